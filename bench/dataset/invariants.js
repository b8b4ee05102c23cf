// What the triggers and foreign keys see to, as counts of rows that break it: the proof for a load with triggers off.

const foreignKeys = `
  select format('select count(*)::int as broken from %s c where %s and not exists (select from %s p where %s)',
    k.conrelid::regclass,
    (select string_agg(format('c.%I is not null', a.attname), ' and ') from unnest(k.conkey) number
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = number),
    k.confrelid::regclass,
    (select string_agg(format('p.%I = c.%I', f.attname, a.attname), ' and ')
      from unnest(k.conkey, k.confkey) pair (own, other)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = own
      join pg_attribute f on f.attrelid = k.confrelid and f.attnum = other)) as text, k.conname as name
  from pg_constraint k where k.contype = 'f' and k.connamespace = 'public'::regnamespace`;

/** What cases that are counted together have in common, as the rollup of counts sees it. */
const standing = `
  select stage, status, runs, sla_state, case when runs then date_bin('1 hour', coalesce(deadline, 'infinity'), '2000-01-01 00:00:00+00')
      else 'infinity' end::timestamptz(3) as deadline_hour,
    case when runs then date_bin('1 hour', coalesce(stage_due_at, 'infinity'), '2000-01-01 00:00:00+00')
      else 'infinity' end::timestamptz(3) as stage_due_hour, count(*) as cases
  from (select c.*, met_deadline is null and paused_sla_state is null as runs,
    case when met_deadline is null then paused_sla_state end as sla_state from vetting_case c) c
  group by 1, 2, 3, 4, 5, 6`;
const counted = `
  select stage, status, runs, sla_state, deadline_hour, stage_due_hour, sum(cases) as cases from vetting_case_count
  group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0`;

