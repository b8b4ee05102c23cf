// Companies with contacts and moves, and the rounds in which they were screened: checks, and what proves them.
import { spread } from './days.js';
import { key } from './helpers.js';
import { matchers, screeners } from './people.js';

/** Of twenty companies fifteen were let in, the first of whom is suspended. */
const family = 20;
/** How many of twenty are trusted, or were. */
const letIn = 15;
const checkKinds = ['FUNDING', 'ROADMAP', 'CULTURE', 'TECHNICAL_CHALLENGE', 'DECISION_MAKER_ACCESS'];
const failures = ['SHAKY_FUNDING', 'UNCLEAR_ROADMAP', 'WEAK_CULTURE', 'CRUD_ONLY', 'NO_DECISION_MAKER'];
const asArray = (words) => `array['${words.join("', '")}']`;

const screener = key('screener', `n % ${screeners}`);
const matcher = key('matcher', `n % ${matchers}`);
const company = key('company', 'n');
const round = key('screening', 'round_number');

/** How many companies there are. */
export function companiesOf(size) {
  return size / family;
}

/** How many of them have listings. */
export function clientsOf(size) {
  return (companiesOf(size) * letIn) / family;
}

/** The number of the company that is a client by its own number, as SQL. */
export function companyOfClient(client) {
  return `(${client} / ${letIn} * ${family} + ${family - letIn} + ${client} % ${letIn})`;
}

/** Every company by its number: where it stands, and on which working day its first round was opened. */
const firms = (size) => `
  create temp table firm as
  select n, phase, turn, (540 + n % 60)::int as minute,
    case phase when 0 then 'APPLIED' when 1 then 'SCREENING' when 2 then 'REJECTED' when 3 then 'WITHDRAWN'
      when 4 then 'LAPSED' when 5 then 'SUSPENDED' else 'APPROVED' end as status,
    case phase when 0 then ${spread - 1} - turn % 5 when 1 then ${spread - 2} - turn % 4 when 2 then 10 + turn % 50
      when 3 then 10 + turn % 50 when 4 then turn % 25 else turn % 3 end as pos
  from (select n, n % ${family} as phase, n / ${family} as turn from generate_series(0, ${companiesOf(size) - 1}) n) numbered`;

/** Every round: what it came to, and when. Checks are recorded on the day after it was opened, and it ends on the next. */
const rounds = `
  create temp table bout as
  select n, phase, turn, number, n * 2 + number - 1 as round_number, kind, status, recorded, minute,
    pg_temp.instant(d0.day, minute + 120) as opened_at, pg_temp.instant(due.day, minute + 120) as due_at, d1.day as looked_on,
    case status when 'IN_PROGRESS' then null when 'LAPSED' then pg_temp.instant(d0.day, minute + 120) + interval '721 hours'
      else pg_temp.instant(d2.day, 900) end as closed_at
  from (
    select n, phase, turn, minute, pos, 1 as number, 'INITIAL' as kind,
      case phase when 1 then turn % 5 when 3 then 2 when 4 then 0 else 5 end as recorded,
      case phase when 1 then 'IN_PROGRESS' when 2 then 'FAILED' when 3 then 'WITHDRAWN' when 4 then 'LAPSED' else 'PASSED' end
        as status
    from firm where phase > 0
    union all
    select n, phase, turn, minute, case phase when 18 then ${spread - 15} else ${spread - 3} end, 2, 'RENEWAL',
      case phase when 18 then 5 else 0 end, case phase when 18 then 'PASSED' else 'IN_PROGRESS' end
    from firm where phase >= 18
  ) held
  join bench_workday d0 on d0.pos = held.pos
  join bench_workday d1 on d1.pos = held.pos + 1
  join bench_workday d2 on d2.pos = held.pos + 2
  join bench_workday due on due.pos = held.pos + 5`;

/** Five checks of each round: of a renewal, four come from the round before. */
const looks = `
  create temp table look as
  select bout.*, place, round_number * 5 + place - 1 as look_number, (${asArray(checkKinds)})[place] as check_kind,
    number = 2 and place > 1 as is_carried,
    case when place > recorded and not (number = 2 and place > 1) then 'PENDING'
      when status = 'FAILED' and place = 1 + turn % 5 then 'FAILED'
      when status = 'PASSED' and place = 3 and n % 7 = 0 and phase < 18 then 'WAIVED' else 'PASSED' end as result,
    pg_temp.instant(looked_on, 719 + place::int) as looked_at
  from bout cross join generate_series(1, 5) place`;

