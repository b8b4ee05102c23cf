import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { buildCompany, changeCompany, contact } from '../support/build-company.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

describe('registerCompany', () => {
  test('keeps the company with its contacts and its first move', async () => {
    const second = { name: 'Ken', email: 'Ken@Example.org', phone: '030 901830', title: 'CTO' };

    const { company, errors } = await changeCompany(api, matcher, 'registerCompany', {
      name: ' AdTech Browser Automation ',
      description: 'Buys ads by itself',
      website: 'www.adtech.example',
      country: 'DE',
      timezone: 'GMT+3',
      fundingStage: 'BOOTSTRAPPED',
      kind: 'SAAS',
      ownerId: screener.id,
      contacts: [contact, second],
    });

    expect(errors).toEqual([]);
    expect(company).toMatchObject({
      version: 1,
      handle: 'adtech-browser-automation',
      name: 'AdTech Browser Automation',
      description: 'Buys ads by itself',
      website: 'https://www.adtech.example',
      country: 'DE',
      timezone: 'GMT+3',
      fundingStage: 'BOOTSTRAPPED',
      kind: 'SAAS',
      status: 'APPLIED',
      appliedAt: api.clock.now.toISOString(),
      trustExpiresAt: null,
      owner: { id: screener.id },
      transitions: [{ seq: 1, rule: 'C1', fromStatus: null, toStatus: 'APPLIED', actor: { id: matcher.id } }],
    });
    expect(company?.['contacts']).toHaveLength(2);
    expect(company?.['contacts']).toEqual(
      expect.arrayContaining([
        { ...contact, phone: null, title: null },
        {
          name: 'Ken',
          email: 'Ken@Example.org',
          phone: '+4930901830',
          title: 'CTO',
          isDecisionMaker: false,
          isPrimary: false,
        },
      ]),
    );
    const audit = `select actor, changes from audit_event where action = 'company.registered' order by created_at desc limit 1`;
    expect(await api.asApp(audit)).toEqual([
      {
        actor: matcher.viewer.id,
        changes: { handle: 'adtech-browser-automation', owner: screener.viewer.id, contacts: 2 },
      },
    ]);
  });

  test('names the company that is known by the handle, or by the domain of the website', async () => {
    await buildCompany(api, screener, { name: 'Known Inc', website: 'https://www.known.example' });
    const before = await contentsOf(api);
    const cases: readonly (readonly [object, string])[] = [
      [{ name: 'Other', handle: 'known-inc' }, 'handle'],
      [{ name: 'Known, Inc.' }, 'handle'],
      [{ name: 'New', website: 'http://known.example/jobs' }, 'website'],
    ];

    for (const [stated, path] of cases) {
      const input = { contacts: [contact], ...stated };
      const { company, errors } = await changeCompany(api, screener, 'registerCompany', input);

      expect(company).toBeNull();
      expect(errors).toMatchObject([{ code: 'DUPLICATE', path: [path] }]);
      expect(errors[0]?.message).toContain('“Known Inc” (known-inc)');
    }
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses what cannot be kept, by its path', async () => {
    const twice = { ...contact, isPrimary: false };
    const cases: readonly (readonly [object, string])[] = [
      [{ timezone: 'Nowhere/City' }, 'INVALID timezone'],
      [{ website: 'nothing' }, 'INVALID website'],
      [{ name: '株式会社' }, 'INVALID handle'],
      [{ contacts: [contact, { ...contact, email: 'b@b.org' }] }, 'INVALID contacts.1.isPrimary'],
      [{ contacts: [contact, twice] }, 'DUPLICATE contacts'],
      [{ contacts: [{ ...contact, phone: '030 901830' }] }, 'INVALID contacts.0.phone'],
      [{ contacts: [] }, 'INVALID contacts'],
    ];
    const before = await contentsOf(api);

    const refused: string[] = [];
    for (const [stated] of cases) {
      const input = { name: 'X', contacts: [contact], ...stated };
      const { errors } = await changeCompany(api, screener, 'registerCompany', input);
      refused.push(errors.map(({ code, path }) => `${code} ${path.join('.')}`).join());
    }

    expect(refused).toEqual(cases.map(([, error]) => error));
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses an owner who may not change companies', async () => {
    const recruiter = await api.person(Role.RECRUITER);

    const { errors } = await changeCompany(api, screener, 'registerCompany', {
      name: 'Ownerless',
      contacts: [contact],
      ownerId: recruiter.id,
    });

    expect(errors).toMatchObject([{ code: 'INVALID', path: ['ownerId'] }]);
  });

  test.each([Role.HEAD_OF_TALENT, Role.RECRUITER, Role.INTERVIEWER, Role.ANALYST, Role.ADMIN])(
    'is not for %s',
    async (role) => {
      const { errors } = await changeCompany(api, await api.person(role), 'registerCompany', {
        name: 'Not theirs',
        contacts: [contact],
      });

      expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    },
  );
});
