import { expect, test } from '@jest/globals';
import { ParticipantRole, SeniorityTitle } from '../../src/interview/interview.words.ts';
import { type SeatFacts, seatBlockersOf } from '../../src/interview/participant.blockers.ts';
import { Role } from '../../src/kernel/role.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';

const { INTERVIEWER, RECRUITER, HEAD_OF_TALENT, ADMIN } = Role;
const fitting: SeatFacts = {
  stage: VettingStage.TECHNICAL_INTERVIEW,
  role: ParticipantRole.LEAD,
  isFeedbackRequired: true,
  hasLanguageOverride: false,
  isUserActive: true,
  roles: new Set([INTERVIEWER]),
  seniorityTitle: SeniorityTitle.SENIOR_ENGINEER,
  isQualified: true,
  coversLanguage: true,
  isPartial: false,
  peersSubmitted: false,
  submittedThemselves: false,
  owesAlready: false,
};
const listening = { role: ParticipantRole.OBSERVER, isFeedbackRequired: false };
const stranger = { roles: new Set<Role>(), seniorityTitle: null, isQualified: false, coversLanguage: false };
const submitted = { peersSubmitted: true, submittedThemselves: true };
const softSkills = { stage: VettingStage.SOFT_SKILLS_INTERVIEW, seniorityTitle: SeniorityTitle.TALENT_PARTNER };

test.each<[string, Partial<SeatFacts>, string[]]>([
  ['a qualified senior leads', {}, []],
  ['a lead engineer leads', { seniorityTitle: SeniorityTitle.LEAD_ENGINEER }, []],
  ['an engineer does not', { seniorityTitle: SeniorityTitle.ENGINEER }, ['NOT_SENIOR']],
  ['a talent partner leads a soft-skills interview', softSkills, []],
  ['who is not active is out', { isUserActive: false }, ['USER_DISABLED']],
  ['who does not interview is out', { seniorityTitle: null }, ['NOT_AN_INTERVIEWER']],
  ['who lost the role is out', { roles: new Set([RECRUITER]) }, ['NOT_AN_INTERVIEWER']],
  ['who is unqualified is out', { isQualified: false, coversLanguage: false }, ['NOT_QUALIFIED']],
  ['who lacks the language is out', { coversLanguage: false }, ['LANGUAGE_NOT_COVERED']],
  ['a recorded override makes up for the language', { coversLanguage: false, hasLanguageOverride: true }, []],
  ['and for nothing else', { isQualified: false, hasLanguageOverride: true }, ['NOT_QUALIFIED']],
  ['who is partial is out, even to listen', { ...listening, isPartial: true }, ['CONFLICT_OF_INTEREST']],
  ['anybody listens', { ...listening, ...stranger }, []],
  ['a shadow needs no qualification', { ...stranger, ...listening, role: ParticipantRole.SHADOW }, []],
  ['a shadow whose feedback counts does', { role: ParticipantRole.SHADOW, isQualified: false }, ['NOT_QUALIFIED']],
  [
    'a panelist does, though nothing is required',
    { role: ParticipantRole.PANELIST, isFeedbackRequired: false, isQualified: false },
    ['NOT_QUALIFIED'],
  ],
  [
    'all that is wrong is said at once',
    { isUserActive: false, isQualified: false, seniorityTitle: SeniorityTitle.ENGINEER },
    ['USER_DISABLED', 'NOT_QUALIFIED', 'NOT_SENIOR'],
  ],
  ['an interviewer comes in after a submission of others', { peersSubmitted: true }, []],
  ['but not after an own one beside it', submitted, ['READS_SCORECARDS']],
  ['an own one alone is no obstacle', { submittedThemselves: true }, []],
  [
    'a head reads what is submitted',
    { peersSubmitted: true, roles: new Set([INTERVIEWER, HEAD_OF_TALENT]) },
    ['READS_SCORECARDS'],
  ],
  ['so does a recruiter', { peersSubmitted: true, roles: new Set([INTERVIEWER, RECRUITER]) }, ['READS_SCORECARDS']],
  ['an administrator does not', { peersSubmitted: true, roles: new Set([INTERVIEWER, ADMIN]) }, []],
  ['a head comes in before anything is submitted', { roles: new Set([INTERVIEWER, HEAD_OF_TALENT]) }, []],
  [
    'who owes already is blind already',
    { ...submitted, owesAlready: true, roles: new Set([INTERVIEWER, HEAD_OF_TALENT]) },
    [],
  ],
  ['who reads may listen', { ...listening, ...submitted }, []],
])('%s', (_name, facts, codes) => {
  const blockers = seatBlockersOf({ ...fitting, ...facts });

  expect(blockers.map(({ code }) => code)).toEqual(codes);
});
