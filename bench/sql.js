// The queries as somebody would write them by hand: one statement each, JSON built by Postgres.
import { pageSizes } from './pages.js';

/** What the queries need beside the tables, in a schema of its own. */
export const schema = `
  create schema if not exists bench;
  create or replace function bench.pipeline_status(now timestamptz default now()) returns jsonb language sql stable as $$
    with counted as (
      select c.stage, c.status, case when c.met_deadline is not null then null
          when c.paused_sla_state is not null then c.paused_sla_state
          when c.deadline < now then 'OVERDUE' when c.stage_due_at < now then 'AT_RISK' else 'ON_TIME' end as sla_state,
        count(*)::int as count
      from public.vetting_case c group by 1, 2, 3
    )
    select jsonb_build_object(
      'openCount', sum(count) filter (where status in ('OPEN', 'ON_HOLD')),
      'overdueCount', coalesce(sum(count) filter (where sla_state = 'OVERDUE'), 0),
      'counts', jsonb_agg(jsonb_build_object('stage', stage, 'status', status, 'slaState', sla_state, 'count', count)
        order by stage, status, sla_state))
    from counted $$;
  create or replace function bench.submit_scorecard(card_id uuid, seen int, submitter uuid) returns public.scorecard
  language plpgsql volatile as $$
  declare
    card public.scorecard;
    held public.interview;
    kept jsonb;
  begin
    perform 1 from public.vetting_case c where c.id = (select s.vetting_case_id from public.scorecard s where s.id = card_id)
      and c.status in ('OPEN', 'ON_HOLD') for update;
    select i.* into held from public.interview i
      where i.id = (select s.interview_id from public.scorecard s where s.id = card_id) for update;
    select s.* into card from public.scorecard s where s.id = card_id for update;
    if card.author_id is distinct from submitter or card.version <> seen or card.status <> 'DRAFT'
      or held.starts_at > now() or public.scorecard_lacks_rating(card_id) then
      raise exception 'this scorecard cannot be submitted';
    end if;
    update public.scorecard s set status = 'SUBMITTED', submitted_at = now(), version = version + 1 where s.id = card_id;
    update public.interview_participant p set feedback = 'SUBMITTED' where p.id = card.participant_id and p.feedback = 'OWED';
    if not found then
      raise exception 'nothing is owed here';
    end if;
    select jsonb_build_object(
      'author', c.author_id, 'interview', c.interview_id, 'stage', c.stage, 'recommendation', c.recommendation,
      'summary', c.summary, 'assessedEnglish', c.assessed_english, 'proposedSeniority', c.proposed_seniority,
      'challengesUsed', to_jsonb(c.challenges_used),
      'ratings', coalesce((select jsonb_agg(jsonb_build_object('attribute', r.attribute_id, 'rating', r.rating,
        'note', r.note, 'notAssessedReason', r.not_assessed_reason) order by r.position)
        from public.attribute_rating r where r.scorecard_id = c.id), '[]'),
      'evidence', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'attribute', e.attribute_id, 'kind', e.kind,
        'excerpt', e.excerpt, 'file', e.file, 'lines', e.lines) order by e.position)
        from public.evidence e where e.scorecard_id = c.id and e.withdrawn_at is null), '[]'),
      'claimVerdicts', coalesce((select jsonb_agg(jsonb_build_object('claim', v.claim_id, 'verdict', v.verdict)
        order by v.position) from public.claim_verdict v where v.scorecard_id = c.id), '[]')
    ) into kept from public.scorecard c where c.id = card_id;
    insert into public.scorecard_version (id, created_at, scorecard_id, number, content, content_hash, submitted_at)
      values (gen_random_uuid(), now(), card_id, 1, kept, encode(sha256(convert_to(kept::text, 'UTF8')), 'hex'), now());
    if not exists (select from public.interview_participant p
      where p.interview_id = held.id and p.is_active and p.feedback = 'OWED') then
      update public.interview i set status = 'COMPLETED', completed_at = now(), version = version + 1 where i.id = held.id;
    end if;
    update public.vetting_case c set edits = edits + 1, version = version + 1, waiting_on = 'DECISION_MAKER',
      waiting_since = now() where c.id = card.vetting_case_id;
    insert into public.audit_event (id, created_at, actor, action, outcome, object_type, object_id, changes, request_id)
      values (gen_random_uuid(), now(), submitter, 'scorecard.submitted', 'DONE', 'Scorecard', card_id, '{}', 'bench');
    select s.* into card from public.scorecard s where s.id = card_id;
    return card;
  end $$;
  create or replace function bench.published_listings(skill_slug text, rate_min numeric, rate_max numeric)
  returns setof public.project_listing language sql stable as $$
    select l.* from public.project_listing l where l.status = 'PUBLISHED' and l.expires_at > now() and l.currency = 'USD'
      and l.hourly_rate_max >= rate_min and l.hourly_rate_min <= rate_max
      and exists (select from public.listing_skill k
        where k.listing_id = l.id and k.skill_id = (select id from public.skill where slug = skill_slug)) $$;
  comment on function bench.published_listings(text, numeric, numeric) is '@behavior +order';
  grant usage on schema bench to app;`;

