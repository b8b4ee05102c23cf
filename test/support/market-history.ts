import { randomUUID } from 'node:crypto';
import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** First and last day, both counted; null while it goes on. */
export type Stretch = readonly [from: string, until: string | null];

/** Work of somebody for a company, and why it is over. */
export interface Work {
  readonly company: string;
  readonly days: Stretch;
  readonly reason?: 'COMPLETED' | 'CONVERTED_TO_DIRECT_HIRE' | 'CLIENT_BUDGET';
  /** Signed to begin, or not signed at all. */
  readonly isSigned?: boolean;
}

/** A listed developer as things went: days in UTC, moments where the time of the day counts. */
export interface Developer {
  readonly id: string;
  readonly received: string;
  readonly passed: string;
  readonly delisted?: string;
  readonly country?: string;
  readonly proposed?: readonly string[];
  readonly paused?: readonly (readonly [at: string, until: string | null])[];
  readonly off?: readonly Stretch[];
  readonly work?: readonly Work[];
  /** Opened at, and how it went on; of the first work. */
  readonly rematch?: {
    readonly opened: string;
    readonly met?: string;
    readonly closed?: readonly [at: string, as: 'DECLINED_BY_DEVELOPER' | 'CLOSED_UNMATCHED'];
  };
}

/** A listing as it went. */
export interface Listing {
  readonly published: string;
  readonly filled?: string;
  readonly closed?: string;
}

const tables = [
  ...['candidate_identity', 'candidate', 'vetting_case', 'vetting_credential', 'talent_listing', 'company', 'project'],
  ...['project_listing', 'listing_transition', 'match', 'contract', 'time_off', 'rematch_case', 'audit_event'],
];
const owner = `(select id from user_account order by id limit 1)`;

/** Writes down what happened, past the guards: only what figures read is there. */
export async function writeMarket(
  api: TestApi,
  { developers = [], listings = [] }: { developers?: readonly Developer[]; listings?: readonly Listing[] },
): Promise<void> {
  const companies = new Set(developers.flatMap(({ work = [] }) => work.map((it) => it.company)));
  await pastTheGuards(api, tables, [
    ...[...companies].flatMap(companyOf),
    ...developers.flatMap(developerOf),
    ...listings.flatMap(listingOf),
  ]);
}

