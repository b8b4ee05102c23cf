import type { Where } from '../database/reads.ts';
import type { OrderBy, Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Role } from '../kernel/role.ts';
import { hasRole } from '../kernel/viewer.ts';
import { LetterStatus } from '../decision/feedback-letter.states.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { WaitingOn } from '../vetting/vetting-case.waiting-on.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';

/** What the viewer owes, the most urgent first; one statement per kind, whatever their number. */
export async function loadObligations(context: RequestContext, first: number): Promise<readonly Obligation[]> {
  const movesCases = hasRole(context.viewer, Role.RECRUITER, Role.HEAD_OF_TALENT);
  const lists = await Promise.all([
    scorecards(context, first),
    ...(movesCases ? [lettersOwed(context, first), lettersToReview(context, first), casesWaiting(context, first)] : []),
  ]);
  return lists.flat().toSorted(byUrgency).slice(0, first);
}

interface Wanted {
  readonly type: string;
  readonly properties: readonly string[];
  readonly where: readonly Where[];
  readonly order: OrderBy;
  readonly first: number;
}

function read(context: RequestContext, { type, properties, where, order, first }: Wanted): Promise<Row[]> {
  const selection = { type, properties: new Set(properties), toOne: new Map(), toMany: [], veiled: null };
  return context.reads.list(context.viewer, { selection, where, order: [order], limit: first });
}

const dueFirst: OrderBy = { property: 'dueAt', direction: 'asc' };

/** Debts of closed cases sleep. */
async function scorecards(context: RequestContext, first: number): Promise<readonly Obligation[]> {
  const rows = await read(context, {
    type: 'InterviewParticipant',
    properties: ['interview', 'feedbackDueAt'],
    where: [
      (seat, bind) => `${seat}.user_id = ${bind(context.viewer.id)} and ${seat}.blocks and ${seat}.feedback = 'OWED'`,
      (seat) =>
        `exists (select 1 from vetting_case awake where awake.id = ${seat}.vetting_case_id and awake.status in ('OPEN', 'ON_HOLD'))`,
    ],
    order: { property: 'feedbackDueAt', direction: 'asc' },
    first,
  });
  return rows.map((row) => ({
    kind: ObligationKind.SCORECARD,
    dueAt: textOf(row['feedbackDueAt']),
    nextAction: 'submitScorecard',
    reference: { __typename: 'Interview', id: String(row['interview']) },
  }));
}

async function lettersOwed(context: RequestContext, first: number): Promise<readonly Obligation[]> {
  const rows = await read(context, {
    type: 'FeedbackLetter',
    properties: ['status', 'stage', 'dueAt'],
    where: [(letter) => `${letter}.status in ('DRAFT', 'APPROVED')`],
    order: dueFirst,
    first,
  });
  return rows.map((row) => ({
    kind: ObligationKind.LETTER,
    dueAt: textOf(row['dueAt']),
    nextAction: letterAction(row),
    reference: { __typename: 'FeedbackLetter', id: String(row['id']) },
  }));
}

const reviewedStages: readonly unknown[] = [VettingStage.TECHNICAL_INTERVIEW, VettingStage.LISTING];

function letterAction({ status, stage }: Row): string {
  const isToReview = status === LetterStatus.DRAFT.valueOf() && reviewedStages.includes(stage);
  return isToReview ? 'submitFeedbackLetterForReview' : 'sendFeedbackLetter';
}

async function lettersToReview(context: RequestContext, first: number): Promise<readonly Obligation[]> {
  const rows = await read(context, {
    type: 'FeedbackLetter',
    properties: ['dueAt'],
    where: [(letter, bind) => `${letter}.status = 'IN_REVIEW' and ${letter}.author_id <> ${bind(context.viewer.id)}`],
    order: dueFirst,
    first,
  });
  return rows.map((row) => ({
    kind: ObligationKind.LETTER_REVIEW,
    dueAt: textOf(row['dueAt']),
    nextAction: 'approveFeedbackLetter',
    reference: { __typename: 'FeedbackLetter', id: String(row['id']) },
  }));
}

/** The head sees all; a recruiter their own and those of nobody. */
async function casesWaiting(context: RequestContext, first: number): Promise<readonly Obligation[]> {
  const ofViewer: Where = (row, bind) => `(${row}.owner_id is null or ${row}.owner_id = ${bind(context.viewer.id)})`;
  const rows = await read(context, {
    type: 'VettingCase',
    properties: ['stage', 'waitingOn', 'stageDueAt'],
    where: [
      (row) => `${row}.status = 'OPEN' and ${row}.waiting_on in ('RECRUITER', 'DECISION_MAKER')`,
      ...(hasRole(context.viewer, Role.HEAD_OF_TALENT) ? [] : [ofViewer]),
    ],
    order: { property: 'deadlineOrder', direction: 'asc' },
    first,
  });
  const reviewed = await reviewedAmong(context, rows);
  return rows.map((row) => ({
    kind: ObligationKind.CASE,
    dueAt: textOf(row['stageDueAt']),
    nextAction: caseAction(row, reviewed),
    reference: { __typename: 'VettingCase', id: String(row['id']) },
  }));
}

async function reviewedAmong(context: RequestContext, cases: readonly Row[]): Promise<ReadonlySet<unknown>> {
  const keys = cases.map(({ id }) => id);
  const text = 'select vetting_case_id from profile_review where vetting_case_id = any($1::uuid[])';
  return new Set((await context.reads.run(text, [keys])).map(([key]) => key));
}

function caseAction({ id, stage, waitingOn }: Row, reviewed: ReadonlySet<unknown>): string {
  if (stage === VettingStage.PROFILE_REVIEW.valueOf() && !reviewed.has(id)) return 'recordProfileReview';
  const isToSchedule = waitingOn === WaitingOn.RECRUITER.valueOf() && interviewStages.includes(stage);
  return isToSchedule ? 'scheduleInterview' : 'advanceVettingCase';
}

const interviewStages: readonly unknown[] = [VettingStage.SOFT_SKILLS_INTERVIEW, VettingStage.TECHNICAL_INTERVIEW];

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What has no date comes last. */
function byUrgency(one: Obligation, other: Obligation): number {
  if (one.dueAt === other.dueAt) return 0;
  if (one.dueAt === null || other.dueAt === null) return one.dueAt === null ? 1 : -1;
  return one.dueAt < other.dueAt ? -1 : 1;
}
