import type { Breach } from './breaches.ts';

const none = `'00000000-0000-7000-8000-00000000dead'`;

/** A company of its own, with its first transition. */
const registered = (status: string, moves: number, trust = 'null'): string[] => [
  `insert into company (id, created_at, version, handle, name, name_key, owner_id, status, moves, last_moved_at, applied_at, trust_expires_at)
   select ${none}, '2026-11-24 10:00Z', 1, 'broken', 'Broken', 'broken', id, '${status}', ${String(moves)}, '2026-11-24 10:00Z', '2026-11-24 10:00Z', ${trust}
   from user_account limit 1`,
  moved(1, 'C1', ['null', 'APPLIED']),
];

function moved(seq: number, rule: string, [from, to]: readonly [string, string], round = 'null'): string {
  return `insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason, screening_id)
   select gen_random_uuid(), '2026-11-24 10:00Z', ${none}, ${String(seq)}, '${rule}', ${from}, '${to}', id, 'x', ${round} from user_account limit 1`;
}

const round = (status: string, { due = '2026-12-01 10:00Z', expires = 'null', rationale = `'x'` } = {}): string =>
  `insert into company_screening (id, created_at, version, company_id, number, kind, status, calendar_id, owner_id, opened_at, due_at,
     last_activity_at, closed_at, decided_by_id, rationale, reasons, expires_at)
   select ${none}, '2026-11-24 10:00Z', 1, ${none}, 1, 'INITIAL', '${status}', (select id from business_calendar limit 1), u.id,
     '2026-11-24 10:00Z', '${due}', '2026-11-24 10:00Z', '2026-11-24 10:00Z', case '${status}' when 'PASSED' then u.id end, ${rationale}, '{}',
     ${expires} from user_account u limit 1`;

const inCompanies = ['company', 'company_transition', 'company_screening'];

/** At least one breach of every invariant of companies and rounds, each on a company of its own. */
export const companies: readonly Breach[] = [
  {
    invariant: 'company-stands-where-it-moved',
    off: inCompanies,
    statements: registered('APPLIED', 2),
  },
  {
    invariant: 'company-transitions-join',
    off: inCompanies,
    statements: [...registered('SUSPENDED', 2), moved(2, 'C8', [`'APPROVED'`, 'SUSPENDED'])],
  },
  {
    invariant: 'company-screened-while-round-open',
    off: inCompanies,
    statements: [...registered('SCREENING', 2), round('WITHDRAWN'), moved(2, 'C2', [`'APPLIED'`, 'SCREENING'], none)],
  },
  {
    invariant: 'company-trusted-on-last-decided-round',
    off: inCompanies,
    statements: registered('APPLIED', 1, `'2030-01-01'`),
  },
  {
    invariant: 'passed-round-holds',
    off: inCompanies,
    statements: [...registered('APPLIED', 1, `'2030-01-01'`), round('PASSED', { expires: `'2030-01-01'` })],
  },
  {
    invariant: 'round-due-computed',
    off: inCompanies,
    statements: [...registered('APPLIED', 1), round('WITHDRAWN', { due: '2026-12-01 11:00Z' })],
  },
];