const inserted = `
  insert into company (id, created_at, version, handle, name, name_key, description, website, domain_key, country, timezone,
    funding_stage, kind, owner_id, status, moves, last_moved_at, applied_at)
  select ${company}, applied_at, 1, 'bench-company-' || n, name || ' ' || n, lower(name) || ' ' || n,
    'Builds software for every ' || lower(name) || '.', 'https://company-' || n || '.example', 'company-' || n || '.example',
    (array['DE', 'US', 'GB', 'SE', 'NL'])[1 + n % 5], (array['CET', 'EST', 'GMT+3', 'Europe/Berlin'])[1 + n % 4],
    (array['BOOTSTRAPPED', 'PRE_SEED', 'SEED', 'SERIES_A', 'SERIES_B', 'FUNDED_STARTUP', 'ESTABLISHED'])[1 + n % 7],
    (array['PRODUCT_STARTUP', 'SAAS', 'AI_NATIVE', 'FINTECH', 'MARKETPLACE', 'ENTERPRISE'])[1 + n % 6],
    ${matcher}, 'APPLIED', 0, applied_at, applied_at
  from (select firm.*, pg_temp.instant(d.day, minute) as applied_at,
    (array['Bakery', 'Clinic', 'Courier', 'Dealer', 'Factory', 'Gallery', 'Harbour', 'Insurer', 'Library', 'Museum', 'Nursery'])
      [1 + n % 11] as name from firm join bench_workday d on d.pos = firm.pos) f
  order by n`;

const contacts = `
  insert into company_contact (id, created_at, company_id, name, email, email_key, title, is_decision_maker, is_primary)
  select ${key('contact', 'n * 2 + i')}, c.created_at, c.id, who.name || ' ' || n, address, address, title, i = 0, i = 0
  from firm join company c on c.id = ${company}
  cross join (values (0, 'Dana Decider', 'CTO'), (1, 'Helen Hiring', 'Head of People')) who (i, name, title)
  cross join lateral (select 'contact-' || i || '@company-' || n || '.example' as address) a
  order by n, i`;

const opened = (number) => `
  insert into company_screening (id, created_at, version, company_id, number, kind, status, calendar_id, owner_id, opened_at,
    due_at, last_activity_at, reasons)
  select ${round}, opened_at, 1, ${company}, number, kind, 'IN_PROGRESS', t.calendar_id, ${screener}, opened_at, due_at,
    opened_at, '{}'
  from bout cross join (select calendar_id from vetting_track where slug = 'BACKEND') t where number = ${number} order by n`;

const asked = (number) => `
  insert into screening_check (id, created_at, screening_id, kind, position, status, carried_from_id, checked_by_id, checked_at,
    notes)
  select ${key('screeningCheck', 'look_number')}, opened_at, ${round}, check_kind, place, coalesce(e.status, 'PENDING'), e.id,
    e.checked_by_id, e.checked_at, e.notes
  from look left join screening_check e on is_carried and e.id = ${key('screeningCheck', 'look_number - 5')}
  where number = ${number} order by look_number`;

/** One or two pieces that prove the funding; where a renewal is under way or done, the first runs out within the month. */
const attached = (number) => `
  insert into screening_evidence (id, created_at, check_id, kind, dated_on, valid_until, title, reference, attached_by_id)
  select ${key('screeningEvidence', 'round_number * 2 + i')}, pg_temp.instant(looked_on, 600), ${key('screeningCheck', 'look_number')},
    it.kind, dated_on, (dated_on + make_interval(months => v.months))::date, 'Proof ' || n || '/' || i,
    'https://company-' || n || '.example/proof/' || i, ${screener}
  from look cross join generate_series(0, 1) i
  cross join lateral (
    select case when i = 1 then 'REVENUE_STATEMENT' when number = 1 and phase >= 18 then 'BANK_LETTER'
        else (array['ROUND_ANNOUNCEMENT', 'AUDITED_ACCOUNTS', 'INVESTOR_REFERENCE'])[1 + n % 3] end as kind,
      case when i = 0 and number = 1 and phase >= 18
        then ((select day from bench_workday where pos = ${spread - 1}) + 5 + (turn % 20)::int - interval '6 months')::date
        else looked_on - 20 - (n % 60)::int end as dated_on
  ) it
  join evidence_validity v on v.kind = it.kind
  where number = ${number} and place = 1 and recorded >= 1 and (i = 0 or n % 2 = 0) order by round_number, i`;

