// Cases, and the moves that brought them where they stand.
import { recruiters } from './people.js';
import { key } from './helpers.js';

const recruiter = key('recruiter', `n % ${recruiters}`);
const stages = ['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'];
const isStopped = `(status in ('OPEN', 'ON_HOLD') and paused_from is not null)`;
const isClosed = `status not in ('OPEN', 'ON_HOLD')`;
const isRunning = `(status = 'OPEN' and paused_from is null)`;
const lastMove = 'coalesce(held_at, ended_at, t4, t3, t2, t1)';

/** Cases as they begin, but with the clock and the waiting of where they stand. */
const inserted = `
  insert into vetting_case (id, created_at, version, candidate_id, track_id, policy_id, stage, status, moves, edits,
    received_at, last_moved_at, deadline, stage_due_at, pauses, paused_at, paused_sla_state, remaining_minutes, waiting_on,
    waiting_since, owner_id, closed_at, met_deadline, reapply_not_before, verified_english, assessed_seniority)
  select ${key('vettingCase', 'n')}, t1, 1, ${key('candidate', 'n')}, t.id, p.id, 'PROFILE_REVIEW', 'OPEN', 0, 0, t1, t1,
    case when ${isRunning} then pg_temp.instant(d5.day, tod) end,
    case when ${isRunning} then pg_temp.instant(due.day, tod) end,
    case when paused_from is null then '[]'::jsonb
      else jsonb_build_array(jsonb_build_object('from', pg_temp.iso(paused_from), 'until', null)) end,
    case when ${isStopped} then paused_from end,
    case when ${isStopped} then case when ran > 2700 then 'OVERDUE' when ran > due_after then 'AT_RISK' else 'ON_TIME' end end,
    case when ${isStopped} then 2700 - ran end,
    case when ${isClosed} then null when status = 'ON_HOLD' then 'DECISION_MAKER'
      when s = 4 or asked_at is not null then 'CANDIDATE' when s = 1 then 'RECRUITER' else 'INTERVIEWER' end,
    case when ${isClosed} then ended_at else coalesce(held_at, t4, t3, t2, asked_at, t1) end,
    ${recruiter}, ended_at,
    case when ${isClosed} then ran <= 2700 end,
    case when status = 'REJECTED' then (ended_at at time zone 'Europe/Berlin')::date + 90 end,
    case when s >= 3 then 'ADVANCED' end, case when s = 4 then 'SENIOR' end
  from story
  cross join vetting_track t join vetting_policy p on p.track_id = t.id
  left join bench_workday d5 on d5.pos = pos0 + 5
  left join bench_workday due on due.pos = pos0 + (array[1, 2, 4, 5])[s]
  order by n`;

/** One statement for each number of a move, as a case can only go one step at a time. */
const steps = [
  step({ seq: 1, rule: `'V1'`, at: 't1', where: 'true', to: ['OPEN', 'PROFILE_REVIEW'] }),
  step({ seq: 2, rule: `'V2'`, at: 't2', where: 't2 is not null', to: ['OPEN', 'SOFT_SKILLS_INTERVIEW'] }),
  last(2),
  step({ seq: 3, rule: `'V3'`, at: 't3', where: 't3 is not null', to: ['OPEN', 'TECHNICAL_INTERVIEW'] }),
  last(3),
  step({ seq: 4, rule: `'V4'`, at: 't4', where: 't4 is not null', to: ['OPEN', 'LISTING'] }),
  last(4),
  last(5),
];

function step({ seq, rule, at, where, to: [status, stage] }) {
  const from = seq === 1 ? 'null, null' : `'OPEN', '${stages[seq - 2]}'`;
  return `
    insert into stage_transition (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status, to_stage, actor_id)
    select ${key('transition', `n * 5 + ${seq - 1}`)}, ${at}, ${key('vettingCase', 'n')}, ${seq}, ${rule}, ${from},
      '${status}', '${stage}', ${recruiter}
    from story where ${where} order by n`;
}

/** The move that closed a case or put it on hold. */
function last(seq) {
  return `
    insert into stage_transition (id, created_at, vetting_case_id, seq, rule, from_status, from_stage, to_status, to_stage,
      actor_id, reason, hold_until)
    select ${key('transition', `n * 5 + ${seq - 1}`)}, coalesce(held_at, ended_at), ${key('vettingCase', 'n')}, ${seq},
      last_rule, 'OPEN', stage, status, stage, case when last_rule <> 'V9' then ${recruiter} end,
      case when last_rule = 'V8' then 'On holiday until then.' end, held_at + interval '30 days'
    from story where last_rule is not null and s = ${seq - 1} order by n`;
}

/** Repeats what the transitions have done where triggers are on, and does it where they are off. */
const moved = `
  update vetting_case c set status = story.status, stage = story.stage, moves = story.moves, last_moved_at = ${lastMove}
  from story where c.id = ${key('vettingCase', 'n')}
    and (c.status, c.stage, c.moves, c.last_moved_at) is distinct from (story.status, story.stage, story.moves, ${lastMove})`;

const asked = `
  update vetting_case c set request_reason = 'Send us a link to something that you have shipped.', requested_at = asked_at
  from story where c.id = ${key('vettingCase', 'n')} and story.status = 'OPEN' and asked_at is not null`;

const withdrawn = `
  insert into withdrawal (id, created_at, vetting_case_id, left_by, reason, recorded_by_id, recorded_at)
  select ${key('withdrawal', 'n')}, ended_at, ${key('vettingCase', 'n')}, 'CANDIDATE', 'OTHER_JOB', ${recruiter}, ended_at
  from story where last_rule = 'V7' order by n`;

/** The statements that make cases. */
export const cases = [inserted, ...steps, moved, asked, withdrawn];
