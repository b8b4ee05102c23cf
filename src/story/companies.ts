import {
  AttachEvidenceDocument,
  CompanyNowDocument,
  type CompanyStateFragment,
  DecideScreeningDocument,
  OpenScreeningDocument,
  RecordCheckDocument,
  RegisterCompanyDocument,
  type RegisterCompanyInput,
  type RoundStateFragment,
  type ScreeningCheckKind,
  VerifyEvidenceDocument,
} from './gql/graphql.ts';
import { accepted, given, type Teller } from './teller.ts';

/** Registers a company; gives its id. */
export async function register(teller: Teller, input: RegisterCompanyInput): Promise<string> {
  const { registerCompany } = await teller.ask('COMPANY_SCREENER', RegisterCompanyDocument, { input });
  return given(accepted(registerCompany).company, 'the company').id;
}

/** Where the company stands now. */
export async function companyNow(teller: Teller, id: string): Promise<CompanyStateFragment> {
  return given((await teller.ask('COMPANY_SCREENER', CompanyNowDocument, { id })).company, 'the company');
}

/** Opens a round of screening; gives its id. */
export async function openScreening(teller: Teller, companyId: string): Promise<RoundStateFragment> {
  const { version } = await companyNow(teller, companyId);
  const input = { companyId, version };
  const { openCompanyScreening } = await teller.ask('COMPANY_SCREENER', OpenScreeningDocument, { input });
  return given(accepted(openCompanyScreening).companyScreening, 'the round');
}

/** Attaches the announcement of a funding round, of a month ago, and verifies it at its source. */
export async function proveFunding(teller: Teller, { id, version }: RoundStateFragment): Promise<RoundStateFragment> {
  const monthAgo = new Date(teller.now().getTime() - 30 * 86_400_000).toISOString().slice(0, 10);
  const evidence = { kind: 'ROUND_ANNOUNCEMENT', datedOn: monthAgo, title: 'Announcement of the last round' } as const;
  const attached = await teller.ask('COMPANY_SCREENER', AttachEvidenceDocument, {
    input: { companyScreeningId: id, version, check: 'FUNDING', ...evidence },
  });
  const round = given(accepted(attached.attachScreeningEvidence).companyScreening, 'the round');
  const [proof] = round.checks.find(({ kind }) => kind === 'FUNDING')?.evidence ?? [];
  const screeningEvidenceId = given(proof, 'the evidence').id;
  const verified = await teller.ask('COMPANY_SCREENER', VerifyEvidenceDocument, {
    input: {
      companyScreeningId: id,
      version: round.version,
      screeningEvidenceId,
      note: 'The lead investor confirms it.',
    },
  });
  return given(accepted(verified.verifyScreeningEvidence).companyScreening, 'the round');
}

const checks: readonly (readonly [ScreeningCheckKind, string])[] = [
  ['FUNDING', 'A year and a half of runway, confirmed by the investor.'],
  ['ROADMAP', 'Written specifications for the next two quarters.'],
  ['CULTURE', 'Small team, documents its decisions, one weekly call.'],
  ['TECHNICAL_CHALLENGE', 'Load and consistency, no upkeep of forms.'],
  ['DECISION_MAKER_ACCESS', 'The founder interviews and decides.'],
];

/** Passes all five checks of a round. */
export async function passChecks(teller: Teller, round: RoundStateFragment): Promise<RoundStateFragment> {
  let state = round;
  for (const [check, notes] of checks) {
    const input = { companyScreeningId: state.id, version: state.version, check, status: 'PASSED' as const, notes };
    const { recordScreeningCheck } = await teller.ask('COMPANY_SCREENER', RecordCheckDocument, { input });
    state = given(accepted(recordScreeningCheck).companyScreening, 'the round');
  }
  return state;
}

/** Passes a round that has all it needs. */
export async function passScreening(teller: Teller, { id, version }: RoundStateFragment): Promise<void> {
  const input = { companyScreeningId: id, version, outcome: 'PASSED' as const, rationale: 'All five hold.' };
  accepted((await teller.ask('COMPANY_SCREENER', DecideScreeningDocument, { input })).decideCompanyScreening);
}

/** Screens a company to the end, so that it is approved. */
export async function approveCompany(teller: Teller, companyId: string): Promise<void> {
  const opened = await openScreening(teller, companyId);
  const proven = await proveFunding(teller, opened);
  await passScreening(teller, await passChecks(teller, proven));
}
