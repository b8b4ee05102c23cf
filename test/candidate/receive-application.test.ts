import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CandidateSource, SkillDepth } from '../../src/candidate/candidate.enums.ts';
import type { Application } from '../../src/candidate/receive-application.ts';
import { createUser } from '../../src/identity/create-user.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { anApplication, applyAs } from '../support/build-candidate.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let admin: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  admin = await api.person(Role.ADMIN);
});

afterAll(() => api.close());

const rows = (): Promise<Record<string, unknown>[]> =>
  api.asApp(`select (select count(*)::int from candidate) candidates,
    (select count(*)::int from candidate_identity) identities,
    (select count(*)::int from application_snapshot) applications,
    (select count(*)::int from audit_event) events`);

const identityOf = (key: string): Promise<Record<string, unknown>[]> =>
  api.asApp(`select name, email, phone_e164, linkedin_key, github from candidate_identity where id = $1`, [key]);

describe('a new person', () => {
  test('becomes a candidate with everything that they stated', async () => {
    const application = anApplication({
      name: 'Ada Byron',
      email: 'Ada@Example.org',
      phone: '030 901820',
      country: 'DE',
      linkedin: 'linkedin.com/in/Ada',
      desiredRate: { min: '50', max: '62.50' },
      source: CandidateSource.REFERRAL,
      skills: [
        { skill: 'kafka', depth: SkillDepth.EXPERT, years: 4.5 },
        { skill: 'python', depth: SkillDepth.PRODUCTION, years: 6 },
      ],
      claims: [{ specialization: 'event-driven', decision: 'Outbox', tradeOff: 'Latency' }],
    });

    const { candidate, isNew } = await applyAs(api, recruiter, application);

    expect(isNew).toBe(true);
    expect(await identityOf(candidate.id)).toEqual([
      { name: 'Ada Byron', email: 'Ada@Example.org', phone_e164: '+4930901820', linkedin_key: 'in/ada', github: null },
    ]);
    expect(
      await api.asApp(
        `select desired_rate_min, desired_rate_max, source, country, version, user_id,
          handle ~ '^dev-[0-9a-z]{8}$' as has_handle from candidate where id = $1`,
        [candidate.id],
      ),
    ).toEqual([
      {
        desired_rate_min: '50.00',
        desired_rate_max: '62.50',
        source: 'REFERRAL',
        country: 'DE',
        version: 1,
        user_id: null,
        has_handle: true,
      },
    ]);
    expect(
      await api.asApp(
        `select s.slug, k.depth, k.years from candidate_skill k join skill s on s.id = k.skill_id
          where k.candidate_id = $1 order by k.position`,
        [candidate.id],
      ),
    ).toEqual([
      { slug: 'kafka', depth: 'EXPERT', years: '4.5' },
      { slug: 'python', depth: 'PRODUCTION', years: '6.0' },
    ]);
    expect(
      await api.asApp(
        `select status, position, decision, trade_off, outcome from specialization_claim where candidate_id = $1`,
        [candidate.id],
      ),
    ).toEqual([{ status: 'CLAIMED', position: 1, decision: 'Outbox', trade_off: 'Latency', outcome: null }]);
  });

  test('leaves what was handed in and one audit row without personal data', async () => {
    const application = anApplication({ email: 'kept@example.org' });

    const { candidate } = await applyAs(api, recruiter, application);

    expect(
      await api.asApp(`select answers, is_new, submitted_by_id from application_snapshot where candidate_id = $1`, [
        candidate.id,
      ]),
    ).toEqual([{ answers: application, is_new: true, submitted_by_id: recruiter.viewer.id }]);
    expect(await api.asApp(`select action, changes from audit_event where object_id = $1`, [candidate.id])).toEqual([
      { action: 'candidate.applied', changes: { isNew: true, fields: [] } },
    ]);
  });

  test.each<[string, Partial<Application>, readonly string[]]>([
    [
      'a skill that does not exist',
      { skills: [{ skill: 'cobol', depth: SkillDepth.WORKING, years: 1 }] },
      ['skills', '0', 'skill'],
    ],
    ['a language that is not vetted', { primaryLanguage: 'kafka' }, ['primaryLanguage']],
    [
      'a specialization that cannot be claimed',
      { claims: [{ specialization: 'generic-maintenance' }] },
      ['claims', '0', 'specialization'],
    ],
    [
      'one field claimed twice',
      { claims: [{ specialization: 'modern-api' }, { specialization: 'modern-api' }] },
      ['claims', '1', 'specialization'],
    ],
    ['a phone number that is none', { phone: '12' }, ['phone']],
    ['rates the wrong way round', { desiredRate: { min: '60', max: '50' } }, ['desiredRate', 'max']],
  ])('with %s is refused, and nothing is kept', async (_what, stated, path) => {
    const before = await rows();

    const refused = applyAs(api, recruiter, anApplication(stated));

    await expect(refused).rejects.toMatchObject(errorAt(path));
    expect(await rows()).toEqual(before);
  });
});

function errorAt(path: readonly string[]): object {
  return path[0] === 'primaryLanguage' || path[0] === 'desiredRate' ? { path } : { errors: [{ path }] };
}

