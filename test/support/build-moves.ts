import { blockersIn, type Called, type Refusal } from './build-decision.ts';
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
