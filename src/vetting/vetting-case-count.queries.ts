import { Bindings } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { SlaState } from './vetting-case.clock.ts';
import { slaStateSql } from './vetting-case.queries.ts';

/** A number of cases that stand alike. */
export interface CaseCount {
  readonly stage: string;
  readonly status: string;
  readonly slaState: string | null;
  readonly count: number;
}

/**
 * All cases but the viewer's own, counted by where and how they stand, in one statement: what time does not change
 * within this hour comes from the counts that PostgreSQL keeps, the cases due in this hour are looked at one by one.
 */
export async function countCases({ reads, viewer, now }: RequestContext): Promise<CaseCount[]> {
  const { bind, values } = new Bindings();
  const counted = await reads.run(countedCases(bind, now, viewer.id), values);
  return counted.map(([stage, status, slaState, count]) => ({
    stage: String(stage),
    status: String(status),
    slaState: Object.values(SlaState).find((state) => state === slaState) ?? null,
    count: Number(count),
  }));
}

const HOUR = 3_600_000;

/** True of a case whose clock runs. */
const runs = 'c.met_deadline is null and c.paused_sla_state is null';

/** The statement of `countCases`, with columns `stage`, `status`, `sla_state` and `cases`. */
export function countedCases(bind: Bindings['bind'], now: Date, viewer: string): string {
  const hour = now.getTime() - (now.getTime() % HOUR);
  const moment = (value: Date): string => `${bind(value)}::timestamptz`;
  const [at, from, to] = [moment(now), moment(new Date(hour)), moment(new Date(hour + HOUR))];
  return casesByState({ at, from, to, self: `${bind(viewer)}::uuid` });
}

/** Placeholders of now, of the hour around it, and of who asks. */
interface Bound {
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly self: string;
}

function stateKept({ from }: Bound): string {
  return `
  case when not n.runs then n.sla_state
    when n.deadline_hour < ${from} then '${SlaState.OVERDUE}'
    when n.stage_due_hour < ${from} then '${SlaState.AT_RISK}'
    else '${SlaState.ON_TIME}' end`;
}

function casesByState(bound: Bound): string {
  const { at, from, to, self } = bound;
  const stateNow = slaStateSql('c', at);
  return `
  select stage, status, sla_state, sum(cases)::int as cases
  from (
    select n.stage, n.status, ${stateKept(bound)} as sla_state, n.cases
    from vetting_case_count n
    where not n.runs or n.deadline_hour < ${from}
      or (n.deadline_hour > ${from} and n.stage_due_hour <> ${from})
    union all
    select c.stage, c.status, ${stateNow}, 1 from vetting_case c
    where ${runs} and c.deadline_order >= ${from} and c.deadline_order < ${to}
    union all
    select c.stage, c.status, ${stateNow}, 1 from vetting_case c
    where ${runs} and c.stage_due_at >= ${from} and c.stage_due_at < ${to}
      and c.deadline_order >= ${to}
    union all
    select c.stage, c.status, ${stateNow}, -1 from candidate self join vetting_case c on c.candidate_id = self.id
    where self.user_id = ${self}
  ) counted
  group by 1, 2, 3
  having sum(cases) <> 0
  order by 1, 2, 3`;
}
