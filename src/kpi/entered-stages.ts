import { calendarJson } from '../calendar/calendar-json.ts';
import { casesWithAll, countsIn, groupOfCase } from './kpi-cases.ts';
import type { Bind, KpiQuestion } from './kpi-definition.ts';

/** How a case ended at a stage; null while it stands there. */
export type StageOutcome = 'PASSED' | 'REJECTED' | 'WITHDRAWN' | 'EXPIRED';

/** The ways in which a case leaves a stage. */
export const stageOutcomes: readonly StageOutcome[] = ['PASSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'];

/** SQL of the moment at which the move `e` brought its case `c` to a stage: to the first with the application. */
export const enteredAt = `case when e.from_stage is null then c.received_at else e.created_at end`;

/**
 * Joins to cases `c` the moves `e` that brought them to a stage, each with the move `l` that ended it there, if one did. A
 * case that was reopened has not entered anew, and ends by its last move there.
 */
export const withStages = `join stage_transition e on e.vetting_case_id = c.id and e.from_stage is distinct from e.to_stage
    left join stage_transition l on l.vetting_case_id = c.id and l.from_stage = e.to_stage
      and (l.to_stage <> l.from_stage or l.to_status not in ('OPEN', 'ON_HOLD') and l.seq = c.moves)`;

/** SQL of how a case of `withStages` ended at the stage; null while it stands there. */
export const stageOutcome = `case when l.rule in ('V2', 'V3', 'V4', 'V5') then 'PASSED' else l.to_status end`;

/** Stages that cases entered in the window: the stage as the part, then how it ended there, and what times are told by. */
export function enteredStages(bind: Bind, question: KpiQuestion, withTimes = false): string {
  const times = withTimes ? `, ${enteredAt}, l.created_at, c.pauses, ${calendarJson('b')}::text` : '';
  return `select ${enteredAt}, ${groupOfCase(question)}, e.to_stage, ${stageOutcome}${times}
    from ${casesWithAll} ${withStages}
    where ${countsIn(bind, question, { moment: `(${enteredAt})`, part: 'e.to_stage' })}`;
}
