import { calendarsAndPolicies } from '../calendar/calendar.policy.ts';
import { candidateGround } from '../candidate/candidate.policy.ts';
import type { Candidate } from '../candidate/candidate.entity.ts';
import { ground, mutation, policy, query, type RowSql } from '../kernel/policy.ts';
import { group, read, readWhen, write, writeWhen } from '../kernel/rights.ts';
import { Role } from '../kernel/role.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { Attribute } from './attribute.entity.ts';
import type { AvailableInterviewAction } from './available-action.type.ts';
import type { ConflictOfInterest } from './conflict-of-interest.entity.ts';
import type { InterviewKit } from './interview-kit.entity.ts';
import type { InterviewParticipant } from './interview-participant.entity.ts';
import type { InterviewSlot } from './interview-slot.entity.ts';
import type { InterviewScheduleVersion } from './interview-schedule-version.entity.ts';
import type { Interview } from './interview.entity.ts';
import type { InterviewerQualification } from './interviewer-qualification.entity.ts';
import type { Interviewer } from './interviewer.entity.ts';
import type { KitQuestion } from './kit-question.entity.ts';
import type { KitSection } from './kit-section.entity.ts';
import type { KitVersion } from './kit-version.entity.ts';

/** Who meets a candidate, when and what for; who takes part completes it. */
export const interviews = group('interviews, schedule', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: writeWhen('own'),
});

/** What is asked and rated. */
export const kits = group('kits', { HEAD_OF_TALENT: write, RECRUITER: read, INTERVIEWER: read });

/** A version of what is asked: whoever reads kits sees it once it is published. */
const kitVersions = group('kits, once published', {
  HEAD_OF_TALENT: write,
  RECRUITER: readWhen('published'),
  INTERVIEWER: readWhen('published'),
});

/** What is still being written is for those who write it. */
const kitDrafts = group('kits, drafts', { HEAD_OF_TALENT: write });

/** Who may interview, and whom not. */
export const interviewersGroup = group('interviewers, qualifications, conflicts', {
  ADMIN: write,
  HEAD_OF_TALENT: write,
  RECRUITER: read,
  INTERVIEWER: writeWhen('own'),
});

/** True for an active participant of an interview of the candidate whose key is given. */
const isAssignedTo: RowSql = (candidate, viewer) =>
  `exists (select 1 from interview_participant seat where seat.user_id = ${viewer} and seat.candidate_id = ${candidate} and seat.is_active)`;

/** True for an active participant of the interview. */
const isParticipant: RowSql = (interview, viewer) =>
  `exists (select 1 from interview_participant seat where seat.interview_id = ${interview}.id and seat.user_id = ${viewer} and seat.is_active)`;

const isOwnProfile: RowSql = (interviewer, viewer) => `${interviewer}.user_id = ${viewer}`;
const isOfOwnProfile: RowSql = (row, viewer) =>
  `exists (select 1 from interviewer own where own.id = ${row}.interviewer_id and ${isOwnProfile('own', viewer)})`;

interface HigherFields {
  readonly participants: unknown;
  readonly scheduleVersions: unknown;
  readonly slots: unknown;
  readonly availableActions: unknown;
}

const schedulers = [Role.RECRUITER, Role.HEAD_OF_TALENT];
const keepers = [Role.ADMIN, Role.HEAD_OF_TALENT];

