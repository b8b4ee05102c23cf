import { type CalendarJson, calendarJson, isUnchangedSince, rulesOf } from '../calendar/calendar-json.ts';
import { computed } from '../database/invariant.ts';
import { type ClockPause, clockOf, type StoredClock } from './vetting-case.clock.ts';
import { isClosed, VettingCaseStatus, type VettingStage } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';

interface PausedCase {
  readonly status: VettingCaseStatus;
  readonly stage: VettingStage;
  readonly waitingOn: WaitingOn | null;
  readonly pausedAt: string | null;
  readonly pauses: readonly { readonly from: string; readonly until: string | null }[];
  readonly lastSpan: {
    readonly stage: VettingStage;
    readonly waitingOn: WaitingOn | null;
    readonly isHeld: boolean;
  } | null;
}

type StoredText = Record<keyof StoredClock, string | number | boolean | null>;

interface ClockedCase extends Pick<PausedCase, 'status' | 'stage' | 'pauses'> {
  readonly receivedAt: string;
  readonly stageBudgets: readonly number[];
  readonly calendar: CalendarJson;
  readonly stored: StoredText;
}

/** What is always true of the clocks of cases. */
export const clockInvariants = [
  computed<PausedCase>({
    name: 'pauses-consistent',
    sentence: 'The clock of a case stands while it is not open or waits on the candidate, and never twice at once.',
    type: 'VettingCase',
    text: `select id, jsonb_build_object('status', status, 'stage', stage, 'waitingOn', waiting_on, 'pausedAt', paused_at,
      'pauses', pauses, 'lastSpan', spans -> -1) from vetting_case`,
    judge: (facts) => pausesFault(facts) ?? standFault(facts) ?? spanFault(facts),
  }),
  computed<ClockedCase>({
    name: 'deadlines-computed',
    sentence: 'Deadlines of a case are what the calendar makes of its start, budgets and pauses.',
    type: 'VettingCase',
    text: `select c.id, jsonb_build_object('status', c.status, 'stage', c.stage, 'pauses', c.pauses,
        'receivedAt', c.received_at, 'stageBudgets', p.stage_budgets, 'calendar', ${calendarJson('b')},
        'stored', jsonb_build_object('deadline', c.deadline, 'stageDueAt', c.stage_due_at,
          'pausedSlaState', c.paused_sla_state, 'minutesLeft', c.remaining_minutes, 'metDeadline', c.met_deadline))
      from vetting_case c join vetting_policy p on p.id = c.policy_id
      join vetting_track t on t.id = c.track_id join business_calendar b on b.id = t.calendar_id
      where c.closed_at is null or ${isUnchangedSince('b', 'c.closed_at')}`,
    judge: clockFault,
  }),
];

function pausesFault({ pauses }: PausedCase): string | null {
  const [first] = pauses.filter(({ until }) => until === null);
  if (first && first !== pauses.at(-1)) return `a pause since ${first.from} never ended, and others followed`;
  const wrong = pauses.find((pause, index) => {
    const before = pauses[index - 1]?.until ?? pause.from;
    return pause.from < before || (pause.until !== null && pause.until < pause.from);
  });
  return wrong ? `the pause from ${wrong.from} overlaps another, or ends before it begins` : null;
}

function standFault({ status, waitingOn, pausedAt, pauses }: PausedCase): string | null {
  const standsSince = pauses.at(-1)?.until === null ? pauses.at(-1)?.from : undefined;
  const mustStand = status !== VettingCaseStatus.OPEN || waitingOn === WaitingOn.CANDIDATE;
  if (mustStand !== (standsSince !== undefined)) return `the clock ${mustStand ? 'runs' : 'stands'} and should not`;
  const since = isClosed(status) ? null : instant(standsSince ?? null);
  return instant(pausedAt) === since ? null : `paused at ${String(pausedAt)}, not ${String(standsSince)}`;
}

function spanFault({ status, stage, waitingOn, lastSpan }: PausedCase): string | null {
  if (lastSpan === null) return null;
  const isHeld = status === VettingCaseStatus.ON_HOLD;
  const isSame = lastSpan.stage === stage && lastSpan.waitingOn === waitingOn && lastSpan.isHeld === isHeld;
  return isSame ? null : 'its time is kept as if it stood otherwise';
}

function clockFault({ stored, calendar, receivedAt, pauses, ...facts }: ClockedCase): string | null {
  const clock = clockOf({
    ...facts,
    calendar: rulesOf(calendar),
    receivedAt: new Date(receivedAt),
    pauses: pauses.map(toPause),
  });
  const wrong = clockFields.filter((field) => comparable(stored[field]) !== comparable(clock[field]));
  return wrong.length === 0
    ? null
    : wrong
        .map((field) => `${field} ${String(comparable(stored[field]))}, not ${String(comparable(clock[field]))}`)
        .join('; ');
}

const clockFields = ['deadline', 'stageDueAt', 'pausedSlaState', 'minutesLeft', 'metDeadline'] as const;
const instantFields = /^\d{4}-\d\d-\d\dT/;

function comparable(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' && instantFields.test(value) ? instant(value) : value;
}

function instant(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

function toPause({ from, until }: PausedCase['pauses'][number]): ClockPause {
  return { from: new Date(from), until: until === null ? null : new Date(until) };
}
