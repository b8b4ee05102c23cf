import { toGlobalId } from '../../../src/kernel/global-id.ts';
import { Role } from '../../../src/kernel/role.ts';
import { VettingStage } from '../../../src/vetting/vetting-case.states.ts';
import { buildInterviewer } from '../build-interview.ts';
import { aSection, writeKit } from '../build-kit.ts';
import { buildPanel } from '../build-scorecard.ts';
import { buildInterview, seatIdOf } from '../change-interview.ts';
import type { Person } from '../test-api.ts';
import type { Cast, Untold } from './cast.ts';

const technical = { stages: [VettingStage.TECHNICAL_INTERVIEW] };

/** Somebody who interviews, as they are now. */
const profileOf = async ({ api }: Cast, { viewer }: Person) => {
  const [row] = await api.asApp('select id, version from interviewer where user_id = $1', [viewer.id]);
  return { interviewerId: toGlobalId('Interviewer', String(row?.['id'])), version: Number(row?.['version']) };
};

const newProfile = async (cast: Cast) => profileOf(cast, await buildInterviewer(cast.api, cast.head, technical));

const qualificationOf = async ({ api }: Cast, { viewer }: Person): Promise<string> => {
  const text = `select q.id from interviewer_qualification q join interviewer i on i.id = q.interviewer_id where i.user_id = $1`;
  const [row] = await api.asApp(text, [viewer.id]);
  return toGlobalId('InterviewerQualification', String(row?.['id']));
};

/** A kit that nobody has written yet, of a track of its own: a stage of a track has one. */
const newKit = async ({ api }: Cast, slug: string) => {
  const [track] = await api.asApp(
    `insert into vetting_track select gen_random_uuid(), now(), upper($1), $1, calendar_id from vetting_track limit 1 returning id`,
    [slug],
  );
  return { trackId: toGlobalId('VettingTrack', String(track?.['id'])), stage: 'TECHNICAL_INTERVIEW', slug, name: slug };
};

/** A kit with nothing in it, as it is now. */
const emptyKit = async (cast: Cast, slug: string) => {
  const { interviewKit } = await writeKit(cast.api, cast.head, 'createInterviewKit', await newKit(cast, slug));
  return { interviewKitId: interviewKit?.['id'], version: Number(interviewKit?.['version']) };
};

/** What else is done to interviews, interviewers and kits. */
export const untoldOfInterviews: Untold = {
  completeInterview: async ({ api, recruiter }) => ({
    by: recruiter,
    input: { interviewId: (await buildPanel(api)).interview.id, version: 1 },
  }),
  excuseParticipant: async ({ api, ...by }) => {
    const built = await buildInterview(api, by);
    const participantId = await seatIdOf(api, built, built.panelist);
    return {
      by: by.recruiter,
      input: { interviewId: built.interviewId, version: 1, participantId, reason: 'Lost the connection' },
    };
  },
  replaceParticipant: async ({ api, ...by }) => {
    const built = await buildInterview(api, by);
    const participantId = await seatIdOf(api, built, built.panelist);
    const userId = (await buildInterviewer(api, by.head)).id;
    return {
      by: by.recruiter,
      input: { interviewId: built.interviewId, version: 1, participantId, userId, reason: 'Ill' },
    };
  },
  declareConflict: async (cast) => {
    const built = await buildInterview(cast.api, cast);
    const { candidate } = built.vettingCase;
    const profile = await profileOf(cast, built.panelist);
    return { by: cast.head, input: { ...profile, candidateId: candidate.id, reason: 'Worked together' } };
  },
  createInterviewer: async ({ api, head }) => ({
    by: head,
    input: { userId: (await api.person(Role.INTERVIEWER)).id, seniorityTitle: 'SENIOR_ENGINEER' },
  }),
  updateInterviewer: async (cast) => ({
    by: cast.head,
    input: { ...(await newProfile(cast)), seniorityTitle: 'LEAD_ENGINEER' },
  }),
  qualifyInterviewer: async (cast) => ({
    by: cast.head,
    input: { ...(await newProfile(cast)), track: 'BACKEND', stage: 'SOFT_SKILLS_INTERVIEW' },
  }),
  endQualification: async (cast) => {
    const person = await buildInterviewer(cast.api, cast.head, technical);
    const qualificationId = await qualificationOf(cast, person);
    return { by: cast.head, input: { ...(await profileOf(cast, person)), qualificationId, reason: 'Moved on' } };
  },
  createInterviewKit: async (cast) => ({ by: cast.head, input: await newKit(cast, 'frontend') }),
  saveInterviewKitDraft: async (cast) => ({
    by: cast.head,
    input: { ...(await emptyKit(cast, 'mobile')), sections: [aSection()] },
  }),
  publishInterviewKit: async (cast) => {
    const seen = await emptyKit(cast, 'data');
    await writeKit(cast.api, cast.head, 'saveInterviewKitDraft', { ...seen, sections: [aSection()] });
    return { by: cast.head, input: { ...seen, version: seen.version + 1 } };
  },
};
