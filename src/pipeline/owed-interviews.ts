import type { Where } from '../database/where.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';
import { type Asked, isLookedAfter, momentOf, readOwed } from './owed-rows.ts';

/** Own scorecards; debts of closed cases sleep. */
export async function scorecardsOwed(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'InterviewParticipant',
    properties: ['interview', 'feedbackDueAt'],
    where: [
      (seat, bind) => `${seat}.user_id = ${bind(context.viewer.id)} and ${seat}.blocks and ${seat}.feedback = 'OWED'`,
      isOfRunningCase,
    ],
    order: { property: 'feedbackDueAt', direction: 'asc' },
    asked,
  });
  return rows.map((row) => ({
    kind: ObligationKind.SCORECARD,
    dueAt: momentOf(row, 'feedbackDueAt'),
    nextAction: 'submitScorecard',
    reference: { __typename: 'Interview', id: String(row['interview']) },
  }));
}

/** Interviews that are over and of which nobody has said how they went: due when they ended. */
export async function interviewsToComplete(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'Interview',
    properties: ['endsAt'],
    where: [
      (row, bind) => `${row}.status = 'SCHEDULED' and ${row}.ends_at <= ${bind(context.now)}`,
      isOfRunningCase,
      isForViewer(context),
    ],
    order: { property: 'endsAt', direction: 'asc' },
    asked,
  });
  return rows.map((row) => ({
    kind: ObligationKind.INTERVIEW,
    dueAt: momentOf(row, 'endsAt'),
    nextAction: 'completeInterview',
    reference: { __typename: 'Interview', id: String(row['id']) },
  }));
}

const isOfRunningCase: Where = (row) =>
  `exists (select 1 from vetting_case awake where awake.id = ${row}.vetting_case_id and awake.status in ('OPEN', 'ON_HOLD'))`;

/** Whoever led it, or looks after its case. */
function isForViewer({ viewer }: RequestContext): Where {
  return (row, bind, asking) => {
    const led =
      `exists (select 1 from interview_participant lead where lead.interview_id = ${row}.id and lead.role = 'LEAD' ` +
      `and lead.is_active and lead.user_id = ${bind(viewer.id)})`;
    const after = isLookedAfter(viewer)('about', bind, asking);
    // As a value and not by `exists`, for which PostgreSQL would first collect all cases that the viewer looks after.
    return `(${led} or (select ${after} from vetting_case about where about.id = ${row}.vetting_case_id))`;
  };
}