const verified = (number) => `
  update screening_evidence e set verified_by_id = ${screener}, verified_at = pg_temp.instant(looked_on, 660),
    verification_note = 'Compared with the original.'
  from look where e.check_id = ${key('screeningCheck', 'look_number')} and number = ${number} and result <> 'PENDING'`;

const recorded = (number) => `
  update screening_check c set status = result, checked_by_id = ${screener}, checked_at = looked_at,
    notes = case when result = 'WAIVED' then null else 'Looked at it with their team.' end,
    waive_reason = case when result = 'WAIVED' then 'Known from an earlier client.' end
  from look where c.id = ${key('screeningCheck', 'look_number')} and number = ${number} and not is_carried and result <> 'PENDING'`;

const ended = (number) => `
  update company_screening s set status = b.status, closed_at = b.closed_at,
    last_activity_at = case when recorded > 0 then pg_temp.instant(looked_on, 719 + recorded) else b.opened_at end,
    decided_by_id = case when b.status in ('PASSED', 'FAILED') then ${screener} end,
    rationale = case b.status when 'WITHDRAWN' then 'They hire on their own.' when 'PASSED' then 'All five hold.' end,
    reasons = case when b.status = 'FAILED' then array[(${asArray(failures)})[1 + turn % 5]] else '{}' end,
    expires_at = case when b.status = 'PASSED' then company_screening_expiry(s.id, b.closed_at) end
  from bout b where s.id = ${round} and b.number = ${number}`;

/** A move of every company that made one of that number. */
function move({ seq, rule, at, from, to, where, actor = screener, reason = 'null', of = 'null' }) {
  return `
    insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason, screening_id)
    select ${key('companyTransition', `n * 4 + ${seq - 1}`)}, ${at}, ${company}, ${seq}, ${rule}, ${from}, ${to}, ${actor}, ${reason},
      ${of} from ${where} order by n`;
}

const applied = move({
  seq: 1,
  rule: `'C1'`,
  at: 'c.applied_at',
  from: 'null',
  to: `'APPLIED'`,
  actor: matcher,
  where: `firm join company c on c.id = ${company}`,
});

const taken = move({
  seq: 2,
  rule: `'C2'`,
  at: 'opened_at',
  from: `'APPLIED'`,
  to: `'SCREENING'`,
  of: round,
  where: 'bout where number = 1',
});

const answered = move({
  seq: 3,
  rule: `case status when 'PASSED' then 'C4' when 'FAILED' then 'C5' when 'WITHDRAWN' then 'C6' else 'C7' end`,
  at: 'closed_at',
  from: `'SCREENING'`,
  to: `case status when 'PASSED' then 'APPROVED' when 'FAILED' then 'REJECTED' else status end`,
  actor: `case when status <> 'LAPSED' then ${screener} end`,
  of: round,
  where: `bout where number = 1 and status <> 'IN_PROGRESS'`,
});

const suspension = move({
  seq: 4,
  rule: `'C8'`,
  at: `pg_temp.instant(d.day, 960)`,
  from: `'APPROVED'`,
  to: `'SUSPENDED'`,
  reason: `'Nobody answers the invoices.'`,
  where: `firm join bench_workday d on d.pos = ${spread - 5} where phase = 5`,
});

/** Repeats what transitions and rounds have done where triggers are on, and does it where they are off. */
const stands = `
  update company c set status = t.to_status, moves = t.seq, last_moved_at = t.created_at, trust_expires_at = company_trust(c.id)
  from (select distinct on (company_id) * from company_transition order by company_id, seq desc) t
  where t.company_id = c.id and (c.status, c.moves, c.last_moved_at, c.trust_expires_at) is distinct from
    (t.to_status, t.seq, t.created_at, company_trust(c.id))`;

const played = (number) => [opened, asked, attached, verified, recorded, ended].map((statement) => statement(number));

/** The statements that make companies, of whom none is suspended yet. */
export function companies(size) {
  const [open, ...first] = played(1);
  const tables = [firms(size), rounds, looks, 'analyze firm', 'analyze bout', 'analyze look'];
  return [...tables, inserted, applied, contacts, open, taken, ...first, answered, ...played(2), stands];
}

/** The statements that suspend some, whose listings are paused. */
export const suspended = [suspension, stands];
