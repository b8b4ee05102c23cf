import type { Company } from '../../src/company/company.entity.ts';
import { registerCompany, type RegisterCompany } from '../../src/company/register-company.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

/** A company, by its keys. */
export interface BuiltCompany {
  readonly id: string;
  /** Its uuid. */
  readonly key: string;
  readonly handle: string;
}

let built = 0;

/** Somebody at a company, whom to ask first. */
export const contact = { name: 'Grace Hopper', email: 'grace@example.org', isDecisionMaker: true, isPrimary: true };

/** Registers a company with one contact, as a company screener or a matcher. */
export async function buildCompany(
  api: TestApi,
  person: Person,
  stated: Partial<RegisterCompany> = {},
): Promise<BuiltCompany> {
  built += 1;
  const input = { name: `Company ${String(built)}`, contacts: [contact], ...stated };
  const company: Company = await registerCompany(api.context(person), input);
  return { id: toGlobalId('Company', company.id), key: company.id, handle: company.handle };
}

/** Which company, and the version that it has now. */
export async function companyInput(
  api: TestApi,
  key: string,
): Promise<{ readonly companyId: string; readonly version: number }> {
  const [row] = await api.asApp('select version from company where id = $1', [key]);
  return { companyId: toGlobalId('Company', key), version: Number(row?.['version']) };
}

const inputs = {
  registerCompany: 'RegisterCompanyInput',
  updateCompany: 'UpdateCompanyInput',
  addCompanyContact: 'AddCompanyContactInput',
  suspendCompany: 'SuspendCompanyInput',
  reinstateCompany: 'ReinstateCompanyInput',
  offboardCompany: 'OffboardCompanyInput',
} as const;

const fields = `company {
  id version handle name description website country timezone fundingStage kind status appliedAt trustExpiresAt
  reinstatementBlockers { code }
  owner { id } contacts { name email phone title isDecisionMaker isPrimary }
  transitions { seq rule fromStatus toStatus reason at actor { id } }
}
errors { code path message currentVersion blockers { code } }`;

/** What became of a company. */
export interface CompanyAnswer {
  readonly company: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

/** Changes a company over the API and gives the payload, which must have come without a thrown error. */
export async function changeCompany(
  api: TestApi,
  person: Person,
  mutation: keyof typeof inputs,
  input: object,
): Promise<CompanyAnswer> {
  const document = `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as CompanyAnswer; // its own document
}

/**
 * Puts a company through its first round by what PostgreSQL itself asks for, so that it is approved until a year after
 * the announcement of its funding.
 */
export async function approve(api: TestApi, person: Person, key: string): Promise<void> {
  const at = api.clock.now.toISOString();
  await api.asApp(
    approval
      .replaceAll(':company', `'${key}'`)
      .replaceAll(':person', `'${person.viewer.id}'`)
      .replaceAll(':at', `'${at}'`),
  );
}

const approval = `do $$
  declare
    round uuid := gen_random_uuid();
    closed timestamptz := :at;
    funding uuid;
  begin
    insert into company_screening (id, created_at, version, company_id, number, kind, status, calendar_id, owner_id, opened_at,
        due_at, last_activity_at, reasons)
      select round, :at, 1, :company, coalesce(max(s.number), 0) + 1, 'INITIAL', 'IN_PROGRESS', (select id from business_calendar limit 1),
        :person, :at, closed + interval '5 days', :at, '{}' from company_screening s where s.company_id = :company;
    insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, screening_id)
      select gen_random_uuid(), :at, id, moves + 1, case status when 'APPLIED' then 'C2' else 'C3' end, status, 'SCREENING', :person, round
      from company where id = :company;
    insert into screening_check (id, created_at, screening_id, kind, position, status)
      select gen_random_uuid(), :at, round, k.kind, k.position, 'PENDING'
      from unnest(array['FUNDING', 'ROADMAP', 'CULTURE', 'TECHNICAL_CHALLENGE', 'DECISION_MAKER_ACCESS'])
        with ordinality k (kind, position);
    update screening_check set status = 'PASSED', checked_by_id = :person, checked_at = :at where screening_id = round;
    select id into funding from screening_check where screening_id = round and kind = 'FUNDING';
    insert into screening_evidence (id, created_at, check_id, kind, dated_on, valid_until, title, attached_by_id)
      select gen_random_uuid(), :at, funding, 'REVENUE_STATEMENT', closed::date, (closed::date + interval '12 months')::date, 'Revenue', :person;
    update screening_evidence set verified_by_id = :person, verified_at = :at, verification_note = 'Asked the bank' where check_id = funding;
    update company_screening set status = 'PASSED', closed_at = :at, decided_by_id = :person,
      expires_at = company_screening_expiry(round, :at) where id = round;
    insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, screening_id)
      select gen_random_uuid(), :at, id, moves + 1, 'C4', status, 'APPROVED', :person, round from company where id = :company;
  end $$`;
