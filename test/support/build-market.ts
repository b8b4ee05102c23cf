import { randomUUID } from 'node:crypto';
import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** A listed person as a test states them; one uuid serves candidate, credential and talent listing. */
export interface MarketPerson {
  readonly id: string;
  readonly email: string;
  readonly zone: string | null;
  readonly english: string;
  readonly seniority: string;
  readonly isRevoked: boolean;
  readonly rate: string;
  readonly hours: number;
  /** Hours from a later day on. */
  readonly later: { readonly hours: number; readonly from: string } | null;
  readonly availableFrom: string;
  readonly skills: readonly { readonly slug: string; readonly depth: string }[];
  /** Slug of the primary language. */
  readonly primary: string;
  /** How many claims are verified: none to two. */
  readonly verified: number;
  readonly goals: {
    readonly domains: readonly string[];
    readonly productStage: string | null;
    readonly directHire: boolean;
    readonly avoid: readonly string[];
  } | null;
}

/** A published listing as a test states it, of a company of its own under the same uuid. */
export interface MarketListing {
  readonly id: string;
  readonly company: string;
  readonly contacts: readonly string[];
  readonly currency: string;
  readonly rateMax: string;
  readonly hours: number | null;
  readonly engagement: string | null;
  readonly zone: string | null;
  readonly overlap: number | null;
  readonly english: string | null;
  readonly stack: readonly string[];
  readonly required: readonly { readonly slug: string; readonly depth: string | null }[];
  readonly verticals: readonly string[];
  readonly productStage: string | null;
  readonly directHire: boolean;
  readonly startFrom: string | null;
}

/** Some people and some listings. */
export interface Market {
  readonly people: readonly MarketPerson[];
  readonly listings: readonly MarketListing[];
}

/** Somebody who fits `aListing`; what a test cares about, it states. */
export function aPerson(stated: Partial<MarketPerson> = {}): MarketPerson {
  const id = stated.id ?? randomUUID();
  return {
    id,
    email: `${id}@market.example`,
    zone: 'Europe/Berlin',
    english: 'ADVANCED',
    seniority: 'SENIOR',
    isRevoked: false,
    rate: '60.00',
    hours: 40,
    later: null,
    availableFrom: '2026-11-01',
    skills: [
      { slug: 'python', depth: 'EXPERT' },
      { slug: 'postgresql', depth: 'PRODUCTION' },
    ],
    primary: 'ruby',
    verified: 1,
    goals: null,
    ...stated,
  };
}

/** A listing that `aPerson` fits; what a test cares about, it states. */
export function aListing(stated: Partial<MarketListing> = {}): MarketListing {
  const id = stated.id ?? randomUUID();
  return {
    id,
    company: `Market ${id}`,
    contacts: [],
    currency: 'USD',
    rateMax: '70.00',
    hours: 30,
    engagement: 'FULL_TIME',
    zone: 'CET',
    overlap: null,
    english: null,
    stack: ['Python', 'PostgreSQL'],
    required: [],
    verticals: ['FINTECH'],
    productStage: null,
    directHire: false,
    startFrom: null,
    ...stated,
  };
}

const tables = [
  'company',
  'company_contact',
  'project',
  'project_listing',
  'listing_skill',
  'candidate_identity',
  'candidate',
  'candidate_skill',
  'specialization_claim',
  'vetting_case',
  'vetting_credential',
  'talent_listing',
] as const;

/** Puts a market into the tables, set by set and past the rules of how people and listings come to be there. */
export async function buildMarket(api: TestApi, { people, listings }: Market): Promise<void> {
  await pastTheGuards(api, tables, [...listingsFrom(listings), ...peopleFrom(people)]);
}

/** Says of people and listings that are there already what is stated now. */
export async function changeMarket(api: TestApi, { people, listings }: Market): Promise<void> {
  const keys = (rows: readonly { readonly id: string }[]) => `('{${rows.map(({ id }) => id).join()}}'::uuid[])`;
  const [persons, offers] = [keys(people), keys(listings)];
  await pastTheGuards(api, tables, [
    `update candidate c set zone = p.zone, goals = p.goals,
       primary_language_id = (select id from skill where slug = p.primary_language)
       from ${personRows(people)} where p.id = c.id`,
    `update candidate_identity i set email = p.email, email_key = p.email from ${personRows(people)} where p.id = i.id`,
    `update vetting_credential v set verified_english = p.english, assessed_seniority = p.seniority,
       revoked_at = case when p.is_revoked then timestamptz '2026-11-20' end,
       revoked_reason = case when p.is_revoked then 'No' end from ${personRows(people)} where p.id = v.id`,
    `update talent_listing t set rate = p.rate, hours_per_week = p.hours, available_from = p.available_from,
       hours_later = (p.later ->> 'hours')::int, hours_later_from = (p.later ->> 'from')::date
       from ${personRows(people)} where p.id = t.id`,
    `delete from candidate_skill where candidate_id = any ${persons}`,
    skillsOf(people),
    `delete from specialization_claim where candidate_id = any ${persons}`,
    claimsOf(people),
    `update company c set name = l.company, name_key = lower(l.company) from ${listingRows(listings)} where l.id = c.id`,
    `delete from company_contact where company_id = any ${offers}`,
    contactsOf(listings),
    `update project_listing x set currency = l.currency, hourly_rate_max = l.rate_max, hours_per_week = l.hours,
       hourly_rate_min = least(1, l.rate_max), engagement = l.engagement, timezone_requirement = l.zone,
       minimum_overlap_hours = l.overlap, minimum_english = l.english, tech_stack = l.stack, verticals = l.verticals,
       product_stage = l.product_stage, direct_hire = l.direct_hire, start_from = l.start_from
       from ${listingRows(listings)} where l.id = x.id`,
    `delete from listing_skill where listing_id = any ${offers}`,
    requiredBy(listings),
  ]);
}

