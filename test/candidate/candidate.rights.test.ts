import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SkillDepth } from '../../src/candidate/candidate.enums.ts';
import { Role } from '../../src/kernel/role.ts';
import { anApplication, applyAs, buildCandidate } from '../support/build-candidate.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let id: string;

const email = 'rights@example.org';

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  const skills = ['python', 'kafka', 'redis'].map((skill) => ({ skill, depth: SkillDepth.WORKING, years: 2 }));
  const claims = [{ specialization: 'modern-api' }, { specialization: 'event-driven' }];
  const desiredRate = { min: '40', max: '60' };
  ({ id } = await buildCandidate(api, recruiter, { name: 'Ada', email, desiredRate, skills, claims }));
});

afterAll(() => api.close());

const profile = `query ($id: ID!) { candidate(id: $id) { yearsOfExperience identity { name } } }`;
const contact = `query ($id: ID!) { candidate(id: $id) { identity { name email } desiredRate { min { amount } } } }`;

describe('candidate', () => {
  test.each([Role.RECRUITER, Role.HEAD_OF_TALENT])(
    'shows %s the person, how to reach them and what they ask',
    async (role) => {
      const person = await api.person(role);

      const { data, errors } = await api.run(person, contact, { id });

      expect(errors).toEqual([]);
      expect(data).toEqual({
        candidate: { identity: { name: 'Ada', email }, desiredRate: { min: { amount: '40.00' } } },
      });
    },
  );

  test.each([Role.INTERVIEWER, Role.MATCHER])('shows %s nothing without a ground', async (role) => {
    const person = await api.person(role);

    const { data, errors } = await api.run(person, profile, { id });

    expect(errors).toEqual([]);
    expect(data).toEqual({ candidate: null });
  });

  test.each([Role.ANALYST, Role.ADMIN, Role.COMPANY_SCREENER])('is refused to %s by name', async (role) => {
    const person = await api.person(role);

    const { errors } = await api.run(person, profile, { id });

    expect(errors[0]).toMatchObject({ code: 'FORBIDDEN', message: expect.stringContaining('Query.candidate') });
  });

  test('refuses an interviewer what they may never see, by name', async () => {
    const interviewer = await api.person(Role.INTERVIEWER);

    const { errors } = await api.run(interviewer, contact, { id });

    expect(errors[0]).toMatchObject({
      code: 'FORBIDDEN',
      message: expect.stringContaining('CandidateIdentity.email'),
    });
  });

  test('is nothing to whoever is that candidate, by any way', async () => {
    const self = await api.person(Role.RECRUITER, Role.HEAD_OF_TALENT);
    const claims = [{ specialization: 'modern-api' }];
    const own = await buildCandidate(api, recruiter, { email: self.email, claims });
    const [claim] = await api.asApp('select id from specialization_claim where candidate_id = $1', [own.key]);

    const byId = await api.run(self, profile, { id: own.id });
    const claimId = Buffer.from(`SpecializationClaim:${String(claim?.['id'])}`).toString('base64url');
    const byNode = await api.run(self, `query ($ids: [ID!]!) { nodes(ids: $ids) { id } }`, { ids: [own.id, claimId] });

    expect(byId.data).toEqual({ candidate: null });
    expect(byNode.data).toEqual({ nodes: [null, null] });
  });

  test.each(['nonsense', '', 'VXNlcjox'])('is null for the id %j', async (unknown) => {
    const { data, errors } = await api.run(recruiter, profile, { id: unknown });

    expect(errors).toEqual([]);
    expect(data).toEqual({ candidate: null });
  });

  test('takes one statement with all lists below it', async () => {
    const document = `query ($id: ID!) { candidate(id: $id) {
      handle claimedSeniority primaryLanguage { name } identity { name phoneE164 }
      skills { skill { slug } depth } claims { specialization { name } } applications { submittedBy { name } isNew }
    } }`;
    api.statements.length = 0;

    const { data } = await api.run(recruiter, document, { id });

    expect(data).toMatchObject({
      candidate: {
        claimedSeniority: 'SENIOR',
        skills: [{ skill: { slug: 'python' } }, { skill: { slug: 'kafka' } }, { skill: { slug: 'redis' } }],
        claims: [
          { specialization: { name: 'Modern API architecture' } },
          { specialization: { name: 'Event-driven architecture' } },
        ],
        applications: [{ submittedBy: { name: recruiter.name }, isNew: true }],
      },
    });
    expect(api.statements).toHaveLength(1);
  });

  test('takes no more statements for fifty than for one', async () => {
    const many = [];
    for (let count = 0; count < 50; count += 1) many.push((await buildCandidate(api, recruiter)).id);
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Candidate { identity { name } skills { depth } } } }`;
    api.statements.length = 0;

    const { data, errors } = await api.run(recruiter, document, { ids: many });

    expect(errors).toEqual([]);
    expect(data?.['nodes']).toHaveLength(50);
    expect(api.statements).toHaveLength(2);
  });
});

describe('reference data', () => {
  test('is open to every colleague in one statement', async () => {
    const analyst = await api.person(Role.ANALYST);
    api.statements.length = 0;

    const { data } = await api.run(analyst, '{ specializations { slug } }');

    expect(data).toEqual({
      specializations: [
        'ai-ml-backend',
        'ai-integrated',
        'cloud-native',
        'distributed-multi-tenant',
        'event-driven',
        'monolith-modernization',
        'modern-api',
        'observability',
      ].map((slug) => ({ slug })),
    });
    expect(api.statements).toHaveLength(1);
  });
});

test('somebody who applies again is the same candidate with two applications', async () => {
  const application = anApplication();
  const first = await applyAs(api, recruiter, application);

  const second = await applyAs(api, recruiter, application);

  expect(second).toMatchObject({ isNew: false, candidate: { id: first.candidate.id } });
});
