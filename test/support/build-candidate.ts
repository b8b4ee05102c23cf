import {
  type Application,
  receiveApplication,
  type ReceivedApplication,
} from '../../src/candidate/receive-application.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Person, TestApi } from './test-api.ts';

let applicants = 0;

/** An application that nobody has handed in before; what a test cares about, it states. */
export function anApplication(stated: Partial<Application> = {}): Application {
  applicants += 1;
  const number = String(applicants);
  return {
    name: `Applicant ${number}`,
    email: `applicant-${number}@example.org`,
    yearsOfExperience: 6,
    primaryLanguage: 'python',
    ...stated,
  };
}

/** Hands an application in, without opening a case. */
export function applyAs(api: TestApi, person: Person, application: Application): Promise<ReceivedApplication> {
  const context = api.context(person);
  return context.em.transactional((tx) => receiveApplication(tx, context, application));
}

/** A candidate of the test's own, by uuid and by global id. */
export async function buildCandidate(
  api: TestApi,
  recruiter: Person,
  stated: Partial<Application> = {},
): Promise<{ readonly key: string; readonly id: string }> {
  const { candidate } = await applyAs(api, recruiter, anApplication(stated));
  return { key: candidate.id, id: toGlobalId('Candidate', candidate.id) };
}
