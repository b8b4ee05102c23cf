import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { localDateAt } from '../calendar/local-date.ts';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { lockCandidate } from '../candidate/lock-candidate.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { clockRulesOf, freshStage, keepCalendar } from './move-case.ts';
import { StageTransition } from './stage-transition.entity.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { VettingCaseStatus, VettingStage } from './vetting-case.states.ts';
import { VettingCredential } from './vetting-credential.entity.ts';
import { VettingPolicy } from './vetting-policy.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** Everything that can keep a case from being opened; the codes are part of the API and never change their meaning. */
export enum OpeningBlocker {
  OPEN_CASE = 'OPEN_CASE',
  VALID_CREDENTIAL = 'VALID_CREDENTIAL',
  REAPPLY_TOO_EARLY = 'REAPPLY_TOO_EARLY',
}

/** Who is to be vetted for what. */
export interface Opening {
  readonly candidate: Candidate;
  readonly track: VettingTrack;
}

/** The track that is meant when none is named. */
export function defaultTrack(tx: EntityManager): Promise<VettingTrack> {
  return tx.findOneOrFail(VettingTrack, { slug: 'BACKEND' });
}

/** What keeps a case from being opened (rule V1); locks the candidate's row, so that two openings see each other. */
export async function openingBlockers(tx: EntityManager, context: Context, opening: Opening): Promise<Blocker[]> {
  const { candidate, track } = opening;
  await lockCandidate(tx, candidate);
  const isOpen = { $in: [VettingCaseStatus.OPEN, VettingCaseStatus.ON_HOLD] };
  const open = await tx.count(VettingCase, { candidate, track, status: isOpen });
  const valid = await tx.count(VettingCredential, { candidate, track, revokedAt: null });
  const wait = await reapplyNotBefore(tx, context, opening);
  return [
    ...(open > 0 ? [{ code: OpeningBlocker.OPEN_CASE, message: openAlready }] : []),
    ...(valid > 0 ? [{ code: OpeningBlocker.VALID_CREDENTIAL, message: validCredential }] : []),
    ...(wait === null ? [] : [{ code: OpeningBlocker.REAPPLY_TOO_EARLY, message: tooEarly(wait) }]),
  ];
}

/** Opens a case by rule V1, credits it to whoever opens it and writes it at once; what blocks it was asked before. */
export async function openCase(
  tx: EntityManager,
  context: Context,
  opening: Opening & { readonly reason: string | null },
): Promise<VettingCase> {
  const { candidate, track, reason } = opening;
  const policy = await tx.findOneOrFail(VettingPolicy, { track }, { orderBy: { number: 'desc' } });
  const vettingCase = new VettingCase(context, {
    candidate: ref(candidate),
    track: ref(track),
    policy: ref(policy),
    owner: null,
    creditedTo: ref(User, context.viewer.id),
    receivedAt: context.now,
  });
  await keepCalendar(tx, vettingCase);
  vettingCase.waitFor(freshStage, await clockRulesOf(vettingCase), context.now);
  tx.persist([vettingCase, firstTransition(context, vettingCase, reason)]);
  await tx.flush();
  // The database has counted the first move; the entity learns of it.
  await tx.refresh(vettingCase);
  return vettingCase;
}

const openAlready = 'This candidate has an open case on this track already. Go on with that one.';
const validCredential = 'This candidate has passed this track already. Nobody is asked twice.';

function tooEarly(day: string): string {
  return `This candidate may apply again from ${day}. The head of talent may waive the wait, with a reason.`;
}

/** The latest day that a rejection asks to wait for, when it is still to come. */
async function reapplyNotBefore(tx: EntityManager, context: Context, opening: Opening): Promise<string | null> {
  const { candidate, track } = opening;
  const { zone } = await track.calendar.loadOrFail();
  const today = localDateAt(zone, context.now);
  const rejected = await tx.findOne(
    VettingCase,
    { candidate, track, status: VettingCaseStatus.REJECTED, reapplyNotBefore: { $gt: today } },
    { orderBy: { reapplyNotBefore: 'desc' } },
  );
  return rejected?.reapplyNotBefore ?? null;
}

function firstTransition(context: Context, vettingCase: VettingCase, reason: string | null): StageTransition {
  return new StageTransition(context, {
    vettingCase: ref(vettingCase),
    seq: 1,
    rule: 'V1',
    fromStage: null,
    fromStatus: null,
    toStage: VettingStage.PROFILE_REVIEW,
    toStatus: VettingCaseStatus.OPEN,
    actor: ref(User, context.viewer.id),
    reason,
    holdUntil: null,
  });
}
