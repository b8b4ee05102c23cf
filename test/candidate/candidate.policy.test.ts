import { describe, expect, test } from '@jest/globals';
import { candidateGround, candidatePolicies } from '../../src/candidate/candidate.policy.ts';
import { Sight } from '../../src/database/access.ts';
import { Role } from '../../src/kernel/role.ts';

const policies = [
  ...candidatePolicies,
  ...candidateGround('assigned', (candidate) => `is_assigned(${candidate})`),
  ...candidateGround('listed', (candidate) => `is_listed(${candidate})`),
];

const place = { row: 't1', viewer: () => '$1' };

describe('the rows of candidates', () => {
  test.each<[readonly Role[], readonly string[] | boolean]>([
    [[Role.RECRUITER], ['self.user_id = $1']],
    [[Role.HEAD_OF_TALENT], ['self.user_id = $1']],
    [[Role.INTERVIEWER], ['is_assigned(t1.id)', 'self.user_id = $1']],
    [[Role.MATCHER], ['is_listed(t1.id)', 'self.user_id = $1']],
    [
      [Role.INTERVIEWER, Role.MATCHER],
      ['is_assigned(t1.id)', 'is_listed(t1.id)', 'self.user_id = $1'],
    ],
    [[Role.ADMIN], false],
    [[Role.COMPANY_SCREENER], false],
    [[Role.ANALYST], false],
  ])('are seen by %j on %j', (roles, expected) => {
    expect(termsOf(new Sight(roles, new Map(), policies).rows('Candidate', place))).toEqual(expected);
  });
});

describe('an interviewer who also matches', () => {
  test.each<[string, string, readonly string[] | boolean]>([
    ['Candidate', 'yearsOfExperience', true],
    ['Candidate', 'goals', ['is_listed(t1.id)']],
    ['Candidate', 'desiredRateMin', ['is_listed(t1.id)']],
    ['Candidate', 'desiredRateMax', ['is_listed(t1.id)']],
    ['CandidateIdentity', 'name', true],
    ['CandidateIdentity', 'email', ['is_listed(t1.id)']],
    ['CandidateIdentity', 'phoneE164', ['is_listed(t1.id)']],
    ['CandidateIdentity', 'linkedinUrl', ['is_listed(t1.id)']],
    ['CandidateIdentity', 'github', ['is_listed(t1.id)']],
  ])('reads %s.%s on %j', (type, property, expected) => {
    const sight = new Sight([Role.INTERVIEWER, Role.MATCHER], new Map(), policies);

    expect(termsOf(sight.property(type, property, place))).toEqual(expected);
  });
});

function termsOf(condition: string | boolean): readonly string[] | boolean {
  if (typeof condition === 'boolean') return condition;
  return condition.match(/is_\w+\(t1\.id\)|self\.user_id = \$1/g) ?? [];
}
