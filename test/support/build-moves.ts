import { confirmListingTerms } from '../../src/vetting/confirm-listing-terms.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { blockersIn, call, type Called, caseInput, type Refusal } from './build-decision.ts';
import { buildCaseAt } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';

const errors = 'errors { code path message currentVersion blockers { code } }';
const vettingCase = `vettingCase {
  id version status stage waitingOn waitingSince deadline stageDueAt pausedAt slaState minutesLeft metDeadline closedAt
  reapplyNotBefore
  hold { reason until since }
  openRequest { reason since }
  availableTransitions { rule move blockers { code } }
}`;

const documents = {
  holdVettingCase: 'HoldVettingCaseInput',
  resumeVettingCase: 'ResumeVettingCaseInput',
  reopenVettingCase: 'ReopenVettingCaseInput',
  requestFromCandidate: 'RequestFromCandidateInput',
  recordCandidateResponse: 'RecordCandidateResponseInput',
} as const;

/** A move of a case that decides nothing. */
export type MoveMutation = keyof typeof documents;

/** Makes a move over the API and gives its payload, which must have come without a thrown error. */
export async function makeMove(api: TestApi, person: Person, mutation: MoveMutation, input: object): Promise<Called> {
  const document = `mutation ($input: ${documents[mutation]}!) { ${mutation}(input: $input) { ${vettingCase} ${errors} } }`;
  const answer = await api.run(person, document, { input });
  const payload = answer.data?.[mutation] as ({ errors: Refusal[] } & Called['payload']) | null | undefined;
  if (!payload || answer.errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  const codes = payload.errors.map(({ code }) => code);
  return { payload, errors: payload.errors, codes, blockers: blockersIn(payload.errors) };
}

/** A candidate who passed and is listed, by keys. */
export interface Listed {
  readonly candidate: string;
  readonly vettingCase: string;
  readonly credential: string;
  readonly listing: string;
}

/** Somebody who has passed and is listed; the guards on the way are not asked. */
export async function buildListed(api: TestApi, recruiter: Person): Promise<Listed> {
  const { key } = await buildCaseAt(api, recruiter, VettingStage.LISTING);
  await api.asApp(
    `update vetting_case set verified_english = 'ADVANCED', assessed_seniority = 'SENIOR' where id = $1`,
    [key],
  );
  const terms = { consentAt: api.clock.now, rate: '62.50', hoursPerWeek: 30, startsOn: '2026-12-07' };
  await confirmListingTerms(api.context(recruiter), { ...(await caseInput(api, key)), ...terms });
  const { errors: refused } = await call(api, recruiter, 'advanceVettingCase', await caseInput(api, key));
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
  const text = `select c.candidate_id, c.id as credential_id, l.id as listing_id
    from vetting_credential c join talent_listing l on l.credential_id = c.id where c.vetting_case_id = $1`;
  const [row] = await api.asApp(text, [key]);
  return {
    candidate: String(row?.['candidate_id']),
    vettingCase: key,
    credential: String(row?.['credential_id']),
    listing: String(row?.['listing_id']),
  };
}