/** Rights on interviews, on what is asked in them, and on who asks. */
export const interviewPolicies = [
  policy<InterviewKit & { versions: unknown; draft: unknown }>('InterviewKit', {
    rows: { group: kits, shows: ['track'] },
    fields: [
      [kits, 'id', 'version', 'track', 'stage', 'slug', 'name', 'versions'],
      [kitDrafts, 'draft'],
    ],
  }),
  policy<KitVersion & { sections: unknown; publishBlockers: unknown }>('KitVersion', {
    rows: { group: kitVersions, shows: ['kit', 'publishedBy'] },
    fields: [
      [kits, 'id', 'kit', 'number', 'publishedAt', 'publishedBy', 'sections'],
      [kitDrafts, 'publishBlockers'],
    ],
  }),
  ground('KitVersion', 'published', (row) => `${row}.published_at is not null`),
  policy<KitSection & { questions: unknown; attributes: unknown }>('KitSection', {
    rows: { through: 'kitVersion', shows: ['kitVersion'] },
    fields: [[kits, 'id', 'kitVersion', 'position', 'title', 'kind', 'questions', 'attributes']],
  }),
  policy<KitQuestion>('KitQuestion', {
    rows: { through: 'section', shows: ['section'] },
    fields: [[kits, 'id', 'section', 'position', 'text', 'tags']],
  }),
  policy<Attribute>('Attribute', {
    rows: { through: 'section', shows: ['section'] },
    fields: [[kits, 'id', 'section', 'position', 'slug', 'name', 'isRequired', 'challengeKind', 'anchors']],
  }),
  policy<Interviewer & { qualifications: unknown; conflicts: unknown }>('Interviewer', {
    rows: { group: interviewersGroup, shows: ['user'] },
    fields: [[interviewersGroup, 'id', 'version', 'user', 'seniorityTitle', 'isActive', 'qualifications', 'conflicts']],
    columns: [[interviewersGroup, 'nameKey']],
  }),
  ground('Interviewer', 'own', isOwnProfile),
  policy<InterviewerQualification>('InterviewerQualification', {
    rows: { group: interviewersGroup, shows: ['interviewer', 'track', 'primaryLanguage'] },
    fields: [[interviewersGroup, 'id', 'interviewer', 'track', 'stage', 'primaryLanguage', 'endedAt', 'endReason']],
  }),
  ground('InterviewerQualification', 'own', isOfOwnProfile),
  policy<ConflictOfInterest>('ConflictOfInterest', {
    rows: { group: interviewersGroup, own: isOfViewer, shows: ['interviewer'] },
    fields: [[interviewersGroup, 'id', 'interviewer', 'candidate', 'reason']],
  }),
  ground('ConflictOfInterest', 'own', isOfOwnProfile),
  policy<Interview & HigherFields>('Interview', {
    rows: { group: interviews, own: isOfViewer, shows: ['kitVersion', 'scheduledBy'] },
    fields: [
      [interviews, 'id', 'version', 'vettingCase', 'candidate', 'stage', 'status', 'startsAt', 'endsAt', 'zone'],
      [interviews, 'joinUrl', 'briefing', 'plannedChallenges', 'completedAt', 'scheduledBy', 'participants'],
      [interviews, 'scheduleVersions', 'slots', 'retryOf', 'outcomeNote', 'availableActions'],
      [kits, 'kitVersion'],
    ],
  }),
  ground('Interview', 'own', isParticipant),
  policy<InterviewParticipant>('InterviewParticipant', {
    // Not the interview: who reads a peer's scorecard of another one sees the seat there, and not what was arranged.
    rows: { through: 'interview', shows: ['user'] },
    fields: [
      [interviews, 'id', 'interview', 'user', 'role', 'feedback', 'feedbackDueAt', 'isActive'],
      [interviews, 'languageOverrideReason', 'excuseReason', 'leftReason', 'replaces'],
    ],
  }),
  policy<InterviewScheduleVersion>('InterviewScheduleVersion', {
    rows: { through: 'interview', shows: ['interview', 'scheduledBy'] },
    fields: [[interviews, 'id', 'interview', 'number', 'startsAt', 'endsAt', 'initiator', 'reason', 'scheduledBy']],
  }),
  policy<InterviewSlot>('InterviewSlot', {
    rows: { through: 'interview', shows: ['interview'] },
    fields: [[interviews, 'id', 'interview', 'number', 'startsAt', 'endsAt']],
  }),
  policy<AvailableInterviewAction>('AvailableInterviewAction', {
    rows: null,
    fields: [[interviews, 'action', 'blockers']],
  }),
  policy<VettingCase & { interviews: unknown }>('VettingCase', { rows: null, fields: [[interviews, 'interviews']] }),
  policy<Candidate & { interviews: unknown }>('Candidate', { rows: null, fields: [[interviews, 'interviews']] }),
  ...candidateGround('assigned', isAssignedTo),
  ground('VettingCase', 'assigned', (row, viewer) => isAssignedTo(`${row}.candidate_id`, viewer)),
  query('interview', interviews),
  query('interviewsBetween', interviews),
  query('interviewers', interviewersGroup),
  query('interviewKit', kits),
  query('interviewKits', kits),
  mutation('createInterviewKit', kits),
  mutation('saveInterviewKitDraft', kits),
  mutation('publishInterviewKit', kits),
  mutation('scheduleInterview', interviews, schedulers),
  mutation('confirmInterview', interviews),
  mutation('completeInterview', interviews),
  mutation('reportNoShow', interviews),
  mutation('rescheduleInterview', interviews, schedulers),
  mutation('cancelInterview', interviews, schedulers),
  mutation('replaceParticipant', interviews, schedulers),
  mutation('excuseParticipant', interviews, schedulers),
  mutation('updateBusinessCalendar', calendarsAndPolicies),
  mutation('declareConflict', interviewersGroup),
  mutation('createInterviewer', interviewersGroup, keepers),
  mutation('updateInterviewer', interviewersGroup, keepers),
  mutation('qualifyInterviewer', interviewersGroup, keepers),
  mutation('endQualification', interviewersGroup, keepers),
];
