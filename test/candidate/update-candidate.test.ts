import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SkillDepth } from '../../src/candidate/candidate.enums.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

const updateCandidate = `mutation ($input: UpdateCandidateInput!) {
  updateCandidate(input: $input) {
    candidate {
      version yearsOfExperience claimedSeniority hoursPerWeek zone english availableFrom goals { domains productStage directHire avoid }
      desiredRate { min { amount currency } max { amount } }
      identity { name email phoneE164 linkedinUrl }
      skills { skill { slug } depth years }
      claims { specialization { slug } status decision }
    }
    errors { code path currentVersion }
  }
}`;

const stored = (key: string): Promise<Record<string, unknown>[]> =>
  api.asApp(
    `select to_jsonb(c) as candidate, to_jsonb(i) as identity,
      (select array_agg(s.skill_id || s.depth order by s.position) from candidate_skill s where s.candidate_id = c.id) as skills
      from candidate c join candidate_identity i on i.id = c.identity_id where c.id = $1`,
    [key],
  );

describe('updateCandidate', () => {
  test('changes what is given, clears what is null and leaves the rest', async () => {
    const { id, key } = await buildCandidate(api, recruiter, {
      name: 'Before',
      email: 'change@example.org',
      phone: '+4930901830',
      hoursPerWeek: 40,
      zone: 'Europe/Berlin',
      skills: [{ skill: 'go', depth: SkillDepth.WORKING, years: 1 }],
      claims: [{ specialization: 'modern-api' }, { specialization: 'cloud-native', decision: 'Before' }],
    });
    const input = {
      candidateId: id,
      version: 1,
      name: 'After',
      phone: null,
      linkedin: 'linkedin.com/in/after',
      yearsOfExperience: 8.5,
      zone: null,
      english: 'ADVANCED',
      availableFrom: '2027-01-15',
      desiredRate: { min: '55.50', max: 70 },
      goals: { domains: ['fintech'] },
      skills: [{ skill: 'rust', depth: 'EXPERT', years: 3 }],
      claims: [{ specialization: 'cloud-native', decision: 'After' }, { specialization: 'observability' }],
    };

    const { data, errors } = await api.run(recruiter, updateCandidate, { input });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      updateCandidate: {
        candidate: {
          version: 2,
          yearsOfExperience: 8.5,
          claimedSeniority: 'STRONG_SENIOR',
          hoursPerWeek: 40,
          zone: null,
          english: 'ADVANCED',
          availableFrom: '2027-01-15',
          goals: { domains: ['fintech'], productStage: null, directHire: false, avoid: [] },
          desiredRate: { min: { amount: '55.50', currency: 'USD' }, max: { amount: '70.00' } },
          identity: {
            name: 'After',
            email: 'change@example.org',
            phoneE164: null,
            linkedinUrl: 'https://www.linkedin.com/in/after',
          },
          skills: [{ skill: { slug: 'rust' }, depth: 'EXPERT', years: 3 }],
          claims: [
            { specialization: { slug: 'observability' }, status: 'CLAIMED', decision: null },
            { specialization: { slug: 'cloud-native' }, status: 'CLAIMED', decision: 'After' },
          ],
        },
        errors: [],
      },
    });
    expect(
      await api.asApp(`select changes from audit_event where object_id = $1 and action = 'candidate.updated'`, [key]),
    ).toEqual([
      {
        changes: {
          fields: [
            'availableFrom',
            'claims',
            'desiredRate',
            'english',
            'goals',
            'linkedin',
            'name',
            'phone',
            'skills',
            'yearsOfExperience',
            'zone',
          ],
        },
      },
    ]);
  });

  test('counts a change of an identifier alone', async () => {
    const { id } = await buildCandidate(api, recruiter);

    const { data } = await api.run(recruiter, updateCandidate, {
      input: { candidateId: id, version: 1, name: 'Renamed' },
    });

    expect(data).toMatchObject({ updateCandidate: { candidate: { version: 2, identity: { name: 'Renamed' } } } });
  });

  test('lets one of many changes of the same version through', async () => {
    const { id } = await buildCandidate(api, recruiter);
    const change = (hours: number) =>
      api.run(recruiter, updateCandidate, { input: { candidateId: id, version: 1, hoursPerWeek: hours } });

    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => change(index + 20)));

    const codes = answers.map(({ data }) => JSON.stringify(data?.['updateCandidate']).includes('"STALE"'));
    expect(codes.filter((isStale) => !isStale)).toHaveLength(1);
  });
});

