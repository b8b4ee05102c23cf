import { carried, staffCards, users } from '../identity/identity.policy.ts';
import { type Ground, ground, mutation, policy, query, type RowSql } from '../kernel/policy.ts';
import { group, read, readWhen, write } from '../kernel/rights.ts';
import type { ApplicationSnapshot } from './application-snapshot.entity.ts';
import type { CandidateGoals } from './candidate-goals.type.ts';
import type { CandidateIdentity } from './candidate-identity.entity.ts';
import type { CandidateSkill } from './candidate-skill.entity.ts';
import type { Candidate } from './candidate.entity.ts';
import type { RateRange } from './rate-range.type.ts';
import type { Skill } from './skill.entity.ts';
import type { SpecializationClaim } from './specialization-claim.entity.ts';
import type { Specialization } from './specialization.entity.ts';

/** Who a developer is as a professional. */
export const candidateProfile = group('candidate profile', {
  HEAD_OF_TALENT: write,
  RECRUITER: write,
  INTERVIEWER: readWhen('assigned'),
  MATCHER: readWhen('listed'),
});

/** How to reach a developer. */
export const contactDetails = group('contact details', {
  HEAD_OF_TALENT: read,
  RECRUITER: write,
  MATCHER: readWhen('listed'),
});

/** What a developer wants to earn and to do. */
export const desiredRateAndGoals = group('desired rate, goals', {
  HEAD_OF_TALENT: read,
  RECRUITER: write,
  MATCHER: readWhen('listed'),
});

/** Gives a ground its meaning on a candidate and on who they are; `sql` gets the candidate's key. */
export function candidateGround(name: string, sql: RowSql): Ground[] {
  const onKey: RowSql = (row, viewer) => sql(`${row}.id`, viewer);
  return [ground('Candidate', name, onKey), ground('CandidateIdentity', name, onKey)];
}

/**
 * True when the id is that of the candidate whom the viewer is: nobody sees themselves as a candidate. One look-up serves
 * a whole list, which is counted from its index alone; as an array, since of a subquery PostgreSQL would expect that it
 * holds for every other row.
 */
export const isOwnCandidate = (id: string, viewer: string): string =>
  `${id} = any(array(select self.id from candidate self where self.user_id = ${viewer}))`;

interface HigherFields {
  readonly skills: unknown;
  readonly claims: unknown;
  readonly applications: unknown;
  readonly claimedSeniority: unknown;
  readonly desiredRate: unknown;
}

const never: RowSql = () => 'false';

/** What a list of candidates is narrowed by that not everybody reads who reads the list. */
export const groupsOfCandidateFilter = {
  email: contactDetails,
  phone: contactDetails,
  desiredRate: desiredRateAndGoals,
} as const;

const filterOfOtherGroups = Object.fromEntries(
  Object.entries(groupsOfCandidateFilter).map(([name, of]) => [`filter.${name}`, of]),
);

/** Rights on candidates and on what they are described with. */
export const candidatePolicies = [
  policy<Skill>('Skill', {
    rows: { group: staffCards },
    fields: [[staffCards, 'id', 'slug', 'name', 'isPrimaryLanguage']],
  }),
  policy<Specialization>('Specialization', {
    rows: { group: staffCards },
    fields: [[staffCards, 'id', 'slug', 'name']],
  }),
  policy<Candidate & HigherFields>('Candidate', {
    rows: {
      group: candidateProfile,
      own: (row, viewer) => isOwnCandidate(`${row}.id`, viewer),
      shows: ['identity', 'primaryLanguage'],
    },
    fields: [
      [candidateProfile, 'id', 'version', 'handle', 'identity', 'yearsOfExperience', 'claimedSeniority', 'english'],
      [candidateProfile, 'hoursPerWeek', 'availableFrom', 'engagement', 'source', 'referrer', 'country', 'zone'],
      [candidateProfile, 'primaryLanguage', 'skills', 'claims', 'applications'],
      [desiredRateAndGoals, 'desiredRate', 'goals'],
    ],
    columns: [
      [desiredRateAndGoals, 'desiredRateMin', 'desiredRateMax'],
      [candidateProfile, 'nameKey', 'createdAt'],
    ],
  }),
  policy<CandidateIdentity>('CandidateIdentity', {
    rows: {
      group: candidateProfile,
      own: (row, viewer) => isOwnCandidate(`${row}.id`, viewer),
    },
    fields: [
      [candidateProfile, 'name'],
      [contactDetails, 'email', 'phoneE164', 'linkedinUrl', 'github'],
    ],
  }),
  policy<CandidateSkill>('CandidateSkill', {
    rows: { through: 'candidate', shows: ['skill'] },
    fields: [[candidateProfile, 'skill', 'depth', 'years']],
  }),
  policy<SpecializationClaim>('SpecializationClaim', {
    rows: { through: 'candidate', shows: ['specialization'] },
    fields: [[candidateProfile, 'id', 'specialization', 'status', 'decision', 'tradeOff', 'outcome', 'withdrawnAt']],
  }),
  policy<ApplicationSnapshot>('ApplicationSnapshot', {
    rows: { through: 'candidate', shows: ['submittedBy'] },
    fields: [[candidateProfile, 'submittedAt', 'submittedBy', 'isNew']],
  }),
  policy<CandidateGoals>('CandidateGoals', {
    rows: null,
    fields: [[desiredRateAndGoals, 'domains', 'productStage', 'directHire', 'avoid']],
  }),
  policy<RateRange>('RateRange', { rows: null, fields: [[desiredRateAndGoals, 'min', 'max']] }),
  policy('Money', { rows: null, fields: [[carried, 'amount', 'currency']] }),
  // Grounds begin empty; the features that know interviews and listings widen them.
  ...candidateGround('assigned', never),
  ...candidateGround('listed', never),
  query('candidate', candidateProfile),
  query('candidates', candidateProfile, filterOfOtherGroups),
  query('skills', staffCards),
  query('specializations', staffCards),
  mutation('updateCandidate', candidateProfile),
  mutation('linkCandidateUser', users),
];