/** Who works for whom, how much of a week and until when; it runs unless it has ended. */
export interface Employment {
  readonly person: MarketPerson;
  readonly listing: MarketListing;
  readonly hours: number;
  readonly from: string;
  readonly until: string | null;
  readonly hasEnded?: boolean;
}

/** Has people work, past the rules of how a contract comes to be. */
export async function employ(api: TestApi, employments: readonly Employment[]): Promise<void> {
  const owner = `(select id from user_account order by id limit 1)`;
  const statements = employments.flatMap(({ person, listing, hours, from, until, hasEnded = false }) => {
    const [id, day, end] = [`'${randomUUID()}'`, `date '${from}'`, until === null ? 'null' : `date '${until}'`];
    return [
      `insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves)
       values (${id}, ${day}, 1, '${person.id}', '${person.id}', '${listing.id}', '${listing.id}', ${owner}, 'CONTRACTED', 6)`,
      `insert into contract (id, created_at, version, match_id, candidate_id, talent_listing_id, listing_id, company_id,
         success_manager_id, status, moves, currency, starts_on, planned_end_on, signed_at, ended_on, end_reason)
       values (${id}, ${day}, 1, ${id}, '${person.id}', '${person.id}', '${listing.id}', '${listing.id}', ${owner},
         '${hasEnded ? 'ENDED' : 'ACTIVE'}', 3, 'USD', ${day}, ${end}, ${day}, ${hasEnded ? `${end}, 'COMPLETED'` : 'null, null'})`,
      `insert into contract_term (id, created_at, contract_id, starts_on, ends_on, unit, currency, paid_amount, client_amount,
         hours_per_week)
       values (${id}, ${day}, ${id}, ${day}, ${end}, 'HOUR', 'USD', 50, 60, ${String(hours)})`,
    ];
  });
  await pastTheGuards(api, ['match', 'contract', 'contract_term'], statements);
}

function peopleFrom(people: readonly MarketPerson[]): string[] {
  return [
    `insert into candidate_identity (id, created_at, name, name_key, email, email_key)
     select p.id, timestamptz '2026-01-01', 'Market ' || p.id, 'market ' || p.id, p.email, p.email from ${personRows(people)}`,
    `insert into candidate (id, created_at, version, handle, identity_id, name_key, years_of_experience, source, zone, goals,
       primary_language_id)
     select p.id, timestamptz '2026-01-01', 1, 'market-' || p.id, p.id, 'market ' || p.id, 6, 'OTHER', p.zone, p.goals,
       (select id from skill where slug = p.primary_language) from ${personRows(people)}`,
    `insert into vetting_case (id, created_at, candidate_id, track_id, policy_id, stage, status, moves, edits, received_at,
       waiting_since, last_moved_at, pauses, waiting_on, closed_at, met_deadline)
     select p.id, timestamptz '2026-01-01', p.id, t.id, y.id, 'LISTING', 'PASSED', 5, 0, '2026-01-01', '2026-01-01',
       '2026-01-01', '[]', 'RECRUITER', '2026-01-08', true
     from ${personRows(people)}, vetting_track t join vetting_policy y on y.track_id = t.id`,
    `insert into vetting_credential (id, created_at, version, candidate_id, track_id, vetting_case_id, assessed_seniority,
       verified_english, valid_from, revoked_at, revoked_reason)
     select p.id, timestamptz '2026-01-08', 1, p.id, t.id, p.id, p.seniority, p.english, '2026-01-08',
       case when p.is_revoked then timestamptz '2026-11-20' end, case when p.is_revoked then 'No' end
     from ${personRows(people)}, vetting_track t`,
    `insert into talent_listing (id, created_at, version, candidate_id, credential_id, status, rate, hours_per_week,
       hours_later, hours_later_from, available_from, availability_confirmed_at)
     select p.id, timestamptz '2026-01-08', 1, p.id, p.id, 'ACTIVE', p.rate, p.hours, (p.later ->> 'hours')::int,
       (p.later ->> 'from')::date, p.available_from, '2026-11-01'
     from ${personRows(people)}`,
    skillsOf(people),
    claimsOf(people),
  ];
}

