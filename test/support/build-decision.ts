import { toGlobalId } from '../../src/kernel/global-id.ts';
import { recordProfileReview } from '../../src/vetting/record-profile-review.ts';
import { CriterionVerdict, ReviewCriterion } from '../../src/vetting/vetting.enums.ts';
import { buildPanel, buildSubmitted, type Panel, type PanelWish } from './build-scorecard.ts';
import { buildCase, type BuiltCase } from './build-vetting.ts';
import type { Person, TestApi } from './test-api.ts';

/** Fields that every refusal is looked at by. */
const errors = 'errors { code path currentVersion blockers { code } }';

/** Documents of the feature's mutations. */
export const documents = {
  advanceVettingCase: `mutation ($input: AdvanceVettingCaseInput!) { advanceVettingCase(input: $input) {
    vettingCase { id version stage status }
    decision { id stage outcome verifiedEnglish assessedSeniority debtsEndedReason rationale }
    ${errors} } }`,
  rejectVettingCase: `mutation ($input: RejectVettingCaseInput!) { rejectVettingCase(input: $input) {
    vettingCase { id version stage status reapplyNotBefore }
    decision { id stage outcome }
    feedbackLetter { id version status dueAt reapplyNotBefore opening closing
      items { kind text citedEvidence { id } citedCriterion { criterion } citedReason { id code } } }
    ${errors} } }`,
  withdrawVettingCase: `mutation ($input: WithdrawVettingCaseInput!) { withdrawVettingCase(input: $input) {
    vettingCase { id stage status withdrawals { leftBy reason text } } ${errors} } }`,
  saveFeedbackLetterDraft: `mutation ($input: SaveFeedbackLetterDraftInput!) { saveFeedbackLetterDraft(input: $input) {
    feedbackLetter { id version status opening closing items { kind text } } ${errors} } }`,
  submitFeedbackLetterForReview: `mutation ($input: SubmitFeedbackLetterForReviewInput!) {
    submitFeedbackLetterForReview(input: $input) { feedbackLetter { id version status author { id } } ${errors} } }`,
  returnFeedbackLetter: `mutation ($input: ReturnFeedbackLetterInput!) { returnFeedbackLetter(input: $input) {
    feedbackLetter { id version status author { id } returnReason } ${errors} } }`,
  approveFeedbackLetter: `mutation ($input: ApproveFeedbackLetterInput!) { approveFeedbackLetter(input: $input) {
    feedbackLetter { id version status approvedBy { id } approvedAt } ${errors} } }`,
  sendFeedbackLetter: `mutation ($input: SendFeedbackLetterInput!) { sendFeedbackLetter(input: $input) {
    feedbackLetter { id version status channel sentAt sentBy { id } isOwed } ${errors} } }`,
  waiveFeedbackLetter: `mutation ($input: WaiveFeedbackLetterInput!) { waiveFeedbackLetter(input: $input) {
    feedbackLetter { id version status waivedAt waivedBy { id } waiveReason isOwed nextAction } ${errors} } }`,
} as const;

/** A mutation of the feature. */
export type DecisionMutation = keyof typeof documents;

