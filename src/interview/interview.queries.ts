import type { Where } from '../database/where.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { InterviewStatus } from './interview.states.ts';

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

/**
 * The stretch itself decides. Between which starts its interviews lie says the same once more, so that PostgreSQL walks
 * them in their order and stops: those that run when it begins started before it, and of those that are proposed any
 * time that is offered may lie in it.
 */
function during({ from, to }: Pick<CalendarWish, 'from' | 'to'>): Where {
  return (row, bind) => {
    const [begin, end] = [`${bind(from)}::timestamptz`, `${bind(to)}::timestamptz`];
    const stretch = `tstzrange(${begin}, ${end})`;
    const running = `select min(lower(held.times)) from interview held where held.times @> ${begin}`;
    const offered = `interview held where held.status = '${InterviewStatus.PROPOSED}' and held.times && ${stretch}`;
    return (
      `${row}.times && ${stretch} ` +
      `and ${row}.starts_at >= least(${begin}, (${running}), (select min(held.starts_at) from ${offered})) ` +
      `and ${row}.starts_at <= greatest(${end}, (select max(held.starts_at) from ${offered}))`
    );
  };
}

/** An id of nobody is in no interview. */
function takesPart(userId: string): Where {
  const parsed = parseGlobalId(userId);
  if (parsed?.type !== 'User') return () => 'false';
  return (row, bind) =>
    `exists (select 1 from interview_participant part where part.interview_id = ${row}.id ` +
    `and part.user_id = ${bind(parsed.key)}::uuid and part.is_active)`;
}
