import { queried } from '../database/invariant.ts';

const closed = `('PASSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')`;

/** How a case is counted, as the case itself says it. */
const standing = `
  select stage, status, met_deadline is null and paused_sla_state is null as runs,
    case when met_deadline is null then paused_sla_state end as sla_state,
    case when met_deadline is null and paused_sla_state is null
      then date_trunc('hour', coalesce(deadline, 'infinity'), 'UTC') else 'infinity' end as deadline_hour,
    case when met_deadline is null and paused_sla_state is null
      then date_trunc('hour', coalesce(stage_due_at, 'infinity'), 'UTC') else 'infinity' end as stage_due_hour
  from vetting_case`;

/** What is always true of cases and the moves that they made. */
export const caseInvariants = [
  queried({
    name: 'cases-counted',
    sentence: 'The counts that are kept are those of the cases.',
    type: 'vetting_case_count',
    text: `select concat_ws(' ', stage, status, sla_state), 'off by ' || sum(cases) || ', due ' || deadline_hour || ', stage due ' || stage_due_hour
      from (select stage, status, runs, sla_state, deadline_hour, stage_due_hour, cases from vetting_case_count
        union all select stage, status, runs, sla_state, deadline_hour, stage_due_hour, -1 from (${standing}) standing) c
      group by stage, status, runs, sla_state, deadline_hour, stage_due_hour having sum(cases) <> 0`,
  }),
  queried({
    name: 'case-stands-where-it-moved',
    sentence: 'A case stands where its last transition led, since that was made.',
    type: 'VettingCase',
    text: `select c.id, c.status || '/' || c.stage || ' after ' || c.moves || ' moves, last of them ' ||
        coalesce(t.to_state || ', number ' || t.seq, 'none')
      from vetting_case c left join lateral (
        select * from stage_transition t where t.vetting_case_id = c.id order by t.seq desc limit 1) t on true
      where t.id is null or (c.status, c.stage, c.moves, c.last_moved_at)
        is distinct from (t.to_status, t.to_stage, t.seq, t.created_at)`,
  }),
  queried({
    name: 'transitions-gapless',
    sentence: 'The transitions of a case are counted from 1 without a gap, in the order of time.',
    type: 'VettingCase',
    text: `select vetting_case_id, 'transition ' || seq || ' is the one after ' || coalesce(before, 0)
      from (select *, lag(seq) over by_case as before, lag(created_at) over by_case as moved_before from stage_transition
        window by_case as (partition by vetting_case_id order by seq)) t
      where seq <> coalesce(before, 0) + 1 or created_at < moved_before`,
  }),
  queried({
    name: 'transitions-join',
    sentence: 'A transition begins where the one before it ended, and is in the table of moves.',
    type: 'StageTransition',
    text: `select id, rule || ' from ' || from_state || ' to ' || to_state || ' after ' || coalesce(before, 'nothing')
      from (select *, lag(to_state) over (partition by vetting_case_id order by seq) as before from stage_transition) t
      where from_state <> coalesce(before, 'NONE') or not exists (select 1 from vetting_move m
        where (m.rule, m.from_state, m.to_state) = (t.rule, t.from_state, t.to_state))`,
  }),
  queried({
    name: 'one-open-case',
    sentence: 'Nobody has two open or held cases on one track.',
    type: 'Candidate',
    text: `select candidate_id, count(*) || ' cases' from vetting_case where status not in ${closed}
      group by candidate_id, track_id having count(*) > 1`,
  }),
  queried({
    name: 'case-ends-when-closed',
    sentence: 'A closed case has its end and waits on nobody; any other waits on somebody and has no end.',
    type: 'VettingCase',
    text: `select id, status || ', waits on ' || coalesce(waiting_on, 'nobody') || ', ended ' || coalesce(closed_at::text, 'never')
      from vetting_case where (status in ${closed}) <> (waiting_on is null) or (status in ${closed}) <> (closed_at is not null)
        or (status in ${closed}) <> (met_deadline is not null)`,
  }),
  queried({
    name: 'case-owned-by-recruiter',
    sentence:
      'Whoever looks after a case is, or was, a recruiter or a head of talent, and not its candidate; nor is whom it is credited to.',
    type: 'VettingCase',
    text: `select id, 'owned by ' || owner_id from vetting_case c where owner_id is not null and not exists (
        select 1 from role_grant g where g.user_id = c.owner_id and g.role in ('RECRUITER', 'HEAD_OF_TALENT'))
      union all select v.id, 'its candidate is user ' || c.user_id from vetting_case v join candidate c on c.id = v.candidate_id
        where c.user_id in (v.owner_id, v.credited_to_id)`,
  }),
];
