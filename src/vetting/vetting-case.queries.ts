import { minutesLeftAt, SlaState, slaStateAt, type StoredClock } from './vetting-case.clock.ts';
import type { BusinessCalendarRules } from '../calendar/business-time.ts';
import {
  hasSkill,
  hasText,
  isAmongSkilled,
  isVettedIn,
  keysAmong,
  type SkillKeys,
  skillKeysOf,
} from '../candidate/candidate.queries.ts';
import type { Where } from '../database/where.ts';
import type { OrderBy, Row } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { CaseHold, OpenRequest } from './vetting-case.types.ts';
import {
  type VettingCaseFilter,
  type VettingCaseSort,
  VettingCaseSortDirection,
  VettingCaseSortField,
} from './vetting.inputs.ts';

type Given<T> = T | null | undefined;

/** What a filter asks of a case, as conditions on its row. */
export async function caseConditions(filter: Given<VettingCaseFilter>, context: RequestContext): Promise<Where[]> {
  if (!filter) return [];
  const keys = await skillKeysOf(context, [...(filter.skill ?? []), ...(filter.language ?? [])]);
  const ofCase = [
    ...standConditions(filter, context.now),
    ...ownerConditions(filter),
    ...skillConditions(filter, keys),
  ];
  return [...ofCase, ...candidateConditions(filter, keys).map(ofCandidate)];
}

function standConditions({ stage, status, sla, waitingOn }: VettingCaseFilter, now: Date): Where[] {
  return [
    ...given(stage, (stages) => isOneOf('stage', stages)),
    ...given(status, (statuses) => isOneOf('status', statuses)),
    ...given(sla, (states) => (row, bind) => standsSo(row, states, () => bind(now))),
    ...given(waitingOn, (whom) => isOneOf('waiting_on', whom)),
  ];
}

function ownerConditions({ owner, creditedTo, hasOwner, track }: VettingCaseFilter): Where[] {
  return [
    ...given(owner, (ids) => isAnyOf('owner_id', keysIn(ids, 'User'))),
    ...given(creditedTo, (ids) => isAnyOf('credited_to_id', keysIn(ids, 'User'))),
    ...given(hasOwner, (isThere) => (row) => `${row}.owner_id is ${isThere ? 'not null' : 'null'}`),
    ...given(track, (ids) => isAnyOf('track_id', keysIn(ids, 'VettingTrack'))),
  ];
}

/** Whoever sees a case sees its candidate, and what they know, so that these tell nothing new. */
function skillConditions({ skill, language }: VettingCaseFilter, keys: SkillKeys): Where[] {
  const asked = (skill ?? []).map((slug) => ({ key: keys.get(slug) }));
  // Beside a language the first skill leads, as it does to candidates.
  const led = language == null ? 0 : 1;
  return [
    ...asked.slice(0, led).map((first) => isAmongSkilled(first, 'candidate_id')),
    ...asked.slice(led).map((other) => hasSkill(other, 'candidate_id')),
  ];
}

function candidateConditions({ language, text }: VettingCaseFilter, keys: SkillKeys): Where[] {
  return [...given(language, (slugs) => isVettedIn(keysAmong(keys, slugs))), ...given(text, hasText)];
}

function ofCandidate(where: Where): Where {
  return (row, bind, viewer) =>
    `exists (select 1 from candidate subject where subject.id = ${row}.candidate_id and ${where('subject', bind, viewer)})`;
}

function given<T>(value: Given<T>, where: (value: T) => Where): Where[] {
  return value === null || value === undefined ? [] : [where(value)];
}

/** One word is asked for by `=`: only then does an index on it give the rows in their order. */
function isOneOf(column: string, words: readonly string[]): Where {
  if (words.length === 1) return (row, bind) => `${row}.${column} = (${bind.words(words)})[1]`;
  return (row, bind) => `${row}.${column} = any(${bind.words(words)})`;
}

function isAnyOf(column: string, keys: readonly string[]): Where {
  if (keys.length === 1) return (row, bind) => `${row}.${column} = ${bind(keys[0])}::uuid`;
  return (row, bind) => `${row}.${column} = any(${bind(keys)}::uuid[])`;
}

/** An id of something else stands for nothing. */
function keysIn(ids: readonly string[], type: string): string[] {
  return ids.flatMap((id) => {
    const parsed = parseGlobalId(id);
    return parsed?.type === type ? [parsed.key] : [];
  });
}

const orders: Readonly<Record<VettingCaseSortField, Omit<OrderBy, 'direction'>>> = {
  [VettingCaseSortField.DEADLINE]: { property: 'deadlineOrder' },
  [VettingCaseSortField.RECEIVED_AT]: { property: 'receivedAt' },
  [VettingCaseSortField.NAME]: { property: 'nameKey', via: 'candidate' },
  [VettingCaseSortField.LAST_MOVED_AT]: { property: 'lastMovedAt' },
};

/** The order of a list of cases. */
export function caseOrder(sort: Given<VettingCaseSort>): OrderBy[] {
  const { field = VettingCaseSortField.DEADLINE, direction } = sort ?? {};
  return [{ ...orders[field], direction: direction === VettingCaseSortDirection.DESC ? 'desc' : 'asc' }];
}

