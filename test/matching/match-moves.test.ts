import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { expireMatches } from '../../src/matching/expire-matches.ts';
import {
  approve,
  type BuiltCompany,
  buildCompany,
  changeCompany,
  companyInput,
  contact,
} from '../support/build-company.ts';
import { versionOf } from '../support/build-decision.ts';
import {
  type BuiltMatch,
  type BuiltTalent,
  buildMatch,
  buildPublished,
  buildTalent,
  changeMatch,
  type MatchAnswered,
} from '../support/build-match.ts';
import { type BuiltListing, changeListing } from '../support/build-project.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let company: BuiltCompany;
let talent: BuiltTalent;
let listing: BuiltListing;

const start = new Date('2026-11-24T10:00:00.000Z');
/** Five business days later, on the calendar of the track. */
const answerBy = '2026-12-01T10:00:00.000Z';

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
  await approve(api, matcher, company.key);
  talent = await buildTalent(api);
});

beforeEach(async () => {
  api.clock.now = start;
  listing = await buildPublished(api, matcher, { company });
});

afterAll(() => api.close());

const pair = () => ({ talentListingId: talent.id, projectListingId: listing.id });
const propose = (stated: object = {}, person = matcher) =>
  changeMatch(api, person, 'proposeMatch', { ...pair(), ...stated });
const suggest = () => changeMatch(api, matcher, 'suggestMatch', pair());
/** On the match as it is now. */
const change = async ({ key, id }: BuiltMatch, mutation: string, stated: object = {}, person = matcher) =>
  changeMatch(api, person, mutation, { matchId: id, version: await versionOf(api, 'match', key), ...stated });
const standing = (status: MatchStatus) => buildMatch(api, matcher, { talent, listing, status });
const refusal = ({ errors }: MatchAnswered) =>
  errors.map(({ code, path, blockers }) => ({ code, path, blockers: blockers.map((it) => it.code) }));
/** What a refused change answers, once it is seen that it changed nothing. */
async function refused(act: () => Promise<MatchAnswered>): Promise<ReturnType<typeof refusal>> {
  const before = await contentsOf(api);
  const answer = await act();
  expect(await contentsOf(api)).toEqual(before);
  return refusal(answer);
}
const free = (...actions: readonly string[]) => actions.map((action) => ({ action, blockers: [] }));

test('a person is thought of, asked, presented, interviewed twice and taken', async () => {
  const suggested = await suggest();
  const proposed = await propose({ version: 1 });
  const id = String(proposed.match?.['id']);
  const step = (mutation: string, version: number, stated: object = {}) =>
    changeMatch(api, matcher, mutation, { matchId: id, version, ...stated });
  const accepted = await step('respondToMatch', 2, { answer: 'ACCEPT', note: ' Gladly ' });
  const presented = await step('presentMatch', 3, { note: 'With two references' });
  api.clock.now = new Date('2026-11-26T10:00:00.000Z');
  const interviewed = await step('recordClientInterview', 4, { occurredAt: '2026-11-25T15:00:00.000Z' });
  await step('recordClientInterview', 5, { occurredAt: '2026-11-26T09:00:00.000Z', note: 'With the CTO' });
  const third = await step('recordClientInterview', 6, { occurredAt: '2026-11-26T09:30:00.000Z' });
  const taken = await step('recordClientDecision', 6, { decision: 'ACCEPT' });

  expect(suggested.match).toMatchObject({
    status: 'SUGGESTED',
    version: 1,
    expiresAt: null,
    owner: { id: matcher.id },
    availableActions: free('PROPOSE', 'WITHDRAW'),
  });
  expect(proposed.match).toMatchObject({
    status: 'PROPOSED',
    version: 2,
    proposedAt: start.toISOString(),
    expiresAt: answerBy,
    availableActions: free('RESPOND', 'WITHDRAW'),
  });
  expect(accepted.match).toMatchObject({ availableActions: free('PRESENT', 'WITHDRAW') });
  const withClient = free('RECORD_CLIENT_INTERVIEW', 'RECORD_CLIENT_DECISION', 'WITHDRAW');
  expect([presented, interviewed].map(({ match }) => match?.['availableActions'])).toEqual([withClient, withClient]);
  expect(refusal(third)).toEqual([{ code: 'BLOCKED', path: [], blockers: ['TOO_MANY_CLIENT_INTERVIEWS'] }]);
  expect(taken.match).toMatchObject({
    status: 'CLIENT_ACCEPTED',
    version: 7,
    acceptedAt: start.toISOString(),
    closedAt: null,
    availableActions: free('WITHDRAW'),
    events: [
      { rule: 'M1', fromStatus: null, toStatus: 'SUGGESTED', actor: { id: matcher.id } },
      { rule: 'M2', expiresAt: answerBy, reason: null, party: null },
      { rule: 'M3', note: 'Gladly' },
      { rule: 'M6', note: 'With two references' },
      { rule: 'M7', occurredAt: '2026-11-25T15:00:00.000Z', note: null },
      { rule: 'M7', occurredAt: '2026-11-26T09:00:00.000Z', note: 'With the CTO' },
      { rule: 'M8', toStatus: 'CLIENT_ACCEPTED', at: '2026-11-26T10:00:00.000Z' },
    ],
  });
  const audit = `select action from audit_event where object_type = 'Match' and outcome = 'DONE' and object_id = (
    select id from match where listing_id = $1) order by created_at, action`;
  expect((await api.asApp(audit, [listing.key])).map(({ action }) => action)).toEqual([
    'match.accepted',
    'match.presented',
    'match.proposed',
    'match.suggested',
    'match.clientAccepted',
    'match.interviewed',
    'match.interviewed',
  ]);
});

