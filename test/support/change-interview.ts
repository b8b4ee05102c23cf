import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';
import { aBooking, bookAs, buildCaseAt, buildInterviewer, type Refused, seat } from './build-interview.ts';
import type { BuiltCase } from './build-vetting.ts';
import { contentsOf, refusalsOf } from './contents.ts';
import type { Person, TestApi } from './test-api.ts';

/** The mutations that change an interview. */
export type InterviewMutation =
  | 'confirmInterview'
  | 'completeInterview'
  | 'rescheduleInterview'
  | 'cancelInterview'
  | 'reportNoShow'
  | 'replaceParticipant'
  | 'excuseParticipant';

/** What became of a change. */
export interface Changed {
  readonly interview: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly Refused[];
}

const documentOf = (mutation: InterviewMutation): string => {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  return `mutation ($input: ${type}!) {
    ${mutation}(input: $input) {
      interview {
        id version status startsAt endsAt zone briefing outcomeNote completedAt
        vettingCase { waitingOn }
        participants {
          id role feedback feedbackDueAt isActive excuseReason leftReason languageOverrideReason
          user { id } replaces { user { id } }
        }
        scheduleVersions { number initiator reason startsAt endsAt }
        slots { number startsAt endsAt }
      }
      errors { code path message currentVersion blockers { code } }
    }
  }`;
};

/** Changes an interview over the API and gives the payload. */
export async function changeAs(
  api: TestApi,
  person: Person,
  { mutation, input }: { readonly mutation: InterviewMutation; readonly input: object },
): Promise<Changed> {
  const { data, errors } = await api.run(person, documentOf(mutation), { input });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[mutation] as Changed; // its own document
}

/** Tries what must be refused, and proves that nothing changed but one row of the audit; a bad input leaves none. */
export async function refusalOf(
  api: TestApi,
  person: Person,
  change: { readonly mutation: InterviewMutation; readonly input: { readonly interviewId: string } },
): Promise<readonly { code: string; path: readonly string[]; blockers: readonly string[] }[]> {
  const { key } = parseGlobalId(change.input.interviewId) ?? { key: '' };
  const before = { contents: await contentsOf(api), refusals: await refusalsOf(api, key) };
  const { interview, errors } = await changeAs(api, person, change);
  const after = { contents: await contentsOf(api), refusals: await refusalsOf(api, key) };
  if (interview !== null) throw new Error('It was not refused');
  const changed = Object.keys(after.contents).filter((name) => after.contents[name] !== before.contents[name]);
  if (changed.length > 0) throw new Error(`Something changed in ${changed.join()}`);
  const [first] = errors;
  const isOnRecord = after.refusals.some(({ action, code }) => action === change.mutation && code === first?.code);
  if (first?.code === 'INVALID') return errors.map(said);
  if (!isOnRecord || after.refusals.length !== before.refusals.length + 1) throw new Error('It is not on record once');
  return errors.map(said);
}

const said = ({ code, path, blockers }: Refused) => ({ code, path, blockers: blockers.map((it) => it.code) });

/** A technical interview from 14:00 to 15:00, or one with two times to choose from, and its people. */
export interface BuiltInterview {
  readonly vettingCase: BuiltCase;
  readonly lead: Person;
  readonly panelist: Person;
  /** Global id. */
  readonly interviewId: string;
  readonly key: string;
  /** Global ids of the times offered, the earliest first. */
  readonly slotIds: readonly string[];
}

/** Two hours to choose from, on two days. */
export const twoSlots = [
  { startsAt: '2026-11-24T14:00:00.000Z', endsAt: '2026-11-24T15:00:00.000Z' },
  { startsAt: '2026-11-25T09:00:00.000Z', endsAt: '2026-11-25T10:00:00.000Z' },
];

/** What makes a booking a proposal of two times. */
export const proposal = { slots: twoSlots };

/** Books an interview with a lead and a panelist who both owe feedback. */
export async function buildInterview(
  api: TestApi,
  by: { readonly head: Person; readonly recruiter: Person },
  stated: object = {},
): Promise<BuiltInterview> {
  const lead = await buildInterviewer(api, by.head);
  const panelist = await buildInterviewer(api, by.head);
  const vettingCase = await buildCaseAt(api, by.recruiter, VettingStage.TECHNICAL_INTERVIEW);
  const participants = [seat(lead), seat(panelist, { role: 'PANELIST' })];
  const booking = aBooking(vettingCase, lead, { participants, briefing: 'Probe the outbox', ...stated });
  const { interview, errors } = await bookAs(api, by.recruiter, booking);
  if (!interview) throw new Error(JSON.stringify(errors));
  const interviewId = String(interview['id']);
  const { key } = parseGlobalId(interviewId) ?? { key: '' };
  const slots = await api.asApp('select id from interview_slot where interview_id = $1 order by number', [key]);
  const slotIds = slots.map(({ id }) => toGlobalId('InterviewSlot', String(id)));
  return { vettingCase, lead, panelist, interviewId, key, slotIds };
}

/** Global id of somebody's seat in an interview. */
export async function seatIdOf(api: TestApi, { key }: BuiltInterview, person: Person): Promise<string> {
  const text = 'select id from interview_participant where interview_id = $1 and user_id = $2';
  const [row] = await api.asApp(text, [key, person.viewer.id]);
  return toGlobalId('InterviewParticipant', String(row?.['id']));
}

/** As if they had handed their scorecard in. */
export async function handIn(api: TestApi, { key }: BuiltInterview, person: Person): Promise<void> {
  const text = `update interview_participant set feedback = 'SUBMITTED' where interview_id = $1 and user_id = $2`;
  await api.asApp(text, [key, person.viewer.id]);
}

/** A head of talent and a recruiter. */
export async function buildTeam(api: TestApi): Promise<{ readonly head: Person; readonly recruiter: Person }> {
  return { head: await api.person(Role.HEAD_OF_TALENT), recruiter: await api.person(Role.RECRUITER) };
}
