import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import {
  approve,
  buildCompany,
  type BuiltCompany,
  changeCompany,
  companyInput,
  contact,
} from '../support/build-company.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let screener: Person;
let matcher: Person;
let company: BuiltCompany;
const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
  screener = await api.person(Role.COMPANY_SCREENER);
  matcher = await api.person(Role.MATCHER);
});

beforeEach(async () => {
  api.clock.now = start;
  company = await buildCompany(api, screener, { description: 'Before', country: 'DE' });
});

afterAll(() => api.close());

describe('updateCompany', () => {
  test('changes what is given, clears what is null and leaves the rest', async () => {
    const { company: changed, errors } = await changeCompany(api, matcher, 'updateCompany', {
      ...(await companyInput(api, company.key)),
      name: 'After',
      description: null,
      website: 'after.example',
      ownerId: matcher.id,
    });

    expect(errors).toEqual([]);
    expect(changed).toMatchObject({
      version: 2,
      handle: company.handle,
      name: 'After',
      description: null,
      website: 'https://after.example',
      country: 'DE',
      owner: { id: matcher.id },
    });
    const text = `select changes from audit_event where object_id = $1 and action = 'company.updated'`;
    expect(await api.asApp(text, [company.key])).toEqual([
      { changes: { fields: ['description', 'name', 'ownerId', 'website'] } },
    ]);
  });

  test('refuses the website of another company, an empty name and a stale version', async () => {
    await buildCompany(api, screener, { name: 'Taken', website: 'taken.example' });
    const input = await companyInput(api, company.key);
    const before = await contentsOf(api);

    const answers = [
      await changeCompany(api, screener, 'updateCompany', { ...input, website: 'www.taken.example' }),
      await changeCompany(api, screener, 'updateCompany', { ...input, name: null }),
      await changeCompany(api, screener, 'updateCompany', { ...input, version: 7, name: 'X' }),
    ];

    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'DUPLICATE', path: ['website'] },
      { code: 'INVALID', path: ['name'] },
      { code: 'STALE', currentVersion: 1 },
    ]);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('addCompanyContact', () => {
  test('puts another whom to ask first in the place of the one before', async () => {
    const { company: changed } = await changeCompany(api, matcher, 'addCompanyContact', {
      ...(await companyInput(api, company.key)),
      ...contact,
      name: 'Next',
      email: 'next@example.org',
      phone: '030 901830',
    });

    expect(changed).toMatchObject({ version: 2 });
    expect(changed?.['contacts']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ email: contact.email, isPrimary: false }),
        expect.objectContaining({ email: 'next@example.org', isPrimary: true, phone: '+4930901830' }),
      ]),
    );
  });

  test('refuses an address that is known', async () => {
    const input = { ...(await companyInput(api, company.key)), ...contact, email: 'GRACE@example.org' };
    const before = await contentsOf(api);

    const { errors } = await changeCompany(api, screener, 'addCompanyContact', input);

    expect(errors).toMatchObject([{ code: 'DUPLICATE', path: ['email'] }]);
    expect(await contentsOf(api)).toEqual(before);
  });
});

describe('suspendCompany and reinstateCompany', () => {
  const why = { reason: 'Pays late' };

  test('go there and back while the passed round has not expired', async () => {
    await approve(api, screener, company.key);

    const suspended = await changeCompany(api, matcher, 'suspendCompany', {
      ...(await companyInput(api, company.key)),
      ...why,
    });
    const reinstated = await changeCompany(api, screener, 'reinstateCompany', {
      ...(await companyInput(api, company.key)),
      reason: 'Has paid',
    });

    expect(suspended.company).toMatchObject({ status: 'SUSPENDED', version: 2 });
    expect(reinstated.company).toMatchObject({
      status: 'APPROVED',
      version: 3,
      trustExpiresAt: '2027-11-25T00:00:00.000Z',
    });
    expect(reinstated.company?.['transitions']).toMatchObject([
      { rule: 'C1' },
      { rule: 'C2' },
      { rule: 'C4' },
      { rule: 'C8', reason: 'Pays late', actor: { id: matcher.id } },
      { rule: 'C9', reason: 'Has paid', actor: { id: screener.id } },
    ]);
  });

  test('refuse to reinstate once the passed round has expired', async () => {
    await approve(api, screener, company.key);
    await changeCompany(api, screener, 'suspendCompany', { ...(await companyInput(api, company.key)), ...why });
    const input = await companyInput(api, company.key);
    const blockers = async (): Promise<unknown> => {
      const document = 'query ($id: ID!) { company(id: $id) { reinstatementBlockers { code } } }';
      return (await api.run(screener, document, { id: company.id })).data?.['company'];
    };
    expect(await blockers()).toEqual({ reinstatementBlockers: [] });
    const before = await contentsOf(api);

    api.clock.now = new Date('2027-11-25T00:00:00.000Z');
    const { errors } = await changeCompany(api, screener, 'reinstateCompany', { ...input, ...why });

    expect(errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'TRUST_EXPIRED' }] }]);
    expect(await blockers()).toEqual({ reinstatementBlockers: [{ code: 'TRUST_EXPIRED' }] });
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, company.key)).toEqual([{ action: 'reinstateCompany', code: 'BLOCKED' }]);
  });

  test('are no way from where a company has only applied, and to reinstate is for company screeners', async () => {
    const input = { ...(await companyInput(api, company.key)), ...why };
    const before = await contentsOf(api);

    const answers = [
      await changeCompany(api, screener, 'suspendCompany', input),
      await changeCompany(api, screener, 'reinstateCompany', input),
      await changeCompany(api, matcher, 'reinstateCompany', input),
    ];

    const codes = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
    expect(codes).toEqual(['ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION', 'NOT_ALLOWED']);
    expect(await contentsOf(api)).toEqual(before);
  });
});
