import type { OrderBy, Row } from '../database/selection.ts';
import { type LetterStatus, nextLetterStep } from '../decision/feedback-letter.states.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { VettingStage } from '../vetting/vetting-case.states.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';
import { type Asked, momentOf, readOwed } from './owed-rows.ts';

const dueFirst: OrderBy = { property: 'dueAt', direction: 'asc' };

/** Letters that candidates still have to get and that nobody has to look at first. */
export async function lettersToSend(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'FeedbackLetter',
    properties: ['status', 'stage', 'dueAt'],
    where: [(letter) => `${letter}.status in ('DRAFT', 'APPROVED')`],
    order: dueFirst,
    asked,
  });
  return rows.map((row) => owed(row, ObligationKind.LETTER, nextStep(row)));
}

/** Letters that somebody else submitted. */
export async function lettersToReview(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'FeedbackLetter',
    properties: ['dueAt'],
    where: [(letter, bind) => `${letter}.status = 'IN_REVIEW' and ${letter}.author_id <> ${bind(context.viewer.id)}`],
    order: dueFirst,
    asked,
  });
  return rows.map((row) => owed(row, ObligationKind.LETTER_REVIEW, 'approveFeedbackLetter'));
}

function owed(row: Row, kind: ObligationKind, nextAction: string): Obligation {
  const reference = { __typename: 'FeedbackLetter', id: String(row['id']) };
  return { kind, dueAt: momentOf(row, 'dueAt'), nextAction, reference };
}

function nextStep({ stage, status }: Row): string {
  // The row was read by its status: it is owed.
  return nextLetterStep(stage as VettingStage, status as LetterStatus) ?? 'sendFeedbackLetter';
}
