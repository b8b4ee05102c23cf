import {
  AttachEvidenceDocument,
  CompanyNowDocument,
  type CompanyStateFragment,
  DecideScreeningDocument,
  OpenScreeningDocument,
  RecordCheckDocument,
  RegisterCompanyDocument,
  type RegisterCompanyInput,
  ReinstateCompanyDocument,
  type RoundStateFragment,
  type ScreeningCheckKind,
  type ScreeningEvidenceKind,
  type ScreeningReason,
  SuspendCompanyDocument,
  VerifyEvidenceDocument,
  WithdrawScreeningDocument,
} from './gql/graphql.ts';
import { accepted, given, type Teller } from './teller.ts';

const checks: readonly ScreeningCheckKind[] = [
  'FUNDING',
  'ROADMAP',
  'CULTURE',
  'TECHNICAL_CHALLENGE',
  'DECISION_MAKER_ACCESS',
];

/** What proves the funding of a company of the story. */
export interface Proof {
  readonly kind: ScreeningEvidenceKind;
  readonly datedOn: string;
}

/** Registers a company, which then has applied. */
export async function registerCompany(teller: Teller, input: RegisterCompanyInput): Promise<CompanyStateFragment> {
  const { registerCompany: payload } = await teller.ask('MATCHER', RegisterCompanyDocument, { input });
  return given(accepted(payload).company, 'the company');
}

/** Where a company stands now. */
export async function companyNow(teller: Teller, id: string): Promise<CompanyStateFragment> {
  return given((await teller.ask('MATCHER', CompanyNowDocument, { id })).company, 'the company');
}

/** A round of the story, with the checks that nothing was found of yet. */
export interface StoryRound {
  readonly round: RoundStateFragment;
  readonly pending: readonly ScreeningCheckKind[];
}

/** Opens a round; a renewal has little pending. */
export async function openScreening(teller: Teller, { id, version }: CompanyStateFragment): Promise<StoryRound> {
  const input = { companyId: id, version };
  const { openCompanyScreening } = await teller.ask('COMPANY_SCREENER', OpenScreeningDocument, { input });
  const { checks: found, ...round } = given(accepted(openCompanyScreening).companyScreening, 'the round');
  return { round, pending: found.flatMap(({ kind, status }) => (status === 'PENDING' ? [kind] : [])) };
}

/** Attaches what proves the funding, and verifies it at its source. */
export async function proveFunding(
  teller: Teller,
  round: RoundStateFragment,
  proof: Proof,
): Promise<RoundStateFragment> {
  const seen = { companyScreeningId: round.id, version: round.version };
  const input = { ...seen, ...proof, check: 'FUNDING' as const, title: titles[proof.kind] };
  const { attachScreeningEvidence } = await teller.ask('COMPANY_SCREENER', AttachEvidenceDocument, { input });
  const attached = given(accepted(attachScreeningEvidence).companyScreening, 'the round');
  const evidence = attached.checks.flatMap((check) => check.evidence).find(({ verifiedAt }) => verifiedAt === null);
  const { id } = given(evidence, 'the evidence');
  const verification = {
    companyScreeningId: attached.id,
    version: attached.version,
    screeningEvidenceId: id,
    note: 'Asked whoever issued it, by a number of our own.',
  };
  const { verifyScreeningEvidence } = await teller.ask('COMPANY_SCREENER', VerifyEvidenceDocument, {
    input: verification,
  });
  return given(accepted(verifyScreeningEvidence).companyScreening, 'the round');
}

const titles: Readonly<Record<ScreeningEvidenceKind, string>> = {
  ROUND_ANNOUNCEMENT: 'Announcement of the round',
  BANK_LETTER: 'Letter of the house bank',
  REVENUE_STATEMENT: 'Revenue of the last twelve months',
  AUDITED_ACCOUNTS: 'Audited accounts',
  INVESTOR_REFERENCE: 'Call with the lead investor',
  DEPOSIT: 'Deposit for the first month',
};

