import { toGlobalId } from '../../src/kernel/global-id.ts';
import { attachScreeningEvidence } from '../../src/screening/attach-screening-evidence.ts';
import { ScreeningCheckStatus } from '../../src/screening/company-screening.states.ts';
import { openCompanyScreening } from '../../src/screening/open-company-screening.ts';
import { recordScreeningCheck } from '../../src/screening/record-screening-check.ts';
import { ScreeningCheckKind, ScreeningEvidenceKind } from '../../src/screening/screening.enums.ts';
import { verifyScreeningEvidence } from '../../src/screening/verify-screening-evidence.ts';
import { companyInput } from './build-company.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

const inputs = {
  openCompanyScreening: 'OpenCompanyScreeningInput',
  recordScreeningCheck: 'RecordScreeningCheckInput',
  attachScreeningEvidence: 'AttachScreeningEvidenceInput',
  verifyScreeningEvidence: 'VerifyScreeningEvidenceInput',
  decideCompanyScreening: 'DecideCompanyScreeningInput',
  withdrawCompanyScreening: 'WithdrawCompanyScreeningInput',
} as const;

const fields = `companyScreening {
  id version number kind status openedAt dueAt lastActivityAt lapsesAt closedAt rationale reasons expiresAt
  owner { id } decidedBy { id } company { status trustExpiresAt } decisionBlockers { code }
  checks {
    id kind status notes waiveReason checkedAt checkedBy { id } carriedFrom { evidence { id validUntil } }
    evidence { id kind datedOn validUntil title reference attachedAt attachedBy { id } verifiedBy { id } verifiedAt verificationNote }
  }
}
errors { code path message currentVersion blockers { code } }`;

/** Something done to a round. */
export type ScreeningMutation = keyof typeof inputs;

/** What became of a round. */
export interface ScreeningAnswer {
  readonly companyScreening: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

/** Does something to a round over the API and gives the payload, which must have come without a thrown error. */
export async function screen(
  api: TestApi,
  person: Person,
  mutation: ScreeningMutation,
  input: object,
): Promise<ScreeningAnswer> {
  const document = `mutation ($input: ${inputs[mutation]}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as ScreeningAnswer; // its own document
}

/** Which round, and the version that it has now. */
export async function roundInput(
  api: TestApi,
  key: string,
): Promise<{ readonly companyScreeningId: string; readonly version: number }> {
  const [row] = await api.asApp('select version from company_screening where id = $1', [key]);
  return { companyScreeningId: toGlobalId('CompanyScreening', key), version: Number(row?.['version']) };
}

/** Opens a round of a company, and gives its uuid. */
export async function openRound(api: TestApi, screener: Person, company: string): Promise<string> {
  const { id } = await openCompanyScreening(api.context(screener), await companyInput(api, company));
  return id;
}

/** Records results of checks, PASSED unless stated. */
export async function recordChecks(
  api: TestApi,
  screener: Person,
  { round, status = ScreeningCheckStatus.PASSED, checks = Object.values(ScreeningCheckKind) }: Recorded,
): Promise<void> {
  for (const check of checks) {
    await recordScreeningCheck(api.context(screener), { ...(await roundInput(api, round)), check, status });
  }
}

interface Recorded {
  readonly round: string;
  readonly status?: ScreeningCheckStatus;
  readonly checks?: readonly ScreeningCheckKind[];
}

interface Proven {
  readonly round: string;
  readonly check?: ScreeningCheckKind;
  readonly kind?: ScreeningEvidenceKind;
  readonly datedOn?: string;
  readonly isVerified?: boolean;
}

/** Attaches evidence of funding, dated today and verified unless stated. */
export async function prove(api: TestApi, screener: Person, { round, ...stated }: Proven): Promise<void> {
  const {
    check = ScreeningCheckKind.FUNDING,
    kind = ScreeningEvidenceKind.BANK_LETTER,
    datedOn = api.clock.now.toISOString().slice(0, 10),
    isVerified = true,
  } = stated;
  const attached = { check, kind, datedOn, title: 'Letter of the bank' };
  await attachScreeningEvidence(api.context(screener), { ...(await roundInput(api, round)), ...attached });
  if (!isVerified) return;
  const text = `select e.id from screening_evidence e join screening_check c on c.id = e.check_id
    where c.screening_id = $1 and e.verified_at is null order by e.created_at desc limit 1`;
  const [row] = await api.asApp(text, [round]);
  await verifyScreeningEvidence(api.context(screener), {
    ...(await roundInput(api, round)),
    screeningEvidenceId: toGlobalId('ScreeningEvidence', String(row?.['id'])),
    note: 'Rang the bank',
  });
}

/** Puts a company through a round that passes on a bank letter of today, and gives the uuid of the round. */
export async function passRound(api: TestApi, screener: Person, company: string): Promise<string> {
  const round = await openRound(api, screener, company);
  await recordChecks(api, screener, { round });
  await prove(api, screener, { round });
  const { errors } = await screen(api, screener, 'decideCompanyScreening', {
    ...(await roundInput(api, round)),
    outcome: 'PASSED',
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return round;
}
