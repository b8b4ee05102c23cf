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
  const hour = now.getTime() - (now.getTime() % HOUR);
  const counted = await reads.run(casesByState, [now, new Date(hour), new Date(hour + HOUR), viewer.id]);
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

const stateNow = slaStateSql('c', '$1::timestamptz');

const stateKept = `
  case when not n.runs then n.sla_state
    when n.deadline_hour < $2::timestamptz then '${SlaState.OVERDUE}'
    when n.stage_due_hour < $2::timestamptz then '${SlaState.AT_RISK}'
    else '${SlaState.ON_TIME}' end`;

const casesByState = `
  select stage, status, sla_state, sum(cases)::int
  from (
    select n.stage, n.status, ${stateKept} as sla_state, n.cases
    from vetting_case_count n
    where not n.runs or n.deadline_hour < $2::timestamptz
      or (n.deadline_hour > $2::timestamptz and n.stage_due_hour <> $2::timestamptz)
    union all
    select c.stage, c.status, ${stateNow}, 1 from vetting_case c
    where ${runs} and c.deadline_order >= $2::timestamptz and c.deadline_order < $3::timestamptz
    union all
    select c.stage, c.status, ${stateNow}, 1 from vetting_case c
    where ${runs} and c.stage_due_at >= $2::timestamptz and c.stage_due_at < $3::timestamptz
      and c.deadline_order >= $3::timestamptz
    union all
    select c.stage, c.status, ${stateNow}, -1 from candidate self join vetting_case c on c.candidate_id = self.id
    where self.user_id = $4::uuid
  ) counted
  group by 1, 2, 3
  having sum(cases) <> 0
  order by 1, 2, 3`;
