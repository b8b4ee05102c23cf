import { addBusinessDays } from '../calendar/business-time.ts';
import { type CalendarJson, calendarJson, isUnchangedSince, rulesOf } from '../calendar/calendar-json.ts';
import { computed, queried } from '../database/invariant.ts';

interface DueLetter {
  readonly decidedAt: string;
  readonly days: number;
  readonly due: string;
  readonly calendar: CalendarJson;
}

/** What is always true of letters. */
export const letterInvariants = [
  queried({
    name: 'letter-explains-rejection',
    sentence: 'A letter is about a rejection of its case and stage, and is superseded with it unless it went out.',
    type: 'FeedbackLetter',
    text: `select l.id, l.status || ' about decision ' || d.id from feedback_letter l join decision d on d.id = l.decision_id
      left join reopening o on o.decision_id = d.id
      where d.outcome <> 'REJECT' or (l.vetting_case_id, l.stage) <> (d.vetting_case_id, d.stage)
        or (l.status = 'SUPERSEDED' and o.id is null) or (l.status in ('DRAFT', 'IN_REVIEW', 'APPROVED') and o.id is not null)`,
  }),
  queried({
    name: 'sent-letter-read-by-two',
    sentence:
      'A letter that went out after an interview on the technique was approved by somebody else than its author.',
    type: 'FeedbackLetter',
    text: `select id, status || ', author ' || coalesce(author_id::text, 'nobody') || ', approved by ' || coalesce(approved_by_id::text, 'nobody')
      from feedback_letter
      where (status in ('APPROVED', 'SENT') and stage in ('TECHNICAL_INTERVIEW', 'LISTING')
          and (author_id is null or approved_by_id is null)) or author_id = approved_by_id
        or (status = 'SENT') <> (num_nonnulls(sent_at, sent_by_id, channel) = 3)`,
  }),
  queried({
    name: 'letter-cites-its-case',
    sentence: 'A paragraph of a letter rests on evidence, a finding or a reason of its own case.',
    type: 'LetterItem',
    text: `select i.id, 'of letter ' || l.id from letter_item i join feedback_letter l on l.id = i.letter_id
      left join evidence e on e.id = i.cited_evidence_id left join scorecard s on s.id = e.scorecard_id
      left join profile_criterion p on p.id = i.cited_criterion_id left join profile_review v on v.id = p.review_id
      left join decision_reason r on r.id = i.cited_reason_id left join decision d on d.id = r.decision_id
      where coalesce(s.vetting_case_id, v.vetting_case_id, d.vetting_case_id) is distinct from l.vetting_case_id`,
  }),
  computed<DueLetter>({
    name: 'letter-due-computed',
    sentence: 'A letter is due when the calendar says, counted from its decision.',
    type: 'FeedbackLetter',
    text: `select l.id, jsonb_build_object('decidedAt', d.decided_at, 'due', l.due_at, 'days', p.letter_due_business_days,
        'calendar', ${calendarJson('b')})
      from feedback_letter l join decision d on d.id = l.decision_id join vetting_policy p on p.id = d.policy_id
      join vetting_track t on t.id = p.track_id join business_calendar b on b.id = t.calendar_id
      where ${isUnchangedSince('b', 'd.decided_at')}`,
    judge: ({ decidedAt, days, due, calendar }) => {
      const computedDue = addBusinessDays(rulesOf(calendar), new Date(decidedAt), days);
      return computedDue.getTime() === new Date(due).getTime() ? null : `due ${due}, not ${computedDue.toISOString()}`;
    },
  }),
];