const skills = `
  (select json_agg(json_build_object('depth', k.depth, 'years', k.years, 'skill', json_build_object('name', s.name))
    order by k.position) from candidate_skill k join skill s on s.id = k.skill_id where k.candidate_id = c.id)`;

const ratings = `
  (select json_agg(json_build_object('rating', r.rating, 'note', r.note, 'attribute', json_build_object('name', a.name))
    order by r.position) from attribute_rating r join attribute a on a.id = r.attribute_id where r.scorecard_id = s.id)`;

const checks = `
  (select json_agg(json_build_object('kind', k.kind, 'status', k.status, 'checkedAt', k.checked_at) order by k.position)
    from screening_check k where k.screening_id = s.id)`;

const page = (size) => `
    with page as (
      select * from vetting_case v where v.status = 'OPEN' and v.stage = $1
        and ($2::timestamptz is null or (v.deadline_order, v.id) > ($2::timestamptz, $3::uuid))
      order by v.deadline_order, v.id limit ${size + 1}
    ), shown as (select * from page order by deadline_order, id limit ${size})
    select json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > ${size} from page),
        'endCursor', (select json_build_array(deadline_order, id) from shown order by deadline_order desc, id desc limit 1)),
      'nodes', (select coalesce(json_agg(json_build_object(
        'id', v.id, 'version', v.version, 'stage', v.stage, 'status', v.status, 'deadline', v.deadline,
        'waitingOn', v.waiting_on, 'owner', json_build_object('name', o.name),
        'candidate', json_build_object('id', c.id, 'handle', c.handle, 'country', c.country,
          'yearsOfExperience', c.years_of_experience, 'identity', json_build_object('name', i.name),
          'primaryLanguage', json_build_object('name', l.name), 'skills', ${skills}))
        order by v.deadline_order, v.id), '[]')
        from shown v join candidate c on c.id = v.candidate_id join candidate_identity i on i.id = c.identity_id
        join skill l on l.id = c.primary_language_id join user_account o on o.id = v.owner_id))::text`;

