import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { InterviewStatus } from './interview.states.ts';

/** A stretch of the calendar, and whose. */
export interface CalendarWish {
  readonly from: Date;
  readonly to: Date;
  /** Global id of a user; left out: everybody's. */
  readonly userId?: string | null | undefined;
  readonly status?: readonly InterviewStatus[] | null | undefined;
}

/** What a stretch of the calendar asks of an interview, as conditions on its row; one that only touches it is outside. */
export function calendarConditions({ from, to, userId, status }: CalendarWish): Where[] {
  return [
    from < to ? during({ from, to }) : () => 'false',
    ...(userId == null ? [] : [takesPart(userId)]),
    ...(status ? ([(row, bind) => `${row}.status = any(${bind.words(status)})`] satisfies Where[]) : []),
  ];
}

function during({ from, to }: Pick<CalendarWish, 'from' | 'to'>): Where {
  return (row, bind) => `${row}.times && tstzrange(${bind(from)}::timestamptz, ${bind(to)}::timestamptz)`;
}

/** An id of nobody is in no interview. */
function takesPart(userId: string): Where {
  const parsed = parseGlobalId(userId);
  if (parsed?.type !== 'User') return () => 'false';
  return (row, bind) =>
    `exists (select 1 from interview_participant part where part.interview_id = ${row}.id ` +
    `and part.user_id = ${bind(parsed.key)}::uuid and part.is_active)`;
}