function listingsFrom(listings: readonly MarketListing[]): string[] {
  const owner = `(select id from user_account order by id limit 1)`;
  return [
    `insert into company (id, created_at, version, handle, name, name_key, owner_id, status, moves, applied_at, last_moved_at)
     select l.id, timestamptz '2026-01-01', 1, 'market-' || l.id, l.company, lower(l.company), ${owner}, 'APPROVED', 1,
       '2026-01-01', '2026-01-01' from ${listingRows(listings)}`,
    `insert into project (id, created_at, version, company_id, owner_id, name, frameworks, hiring_model, budget_currency, seats)
     select l.id, timestamptz '2026-01-01', 1, l.id, ${owner}, 'Market', '{}', 'HOURLY', 'USD', 1 from ${listingRows(listings)}`,
    `insert into project_listing (id, created_at, version, project_id, company_id, owner_id, status, moves, published_at,
       expires_at, title, seniority, verticals, product_stage, hourly_rate_min, hourly_rate_max, currency, ongoing,
       engagement, hours_per_week, timezone_requirement, minimum_overlap_hours, minimum_english, direct_hire, start_asap,
       start_from, tech_stack, tech_also_named, highlights, scope_figures)
     select l.id, timestamptz '2026-01-01', 1, l.id, l.id, ${owner}, 'PUBLISHED', 4, '2026-11-01', '2027-01-01', 'Market',
       'SENIOR', l.verticals, l.product_stage, least(1, l.rate_max), l.rate_max, l.currency, true, l.engagement, l.hours,
       l.zone, l.overlap, l.english, l.direct_hire, false, l.start_from, l.stack, '{}', '{}', '[]'
     from ${listingRows(listings)}`,
    contactsOf(listings),
    requiredBy(listings),
  ];
}

function skillsOf(people: readonly MarketPerson[]): string {
  return `insert into candidate_skill (id, created_at, candidate_id, skill_id, position, depth, years)
    select gen_random_uuid(), timestamptz '2026-01-01', p.id, s.id, k.place, k.one ->> 'depth', 3
    from ${personRows(people)} cross join jsonb_array_elements(p.skills) with ordinality k(one, place)
    join skill s on s.slug = k.one ->> 'slug'`;
}

function claimsOf(people: readonly MarketPerson[]): string {
  return `insert into specialization_claim (id, created_at, candidate_id, specialization_id, position, status)
    select gen_random_uuid(), timestamptz '2026-01-01', p.id, s.id, s.place, 'VERIFIED'
    from ${personRows(people)} join (select id, row_number() over (order by slug) as place from specialization) s
      on s.place <= p.verified`;
}

function contactsOf(listings: readonly MarketListing[]): string {
  return `insert into company_contact (id, created_at, company_id, name, email, email_key, is_decision_maker, is_primary)
    select gen_random_uuid(), timestamptz '2026-01-01', l.id, 'Contact', c.email, c.email, false, false
    from ${listingRows(listings)} cross join unnest(l.contacts) c(email)`;
}

function requiredBy(listings: readonly MarketListing[]): string {
  return `insert into listing_skill (id, created_at, listing_id, skill_id, position, necessity, depth)
    select gen_random_uuid(), timestamptz '2026-01-01', l.id, s.id, k.place, 'REQUIRED', k.one ->> 'depth'
    from ${listingRows(listings)} cross join jsonb_array_elements(l.required) with ordinality k(one, place)
    join skill s on s.slug = k.one ->> 'slug'`;
}

function personRows(people: readonly MarketPerson[]): string {
  const rows = people.map(({ isRevoked, availableFrom, primary, ...row }) => ({
    ...row,
    is_revoked: isRevoked,
    available_from: availableFrom,
    primary_language: primary,
  }));
  return `jsonb_to_recordset(${json(rows)}) as p(id uuid, email text, zone text, english text, seniority text,
    is_revoked boolean, rate numeric, hours int, later jsonb, available_from date, skills jsonb, primary_language text, verified int,
    goals jsonb)`;
}

function listingRows(listings: readonly MarketListing[]): string {
  const rows = listings.map(({ rateMax, productStage, directHire, startFrom, ...row }) => ({
    ...row,
    rate_max: rateMax,
    product_stage: productStage,
    direct_hire: directHire,
    start_from: startFrom,
  }));
  return `jsonb_to_recordset(${json(rows)}) as l(id uuid, company text, contacts text[], currency text, rate_max numeric,
    hours int, engagement text, zone text, overlap int, english text, stack text[], required jsonb, verticals text[],
    product_stage text, direct_hire boolean, start_from date)`;
}

function json(rows: readonly object[]): string {
  return `$market$${JSON.stringify(rows)}$market$::jsonb`;
}
