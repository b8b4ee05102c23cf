// Functions and tables of the loading session alone: the days, and the course of every case, from its number.
import { slotsADay, spread } from './days.js';

/** Kinds of rows, each with ids of its own; they count upwards like those of rows that are made one after the other. */
export const kinds = {
  recruiter: 1,
  interviewerUser: 2,
  interviewer: 3,
  grant: 4,
  token: 5,
  qualification: 6,
  skill: 7,
  candidate: 8,
  candidateSkill: 9,
  vettingCase: 10,
  transition: 11,
  withdrawal: 12,
  interview: 13,
  schedule: 14,
  participant: 15,
  scorecard: 16,
  rating: 17,
  evidence: 18,
  version: 19,
  screener: 20,
  matcher: 21,
  company: 22,
  contact: 23,
  companyTransition: 24,
  screening: 25,
  screeningCheck: 26,
  screeningEvidence: 27,
  project: 28,
  listing: 29,
  listingTransition: 30,
  listingSkill: 31,
  listingReview: 32,
};

/** The id of a row as SQL. */
export function key(kind, number) {
  return `pg_temp.key(${kinds[kind]}, ${number})`;
}

/** How many people interview at each of the two stages, so that nobody is asked for more than their days hold. */
export function interviewersOf(size) {
  return Math.ceil(size / (spread * slotsADay - slotsADay));
}

/** Functions of the session. */
export const functions = [
  `create or replace function pg_temp.key(kind int, number bigint) returns uuid language sql immutable as $$
     select ('01900000-0000-7' || lpad(to_hex(kind), 3, '0') || '-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$`,
  `create or replace function pg_temp.instant(day date, minute int) returns timestamptz language sql immutable as $$
     select (day + make_interval(mins => minute)) at time zone 'Europe/Berlin' $$`,
  `create or replace function pg_temp.iso(moment timestamptz) returns text language sql stable as $$
     select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$`,
];

/**
 * Every case by its number: when it came in, how far it will go (k), how it will end, and whether it is slow (lag) or
 * put on hold. `age` is how many working days ago it came in. Minutes count from midnight in Berlin.
 */
export function course(size) {
  return `
    create temp table course as
    with base as (
      select n, (${size - 1} - n) % ${interviewersOf(size)} as seat, (${size - 1} - n) / ${interviewersOf(size)} as turn, (n * 61) % 100 as p, (n * 7 + n / 10 + n / 100) % 10 as q
      from generate_series(0::bigint, ${size - 1}) n
    ), placed as (
      select n, seat, p, q, ${spread - 1} - (turn / ${slotsADay})::int as r, (turn / ${slotsADay})::int as age,
        ${slotsADay - 1} - (turn % ${slotsADay})::int as slot,
        (540 + 45 * (${slotsADay - 1} - turn % ${slotsADay}) + 1 + n % 43)::int as tod,
        case when p < 15 then 1 when p < 35 then 2 when p < 70 then 3 else 4 end as k,
        case when q < 5 then 8 else 0 end as lag
      from base
    )
    select placed.*, (k = 3 and q = 9 and age between 3 and 19) as held, (k = 1 and p >= 13) as asked
    from placed`;
}

/** When each case made its moves, null for those it has not made, and how it stands. */
export const story = `
  create temp table story as
  with moved as (
    select c.*, d0.pos as pos0, pg_temp.instant(d0.day, tod) as t1,
      case when k >= 2 and age >= 1 then pg_temp.instant(d1.day, tod) end as t2,
      case when k >= 3 and age >= 2 then pg_temp.instant(d2.day, 1050) end as t3,
      case when k = 4 and age >= 3 + lag then pg_temp.instant(d3.day, 1065) end as t4, d3.pos as pos4,
      case when asked and age >= 1 then pg_temp.instant(d1.day, tod) end as asked_at, d1.pos as pos1,
      case
        when k = 1 and not asked and age >= 1 then pg_temp.instant(d1.day, tod)
        when asked and age >= 12 then pg_temp.instant(d12.day, tod)
        when k = 2 and age >= 2 then pg_temp.instant(d2.day, 1060)
        when k = 3 and not held and age >= 3 + lag then pg_temp.instant(d3.day, 1065)
        when k = 4 and age >= 5 + lag then pg_temp.instant(d5.day, tod)
      end as ended_at, d2.pos as pos2,
      case when held then pg_temp.instant(d3.day, 1065) end as held_at
    from course c
    join bench_day d0 on d0.idx = r
    left join bench_day d1 on d1.idx = r + 1
    left join bench_day d2 on d2.idx = r + 2
    left join bench_day d3 on d3.idx = r + 3 + lag
    left join bench_day d5 on d5.idx = r + 5 + lag
    left join bench_day d12 on d12.idx = r + 12
  ), standing as (
    select moved.*,
      1 + (t2 is not null)::int + (t3 is not null)::int + (t4 is not null)::int as s,
      case when held_at is not null then 'V8' when ended_at is null then null
        when k = 1 then case when p < 11 then 'V6' when p < 13 then 'V7' else 'V9' end
        when k = 2 then case when p < 30 then 'V6' else 'V7' end
        when k = 3 then case when p < 65 then 'V6' else 'V7' end
        else case when p between 94 and 96 then 'V7' else 'V5' end end as last_rule,
      coalesce(held_at, t4, asked_at) as paused_from,
      case when held_at is not null then (pos4 - pos0) * 540 + 1065 - tod
        when t4 is not null then (pos4 - pos0) * 540 + 1065 - tod
        when asked_at is not null then (pos1 - pos0) * 540
        when ended_at is not null then case k when 1 then 540 when 2 then (pos2 - pos0) * 540 + 1060 - tod
          else (pos4 - pos0) * 540 + 1065 - tod end
      end as ran
    from moved
  )
  select standing.*, (array['PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'])[s] as stage,
    case last_rule when 'V8' then 'ON_HOLD' when 'V6' then 'REJECTED' when 'V7' then 'WITHDRAWN' when 'V9' then 'EXPIRED'
      when 'V5' then 'PASSED' else 'OPEN' end as status,
    s + (last_rule is not null)::int as moves,
    (array[540, 1080, 2160, 2430])[s] as due_after
  from standing`;