/** A refusal as data. */
export interface Refusal {
  readonly code: string;
  readonly path: readonly string[];
  readonly currentVersion: number | null;
  readonly blockers: readonly { readonly code: string }[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What a mutation answered: its payload, which must have come without a thrown error. */
export async function call(api: TestApi, person: Person, mutation: DecisionMutation, input: object): Promise<Called> {
  const answer = await api.run(person, documents[mutation], { input });
  const payload = answer.data?.[mutation] as (Fields & { errors: Refusal[] }) | null | undefined;
  if (!payload || answer.errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return {
    payload,
    errors: payload.errors,
    codes: payload.errors.map(({ code }) => code),
    blockers: blockersIn(payload.errors),
  };
}

/** An answer of a mutation, and what refused it. */
export interface Called {
  readonly payload: Fields;
  readonly errors: readonly Refusal[];
  readonly codes: readonly string[];
  readonly blockers: readonly string[];
}

/** What blocked, by code. */
export function blockersIn(refusals: readonly Refusal[]): string[] {
  return refusals.flatMap(({ blockers }) => blockers.map(({ code }) => code));
}

/** The version of a row, as the next change has to send it. */
export async function versionOf(api: TestApi, table: string, key: string): Promise<number> {
  const [row] = await api.asApp(`select version from ${table} where id = $1`, [key]);
  return Number(row?.['version']);
}

/** The input that names a case as it is now. */
export async function caseInput(api: TestApi, key: string): Promise<{ vettingCaseId: string; version: number }> {
  return { vettingCaseId: toGlobalId('VettingCase', key), version: await versionOf(api, 'vetting_case', key) };
}

/** Where a case stands. */
export async function stateOf(api: TestApi, key: string): Promise<string> {
  const [row] = await api.asApp('select status, stage from vetting_case where id = $1', [key]);
  return `${String(row?.['status'])}/${String(row?.['stage'])}`;
}

/** A case at the profile review whose criteria are met but for those named. */
export async function buildReviewed(
  api: TestApi,
  recruiter: Person,
  notMet: readonly ReviewCriterion[] = [],
): Promise<BuiltCase> {
  const built = await buildCase(api, recruiter);
  const criteria = Object.values(ReviewCriterion).map((criterion) => ({
    criterion,
    verdict: notMet.includes(criterion) ? CriterionVerdict.NOT_MET : CriterionVerdict.MET,
    note: `What the profile says of ${criterion}`,
  }));
  await recordProfileReview(api.context(recruiter), { ...(await caseInput(api, built.key)), criteria });
  return built;
}

/** What a test wants of a stage with interviews. */
export interface RatedWish extends PanelWish {
  /** One recommendation for each seat that submits; the others owe. */
  readonly ratings?: readonly string[];
}

/** A case at an interview stage whose seats have submitted these recommendations, in their order. */
export async function buildRated(api: TestApi, { ratings = ['YES', 'YES'], ...wish }: RatedWish = {}): Promise<Panel> {
  const panel = await buildPanel(api, wish);
  for (const [index, rating] of ratings.entries()) {
    const person = panel.seats[index];
    if (person) await buildSubmitted(api, panel, { person, rating });
  }
  return panel;
}

/** Evidence of the submitted scorecards of a case, as ids. */
export async function evidenceOf(api: TestApi, key: string): Promise<string[]> {
  const rows = await api.asApp(
    `select e.id from evidence e join scorecard s on s.id = e.scorecard_id
     where s.vetting_case_id = $1 and s.status = 'SUBMITTED' order by e.id`,
    [key],
  );
  return rows.map(({ id }) => toGlobalId('Evidence', String(id)));
}

/** A letter by its key, id and version. */
export interface BuiltLetter {
  readonly key: string;
  readonly id: string;
  readonly version: number;
}

/** A case rejected at the technical interview with its letter in draft. */
export interface Rejected {
  readonly panel: Panel;
  readonly letter: BuiltLetter;
}

/** Rejects a case at the technical interview for its architecture, citing all evidence. */
export async function buildRejected(api: TestApi, wish: RatedWish = {}): Promise<Rejected> {
  const panel = await buildRated(api, { ratings: ['NO', 'NO'], ...wish });
  const key = panel.vettingCase.uuid;
  const { payload, errors: refused } = await call(api, panel.recruiter, 'rejectVettingCase', {
    ...(await caseInput(api, key)),
    reasons: [{ code: 'CRUD_WITHOUT_ARCHITECTURE' }],
    citedEvidenceIds: await evidenceOf(api, key),
  });
  const letter = payload['feedbackLetter'] as { id: string; version: number } | null;
  if (!letter) throw new Error(`rejectVettingCase: ${JSON.stringify(refused)}`);
  return { panel, letter: { ...letter, key: keyOf(letter.id) } };
}

/** The uuid in a global id. */
export function keyOf(id: string): string {
  return atob(id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1] ?? '';
}