/** Records that checks were passed, but for those that failed. */
export async function recordChecks(
  teller: Teller,
  round: RoundStateFragment,
  {
    of = checks,
    failed = [],
  }: { readonly of?: readonly ScreeningCheckKind[]; readonly failed?: readonly ScreeningCheckKind[] },
): Promise<RoundStateFragment> {
  let present = round;
  for (const check of of) {
    const status = failed.includes(check) ? ('FAILED' as const) : ('PASSED' as const);
    const input = { companyScreeningId: present.id, version: present.version, check, status, notes: notes[check] };
    const { recordScreeningCheck } = await teller.ask('COMPANY_SCREENER', RecordCheckDocument, { input });
    present = given(accepted(recordScreeningCheck).companyScreening, 'the round');
  }
  return present;
}

const notes: Readonly<Record<ScreeningCheckKind, string>> = {
  FUNDING: 'Compared the evidence with what they told us.',
  ROADMAP: 'Read the roadmap of two quarters with their head of product.',
  CULTURE: 'Talked to two engineers without their manager.',
  TECHNICAL_CHALLENGE: 'Read the design of the system that is to be built.',
  DECISION_MAKER_ACCESS: 'Had a call with whoever decides.',
};

/** What a waiver of the funding is answered with: it is none that anybody may give. */
export async function waiveFunding(teller: Teller, round: RoundStateFragment): Promise<readonly string[]> {
  const seen = { companyScreeningId: round.id, version: round.version };
  const input = {
    ...seen,
    check: 'FUNDING' as const,
    status: 'WAIVED' as const,
    waiveReason: 'A friend vouches for them',
  };
  const { recordScreeningCheck } = await teller.ask('COMPANY_SCREENER', RecordCheckDocument, { input });
  return recordScreeningCheck.errors.map(({ code }) => code);
}

/** Decides a round: passed, or failed for reasons. */
export async function decideScreening(
  teller: Teller,
  { id, version }: RoundStateFragment,
  reasons: readonly ScreeningReason[] = [],
): Promise<RoundStateFragment> {
  const outcome = reasons.length === 0 ? ('PASSED' as const) : ('FAILED' as const);
  const input = { companyScreeningId: id, version, outcome, reasons: [...reasons], rationale: rationales[outcome] };
  const { decideCompanyScreening } = await teller.ask('COMPANY_SCREENER', DecideScreeningDocument, { input });
  return given(accepted(decideCompanyScreening).companyScreening, 'the round');
}

const rationales = {
  PASSED: 'All five hold, and the challenge is worth a senior.',
  FAILED: 'What we found does not carry a year of work.',
} as const;

/** Gives a round up, since the company does not go on. */
export async function withdrawScreening(
  teller: Teller,
  { id, version }: RoundStateFragment,
): Promise<RoundStateFragment> {
  const input = { companyScreeningId: id, version, reason: 'They hire on their own after all.' };
  const { withdrawCompanyScreening } = await teller.ask('COMPANY_SCREENER', WithdrawScreeningDocument, { input });
  return given(accepted(withdrawCompanyScreening).companyScreening, 'the round');
}

/** Lists nothing of a company for now. */
export async function suspendCompany(teller: Teller, id: string): Promise<CompanyStateFragment> {
  const { version } = await companyNow(teller, id);
  const input = { companyId: id, version, reason: 'Two invoices are open for a month' };
  const { suspendCompany: payload } = await teller.ask('MATCHER', SuspendCompanyDocument, { input });
  return given(accepted(payload).company, 'the company');
}

/** Approves a suspended company again. */
export async function reinstateCompany(teller: Teller, id: string): Promise<CompanyStateFragment> {
  const { version } = await companyNow(teller, id);
  const input = { companyId: id, version, reason: 'Both invoices are paid' };
  const { reinstateCompany: payload } = await teller.ask('COMPANY_SCREENER', ReinstateCompanyDocument, { input });
  return given(accepted(payload).company, 'the company');
}