const rules = {
  'a transition begins where the one before it ended': `
    select count(*) from (
      select seq, from_state, lag(to_state, 1, 'NONE') over its as before, row_number() over its as place
      from stage_transition window its as (partition by vetting_case_id order by seq)) t
    where seq <> place or from_state <> before`,
  'a case stands where its last transition left it': `
    select count(*) from vetting_case c
    left join stage_transition t on t.vetting_case_id = c.id and t.seq = c.moves
    where (c.status, c.stage, c.last_moved_at) is distinct from (t.to_status, t.to_stage, t.created_at)
      or exists (select from stage_transition more where more.vetting_case_id = c.id and more.seq > c.moves)`,
  'a case is given to others than its candidate': `
    select count(*) from vetting_case c join candidate on candidate.id = c.candidate_id
    where candidate.user_id in (c.owner_id, c.credited_to_id)`,
  'a case is run by a policy of its track': `
    select count(*) from vetting_case c join vetting_policy p on p.id = c.policy_id where p.track_id <> c.track_id`,
  'the counts of cases are those of the cases': `
    select count(*) from ((${standing} except ${counted}) union all (${counted} except ${standing})) odd`,
  'a candidate is sorted by the name of the identity': `
    select count(*) from candidate c left join candidate_identity i on i.id = c.identity_id
    where c.name_key <> coalesce(i.name_key, '')`,
  'staff among the candidates are known by their address': `
    select count(*) from candidate c join candidate_identity i on i.id = c.identity_id
    join user_account u on u.email_key = i.email_key where c.user_id is distinct from u.id`,
  'an interview asks what is published for its stage, of the candidate of its case, in its time': `
    select count(*) from interview i join vetting_case c on c.id = i.vetting_case_id
    join kit_version v on v.id = i.kit_version_id join interview_kit k on k.id = v.kit_id
    where v.published_at is null or (i.stage, c.track_id, c.candidate_id) is distinct from (k.stage, k.track_id, i.candidate_id)
      or i.times <> interview_times_of(i)`,
  'an interview is over when nobody owes feedback': `
    select count(*) from interview i
    where (i.status = 'COMPLETED') = exists (
      select from interview_participant p where p.interview_id = i.id and p.is_active and p.feedback = 'OWED')`,
  'a seat repeats its interview': `
    select count(*) from interview_participant p join interview i on i.id = p.interview_id
    where (p.vetting_case_id, p.candidate_id, p.stage, p.starts_at, p.ends_at, p.times) is distinct from
        (i.vetting_case_id, i.candidate_id, i.stage, i.starts_at, i.ends_at, i.times)
      or p.blocks <> (p.is_active and i.status in ('PROPOSED', 'SCHEDULED', 'COMPLETED'))
      or exists (select from candidate c where c.id = p.candidate_id and c.user_id = p.user_id)
      or exists (select from conflict_of_interest f join interviewer n on n.id = f.interviewer_id
        where n.user_id = p.user_id and f.candidate_id = p.candidate_id)`,
  'a scorecard is of its seat, and the seat tells whether it is in': `
    select count(*) from scorecard c join interview_participant p on p.id = c.participant_id
    where (c.author_id, c.interview_id, c.vetting_case_id, c.stage) is distinct from
        (p.user_id, p.interview_id, p.vetting_case_id, p.stage)
      or (c.status = 'SUBMITTED') <> (p.feedback = 'SUBMITTED')`,
  'a submitted scorecard has a version': `
    select count(*) from scorecard c where (c.status = 'DRAFT') = exists (
      select from scorecard_version v where v.scorecard_id = c.id)`,
  'a company stands where its last transition left it': `
    select count(*) from company c left join company_transition t on t.company_id = c.id and t.seq = c.moves
    where (c.status, c.last_moved_at) is distinct from (t.to_status, t.created_at)
      or exists (select from company_transition more where more.company_id = c.id and more.seq > c.moves)`,
  'a company moves from where it stood, in order, and by its round': `
    select count(*) from (
      select t.*, lag(to_status, 1, 'NONE') over its as before, lag(created_at, 1, created_at) over its as earlier,
        row_number() over its as place from company_transition t window its as (partition by company_id order by seq)) t
    left join company_screening s on s.id = t.screening_id
    where seq <> place or from_state <> before or t.created_at < earlier or s.company_id <> t.company_id
      or case rule when 'C2' then s.opened_at when 'C8' then t.created_at else coalesce(s.closed_at, t.created_at) end <> t.created_at`,
  'a company is trusted as its rounds say, when it is approved': `
    select count(*) from company c where c.trust_expires_at is distinct from company_trust(c.id)
      or c.status = 'APPROVED' and coalesce(c.trust_expires_at <= c.last_moved_at, true)`,
  'a company is being let in while such a round is open': `
    select count(*) from company c where (c.status = 'SCREENING') <> exists (
      select from company_screening s where s.company_id = c.id and (s.kind, s.status) = ('INITIAL', 'IN_PROGRESS'))`,
  'rounds are counted, and confirm who was let in': `
    select count(*) from (
      select s.*, row_number() over (partition by company_id order by number) as place from company_screening s) s
    where number <> place or (kind = 'RENEWAL') <> exists (
      select from company_transition t where t.company_id = s.company_id and t.to_status = 'APPROVED' and t.created_at < s.opened_at)`,
  'a round that lapsed had nothing come in for thirty days': `
    select count(*) from company_screening where status = 'LAPSED' and closed_at < last_activity_at + interval '720 hours'`,
  // The guard's own code, which raises where a passed round does not hold.
  'a passed round holds': `
    select count(*) from (select company_screening_must_hold(id, closed_at, expires_at)::text as checked
      from company_screening where status = 'PASSED' offset 0) s where checked is null`,
  'a round has five checks, and what is taken over is what was found': `
    select count(*) from company_screening s where 5 <> (select count(*) from screening_check c
      left join screening_check e on e.id = c.carried_from_id left join company_screening r on r.id = e.screening_id
      where c.screening_id = s.id and (e.id is null or (r.company_id, r.status, e.kind, e.status, e.checked_by_id, e.checked_at, true)
        = (s.company_id, 'PASSED', c.kind, c.status, c.checked_by_id, c.checked_at, e.carried_from_id is null)))`,
  'evidence counts for as long as its kind does, from a day that has come': `
    select count(*) from screening_evidence e join evidence_validity v on v.kind = e.kind
    where e.valid_until <> (e.dated_on + make_interval(months => v.months))::date
      or e.dated_on > (e.created_at at time zone 'UTC')::date`,
  'a listing stands where its last transition left it': `
    select count(*) from project_listing l left join listing_transition t on t.listing_id = l.id and t.seq = l.moves
    left join listing_transition p on p.listing_id = l.id and p.rule = 'L4'
    where (l.status, l.published_at) is distinct from (t.to_status, p.created_at)
      or l.expires_at is distinct from (select u.expires_at from listing_transition u
        where u.listing_id = l.id and u.rule in ('L4', 'L11') order by u.seq desc limit 1)
      or exists (select from listing_transition more where more.listing_id = l.id and more.seq > l.moves)`,
  'a listing moves from where it stood': `
    select count(*) from (
      select seq, from_state, lag(to_status, 1, 'NONE') over its as before, row_number() over its as place
      from listing_transition window its as (partition by listing_id order by seq)) t
    where seq <> place or from_state <> before`,
  'a listing is shown of an approved company whose trust has not run out': `
    select count(*) from project_listing l join company c on c.id = l.company_id
    where l.status = 'PUBLISHED' and c.status <> 'APPROVED' or l.published_at >= c.trust_expires_at
      or l.published_at < (select min(t.created_at) from company_transition t where t.company_id = c.id and t.to_status = 'APPROVED')`,
  'a listing is shown as it was read': `
    select count(*) from project_listing l where l.published_at is not null and (select r.is_approved from listing_review r
      where r.listing_id = l.id and r.content_version = l.content_version order by r.number desc limit 1) is not true`,
  'a listing ends when its time is over, and not later': `
    select count(*) from listing_transition t join project_listing l on l.id = t.listing_id
    where (t.rule = 'L9') <> coalesce(t.created_at >= l.expires_at, false)`,
  'an early ending has a re-match': `
    select count(*) from contract c where c.is_early and not exists (select from rematch_case r where r.contract_id = c.id)`,
  'what was observed of rates is what terms say': 'select count(*) from rate_observations_amiss()',
  'a listing counts its skills among its changes': `
    select count(*) from project_listing l
    where l.content_version <> 1 + (select count(*) from listing_skill s where s.listing_id = l.id)`,
  'a listing keeps the skills that it requires': `
    select count(*) from project_listing l where l.required_skills <> array(select s.skill_id from listing_skill s
      where s.listing_id = l.id and s.necessity = 'REQUIRED' order by s.skill_id)`,
  // The guards' own code, which raises where it finds one.
  'a submitted scorecard is whole and says what its version says': `
    select count(*) from (select scorecard_holds_to_version(id) as checked from scorecard offset 0) c where checked is null`,
};

/** The rules that are broken, with how many rows break each; none when all is well. */
export async function brokenRules(client) {
  const { rows } = await client.query(foreignKeys);
  const checks = [...rows.map(({ name, text }) => [name, text]), ...Object.entries(rules)];
  const broken = [];
  for (const [name, text] of checks) {
    const { rows: found } = await client.query({ text, rowMode: 'array' });
    if (Number(found[0][0]) > 0) broken.push(`${found[0][0]} × ${name}`);
  }
  return broken;
}