describe('a person we know', () => {
  test.each<[string, Partial<Application>]>([
    ['e-mail address', { email: 'KNOWN@example.org' }],
    ['phone number', { phone: '0049 30 901821' }],
    ['LinkedIn page', { linkedin: 'https://de.linkedin.com/in/KNOWN/' }],
  ])('is found by their %s, and stays as they were', async (_what, stated) => {
    const known = {
      name: 'Known',
      email: 'known@example.org',
      phone: '+4930901821',
      linkedin: 'linkedin.com/in/known',
    };
    const first = await applyAs(api, recruiter, anApplication(known));

    const again = await applyAs(api, recruiter, anApplication({ ...stated, name: 'Other', yearsOfExperience: 9 }));

    expect(again.isNew).toBe(first.isNew && false);
    expect(again.candidate.id).toBe(first.candidate.id);
    expect(await identityOf(first.candidate.id)).toEqual([
      { name: 'Known', email: 'known@example.org', phone_e164: '+4930901821', linkedin_key: 'in/known', github: null },
    ]);
    expect(
      await api.asApp('select version, years_of_experience from candidate where id = $1', [first.candidate.id]),
    ).toEqual([{ version: 1, years_of_experience: '6.0' }]);
  });

  test('gets the identifiers that were missing, which counts as a change', async () => {
    const email = 'sparse@example.org';
    const { candidate } = await applyAs(api, recruiter, anApplication({ name: 'Sparse', email, github: 'sparse' }));

    const phone = '+4930901822';
    await applyAs(
      api,
      recruiter,
      anApplication({ email, phone, linkedin: 'linkedin.com/in/sparse', github: 'another' }),
    );

    expect(await identityOf(candidate.id)).toEqual([
      { name: 'Sparse', email, phone_e164: phone, linkedin_key: 'in/sparse', github: 'sparse' },
    ]);
    expect(await api.asApp('select version from candidate where id = $1', [candidate.id])).toEqual([{ version: 2 }]);
    expect(
      await api.asApp(`select changes from audit_event where object_id = $1 and changes -> 'isNew' = 'false'`, [
        candidate.id,
      ]),
    ).toEqual([{ changes: { isNew: false, fields: ['phone', 'linkedin'] } }]);
  });
});

describe('identifiers of two people', () => {
  test('are refused, naming both, and nothing is kept', async () => {
    const one = await applyAs(api, recruiter, anApplication({ email: 'one@example.org' }));
    const two = await applyAs(api, recruiter, anApplication({ phone: '+4930901823' }));
    const before = await rows();

    const mixed = applyAs(api, recruiter, anApplication({ email: 'one@example.org', phone: '+4930901823' }));

    const named = [one, two].map(({ candidate }) => `${candidate.handle} (${toGlobalId('Candidate', candidate.id)})`);
    await expect(mixed).rejects.toMatchObject({
      code: 'IDENTITY_CONFLICT',
      blockers: [
        { code: 'SAME_EMAIL', message: `${named[0] ?? ''} has this e-mail address.` },
        { code: 'SAME_PHONE', message: `${named[1] ?? ''} has this phone number.` },
      ],
    });
    expect(await rows()).toEqual(before);
  });
});

describe('applications at the same moment', () => {
  test('of one new person end in one candidate', async () => {
    const applications = Array.from({ length: 20 }, (_, index) =>
      anApplication({ email: `race-${String(index)}@example.org`, phone: '+4930901824' }),
    );

    const received = await Promise.all(applications.map((application) => applyAs(api, recruiter, application)));

    expect(new Set(received.map(({ candidate }) => candidate.id)).size).toBe(1);
    expect(received.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(
      await api.asApp(`select count(*)::int from application_snapshot where candidate_id = $1`, [
        received[0]?.candidate.id,
      ]),
    ).toEqual([{ count: 20 }]);
  });
});

describe('a member of staff who applies', () => {
  test('is linked to their account when they apply', async () => {
    const { candidate } = await applyAs(api, recruiter, anApplication({ email: admin.email.toUpperCase() }));

    expect(await api.asApp('select user_id from candidate where id = $1', [candidate.id])).toEqual([
      { user_id: admin.viewer.id },
    ]);
  });

  test('is linked when the account is made later', async () => {
    const { candidate } = await applyAs(api, recruiter, anApplication({ email: 'joins@example.org' }));

    const user = await createUser(api.context(admin), { name: 'Joins', email: 'Joins@example.org' });

    expect(await api.asApp('select user_id from candidate where id = $1', [candidate.id])).toEqual([
      { user_id: user.id },
    ]);
  });
});

describe('the database', () => {
  test.each(['update application_snapshot set is_new = not is_new', 'delete from application_snapshot'])(
    'refuses %j',
    async (statement) => {
      await applyAs(api, recruiter, anApplication());

      await expect(api.asApp(statement)).rejects.toThrow('permission denied for table application_snapshot');
    },
  );

  test('refuses a third claim', async () => {
    const claims = [{ specialization: 'modern-api' }, { specialization: 'cloud-native' }];
    const { candidate } = await applyAs(api, recruiter, anApplication({ claims }));

    const third = api.asApp(
      `insert into specialization_claim (id, created_at, candidate_id, specialization_id, position, status)
        select gen_random_uuid(), now(), $1, id, $2, 'CLAIMED' from specialization where slug = 'observability'`,
      [candidate.id, 2],
    );

    await expect(third).rejects.toMatchObject({ constraint: 'specialization_claim_at_most_two' });
  });

  test('knows eight languages and eight specializations', async () => {
    expect(
      await api.asApp(`select array_agg(slug order by slug) languages,
        (select count(*)::int from specialization) specializations from skill where is_primary_language`),
    ).toEqual([
      {
        languages: ['csharp-dotnet', 'go', 'java', 'php', 'python', 'ruby', 'rust', 'typescript-nodejs'],
        specializations: 8,
      },
    ]);
  });
});