/**
 * True of cases in one of the states; comparisons of bare columns, so that the order by deadline finds the late first. A
 * stage is due only while the clock runs. Unless the late are asked for, a walk by deadline begins now.
 */
function standsSo(row: string, states: readonly SlaState[], bindNow: () => string): string {
  if (states.length === 0) return 'false';
  const now = bindNow();
  const running: Readonly<Record<SlaState, string>> = {
    [SlaState.OVERDUE]: `${row}.deadline_order < ${now}`,
    [SlaState.AT_RISK]: `(${row}.stage_due_at < ${now} and ${row}.deadline_order >= ${now})`,
    [SlaState.ON_TIME]: `${row}.stage_due_at >= ${now}`,
  };
  const parts = states.map((state) => `${row}.paused_sla_state = '${state}' or ${running[state]}`);
  const begin = states.includes(SlaState.OVERDUE) ? '' : `${row}.deadline_order >= ${now} and `;
  return `${begin}(${parts.join(' or ')})`;
}

/** How a case stands against its deadline, as `slaStateAt` says it: null for one that is closed. */
export function slaStateSql(row: string, now: string): string {
  return `case when ${row}.met_deadline is not null then null
    when ${row}.paused_sla_state is not null then ${row}.paused_sla_state
    when ${row}.deadline < ${now} then '${SlaState.OVERDUE}'
    when ${row}.stage_due_at < ${now} then '${SlaState.AT_RISK}'
    else '${SlaState.ON_TIME}' end`;
}

/** Properties of a row that its clock is read from. */
export const clockColumns = ['deadline', 'stageDueAt', 'pausedSlaState', 'remainingMinutes', 'metDeadline'];

/** How a row stands against its deadline at the moment of the request. */
export function slaStateOf(row: Row, { now }: Pick<RequestContext, 'now'>): SlaState | null {
  return slaStateAt(clockOfRow(row), now);
}

/** Business minutes left of each row at the moment of the request: one statement for the calendars of all. */
export async function minutesLeftOf(rows: readonly Row[], context: RequestContext): Promise<(number | null)[]> {
  const calendars = await calendarsOf(rows, context);
  return rows.map((row) => {
    const calendar = calendars.get(row['track']);
    return calendar ? minutesLeftAt(clockOfRow(row), calendar, context.now) : null;
  });
}

/** The calendars of rows by their track, in one statement. */
export async function calendarsOf(
  rows: readonly Row[],
  { reads }: RequestContext,
): Promise<ReadonlyMap<unknown, BusinessCalendarRules>> {
  const tracks = [...new Set(rows.map((row) => row['track']))];
  const found = await reads.run(calendarsOfTracks, [tracks]);
  return new Map(found.map(([track, ...columns]) => [track, toCalendar(columns)]));
}

/** Why each row is set aside, by its last move: one statement for all; null unless it is on hold. */
export async function holdsOf(rows: readonly Row[], context: RequestContext): Promise<(CaseHold | null)[]> {
  const found = await context.reads.run(holdsOfCases, [rows.map(({ id }) => id)]);
  const holds = new Map(
    found.map(([key, reason, until, since]) => [
      key,
      { reason: String(reason), until: String(until), since: String(since) },
    ]),
  );
  return rows.map(({ id }) => holds.get(id) ?? null);
}

/** What the candidate of a row was asked for. */
export function openRequestOf({ requestReason, requestedAt }: Row): OpenRequest | null {
  return typeof requestedAt === 'string' ? { reason: String(requestReason), since: requestedAt } : null;
}

const calendarsOfTracks = `
  select t.id, c.zone, c.opens_at, c.closes_at, c.working_days, array_to_json(c.holidays)
  from vetting_track t join business_calendar c on c.id = t.calendar_id
  where t.id = any($1::uuid[])`;

const holdsOfCases = `
  select c.id, t.reason, t.hold_until, t.created_at
  from vetting_case c join stage_transition t on t.vetting_case_id = c.id and t.seq = c.moves
  where c.id = any($1::uuid[]) and c.status = 'ON_HOLD'`;

function toCalendar([zone, opensAt, closesAt, workingDays, holidays]: readonly unknown[]): BusinessCalendarRules {
  return {
    zone: String(zone),
    opensAt: String(opensAt),
    closesAt: String(closesAt),
    workingDays: numbersIn(workingDays),
    holidays: new Set(Array.isArray(holidays) ? holidays.map(String) : []),
  };
}

function numbersIn(list: unknown): number[] {
  return Array.isArray(list) ? list.map(Number) : [];
}

function clockOfRow(row: Row): StoredClock {
  return {
    deadline: instantOf(row['deadline']),
    stageDueAt: instantOf(row['stageDueAt']),
    pausedSlaState: stateOf(row['pausedSlaState']),
    minutesLeft: typeof row['remainingMinutes'] === 'number' ? row['remainingMinutes'] : null,
    metDeadline: typeof row['metDeadline'] === 'boolean' ? row['metDeadline'] : null,
  };
}

function instantOf(value: unknown): Date | null {
  return typeof value === 'string' ? new Date(value) : null;
}

function stateOf(value: unknown): SlaState | null {
  return Object.values(SlaState).find((state) => state === value) ?? null;
}
