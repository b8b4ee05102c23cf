import type { Where } from '../database/where.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { interviews } from './interview.policy.ts';
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
export function calendarConditions(
  { from, to, userId, status }: CalendarWish,
  { reads, viewer }: RequestContext,
): Where[] {
  const access = reads.sightOf(viewer).access(interviews);
  const seesOnlyOwn = typeof access !== 'string' && access.every((ground) => ground === 'own');
  return [
    from < to ? during({ from, to }) : () => 'false',
    // What the rows' rule says already, so that they are found from the seats and not in everybody's calendar.
    ...(seesOnlyOwn ? [hasSeat(viewer.id)] : []),
    ...(userId == null ? [] : [takesPart(userId)]),
    // What `is true` no index is looked up for: interviews of one state are too many to be found by it.
    ...(status ? ([(row, bind) => `(${row}.status = any(${bind.words(status)})) is true`] satisfies Where[]) : []),
  ];
}

/**
 * The stretch itself decides, by a comparison that no index is looked up for. Between which starts its interviews lie says
 * the same once more, so that PostgreSQL walks them in their order and stops: those that run when it begins started
 * before it, and of those that are proposed any time that is offered may lie in it.
 */
function during({ from, to }: Pick<CalendarWish, 'from' | 'to'>): Where {
  return (row, bind) => {
    const [begin, end] = [`${bind(from)}::timestamptz`, `${bind(to)}::timestamptz`];
    const stretch = `tstzrange(${begin}, ${end})`;
    const running = `select min(lower(held.times)) from interview held where held.times @> ${begin}`;
    const offered = `interview held where held.status = '${InterviewStatus.PROPOSED}' and held.times && ${stretch}`;
    return (
      `not isempty(${row}.times * tstzmultirange(${stretch})) ` +
      `and ${row}.starts_at >= least(${begin}, (${running}), (select min(held.starts_at) from ${offered})) ` +
      `and ${row}.starts_at <= greatest(${end}, (select max(held.starts_at) from ${offered}))`
    );
  };
}

/** An id of nobody is in no interview. */
function takesPart(userId: string): Where {
  const parsed = parseGlobalId(userId);
  return parsed?.type === 'User' ? hasSeat(parsed.key) : () => 'false';
}

/** As an array, which PostgreSQL takes for few: by it the interviews of one person are found, however long the stretch. */
function hasSeat(user: string): Where {
  return (row, bind) =>
    `${row}.id = any(array(select part.interview_id from interview_participant part ` +
    `where part.user_id = ${bind(user)}::uuid and part.is_active))`;
}
