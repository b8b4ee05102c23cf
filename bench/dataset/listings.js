// What companies have us look for: a project each, and its listings with skills, reviews and moves.
import { clientsOf, companyOfClient } from './companies.js';
import { spread } from './days.js';
import { key } from './helpers.js';
import { matchers } from './people.js';

const skillsEach = 4;
/** How long a listing is shown. */
const shownFor = `interval '1440 hours'`;

const matcher = key('matcher', `n % ${matchers}`);
const listing = key('listing', 'm');

/** How many listings there are. */
export function listingsOf(size) {
  return size / 10;
}

/**
 * Every listing by its number: whose it is, where it stands, and when it was shown. Seven of ten are published; those of a
 * suspended company were paused before.
 */
const cards = (size) => `
  create temp table card as
  select m, client, n, standing, shown_at - interval '72 hours' as begun_at, shown_at - interval '48 hours' as handed_in_at,
    shown_at - interval '24 hours' as read_at, shown_at,
    case standing when 'EXPIRED' then shown_at + ${shownFor} else shown_at + interval '20 hours' end as left_at
  from (
    select placed.*, pg_temp.instant(latest - back, (540 + m % 480)::int) as shown_at from (
      select m, client, ${companyOfClient('client')} as n, latest,
        case when q < 6 then (array['DRAFT', 'IN_REVIEW', 'PAUSED', 'FILLED', 'CLOSED', 'EXPIRED'])[1 + q]
          when is_suspended then 'PAUSED' else 'PUBLISHED' end as standing,
        case when q = 5 then 62 + m % 20 when is_suspended then 20 + m % 30 else 1 + m % 50 end as back
      from (
        select m, m % ${clientsOf(size)} as client, (m * 7 + m / ${clientsOf(size)}) % 20 as q from generate_series(0, ${listingsOf(size) - 1}) m
      ) numbered
      cross join lateral (select client % 15 = 0 as is_suspended) s
      cross join (select day as latest from bench_workday where pos = ${spread - 1}) d
    ) placed
  ) timed`;

const projects = (size) => `
  insert into project (id, created_at, version, company_id, owner_id, name, application_type, frameworks, hiring_model, budget_min,
    budget_max, budget_currency, budget_basis, seats)
  select ${key('project', 'client')}, c.last_moved_at, 1, c.id, ${matcher}, 'Project ' || client, 'Web application',
    array['NestJS', 'FastAPI'], 'HOURLY', 30, 90, 'USD', 'PER_HOUR', 2
  from (select client, ${companyOfClient('client')} as n from generate_series(0, ${clientsOf(size) - 1}) client) it
  join company c on c.id = ${key('company', 'n')} order by client`;

/** Drafts with all that a card says. */
const drafted = `
  insert into project_listing (id, created_at, version, project_id, company_id, owner_id, status, moves, title, role_label,
    seniority, verticals, funding_stage, product_stage, hourly_rate_min, hourly_rate_max, currency, duration_text,
    duration_months_min, duration_months_max, ongoing, engagement, hours_per_week, timezone_requirement, direct_hire, start_asap,
    tech_stack, tech_also_named, team_size, interview_format, summary, highlights, scope_figures, minimum_english, what_youll_build)
  select ${listing}, begun_at, 1, ${key('project', 'client')}, c.id, ${matcher}, 'DRAFT', 0,
    level || role || ' for ' || lower(c.name), role || ' (' || stack[1] || ')', case when m % 2 = 0 then 'SENIOR' else 'UNSPECIFIED' end,
    array[(array['MARKETING_TECH', 'FINTECH', 'HEALTHTECH', 'LEGALTECH', 'DEVTOOLS', 'ECOMMERCE', 'EDTECH', 'SAAS'])[1 + m % 8]],
    c.funding_stage, (array['LAUNCHING_MVP', 'SCALING'])[1 + m % 2], 25 + m % 40, 30 + m % 40 + m % 13, 'USD',
    case when m % 3 = 0 then 'ongoing' else '3–6 months' end, case when m % 3 > 0 then 3 end, case when m % 3 > 0 then 6 end,
    m % 3 = 0, (array['FULL_TIME', 'PART_TIME'])[1 + m % 2], case when m % 2 = 0 then 40 else 20 end,
    (array['CET', 'EST', 'GMT_PLUS_3', 'ANY'])[1 + m % 4], m % 5 = 0, m % 4 = 0, stack, array['Docker'],
    '{"min": 2, "max": 6, "label": "2–6 engineers", "kind": "RANGE", "unit": "existing engineers"}',
    '{"text": "Two calls of an hour", "rounds": 2, "minutes": 120, "interviewer": "CTO", "whiteboard": false}',
    'Takes over what ' || c.name || ' runs on, and moves it to where it holds ten times the load.',
    array['Product with customers', 'Nobody waits for a review', 'Two hours in common'], '[]', 'UPPER_INTERMEDIATE',
    'A queue of orders that loses none, and the figures that show it.'
  from (select card.*, (array['Backend developer', 'API engineer', 'Platform engineer', 'Data engineer'])[1 + m % 4] as role,
    case when m % 2 = 0 then 'Senior ' else '' end as level from card) it
  join company c on c.id = ${key('company', 'n')}
  cross join lateral (select array_agg(s.name order by i) as stack from generate_series(0, ${skillsEach - 1}) i
    join numbered_skill s on s.number = (m * 7 + i * 33) % 200) k
  order by m`;