/** A uuid that a name always has. */
export function keyOf(name: string): string {
  const hex = Buffer.from(name).toString('hex').padEnd(32, '0').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function companyOf(name: string): string[] {
  const key = keyOf(name);
  return [
    `insert into company (id, created_at, version, handle, name, name_key, owner_id, status, moves, applied_at, last_moved_at)
     values ('${key}', '2026-01-01', 1, '${name}', '${name}', '${name}', ${owner}, 'APPROVED', 1, '2026-01-01', '2026-01-01')
     on conflict do nothing`,
    `insert into project (id, created_at, version, company_id, owner_id, name, frameworks, hiring_model, budget_currency, seats)
     values ('${key}', '2026-01-01', 1, '${key}', ${owner}, 'x', '{}', 'HOURLY', 'USD', 1) on conflict do nothing`,
    listingRow(key, key, '2026-01-01'),
  ];
}

function listingRow(key: string, company: string, published: string): string {
  return `insert into project_listing (id, created_at, version, project_id, company_id, owner_id, status, moves, published_at,
      expires_at, title, seniority, verticals, hourly_rate_min, hourly_rate_max, currency, ongoing, direct_hire, start_asap, tech_stack, tech_also_named,
      highlights, scope_figures)
    values ('${key}', '2026-01-01', 1, '${company}', '${company}', ${owner}, 'PUBLISHED', 4, '${published}', '2030-01-01', 'x',
      'SENIOR', '{}', 40, 60, 'USD', true, false, false, '{}', '{}', '{}', '[]') on conflict do nothing`;
}

function listingOf({ published, filled, closed }: Listing): string[] {
  const [key, company] = [randomUUID(), keyOf('lister')];
  const moves = [
    [published, 'L4', 'IN_REVIEW', 'PUBLISHED'],
    ...(filled === undefined ? [] : [[filled, 'L7', 'PUBLISHED', 'FILLED']]),
    ...(closed === undefined ? [] : [[closed, 'L8', 'PUBLISHED', 'CLOSED']]),
  ];
  return [
    ...companyOf('lister'),
    listingRow(key, company, published),
    ...moves.map(
      ([at = '', rule = '', from = '', to = ''], index) =>
        `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, reason, expires_at)
         values (gen_random_uuid(), '${at}', '${key}', ${String(index + 1)}, '${rule}', '${from}', '${to}', ${owner}, 'x',
           ${rule === 'L4' ? `'2030-01-01'` : 'null'})`,
    ),
  ];
}

function developerOf(developer: Developer): string[] {
  const { id, proposed = [], paused = [], off = [], work = [] } = developer;
  return [
    ...personOf(developer),
    ...proposed.map((at) => matchRow(randomUUID(), id, { company: keyOf('lister'), at })),
    ...paused.flatMap(([at, until]) => [
      auditRow(id, 'talentListing.paused', at),
      ...(until === null ? [] : [auditRow(id, 'talentListing.resumed', until)]),
    ]),
    ...off.map(
      ([from, until]) => `insert into time_off (id, created_at, talent_listing_id, starts_on, ends_on, recorded_by_id)
        values (gen_random_uuid(), '2026-01-01', '${id}', '${from}', '${until ?? from}', ${owner})`,
    ),
    ...work.flatMap((it, index) => workOf(developer, it, index)),
  ];
}

function personOf({ id, received, passed, delisted, country = 'PT' }: Developer): string[] {
  const ended = delisted === undefined ? `'ACTIVE', null, null` : `'DELISTED', '${delisted}', 'x'`;
  return [
    ...companyOf('lister'),
    `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
     values ('${id}', '${received}', '${id}', '${id}', '${id}@market.example', '${id}@market.example')`,
    `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, source, country,
       primary_language_id)
     select '${id}', '${received}', 1, 'm-${id}', '${id}', '${id}', 6, 'OTHER', '${country}', s.id from skill s
     where s.is_primary_language order by s.slug limit 1`,
    `insert into vetting_case (id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at,
       waiting_since, last_moved_at, pauses, waiting_on, closed_at, met_deadline)
     select '${id}', '${received}', '${id}', t.id, y.id, 'LISTING', 'PASSED', 5, 0, '${received}', '${received}', '${passed}',
       '[]', null, '${passed}', true
     from vetting_track t join vetting_policy y on y.track_id = t.id order by y.number limit 1`,
    `insert into vetting_credential (id, created_at, version, candidate_id, track_id, vetting_case_id, assessed_seniority,
       verified_english, valid_from)
     select '${id}', '${passed}', 1, '${id}', c.track_id, '${id}', 'SENIOR', 'ADVANCED', '${passed}' from vetting_case c
     where c.id = '${id}'`,
    `insert into talent_listing (id, created_at, version, candidate_id, credential_id, status, delisted_at, delist_reason, rate,
       hours_per_week, available_from, availability_confirmed_at)
     values ('${id}', '${passed}', 1, '${id}', '${id}', ${ended}, 50, 80, '2026-01-01', '${passed}')`,
  ];
}

function matchRow(key: string, talent: string, { company, at }: { company: string; at: string }): string {
  return `insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status,
      moves, proposed_at)
    values ('${key}', '${at}', 1, '${talent}', '${talent}', '${company}', '${company}', ${owner}, 'CONTRACTED', 6, '${at}')`;
}

function auditRow(talent: string, action: string, at: string): string {
  return `insert into audit_event (id, created_at, actor, action, outcome, object_type, object_id, changes, request_id)
    values (gen_random_uuid(), '${at}', gen_random_uuid(), '${action}', 'DONE', 'TalentListing', '${talent}', '{}', 'x')`;
}

function workOf({ id, rematch }: Developer, work: Work, index: number): string[] {
  const [key, company] = [randomUUID(), keyOf(work.company)];
  const { days, reason = 'COMPLETED', isSigned = true } = work;
  const ended = days[1] === null ? 'null, null' : `'${days[1]}', '${reason}'`;
  const status = isSigned ? (days[1] === null ? 'ACTIVE' : 'ENDED') : 'CANCELLED';
  const at = `${days[0]}T00:00:00Z`;
  return [
    // Proposed long after all else, so that it is nobody's first proposal.
    matchRow(key, id, { company, at: '2029-01-01' }).replace(`'2029-01-01')`, 'null)'),
    `insert into contract (id, created_at, version, match_id, candidate_id, talent_listing_id, listing_id, company_id,
       success_manager_id, status, moves, currency, starts_on, signed_at, ended_on, end_reason)
     values ('${key}', '${at}', 1, '${key}', '${id}', '${id}', '${company}', '${company}', ${owner}, '${status}', 3, 'USD',
       '${days[0]}', ${isSigned ? `'${at}'` : 'null'}, ${isSigned ? ended : 'null, null'})`,
    ...(rematch && index === 0 ? [rematchRow(key, { talent: id, company, rematch })] : []),
  ];
}

interface Opened {
  readonly talent: string;
  readonly company: string;
  readonly rematch: NonNullable<Developer['rematch']>;
}

function rematchRow(contract: string, { talent, company, rematch: { opened, met, closed } }: Opened): string {
  const status = met === undefined ? (closed?.[1] ?? 'OPEN') : 'MATCHED';
  const isClosed = met === undefined && closed !== undefined;
  return `insert into rematch_case (id, created_at, version, contract_id, side, candidate_id, listing_id, company_id, owner_id,
      status, opened_at, due_at, met_at, met_by_id, closed_at, closed_by_id, close_reason)
    values (gen_random_uuid(), '${opened}', 1, '${contract}', 'DEVELOPER', '${talent}', '${company}', '${company}', ${owner},
      '${status}', '${opened}', timestamptz '${opened}' + interval '48 hours',
      ${met === undefined ? 'null, null' : `'${met}', '${contract}'`},
      ${isClosed ? `'${closed[0]}', ${owner}, 'x'` : 'null, null, null'})`;
}
