import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ContractEndReason } from '../../src/contract/contract.words.ts';
import { endContract } from '../../src/contract/end-contract.ts';
import { Role } from '../../src/kernel/role.ts';
import { changeCompany, companyInput } from '../support/build-company.ts';
import { buildContract, buildPair, buildSigned } from '../support/build-contract.ts';
import { changeListing } from '../support/build-project.ts';
import { buildReady, buildRematch, type BuiltRematch, changeRematch } from '../support/build-rematch.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;

const start = new Date('2026-11-24T10:00:00.000Z');
const why = { reason: 'They build up a team of their own' };

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

beforeEach(() => {
  api.clock.now = start;
});

afterAll(() => api.close());

describe('reopenListing', () => {
  const version = async (key: string): Promise<number> =>
    Number((await api.asApp('select version from project_listing where id = $1', [key]))[0]?.['version']);
  const change = async ({ contract }: BuiltRematch, mutation: string, stated: object = {}) => {
    const { id, key } = contract.match.listing;
    return changeListing(api, matcher, mutation, { projectListingId: id, version: await version(key), ...stated });
  };
  const buildFilled = async (reason = ContractEndReason.DEVELOPER_LEFT): Promise<BuiltRematch> => {
    const rematch = await buildRematch(api, matcher, { reason });
    await change(rematch, 'markListingFilled');
    return rematch;
  };
  const raw = ({ contract }: BuiltRematch): Promise<string | null> =>
    refusedBy(
      api,
      `insert into listing_transition (id, created_at, listing_id, seq, rule, from_status, to_status, actor_id, expires_at)
       select gen_random_uuid(), $2::timestamptz, id, moves + 1, 'L11', status, 'PUBLISHED', $3, $2::timestamptz + interval '60 days'
       from project_listing where id = $1`,
      [contract.match.listing.key, api.clock.now, matcher.viewer.id],
    );

  test('shows a filled listing again while its client waits, for sixty days from then on', async () => {
    const rematch = await buildFilled();
    api.clock.now = new Date('2027-03-01T10:00:00.000Z');
    const { projectListing, errors } = await change(rematch, 'reopenListing');

    expect(errors).toEqual([]);
    expect(projectListing).toMatchObject({ status: 'PUBLISHED', publishedAt: start.toISOString() });
    expect(projectListing?.['transitions']).toContainEqual({
      ...{ rule: 'L11', fromStatus: 'FILLED', toStatus: 'PUBLISHED', reason: null, actor: { id: matcher.id } },
    });
    const until = `select expires_at from project_listing where id = $1`;
    expect(await api.asApp(until, [rematch.contract.match.listing.key])).toEqual([
      { expires_at: new Date('2027-04-30T10:00:00.000Z') },
    ]);
  });

  test.each([
    ['when the developer needs the match', ContractEndReason.CLIENT_BUDGET, () => Promise.resolve()],
    [
      'once the re-match is closed',
      ContractEndReason.DEVELOPER_LEFT,
      ({ id }: BuiltRematch) =>
        changeRematch(api, matcher, 'closeRematchCase', {
          ...{ rematchCaseId: id, version: 1, outcome: 'CLOSED_UNMATCHED' },
          ...why,
        }),
    ],
  ])('is refused %s, by PostgreSQL too', async (_name, reason, prepare) => {
    const rematch = await buildFilled(reason);
    await prepare(rematch);
    const { projectListing, errors } = await change(rematch, 'reopenListing');

    expect(projectListing).toBeNull();
    expect(errors).toMatchObject([{ code: 'BLOCKED', path: [], blockers: [{ code: 'NO_OPEN_REMATCH' }] }]);
    expect(await raw(rematch)).toBe('listing_transition_for_rematch');
    expect(await version(rematch.contract.match.listing.key)).toBe(5);
  });

  test('is refused while the company is suspended, of what is not filled, and for no time', async () => {
    const rematch = await buildFilled();
    const soon = await change(rematch, 'reopenListing', { expiresAt: start.toISOString() });
    const { key } = rematch.contract.match.listing.company;
    await changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, key)), ...why });
    const suspended = await change(rematch, 'reopenListing');
    const refused = await raw(rematch);
    const published = await buildRematch(api, matcher, { reason: ContractEndReason.DEVELOPER_LEFT });
    const shown = await change(published, 'reopenListing');

    expect(soon.errors).toMatchObject([{ code: 'INVALID', path: ['expiresAt'] }]);
    expect(suspended.errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'COMPANY_NOT_APPROVED' }] }]);
    expect(refused).toBe('listing_transition_of_trusted_company');
    expect(shown.errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION', blockers: [{ code: 'NOT_FROM_HERE' }] }]);
  });
});

