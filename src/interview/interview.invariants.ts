import { addBusinessDays } from '../calendar/business-time.ts';
import { type CalendarJson, calendarJson, isUnchangedSince, rulesOf } from '../calendar/calendar-json.ts';
import { computed, queried } from '../database/invariant.ts';
import { type WaitingFacts, waitingOn } from '../vetting/vetting-case.waiting-on.ts';

const takesTime = `('PROPOSED', 'SCHEDULED', 'COMPLETED')`;

interface Debt {
  readonly endsAt: string;
  readonly days: number;
  readonly due: string;
  readonly calendar: CalendarJson;
}

/** What decides whom a case waits on, from its rows. */
const waitingFacts = `
  select c.id, jsonb_build_object('status', c.status, 'stage', c.stage, 'hasOpenRequest', c.requested_at is not null,
    'hasConfirmedTerms', exists (select 1 from listing_terms t where t.vetting_case_id = c.id), 'waitingOn', c.waiting_on,
    'interviews', jsonb_build_object(
      'proposed', (select count(*) from interview i where i.vetting_case_id = c.id and i.stage = c.stage and i.status = 'PROPOSED'),
      'scheduled', (select count(*) from interview i where i.vetting_case_id = c.id and i.stage = c.stage and i.status = 'SCHEDULED'),
      'noShowBy', (select case i.status when 'NO_SHOW_CANDIDATE' then 'CANDIDATE' when 'NO_SHOW_INTERVIEWER' then 'INTERVIEWER' end
        from interview i where i.vetting_case_id = c.id and i.stage = c.stage order by i.created_at desc, i.id desc limit 1),
      'owed', (select count(*) from interview_participant s join interview i on i.id = s.interview_id
        where s.vetting_case_id = c.id and s.stage = c.stage and s.is_active and s.feedback = 'OWED' and i.status in ('SCHEDULED', 'COMPLETED')),
      'submitted', (select count(*) from interview_participant s
        where s.vetting_case_id = c.id and s.stage = c.stage and s.feedback = 'SUBMITTED'),
      'required', case c.stage when 'TECHNICAL_INTERVIEW' then p.min_technical_scorecards else 1 end))
  from vetting_case c join vetting_policy p on p.id = c.policy_id`;

/** What is always true of interviews and the seats in them. */
export const interviewInvariants = [
  queried({
    name: 'candidates-in-one-interview-at-once',
    sentence: 'No candidate is in two interviews at the same moment, proposed ones among them.',
    type: 'Interview',
    text: `select i.id, 'at the same time as ' || o.id from interview i join interview o on o.candidate_id = i.candidate_id
      and o.id > i.id and o.times && i.times where i.status in ${takesTime} and o.status in ${takesTime}`,
  }),
  queried({
    name: 'people-in-one-interview-at-once',
    sentence: 'Nobody has a seat in two interviews at the same moment, proposed ones among them.',
    type: 'InterviewParticipant',
    text: `select p.id, 'at the same time as ' || o.id from interview_participant p join interview_participant o
      on o.user_id = p.user_id and o.id > p.id and o.times && p.times where p.blocks and o.blocks`,
  }),
  queried({
    name: 'interview-of-its-case',
    sentence: 'An interview is with the candidate of its case, and takes the time that it was given.',
    type: 'Interview',
    text: `select i.id, 'with another candidate than case ' || c.id from interview i join vetting_case c on c.id = i.vetting_case_id
        where i.candidate_id <> c.candidate_id
      union all select i.id, 'takes ' || i.times from interview i
        where i.times <> tstzmultirange(tstzrange(i.starts_at, i.ends_at)) + coalesce((
          select range_agg(tstzrange(s.starts_at, s.ends_at)) from interview_slot s
          where s.interview_id = i.id and i.status = 'PROPOSED'), '{}')`,
  }),
  queried({
    name: 'seat-copies-interview',
    sentence: 'A seat repeats what its interview says, and takes time while both go on.',
    type: 'InterviewParticipant',
    text: `select p.id, 'unlike interview ' || i.id from interview_participant p join interview i on i.id = p.interview_id
      where (p.vetting_case_id, p.candidate_id, p.stage, p.starts_at, p.ends_at, p.times, p.blocks) is distinct from
        (i.vetting_case_id, i.candidate_id, i.stage, i.starts_at, i.ends_at, i.times, p.is_active and i.status in ${takesTime})`,
  }),
  queried({
    name: 'nobody-interviews-themselves',
    sentence: 'Nobody has a seat that takes time in an interview with themselves, or with whom a conflict is declared.',
    type: 'InterviewParticipant',
    text: `select p.id, 'is the candidate' from interview_participant p join candidate c on c.id = p.candidate_id
        where p.blocks and c.user_id = p.user_id and p.feedback <> 'SUBMITTED'
      union all select p.id, 'conflict ' || f.id from interview_participant p join interviewer i on i.user_id = p.user_id
        join conflict_of_interest f on f.interviewer_id = i.id and f.candidate_id = p.candidate_id
        where p.blocks and p.feedback = 'OWED'`,
  }),
  computed<WaitingFacts & { readonly waitingOn: string | null }>({
    name: 'waiting-on-computed',
    sentence: 'Whom a case waits on is what its interviews, terms and requests come to.',
    type: 'VettingCase',
    text: waitingFacts,
    judge: ({ waitingOn: stored, ...facts }) => {
      const whom: string | null = waitingOn(facts);
      return whom === stored ? null : `waits on ${stored ?? 'nobody'}, not on ${whom ?? 'nobody'}`;
    },
  }),
  computed<Debt>({
    name: 'feedback-due-computed',
    sentence: 'Feedback that is owed is due when the calendar says, counted from the end of its interview.',
    type: 'InterviewParticipant',
    text: `select s.id, jsonb_build_object('endsAt', s.ends_at, 'due', s.feedback_due_at,
        'days', p.scorecard_due_business_days, 'calendar', ${calendarJson('b')})
      from interview_participant s join vetting_case c on c.id = s.vetting_case_id join vetting_policy p on p.id = c.policy_id
      join vetting_track t on t.id = c.track_id join business_calendar b on b.id = t.calendar_id
      where s.blocks and s.feedback = 'OWED' and (c.closed_at is null or ${isUnchangedSince('b', 'c.closed_at')})`,
    judge: ({ endsAt, days, due, calendar }) => {
      const computedDue = addBusinessDays(rulesOf(calendar), new Date(endsAt), days);
      return computedDue.getTime() === new Date(due).getTime() ? null : `due ${due}, not ${computedDue.toISOString()}`;
    },
  }),
];
