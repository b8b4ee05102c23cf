import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { hasRole } from '../kernel/viewer.ts';
import { lockCase } from './move-case.ts';
import { ProfileCriterion } from './profile-criterion.entity.ts';
import { ProfileReview } from './profile-review.entity.ts';
import type { VettingCase } from './vetting-case.entity.ts';
import { VettingCaseStatus, VettingStage } from './vetting-case.states.ts';
import { CriterionVerdict, ReviewCriterion } from './vetting.enums.ts';

/** The verdict on one criterion. */
export interface JudgedCriterion {
  readonly criterion: ReviewCriterion;
  readonly verdict: CriterionVerdict;
  readonly note: string;
  /** Why a criterion that is not met may pass: the head's to give. */
  readonly overrideReason?: string | null | undefined;
}

/** A review of a case's profile. */
export interface RecordProfileReview {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly criteria: readonly JudgedCriterion[];
}

/** Records the review of a profile, every criterion once; until the stage is left it can be recorded anew. */
export async function recordProfileReview(context: Context, input: RecordProfileReview): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  mustBeComplete(input.criteria);
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    mustBeUnderReview(vettingCase);
    const { review, known } = await reviewOf(tx, context, vettingCase);
    mustBeOverriddenByHead(context, input.criteria, known);
    for (const judged of input.criteria) judge({ tx, context }, { review, known, judged });
    vettingCase.partRecorded();
    const verdicts = Object.fromEntries(input.criteria.map(({ criterion, verdict }) => [criterion, verdict]));
    record(tx, context, {
      action: 'vettingCase.profileReviewed',
      objectType: 'VettingCase',
      objectId: id,
      changes: { verdicts },
    });
    return vettingCase;
  });
}

function mustBeComplete(criteria: readonly JudgedCriterion[]): void {
  const given = criteria.map(({ criterion }) => criterion);
  const missing = Object.values(ReviewCriterion).filter((criterion) => !given.includes(criterion));
  const errors = [
    ...missing.map((criterion) => invalid(`The criterion ${criterion} lacks a verdict.`, 'criteria')),
    ...criteria.flatMap((judged, index) => faultsOf(judged, given.indexOf(judged.criterion) < index, String(index))),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}

function faultsOf(
  { criterion, verdict, note, overrideReason }: JudgedCriterion,
  isTwice: boolean,
  index: string,
): UserError[] {
  const isNeedless = isText(overrideReason) && verdict !== CriterionVerdict.NOT_MET;
  return [
    ...(isTwice ? [invalid(`The criterion ${criterion} comes twice.`, 'criteria', index, 'criterion')] : []),
    ...(isText(note) ? [] : [invalid('Say what the verdict rests on.', 'criteria', index, 'note')]),
    ...(isNeedless ? [invalid('Only NOT_MET can be overridden.', 'criteria', index, 'overrideReason')] : []),
  ];
}

function mustBeUnderReview({ status, stage }: VettingCase): void {
  if (status === VettingCaseStatus.OPEN && stage === VettingStage.PROFILE_REVIEW) return;
  const message = 'A profile is reviewed at the first stage of an open case. This one has gone on.';
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message, { path: ['vettingCaseId'] });
}

type Known = ReadonlyMap<ReviewCriterion, ProfileCriterion>;

/** An override that stands already may be repeated by anybody; a new one, or another reason, is the head's. */
function mustBeOverriddenByHead({ viewer }: Context, criteria: readonly JudgedCriterion[], known: Known): void {
  if (hasRole(viewer, Role.HEAD_OF_TALENT)) return;
  const index = criteria.findIndex(({ criterion, overrideReason }) => {
    return isText(overrideReason) && overrideReason.trim() !== known.get(criterion)?.overrideReason;
  });
  if (index < 0) return;
  const message = 'Only the head of talent overrides a criterion. Leave the reason out, or ask them to record it.';
  throw new UserError(UserErrorCode.NOT_ALLOWED, message, { path: ['criteria', String(index), 'overrideReason'] });
}

async function reviewOf(tx: EntityManager, context: Context, vettingCase: VettingCase) {
  const reviewer = ref(User, context.viewer.id);
  const before = await tx.findOne(ProfileReview, { vettingCase });
  before?.recordedAgain(reviewer, context.now);
  const review = before ?? new ProfileReview(context, { vettingCase: ref(vettingCase), reviewer });
  tx.persist(review);
  const criteria = before ? await tx.find(ProfileCriterion, { review }) : [];
  return { review, known: new Map(criteria.map((row) => [row.criterion, row])) };
}

interface Writing {
  readonly tx: EntityManager;
  readonly context: Context;
}

interface Judgement {
  readonly review: ProfileReview;
  readonly known: Known;
  readonly judged: JudgedCriterion;
}

function judge({ tx, context }: Writing, { review, known, judged }: Judgement): void {
  const { criterion, verdict, note } = judged;
  const facts = { criterion, verdict, note: note.trim(), overrideReason: given(judged.overrideReason) };
  const before = known.get(criterion);
  if (before) before.judge(facts);
  else tx.persist(new ProfileCriterion(context, { review: ref(review), ...facts }));
}

/** Blanks are no reason: an override that says nothing is none. */
function given(reason: string | null | undefined): string | null {
  return isText(reason) ? reason.trim() : null;
}

function isText(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}