describe('offboardCompany', () => {
  const offboard = async (key: string, person = matcher) =>
    changeCompany(api, person, 'offboardCompany', { ...(await companyInput(api, key)), ...why });
  const blockers = async (id: string): Promise<unknown> => {
    const document = 'query ($id: ID!) { company(id: $id) { offboardingBlockers { code message } } }';
    const { company } = (await api.run(matcher, document, { id })).data as {
      company: { offboardingBlockers: unknown };
    };
    return company.offboardingBlockers;
  };

  test('is refused while a contract runs, with their number, by PostgreSQL too, and goes once it has ended', async () => {
    const contract = await buildSigned(api, matcher);
    const { company } = contract.match.listing;
    const running = {
      code: 'CONTRACTS_RUNNING',
      message: '1 contract with it runs still. End what runs first.',
    };
    const refused = await offboard(company.key);
    const raw = await refusedBy(
      api,
      `insert into company_transition (id, created_at, company_id, seq, rule, from_status, to_status, actor_id, reason)
       select gen_random_uuid(), last_moved_at, id, moves + 1, 'C10', status, 'OFFBOARDED', $2, 'x' from company where id = $1`,
      [company.key, matcher.viewer.id],
    );

    expect(refused.errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: running.code }] }]);
    expect(await blockers(company.id)).toEqual([running]);
    expect(raw).toBe('company_transition_no_running_contract');
    expect(await companyInput(api, company.key)).toMatchObject({ version: 1 });
    api.clock.now = new Date('2026-12-20T10:00:00.000Z');
    const ending = { reason: ContractEndReason.COMPLETED, lastDayOn: '2026-12-18' };
    await endContract(api.context(matcher), { contractId: contract.id, version: 3, ...ending });
    const { company: left, errors } = await offboard(company.key);

    expect(errors).toEqual([]);
    expect(left).toMatchObject({ status: 'OFFBOARDED', version: 2 });
    expect(await blockers(company.id)).toEqual([]);
  });

  test('sets listings aside, and ends open matches with what is not signed yet', async () => {
    const { match, key: contract } = await buildContract(api, matcher);
    const { listing } = match;
    const { talent } = await buildPair(api, matcher);
    const open = await buildReady(api, matcher, { talent, listing });
    const { errors } = await offboard(listing.company.key);
    const status = async (table: string, key: string): Promise<unknown> =>
      (await api.asApp(`select status from ${table} where id = $1`, [key]))[0]?.['status'];

    expect(errors).toEqual([]);
    expect(await status('project_listing', listing.key)).toBe('PAUSED');
    expect(await status('contract', contract)).toBe('CANCELLED');
    const endings = `select match_id, rule, party, reason from match_event where to_status = 'WITHDRAWN' and match_id = any($1)`;
    const ended = { rule: 'M12', party: 'MARKETPLACE', reason: 'COMPANY_SUSPENDED' };
    const found = await api.asApp(endings, [[match.key, open.key]]);
    expect(found).toHaveLength(2);
    expect(found).toEqual(
      expect.arrayContaining([
        { match_id: match.key, ...ended },
        { match_id: open.key, ...ended },
      ]),
    );
  });

  test('is for company screeners and matchers', async () => {
    const { listing } = await buildPair(api, matcher);
    const recruiter = await offboard(listing.company.key, await api.person(Role.RECRUITER));
    const screener = await offboard(listing.company.key, await api.person(Role.COMPANY_SCREENER));

    expect(recruiter.errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(screener.errors).toEqual([]);
  });
});
