import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { versionOf } from '../support/build-decision.ts';
import { type BuiltTalent, buildMatch, buildPublished, buildTalent } from '../support/build-match.ts';
import { contentsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let talent: BuiltTalent;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

beforeEach(async () => {
  talent = await buildTalent(api);
});

afterAll(() => api.close());

interface Answer {
  readonly talentListing: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const fields = `talentListing { version status hoursPerWeek hoursLater hoursLaterFrom availableFrom availabilityConfirmedAt
    noticePeriodDays pausedUntil pauseReason delistedAt delistReason matches { status } }
  errors { code path }`;

/** On the talent listing as it is now. */
async function change(mutation: string, stated: object = {}, person = matcher): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const seen = { talentListingId: talent.id, version: await versionOf(api, 'talent_listing', talent.key) };
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input: { ...seen, ...stated } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[mutation] as Answer; // its own document
}

/** What a refused change answers, once it is seen that it changed nothing. */
async function refused(mutation: string, stated: object = {}): Promise<Answer['errors']> {
  const before = await contentsOf(api);
  const { errors } = await change(mutation, stated);
  expect(await contentsOf(api)).toEqual(before);
  return errors;
}

const holidays = { until: '2026-12-24', reason: ' Holidays ' };
const time = { hoursPerWeek: 30, availableFrom: '2026-12-07' };

describe('somebody who is listed', () => {
  test('is set aside until a day, and offered again; matches that are under way stay', async () => {
    await buildMatch(api, matcher, { talent, status: MatchStatus.PRESENTED });

    const paused = await change('pauseTalentListing', holidays);
    const resumed = await change('resumeTalentListing');

    expect(paused.talentListing).toMatchObject({
      status: 'PAUSED',
      version: 2,
      pausedUntil: '2026-12-24',
      pauseReason: 'Holidays',
      matches: [{ status: 'PRESENTED' }],
    });
    expect(resumed.talentListing).toMatchObject({ status: 'ACTIVE', version: 3, pausedUntil: null, pauseReason: null });
    const audit = `select action, changes from audit_event where object_id = $1 and outcome = 'DONE'
      and action <> 'talentListing.listed' order by action`;
    expect(await api.asApp(audit, [talent.key])).toEqual([
      { action: 'talentListing.paused', changes: { until: '2026-12-24' } },
      { action: 'talentListing.resumed', changes: {} },
    ]);
  });

  test.each(['ACTIVE', 'PAUSED'])(
    'is delisted for good while %s, and what they are thought of for ends',
    async (from) => {
      await buildMatch(api, matcher, { talent, status: MatchStatus.PROPOSED });
      if (from === 'PAUSED') await change('pauseTalentListing', holidays);

      const { talentListing } = await change('delistTalent', { reason: 'Works elsewhere' });

      expect(talentListing).toMatchObject({
        status: 'DELISTED',
        pausedUntil: null,
        delistedAt: api.clock.now.toISOString(),
        delistReason: 'Works elsewhere',
        matches: [{ status: 'WITHDRAWN' }],
      });
      for (const [mutation, stated] of [
        ['delistTalent', { reason: 'Again' }],
        ['resumeTalentListing', {}],
        ['pauseTalentListing', holidays],
        ['confirmAvailability', time],
      ] as const) {
        expect(await refused(mutation, stated)).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
      }
    },
  );

  test('who loses the credential is delisted for the same reason, with their matches', async () => {
    const head = await api.person(Role.HEAD_OF_TALENT);
    const { id } = await buildMatch(api, matcher, { talent, status: MatchStatus.CLIENT_ACCEPTED });
    const document = `mutation ($input: RevokeCredentialInput!) { revokeCredential(input: $input) {
      vettingCredential { talentListing { status delistReason delistedAt matches { id status } } } errors { code } } }`;
    const input = {
      vettingCredentialId: btoa(`VettingCredential:${talent.credential}`).replace(/=+$/, ''),
      version: 1,
    };

    const { data } = await api.run(head, document, { input: { ...input, reason: 'Was not them' } });

    const talentListing = {
      status: 'DELISTED',
      delistReason: 'Was not them',
      delistedAt: api.clock.now.toISOString(),
      matches: [{ id, status: 'WITHDRAWN' }],
    };
    expect(data).toEqual({ revokeCredential: { vettingCredential: { talentListing }, errors: [] } });
  });

  test('may lose the credential after they were delisted, which stays for its own reason', async () => {
    const head = await api.person(Role.HEAD_OF_TALENT);
    await change('delistTalent', { reason: 'Works elsewhere' });
    const document = `mutation ($input: RevokeCredentialInput!) { revokeCredential(input: $input) {
      vettingCredential { talentListing { delistReason } } errors { code } } }`;
    const input = {
      vettingCredentialId: btoa(`VettingCredential:${talent.credential}`).replace(/=+$/, ''),
      version: 1,
    };

    const { data } = await api.run(head, document, { input: { ...input, reason: 'Was not them' } });

    const vettingCredential = { talentListing: { delistReason: 'Works elsewhere' } };
    expect(data).toEqual({ revokeCredential: { vettingCredential, errors: [] } });
  });

  test('says how much time they have, now and later, each time as a whole', async () => {
    const later = { hoursLater: 40, hoursLaterFrom: '2027-02-01', noticePeriodDays: 14 };
    const first = await change('confirmAvailability', { ...time, hoursPerWeek: 20, ...later });
    const second = await change('confirmAvailability', time);

    expect(first.talentListing).toMatchObject({
      ...time,
      hoursPerWeek: 20,
      ...later,
      availabilityConfirmedAt: api.clock.now.toISOString(),
    });
    expect(second.talentListing).toMatchObject({
      ...time,
      hoursLater: null,
      hoursLaterFrom: null,
      noticePeriodDays: null,
      version: 3,
    });
  });
});

describe('what is refused changes nothing', () => {
  test.each<[string, object, string, readonly string[]]>([
    ['pauseTalentListing', { ...holidays, until: '2026-11-24' }, 'INVALID', ['until']],
    ['pauseTalentListing', { ...holidays, reason: ' ' }, 'INVALID', ['reason']],
    ['pauseTalentListing', { ...holidays, version: 9 }, 'STALE', ['version']],
    ['resumeTalentListing', {}, 'ILLEGAL_TRANSITION', []],
    ['delistTalent', { reason: ' ' }, 'INVALID', ['reason']],
    ['confirmAvailability', { ...time, hoursPerWeek: 0 }, 'INVALID', ['hoursPerWeek']],
    ['confirmAvailability', { ...time, hoursPerWeek: 81 }, 'INVALID', ['hoursPerWeek']],
    ['confirmAvailability', { ...time, hoursLater: 20 }, 'INVALID', ['hoursLaterFrom']],
    ['confirmAvailability', { ...time, hoursLaterFrom: '2027-01-01' }, 'INVALID', ['hoursLater']],
    ['confirmAvailability', { ...time, hoursLater: 20, hoursLaterFrom: '2026-11-24' }, 'INVALID', ['hoursLaterFrom']],
    ['confirmAvailability', { ...time, noticePeriodDays: 366 }, 'INVALID', ['noticePeriodDays']],
  ])('%s with %j', async (mutation, stated, code, path) => {
    expect(await refused(mutation, stated)).toEqual([{ code, path }]);
  });

  test('by a company screener, and by the person themselves', async () => {
    const screener = await api.person(Role.COMPANY_SCREENER);
    const self = await api.person(Role.MATCHER);
    await api.asApp('update candidate set user_id = $2 where id = $1', [talent.candidate.key, self.viewer.id]);

    expect((await change('resumeTalentListing', {}, screener)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await change('pauseTalentListing', holidays, self)).errors).toEqual([
      { code: 'NOT_FOUND', path: ['talentListingId'] },
    ]);
  });
});

test('nobody is proposed who was set aside, and again once they are offered again', async () => {
  const { id } = await buildPublished(api, matcher);
  const propose = async () => {
    const document = `mutation ($input: ProposeMatchInput!) { proposeMatch(input: $input) { errors { blockers { code } } } }`;
    const input = { talentListingId: talent.id, projectListingId: id };
    const { data } = await api.run(matcher, document, { input });
    return data?.['proposeMatch'];
  };
  await change('pauseTalentListing', holidays);
  const aside = await propose();
  await change('resumeTalentListing');

  expect(aside).toEqual({ errors: [{ blockers: [{ code: 'TALENT_NOT_ACTIVE' }] }] });
  expect(await propose()).toEqual({ errors: [] });
});