/** One statement for each query; each gives one JSON text. */
export const statements = {
  Q1: page(50),
  ...Object.fromEntries(pageSizes.map((size) => [`Q1:${size}`, page(size)])),
  Q2: `
    select json_build_object('id', v.id, 'version', v.version, 'stage', v.stage, 'status', v.status,
      'receivedAt', v.received_at, 'closedAt', v.closed_at,
      'candidate', json_build_object('id', c.id, 'handle', c.handle, 'identity', json_build_object('name', i.name),
        'skills', ${skills}),
      'transitions', (select json_agg(json_build_object('seq', t.seq, 'rule', t.rule, 'toStage', t.to_stage,
        'toStatus', t.to_status, 'at', t.created_at) order by t.seq) from stage_transition t where t.vetting_case_id = v.id),
      'interviews', (select json_agg(json_build_object('id', w.id, 'stage', w.stage, 'status', w.status,
        'startsAt', w.starts_at,
        'participants', (select json_agg(json_build_object('role', p.role, 'feedback', p.feedback,
          'user', json_build_object('name', u.name)) order by p.role, p.id)
          from interview_participant p join user_account u on u.id = p.user_id where p.interview_id = w.id),
        'scorecards', (select json_agg(json_build_object('id', s.id, 'status', s.status,
          'recommendation', s.recommendation, 'summary', s.summary, 'ratings', ${ratings}) order by s.id)
          from scorecard s where s.interview_id = w.id)) order by w.starts_at, w.id)
        from interview w where w.vetting_case_id = v.id))::text
    from vetting_case v join candidate c on c.id = v.candidate_id join candidate_identity i on i.id = c.identity_id
    where v.id = $1`,
  Q3: `
    with page as (
      select l.* from project_listing l where l.status = 'PUBLISHED' and l.expires_at > now() and l.currency = 'USD'
        and l.hourly_rate_max >= $2 and l.hourly_rate_min <= $3
        and exists (select from listing_skill k where k.listing_id = l.id and k.skill_id = (select id from skill where slug = $1))
        and ($4::timestamptz is null or (l.created_at, l.id) < ($4::timestamptz, $5::uuid))
      order by l.created_at desc, l.id desc limit 21
    ), shown as (select * from page order by created_at desc, id desc limit 20)
    select json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 20 from page),
        'endCursor', (select json_build_array(created_at, id) from shown order by created_at, id limit 1)),
      'nodes', (select coalesce(json_agg(json_build_object('id', l.id, 'version', l.version, 'title', l.title,
        'roleLabel', l.role_label, 'seniority', l.seniority, 'engagement', l.engagement, 'techStack', l.tech_stack,
        'publishedAt', l.published_at, 'hourlyRateMin', l.hourly_rate_min, 'hourlyRateMax', l.hourly_rate_max,
        'company', json_build_object('id', c.id, 'handle', c.handle, 'name', c.name, 'fundingStage', c.funding_stage,
          'trustExpiresAt', c.trust_expires_at,
          'screenings', (select json_agg(json_build_object('number', s.number, 'kind', s.kind, 'status', s.status,
            'expiresAt', s.expires_at, 'checks', ${checks}) order by s.number desc)
            from (select * from company_screening s where s.company_id = c.id order by s.number desc limit 2) s)))
        order by l.created_at desc, l.id desc), '[]')
        from shown l join company c on c.id = l.company_id))::text`,
  Q4: `select bench.pipeline_status()::text`,
  Q5: `select json_build_object('id', s.id, 'status', s.status)::text from bench.submit_scorecard($1, $2, $3) s`,
  Q6: `
    with page as (
      select * from candidate c where ($1::timestamptz is null or (c.created_at, c.id) > ($1::timestamptz, $2::uuid))
      order by c.created_at, c.id limit 101
    ), shown as (select * from page order by created_at, id limit 100)
    select json_build_object(
      'pageInfo', json_build_object('hasNextPage', (select count(*) > 100 from page),
        'endCursor', (select json_build_array(created_at, id) from shown order by created_at desc, id desc limit 1)),
      'nodes', (select json_agg(json_build_object('id', c.id, 'handle', c.handle,
        'identity', json_build_object('name', i.name),
        'interviews', coalesce((select json_agg(json_build_object('id', w.id, 'stage', w.stage, 'status', w.status,
          'startsAt', w.starts_at,
          'scorecards', coalesce((select json_agg(json_build_object('id', s.id, 'recommendation', s.recommendation,
            'author', json_build_object('name', u.name), 'ratings', ${ratings}) order by s.id)
            from scorecard s join user_account u on u.id = s.author_id
            where s.interview_id = w.id and s.status <> 'DRAFT'), '[]')) order by w.starts_at desc, w.id desc)
          from (select * from interview w where w.candidate_id = c.id order by w.starts_at desc, w.id desc limit 2) w), '[]'))
        order by c.created_at, c.id)
        from shown c join candidate_identity i on i.id = c.identity_id))::text`,
};