describe('updateCandidate refuses', () => {
  test.each<[string, object, object]>([
    ['a stale version', { version: 7 }, { code: 'STALE', path: ['version'], currentVersion: 1 }],
    [
      'an unknown skill',
      { skills: [{ skill: 'cobol', depth: 'WORKING', years: 1 }] },
      { code: 'INVALID', path: ['skills', '0', 'skill'] },
    ],
    [
      'too many years',
      { skills: [{ skill: 'go', depth: 'WORKING', years: 61 }] },
      { code: 'INVALID', path: ['skills', '0', 'years'] },
    ],
    [
      'three claims',
      { claims: ['modern-api', 'cloud-native', 'observability'].map((specialization) => ({ specialization })) },
      { code: 'INVALID', path: ['claims'] },
    ],
    ['a name that is cleared', { name: null }, { code: 'INVALID', path: ['name'] }],
    ['a zone that is none', { zone: 'Europe/Nowhere' }, { code: 'INVALID', path: ['zone'] }],
    ['a country that is none', { country: 'XX' }, { code: 'INVALID', path: ['country'] }],
    ['a country in small letters', { country: 'de' }, { code: 'INVALID', path: ['country'] }],
    ['a phone number that is none', { phone: '12' }, { code: 'INVALID', path: ['phone'] }],
    ["another candidate's address", { email: 'TAKEN@example.org' }, { code: 'DUPLICATE', path: ['email'] }],
    ['a rate of nothing', { desiredRate: { min: 0, max: 1 } }, { code: 'INVALID', path: ['desiredRate', 'min'] }],
  ])('%s, and nothing changes', async (_what, change, error) => {
    await takenOnce();
    const { id, key } = await buildCandidate(api, recruiter, {
      skills: [{ skill: 'go', depth: SkillDepth.WORKING, years: 1 }],
    });
    const before = await stored(key);

    const { data, errors } = await api.run(recruiter, updateCandidate, {
      input: { candidateId: id, version: 1, hoursPerWeek: 33, ...change },
    });

    expect(errors).toEqual([]);
    expect(data).toEqual({
      updateCandidate: { candidate: null, errors: [{ currentVersion: null, ...error }] },
    });
    expect(await stored(key)).toEqual(before);
  });

  test.each([Role.ADMIN, Role.INTERVIEWER, Role.MATCHER, Role.COMPANY_SCREENER, Role.ANALYST])(
    '%s, and nothing changes',
    async (role) => {
      const person = await api.person(role);
      const { id, key } = await buildCandidate(api, recruiter);
      const before = await stored(key);

      const { data } = await api.run(
        person,
        `mutation ($input: UpdateCandidateInput!) { updateCandidate(input: $input) { errors { code } } }`,
        { input: { candidateId: id, version: 1, hoursPerWeek: 33 } },
      );

      expect(data).toEqual({ updateCandidate: { errors: [{ code: 'NOT_ALLOWED' }] } });
      expect(await stored(key)).toEqual(before);
      expect(await api.asApp('select outcome, code from audit_event where actor = $1', [person.viewer.id])).toEqual([
        { outcome: 'REFUSED', code: 'NOT_ALLOWED' },
      ]);
    },
  );

  test.each([
    ['email', { email: 'head@example.org' }],
    ['desiredRate', { desiredRate: { min: '1', max: '2' } }],
    ['goals', { goals: { domains: [] } }],
  ])('%s from the head, who only reads it', async (name, change) => {
    const { id, key } = await buildCandidate(api, recruiter);
    const before = await stored(key);

    const { data } = await api.run(head, updateCandidate, { input: { candidateId: id, version: 1, ...change } });

    expect(data).toMatchObject({ updateCandidate: { errors: [{ code: 'NOT_ALLOWED', path: [name] }] } });
    expect(await stored(key)).toEqual(before);
  });

  test.each([
    ['a NUL', 'Ada\0Byron'],
    ['half a surrogate pair', 'Ada \ud83d'],
    ['a control character', 'Ada\u0007'],
  ])('%s in a text, and nothing changes', async (_what, name) => {
    const { id, key } = await buildCandidate(api, recruiter);
    const before = await stored(key);

    const { data, errors } = await api.run(recruiter, updateCandidate, {
      input: { candidateId: id, version: 1, name },
    });

    expect(data).toBeUndefined();
    expect(errors.map(({ code }) => code)).toEqual(['BAD_USER_INPUT']);
    expect(await stored(key)).toEqual(before);
  });

  test.each(['Q2FuZGlkYXRlOm5vbmU', 'nonsense', ''])('the id %j as one that does not exist', async (candidateId) => {
    const { data } = await api.run(recruiter, updateCandidate, { input: { candidateId, version: 1 } });

    expect(data).toEqual({
      updateCandidate: {
        candidate: null,
        errors: [{ code: 'NOT_FOUND', path: ['candidateId'], currentVersion: null }],
      },
    });
  });

  test('other words for a claim that was verified', async () => {
    const specialization = 'modern-api';
    const { id, key } = await buildCandidate(api, recruiter, { claims: [{ specialization }] });
    await api.asApp(`update specialization_claim set status = 'VERIFIED' where candidate_id = $1`, [key]);
    const claim = { specialization, outcome: 'Somebody else did it' };

    const { data } = await api.run(recruiter, updateCandidate, {
      input: { candidateId: id, version: 1, claims: [claim] },
    });

    expect(data).toMatchObject({
      updateCandidate: { candidate: null, errors: [{ code: 'INVALID', path: ['claims'] }] },
    });
  });

  test('to drop a claim that was verified', async () => {
    const { id, key } = await buildCandidate(api, recruiter, { claims: [{ specialization: 'modern-api' }] });
    await api.asApp(`update specialization_claim set status = 'VERIFIED' where candidate_id = $1`, [key]);

    const { data } = await api.run(recruiter, updateCandidate, { input: { candidateId: id, version: 1, claims: [] } });

    expect(data).toMatchObject({
      updateCandidate: { candidate: null, errors: [{ code: 'INVALID', path: ['claims'] }] },
    });
  });
});

let taken: Promise<unknown> | undefined;

function takenOnce(): Promise<unknown> {
  taken ??= buildCandidate(api, recruiter, { email: 'taken@example.org' });
  return taken;
}
