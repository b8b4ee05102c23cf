import type { Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { WaitingOn } from '../vetting/vetting-case.waiting-on.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';
import { type Asked, isLookedAfter, momentOf, readOwed } from './owed-rows.ts';

/** Next steps of cases that wait on recruiters or on a decision, or whose terms are not confirmed. */
export async function casesWaiting(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'VettingCase',
    properties: ['stage', 'waitingOn', 'stageDueAt'],
    where: [
      (row) => `${row}.status = 'OPEN'`,
      (row) => `(${row}.waiting_on in ('RECRUITER', 'DECISION_MAKER') or ${lacksTerms(row)})`,
      isLookedAfter(context.viewer),
    ],
    order: { property: 'deadlineOrder', direction: 'asc' },
    asked,
  });
  const reviewed = await reviewedAmong(context, rows);
  return rows.map((row) => ({
    ...stepOf({ stage: row['stage'], waitingOn: row['waitingOn'], isReviewed: reviewed.has(row['id']) }),
    dueAt: momentOf(row, 'stageDueAt'),
    reference: { __typename: 'VettingCase', id: String(row['id']) },
  }));
}

function lacksTerms(row: string): string {
  return (
    `(${row}.stage = 'LISTING' and not exists ` +
    `(select 1 from listing_terms agreed where agreed.vetting_case_id = ${row}.id))`
  );
}

async function reviewedAmong(context: RequestContext, cases: readonly Row[]): Promise<ReadonlySet<unknown>> {
  const keys = cases.map(({ id }) => id);
  const text = 'select vetting_case_id from profile_review where vetting_case_id = any($1::uuid[])';
  return new Set((await context.reads.run(text, [keys])).map(([key]) => key));
}

/** Where a case stands that somebody of ours has to go on with. */
export interface StandingCase {
  readonly stage: unknown;
  readonly waitingOn: unknown;
  readonly isReviewed: boolean;
}

/** What a case asks for next, and by which mutation. */
export function stepOf({ stage, waitingOn, isReviewed }: StandingCase): Pick<Obligation, 'kind' | 'nextAction'> {
  if (stage === VettingStage.PROFILE_REVIEW && !isReviewed)
    return { kind: ObligationKind.PROFILE_REVIEW, nextAction: 'recordProfileReview' };
  if (stage === VettingStage.LISTING && waitingOn === WaitingOn.CANDIDATE)
    return { kind: ObligationKind.TERMS, nextAction: 'confirmListingTerms' };
  if (interviewStages.includes(stage) && waitingOn === WaitingOn.RECRUITER)
    return { kind: ObligationKind.SCHEDULING, nextAction: 'scheduleInterview' };
  return { kind: ObligationKind.DECISION, nextAction: 'advanceVettingCase' };
}

const interviewStages: readonly unknown[] = [VettingStage.SOFT_SKILLS_INTERVIEW, VettingStage.TECHNICAL_INTERVIEW];
