import { createInterviewer } from '../../src/interview/create-interviewer.ts';
import { SeniorityTitle } from '../../src/interview/interview.words.ts';
import { qualifyInterviewer } from '../../src/interview/qualify-interviewer.ts';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingMove, VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { buildCase, type BuiltCase, moveBuilt } from './build-vetting.ts';
import type { Person, TestApi } from './test-api.ts';

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;

/** What a test wants of an interviewer; by default a senior engineer for both stages, technically in Python. */
export interface InterviewerWish {
  readonly roles?: readonly Role[];
  readonly title?: SeniorityTitle;
  readonly stages?: readonly VettingStage[];
  readonly language?: string;
}

/** Somebody who interviews, qualified by the head. */
export async function buildInterviewer(api: TestApi, head: Person, wish: InterviewerWish = {}): Promise<Person> {
  const { roles = [Role.INTERVIEWER], title = SeniorityTitle.SENIOR_ENGINEER, language = 'python' } = wish;
  const person = await api.person(...roles);
  const made = await createInterviewer(api.context(head), { userId: person.id, seniorityTitle: title });
  const interviewerId = toGlobalId('Interviewer', made.id);
  let { version } = made;
  for (const stage of wish.stages ?? [SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW]) {
    const primaryLanguage = stage === TECHNICAL_INTERVIEW ? language : null;
    const input = { interviewerId, version, track: 'BACKEND', stage, primaryLanguage };
    ({ version } = await qualifyInterviewer(api.context(head), input));
  }
  return person;
}

/** An open case of a Python developer that stands at a stage. */
export async function buildCaseAt(api: TestApi, by: Person, stage: VettingStage): Promise<BuiltCase> {
  const built = await buildCase(api, by);
  const steps = vettingStages.slice(0, vettingStages.indexOf(stage)).map(() => VettingMove.ADVANCE);
  await moveBuilt(api, by, { key: built.key, steps });
  return built;
}

/** What a test says of a booking: of its time, only what differs from 14:00 to 15:00 on the test's own day. */
interface Stated {
  readonly startsAt?: string;
  readonly endsAt?: string;
  /** Times to offer, in place of one. */
  readonly slots?: readonly unknown[];
}

/** The time of an interview, as its input takes it. */
export function timeOf({
  startsAt = '2026-11-24T14:00:00.000Z',
  endsAt = '2026-11-24T15:00:00.000Z',
  slots,
}: Stated): object {
  return slots ? { offered: slots } : { agreed: { startsAt, endsAt } };
}

/** The input of scheduleInterview: an hour on the test's own day, led by one person. */
export function aBooking(vettingCase: BuiltCase, lead: Person, stated: object = {}): object {
  const { startsAt, endsAt, slots, ...others }: Stated = stated;
  return {
    vettingCaseId: vettingCase.id,
    stage: TECHNICAL_INTERVIEW,
    time: timeOf({ ...(startsAt && { startsAt }), ...(endsAt && { endsAt }), ...(slots && { slots }) }),
    zone: 'Europe/Berlin',
    participants: [seat(lead)],
    ...others,
  };
}

/** A place in an interview; a lead's whose feedback is required, unless stated otherwise. */
export function seat(person: Person, stated: object = {}): object {
  return { userId: person.id, role: 'LEAD', isFeedbackRequired: true, ...stated };
}

/** Books an interview, with what a test looks at. */
export const scheduleInterview = `mutation ($input: ScheduleInterviewInput!) {
  scheduleInterview(input: $input) {
    interview {
      id version status stage startsAt endsAt zone plannedChallenges
      vettingCase { waitingOn }
      kitVersion { number kit { slug } }
      participants { user { id } role feedback feedbackDueAt isActive languageOverrideReason }
      scheduleVersions { number initiator reason startsAt endsAt }
    }
    errors { code path message currentVersion blockers { code } }
  }
}`;

/** A refusal as the API gives it. */
export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly message: string;
  readonly currentVersion: number | null;
  readonly blockers: readonly { readonly code: string }[];
}

/** What became of a booking. */
export interface Booked {
  readonly interview: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

/** Books over the API, on the case as it is now unless the input says otherwise, and gives the payload. */
export async function bookAs(api: TestApi, person: Person, input: object): Promise<Booked> {
  const { data, errors } = await api.run(person, scheduleInterview, { input: await onCaseNow(api, input) });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['scheduleInterview'] as Booked; // its own document
}

/** The booking with the version that its case has now; of no case, with any. */
export async function onCaseNow(api: TestApi, input: { readonly vettingCaseId?: unknown }): Promise<object> {
  const { key } = parseGlobalId(String(input.vettingCaseId)) ?? { key: null };
  const [row] = await api.asApp('select version from vetting_case where id = $1', [key]);
  return { version: row?.['version'] ?? 1, ...input };
}
