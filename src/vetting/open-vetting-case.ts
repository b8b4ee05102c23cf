import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Candidate } from '../candidate/candidate.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { hasRole } from '../kernel/viewer.ts';
import { defaultTrack, openCase, OpeningBlocker, openingBlockers } from './open-case.ts';
import type { VettingCase } from './vetting-case.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** Whom to vet, for what. */
export interface OpenVettingCase {
  readonly candidateId: string;
  readonly trackId?: string | null | undefined;
  /** Why the wait after a rejection is waived: the head's to give. */
  readonly waiveReapplyReason?: string | null | undefined;
}

/** Opens a case for a candidate we know (rule V1). */
export async function openVettingCase(context: Context, input: OpenVettingCase): Promise<VettingCase> {
  const candidateId = await context.see('Candidate', input.candidateId, 'candidateId');
  const trackId = input.trackId ? await context.see('VettingTrack', input.trackId, 'trackId') : null;
  const waiver = waiverOf(context, input);
  return context.em.transactional(async (tx) => {
    const candidate = await tx.findOneOrFail(Candidate, candidateId);
    const track = trackId ? await tx.findOneOrFail(VettingTrack, trackId) : await defaultTrack(tx);
    mustBeUnblocked(await openingBlockers(tx, context, { candidate, track }), waiver);
    return recorded(tx, context, await openCase(tx, context, { candidate, track, reason: waiver }));
  });
}

function waiverOf({ viewer }: Context, { waiveReapplyReason }: OpenVettingCase): string | null {
  const reason = waiveReapplyReason?.trim();
  if (!reason) return null;
  if (hasRole(viewer, Role.HEAD_OF_TALENT)) return reason;
  const message = 'Only the head of talent waives the wait. Leave the reason out, or ask them to open the case.';
  throw new UserError(UserErrorCode.NOT_ALLOWED, message, { path: ['waiveReapplyReason'] });
}

function mustBeUnblocked(found: readonly Blocker[], waiver: string | null): void {
  const blockers =
    waiver === null ? found : found.filter(({ code }) => code !== OpeningBlocker.REAPPLY_TOO_EARLY.valueOf());
  const [first] = blockers;
  if (first) throw new UserError(UserErrorCode.BLOCKED, first.message, { blockers });
}

function recorded(tx: EntityManager, context: Context, vettingCase: VettingCase): VettingCase {
  const { id: objectId } = vettingCase;
  record(tx, context, { action: 'vettingCase.opened', objectType: 'VettingCase', objectId, changes: { rule: 'V1' } });
  return vettingCase;
}
