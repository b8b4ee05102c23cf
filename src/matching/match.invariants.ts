import { type CalendarJson, calendarJson, isUnchangedSince, rulesOf } from '../calendar/calendar-json.ts';
import { computed, queried } from '../database/invariant.ts';
import { answerDeadline } from './match.deadline.ts';

interface Proposed {
  readonly proposedAt: string;
  readonly expiresAt: string;
  readonly calendar: CalendarJson;
}

/** What is always true of matches. */
export const matchInvariants = [
  queried({
    name: 'match-stands-where-it-moved',
    sentence:
      'A match stands where its last event led, and was proposed, accepted, presented and closed when its events say.',
    type: 'Match',
    text: `select m.id, m.status || ' after ' || m.moves || ' moves, last of them ' || coalesce(e.status, 'none') || ', number ' || coalesce(e.moves, 0)
      from match m cross join lateral (select (array_agg(e.to_status order by e.seq desc))[1] as status, max(e.seq) as moves,
          max(e.created_at) filter (where e.rule = 'M2') as proposed_at, max(e.expires_at) as expires_at,
          max(e.created_at) filter (where e.rule = 'M3') as accepted_at, max(e.created_at) filter (where e.rule = 'M6') as presented_at,
          max(e.created_at) filter (where e.rule in ('M4', 'M5', 'M9', 'M10', 'M11', 'M12')) as closed_at
        from match_event e where e.match_id = m.id) e
      where (m.status, m.moves, m.proposed_at, m.expires_at, m.accepted_at, m.presented_at, m.closed_at)
        is distinct from (e.status, e.moves, e.proposed_at, e.expires_at, e.accepted_at, e.presented_at, e.closed_at)`,
  }),
  queried({
    name: 'match-events-join',
    sentence: 'The events of a match are counted without a gap, and each begins where the one before ended.',
    type: 'MatchEvent',
    text: `select id, 'event ' || seq || ' from ' || from_state || ' after ' || coalesce(before, 'none') from (
        select e.id, e.seq, e.from_state, row_number() over way as place, lag(e.to_status) over way as before
        from match_event e window way as (partition by e.match_id order by e.seq)) moved
      where seq <> place or from_state <> coalesce(before, 'NONE')`,
  }),
  queried({
    name: 'match-presented-once-accepted',
    sentence: 'A client is shown nobody who has not accepted.',
    type: 'Match',
    text: `select m.id, 'presented ' || m.presented_at || ', accepted ' || coalesce(m.accepted_at::text, 'never') from match m
      where m.presented_at < m.accepted_at or (m.presented_at is not null and m.accepted_at is null)`,
  }),
  queried({
    name: 'match-ends-with-its-own',
    sentence:
      'No match is open of somebody who is delisted, or for a listing that is closed or, unless the client accepted, filled.',
    type: 'Match',
    text: `select m.id, m.status || ' of a person who is ' || t.status || ', for a listing that is ' || l.status from match m
      join talent_listing t on t.id = m.talent_listing_id join project_listing l on l.id = m.listing_id
      where m.closed_at is null and (t.status = 'DELISTED' or (l.status in ('CLOSED', 'FILLED') and m.status <> 'CLIENT_ACCEPTED'))`,
  }),
  queried({
    name: 'proposal-ends-in-time',
    sentence: 'A proposal expires when its time is over, and does nothing else then.',
    type: 'MatchEvent',
    text: `select e.id, e.rule || ' of ' || e.created_at || ', to be answered until ' || m.expires_at from match_event e
      join match m on m.id = e.match_id
      where e.from_state = 'PROPOSED' and (e.rule = 'M5') <> (m.expires_at <= e.created_at)`,
  }),
  computed<Proposed>({
    name: 'proposal-answered-by-calendar',
    sentence: 'A proposal may be answered for five business days on the calendar of its track.',
    type: 'Match',
    text: `select m.id, jsonb_build_object('proposedAt', m.proposed_at, 'expiresAt', m.expires_at, 'calendar', ${calendarJson('b')})
      from match m join talent_listing t on t.id = m.talent_listing_id join vetting_credential c on c.id = t.credential_id
      join vetting_track k on k.id = c.track_id join business_calendar b on b.id = k.calendar_id
      where m.proposed_at is not null and ${isUnchangedSince('b', 'm.proposed_at')}`,
    judge: ({ proposedAt, expiresAt, calendar }) => {
      const due = answerDeadline(rulesOf(calendar), new Date(proposedAt));
      return due.getTime() === new Date(expiresAt).getTime() ? null : `until ${expiresAt}, not ${due.toISOString()}`;
    },
  }),
];