const skills = `
  insert into listing_skill (id, created_at, listing_id, skill_id, position, necessity, depth)
  select ${key('listingSkill', `m * ${skillsEach} + i`)}, begun_at, ${listing}, s.id, i,
    case when i < ${skillsEach - 1} then 'REQUIRED' else 'NICE' end, (array['WORKING', 'PRODUCTION', 'EXPERT'])[1 + (m + i) % 3]
  from card cross join generate_series(0, ${skillsEach - 1}) i
  join numbered_skill s on s.number = (m * 7 + i * 33) % 200 order by m, i`;

const reviews = `
  insert into listing_review (id, created_at, listing_id, number, content_version, has_specs, is_challenge_real,
    is_decision_maker_named, has_few_interviews, is_without_whiteboard, is_approved, reviewer_id)
  select ${key('listingReview', 'm')}, read_at, ${listing}, 1, ${1 + skillsEach}, true, true, true, true, true, true, ${matcher}
  from card where standing not in ('DRAFT', 'IN_REVIEW') order by m`;

/** A move of every listing that made one of that number. */
function move({ seq, rule, at, from, to, where, actor = matcher, reason = 'null', expires = 'null::timestamptz' }) {
  return `
    insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, reason, expires_at)
    select ${key('listingTransition', `m * 4 + ${seq - 1}`)}, ${at}, ${listing}, ${seq}, ${rule}, ${from}, ${to}, ${actor}, ${reason},
      ${expires} from card where ${where} order by m`;
}

const begun = move({ seq: 1, rule: `'L1'`, at: 'begun_at', from: 'null', to: `'DRAFT'`, where: 'true' });
const handedIn = move({
  seq: 2,
  rule: `'L2'`,
  at: 'handed_in_at',
  from: `'DRAFT'`,
  to: `'IN_REVIEW'`,
  where: `standing <> 'DRAFT'`,
});
const shown = move({
  seq: 3,
  rule: `'L4'`,
  at: 'shown_at',
  from: `'IN_REVIEW'`,
  to: `'PUBLISHED'`,
  expires: `shown_at + ${shownFor}`,
  where: `standing not in ('DRAFT', 'IN_REVIEW')`,
});
const left = move({
  seq: 4,
  rule: `case standing when 'PAUSED' then 'L5' when 'FILLED' then 'L7' when 'CLOSED' then 'L8' else 'L9' end`,
  at: 'left_at',
  from: `'PUBLISHED'`,
  to: 'standing',
  actor: `case when standing <> 'EXPIRED' then ${matcher} end`,
  reason: `case when standing in ('PAUSED', 'CLOSED') then 'The client plans anew.' end`,
  where: `standing in ('PAUSED', 'FILLED', 'CLOSED', 'EXPIRED')`,
});

/** Repeats what transitions and skills have done where triggers are on, and does it where they are off. */
const stands = `
  update project_listing l set status = t.to_status, moves = t.seq, version = t.seq, content_version = ${1 + skillsEach},
    published_at = p.created_at, expires_at = p.expires_at, required_skills = r.skills
  from (select distinct on (listing_id) * from listing_transition order by listing_id, seq desc) t
  left join listing_transition p on p.listing_id = t.listing_id and p.rule = 'L4'
  join (select listing_id, array_agg(skill_id order by skill_id) as skills from listing_skill where necessity = 'REQUIRED' group by 1) r
    on r.listing_id = t.listing_id
  where t.listing_id = l.id
    and (l.status, l.moves, l.version, l.content_version, l.published_at, l.expires_at, l.required_skills) is distinct from
    (t.to_status, t.seq, t.seq, ${1 + skillsEach}, p.created_at, p.expires_at, r.skills)`;

const numbered = `
  create temp table numbered_skill as select id, name, row_number() over (order by slug) - 1 as number from skill`;

/** The statements that make projects and listings. */
export function listings(size) {
  const tables = [numbered, cards(size), 'analyze card', 'analyze numbered_skill'];
  return [...tables, projects(size), drafted, begun, skills, handedIn, reviews, shown, left, stands];
}