describe('proposeMatch', () => {
  test('proposes to a pair that nobody thought of, in one step', async () => {
    const { match, errors } = await propose();

    expect(errors).toEqual([]);
    expect(match).toMatchObject({ status: 'PROPOSED', version: 2, events: [{ rule: 'M1' }, { rule: 'M2' }] });
  });

  test.each([
    ['no version', {}, { code: 'STALE', path: ['version'], blockers: [] }],
    ['an older version', { version: 7 }, { code: 'STALE', path: ['version'], blockers: [] }],
  ])('refuses a suggestion with %s', async (_name, stated, error) => {
    await suggest();

    expect(await refused(() => propose(stated))).toEqual([error]);
  });

  test('refuses the version of a suggestion that is none any more', async () => {
    expect(await refused(() => propose({ version: 1 }))).toEqual([{ code: 'STALE', path: ['version'], blockers: [] }]);
  });

  test('refuses what is under way', async () => {
    await standing(MatchStatus.CANDIDATE_ACCEPTED);

    expect(await refused(() => propose())).toEqual([{ code: 'CONFLICT', path: [], blockers: [] }]);
    expect(await refused(suggest)).toEqual([{ code: 'CONFLICT', path: [], blockers: [] }]);
  });

  test.each(['suggestMatch', 'proposeMatch'])(
    'refuses what is set aside, with everything in its way: %s',
    async (name) => {
      const own = await buildTalent(api);
      listing = await buildPublished(api, matcher);
      const input = { talentListingId: own.id, projectListingId: listing.id };
      const aside = `update talent_listing set status = 'PAUSED', paused_until = '2026-12-24', pause_reason = 'Away' where id = $1`;
      await api.asApp(aside, [own.key]);
      const person = await refused(() => changeMatch(api, matcher, name, input));
      const reason = 'Invoices are unpaid';
      await changeCompany(api, matcher, 'suspendCompany', {
        ...(await companyInput(api, listing.company.key)),
        reason,
      });
      const all = await refused(() => changeMatch(api, matcher, name, input));

      expect(person).toEqual([{ code: 'BLOCKED', path: [], blockers: ['TALENT_NOT_ACTIVE'] }]);
      const blockers = ['TALENT_NOT_ACTIVE', 'LISTING_NOT_PUBLISHED', 'COMPANY_NOT_APPROVED'];
      expect(all).toEqual([{ code: 'BLOCKED', path: [], blockers }]);
    },
  );

  test('refuses a listing whose time is over, before that is stored', async () => {
    api.clock.now = new Date('2027-02-01T10:00:00.000Z');

    expect(await refused(() => propose())).toEqual([
      { code: 'BLOCKED', path: [], blockers: ['LISTING_NOT_PUBLISHED'] },
    ]);
  });

  test('tells of a suggestion what stands in its way', async () => {
    await suggest();
    await changeListing(api, matcher, 'pauseListing', { projectListingId: listing.id, version: 4, reason: 'Holidays' });

    const { data } = await api.run(
      matcher,
      `query ($of: [ID!]) { matches(filter: { listing: $of }) { nodes { availableActions { action blockers { code } } } } }`,
      { of: [listing.id] },
    );
    expect(data?.['matches']).toEqual({
      nodes: [
        {
          availableActions: [
            { action: 'PROPOSE', blockers: [{ code: 'LISTING_NOT_PUBLISHED' }] },
            { action: 'WITHDRAW', blockers: [] },
          ],
        },
      ],
    });
  });

  describe('past what stands between the two', () => {
    const dear = { hourlyRate: { min: '20', max: '50', currency: 'USD' }, hoursPerWeek: 40 };
    const blocked = { code: 'BLOCKED', path: [], blockers: ['RATE', 'HOURS'] };

    test('takes a reason, and keeps both with how they were judged', async () => {
      listing = await buildPublished(api, matcher, { company, ...dear });
      const without = await refused(() => propose());
      const { match } = await propose({ pastConstraintsReason: ' The client will pay more ' });

      expect(without).toEqual([blocked]);
      expect(match).toMatchObject({
        status: 'PROPOSED',
        pastConstraints: ['RATE', 'HOURS'],
        pastReason: 'The client will pay more',
        run: { blockers: [{ constraint: 'RATE' }, { constraint: 'HOURS' }] },
      });
    });

    test('is told of a suggestion, which is judged anew when it is proposed', async () => {
      listing = await buildPublished(api, matcher, { company, ...dear });
      const suggested = await suggest();
      const without = await refused(() => propose({ version: 1 }));
      await propose({ version: 1, pastConstraintsReason: 'Agreed' });

      const [first] = suggested.match?.['availableActions'] as unknown[];
      expect(first).toEqual({ action: 'PROPOSE', blockers: [{ code: 'RATE' }, { code: 'HOURS' }] });
      expect(without).toEqual([blocked]);
      const runs = 'select count(*)::int as runs from match_run where listing_id = $1';
      expect(await api.asApp(runs, [listing.key])).toEqual([{ runs: 2 }]);
    });

    test('is no way for who is a contact of the company', async () => {
      const own = await buildTalent(api);
      const known =
        'select i.email_key from candidate_identity i join candidate c on c.identity_id = i.id where c.id = $1';
      const [identity] = await api.asApp(known, [own.candidate.key]);
      const client = await buildCompany(api, matcher, {
        contacts: [{ ...contact, email: String(identity?.['email_key']) }],
      });
      await approve(api, matcher, client.key);
      listing = await buildPublished(api, matcher, { company: client });

      const stated = { talentListingId: own.id, pastConstraintsReason: 'They ask for it' };
      expect(await refused(() => propose(stated))).toEqual([{ code: 'BLOCKED', path: [], blockers: ['CONFLICT'] }]);
    });

    test('asks for no reason where nothing does', async () => {
      expect(await refused(() => propose({ pastConstraintsReason: 'To be sure' }))).toEqual([
        { code: 'INVALID', path: ['pastConstraintsReason'], blockers: [] },
      ]);
    });
  });

  test.each(['talentListingId', 'projectListingId'])('finds no %s that is none', async (name) => {
    expect(await refused(() => propose({ [name]: company.id }))).toEqual([
      { code: 'NOT_FOUND', path: [name], blockers: [] },
    ]);
  });

  test.each([Role.HEAD_OF_TALENT, Role.RECRUITER])('is not for the %s, who only reads', async (role) => {
    const person = await api.person(role);
    const match = await standing(MatchStatus.CANDIDATE_ACCEPTED);

    expect((await propose({}, person)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const document = 'query ($id: ID!) { match(id: $id) { availableActions { action } } }';
    const { data } = await api.run(person, document, { id: match.id });
    expect(data).toEqual({ match: { availableActions: [] } });
  });
});

describe('a proposal that nobody answered', () => {
  test('expires after five business days, at once to read and to act, and a job stores it', async () => {
    const match = await standing(MatchStatus.SUGGESTED);
    await propose({ version: 1 });
    api.clock.now = new Date('2026-12-01T09:59:59.999Z');
    const early = await expireMatches(api.context(matcher));
    api.clock.now = new Date(answerBy);
    const late = await refused(() => change(match, 'respondToMatch', { answer: 'ACCEPT' }));
    const expired = await expireMatches(api.context(matcher));
    const again = await expireMatches(api.context(matcher));

    expect([early.includes(match.key), expired.includes(match.key), again]).toEqual([false, true, []]);
    expect(late).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
    const [last] = await api.asApp(
      'select status, closed_at, (select actor_id from match_event e where e.match_id = m.id and e.seq = 3) from match m where id = $1',
      [match.key],
    );
    expect(last).toEqual({ status: 'EXPIRED', closed_at: new Date(answerBy), actor_id: null });
  });

  test('may be made again at once', async () => {
    await propose();
    api.clock.now = new Date(answerBy);

    const { match, errors } = await propose();

    expect(errors).toEqual([]);
    expect(match).toMatchObject({ status: 'PROPOSED', version: 2, expiresAt: '2026-12-08T10:00:00.000Z' });
    const stands = 'select status from match where listing_id = $1 order by created_at, status';
    expect(await api.asApp(stands, [listing.key])).toEqual([{ status: 'EXPIRED' }, { status: 'PROPOSED' }]);
  });
});

describe('a no', () => {
  test.each([
    ['respondToMatch', MatchStatus.PROPOSED, { answer: 'DECLINE', reason: 'RATE' }, 'CANDIDATE_DECLINED', 'CANDIDATE'],
    [
      'recordClientDecision',
      MatchStatus.PRESENTED,
      { decision: 'DECLINE', reason: 'OTHER', note: ' Merged ' },
      'CLIENT_DECLINED',
      'CLIENT',
    ],
    [
      'withdrawMatch',
      MatchStatus.CLIENT_ACCEPTED,
      { party: 'CANDIDATE', reason: 'OTHER_OFFER' },
      'WITHDRAWN',
      'CANDIDATE',
    ],
    ['withdrawMatch', MatchStatus.SUGGESTED, { party: 'MARKETPLACE', reason: 'DUPLICATE' }, 'WITHDRAWN', 'MARKETPLACE'],
  ])('by %s of one that is %s has a party and a reason', async (mutation, from, stated, status, party) => {
    const built = await standing(from);

    const { match } = await change(built, mutation, stated);

    expect(match).toMatchObject({ status, closedAt: start.toISOString(), availableActions: [] });
    const { reason } = stated;
    expect((match?.['events'] as unknown[]).at(-1)).toMatchObject({ party, reason, actor: { id: matcher.id } });
  });

  test.each<[string, MatchStatus, object, string]>([
    ['respondToMatch', MatchStatus.PROPOSED, { answer: 'DECLINE' }, 'reason'],
    ['respondToMatch', MatchStatus.PROPOSED, { answer: 'DECLINE', reason: 'SKILLS' }, 'reason'],
    ['respondToMatch', MatchStatus.PROPOSED, { answer: 'ACCEPT', reason: 'RATE' }, 'reason'],
    ['respondToMatch', MatchStatus.PROPOSED, { answer: 'DECLINE', reason: 'OTHER' }, 'note'],
    ['recordClientDecision', MatchStatus.PRESENTED, { decision: 'DECLINE', reason: 'DOMAIN' }, 'reason'],
    ['withdrawMatch', MatchStatus.PRESENTED, { party: 'CLIENT', reason: 'MISTAKE' }, 'reason'],
    ['withdrawMatch', MatchStatus.PRESENTED, { party: 'CLIENT', reason: 'OTHER', note: ' ' }, 'note'],
    ['recordClientInterview', MatchStatus.PRESENTED, { occurredAt: '2026-11-24T10:00:00.001Z' }, 'occurredAt'],
    ['recordClientInterview', MatchStatus.PRESENTED, { occurredAt: '2026-11-24T09:59:59.999Z' }, 'occurredAt'],
  ])('%s of one that is %s refuses %j', async (mutation, from, stated, path) => {
    const match = await standing(from);

    expect(await refused(() => change(match, mutation, stated))).toEqual([
      { code: 'INVALID', path: [path], blockers: [] },
    ]);
  });
});

describe('the client', () => {
  test.each([MatchStatus.SUGGESTED, MatchStatus.PROPOSED, MatchStatus.CANDIDATE_DECLINED])(
    'is not shown one that is %s',
    async (from) => {
      const match = await standing(from);

      expect(await refused(() => change(match, 'presentMatch'))).toEqual([
        { code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] },
      ]);
    },
  );

  test('decides of nobody whom they were not shown, and an older version is refused', async () => {
    const match = await standing(MatchStatus.CANDIDATE_ACCEPTED);

    expect(await refused(() => change(match, 'recordClientDecision', { decision: 'ACCEPT' }))).toMatchObject([
      { code: 'ILLEGAL_TRANSITION' },
    ]);
    expect(await refused(() => change(match, 'presentMatch', { version: 2 }))).toMatchObject([{ code: 'STALE' }]);
  });
});

test('what goes on goes on when the listing is set aside, and ends when it is closed', async () => {
  const match = await standing(MatchStatus.CANDIDATE_ACCEPTED);
  const close = (mutation: string, version: number) =>
    changeListing(api, matcher, mutation, { projectListingId: listing.id, version, reason: 'Budget' });
  await close('pauseListing', 4);
  const presented = await change(match, 'presentMatch');
  await close('closeListing', 5);

  expect(presented.match).toMatchObject({ status: 'PRESENTED' });
  const { data } = await api.run(
    matcher,
    `query ($id: ID!) { match(id: $id) { status version events { rule party reason actor { id } } } }`,
    { id: match.id },
  );
  expect(data?.['match']).toMatchObject({
    status: 'WITHDRAWN',
    version: 5,
    events: [{}, {}, {}, {}, { rule: 'M12', party: 'MARKETPLACE', reason: 'LISTING_CLOSED', actor: null }],
  });
});
