// Interviews, who holds them, and the times they were set for.
import { interviewersOf, key } from './helpers.js';
import { recruiters } from './people.js';

const recruiter = key('recruiter', `n % ${recruiters}`);

/** One row for each interview: in nobody's future but its own, held and rated, or held and still owed. */
function seats(size) {
  const each = interviewersOf(size);
  return `
    create temp table seat as
    select n, part, n * 2 + part as number, stage, user_number, pg_temp.instant(d.day, 540 + 45 * slot) as starts_at,
      pg_temp.instant(d.day, 585 + 45 * slot) as ends_at, due.day as due_day, slot,
      case when age < 2 + part then 'AHEAD' when is_slow and age < 3 + lag then 'DRAFT' else 'SUBMITTED' end as feedback,
      case when is_slow then pg_temp.instant(late.day, 1020) else pg_temp.instant(d.day, 605 + 45 * slot) end as submitted_at,
      is_no
    from (
      select n, 0 as part, 'SOFT_SKILLS_INTERVIEW' as stage, seat as user_number, r, slot, age, lag, false as is_slow,
        k = 2 and p < 30 as is_no from story where t2 is not null
      union all
      select n, 1, 'TECHNICAL_INTERVIEW', ${each} + seat, r, slot, age, lag, lag > 0 and not held, k = 3 and p < 65 from story
      where t3 is not null
    ) booked
    join bench_day d on d.idx = r + 2 + part
    join bench_workday due on due.pos = d.pos + 1
    left join bench_day late on late.idx = r + 3 + lag`;
}

const interviews = `
  insert into interview (id, created_at, version, vetting_case_id, candidate_id, stage, kit_version_id, status, starts_at,
    ends_at, zone, join_url, planned_challenges, scheduled_by_id, times)
  select ${key('interview', 'seat.number')}, starts_at - interval '1 day', 1, ${key('vettingCase', 'n')}, ${key('candidate', 'n')},
    seat.stage, v.id, 'SCHEDULED', starts_at, ends_at, 'Europe/Berlin', 'https://meet.example/' || seat.number,
    case when part = 1 then array['LIVE_CODING'] else '{}' end, ${recruiter}, tstzmultirange(tstzrange(starts_at, ends_at))
  from seat join interview_kit k on k.stage = seat.stage join kit_version v on v.kit_id = k.id and v.number = 1
  order by seat.number`;

const schedules = `
  insert into interview_schedule_version (id, created_at, interview_id, number, starts_at, ends_at, initiator, scheduled_by_id)
  select ${key('schedule', 'number')}, starts_at - interval '1 day', ${key('interview', 'number')}, 1, starts_at, ends_at,
    'TEAM', ${recruiter}
  from seat order by number`;

const participants = `
  insert into interview_participant (id, created_at, interview_id, user_id, role, feedback, feedback_due_at, is_active,
    vetting_case_id, candidate_id, stage, starts_at, ends_at, blocks, times)
  select ${key('participant', 'number')}, starts_at - interval '1 day', ${key('interview', 'number')},
    ${key('interviewerUser', 'user_number')}, 'LEAD', 'OWED', pg_temp.instant(due_day, 585 + 45 * slot), true,
    ${key('vettingCase', 'n')}, ${key('candidate', 'n')}, stage, starts_at, ends_at, true,
    tstzmultirange(tstzrange(starts_at, ends_at))
  from seat order by number`;

/** The statements that make interviews, all of them still to be held. */
export function booked(size) {
  return [seats(size), 'analyze seat', interviews, schedules, participants];
}

/** The statements that end those on which nobody owes feedback any more, once the scorecards are in. */
export const held = [
  `update interview_participant p set feedback = 'SUBMITTED' from seat
   where p.id = ${key('participant', 'number')} and seat.feedback = 'SUBMITTED'`,
  `update interview i set status = 'COMPLETED', completed_at = submitted_at, version = 2 from seat
   where i.id = ${key('interview', 'number')} and seat.feedback = 'SUBMITTED'`,
];
