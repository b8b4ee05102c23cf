import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Seniority } from '../../src/candidate/seniority.ts';
import { grantRole } from '../../src/identity/grant-role.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { countedBy, headroomOf, isSenior, levelOf, questionsOf } from '../../src/rates/rate-talk.ts';
import { buildCandidate } from '../support/build-candidate.ts';
import { aListing, buildMarket } from '../support/build-market.ts';
import { type BuiltTalent, buildTalent } from '../support/build-match.ts';
import { buildObserved } from '../support/build-observed.ts';
import { importRows, publishedRows } from '../support/build-rates.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let matcher: Person;
let applicant: { readonly id: string; readonly key: string };
let talent: BuiltTalent;

beforeAll(async () => {
  api = await startTestApi();
  api.clock.now = new Date('2026-11-24T10:00:00.000Z');
  recruiter = await api.person(Role.RECRUITER);
  matcher = await api.person(Role.MATCHER);
  await importRows(api, await api.person(Role.HEAD_OF_TALENT), await publishedRows(api));
  applicant = await buildCandidate(api, recruiter, {
    yearsOfExperience: 6,
    country: 'PL',
    primaryLanguage: 'python',
    skills: [{ skill: 'postgresql', depth: 'EXPERT', years: 5 }],
    desiredRate: { min: '48', max: '60' },
    claims: [{ specialization: 'event-driven' }],
  } as never);
  talent = await buildTalent(api, recruiter);
  await buildMarket(api, {
    people: [],
    listings: [
      aListing({ rateMax: '20.00' }),
      aListing({ rateMax: '70.00' }),
      aListing({ rateMax: '90.00', required: [{ slug: 'postgresql', depth: null }], stack: ['Go'] }),
      aListing({ rateMax: '95.00', required: [{ slug: 'kafka', depth: null }] }),
      aListing({ rateMax: '99.00', stack: ['Rust', 'Python'] }),
      aListing({ rateMax: '98.00', currency: 'EUR' }),
    ],
  });
  await buildObserved(
    api,
    ['c1', 'c1', 'c2', 'c3', 'c4'].map((company, index) => ({
      person: `p${String(index)}`,
      company,
      paid: 60 + index,
      agreedIn: '2026-10-01',
    })),
  );
});

afterAll(() => api.close());

const band = 'band { low { amount } high { amount } sources { figures } } own { n median { amount } }';
const document = `query ($id: ID!) { rateTalk(candidate: $id) { seniority isAssessed region specialization candidate { handle }
  desired { min { amount currency } max { amount } } bandHeadroom { amount } listingHeadroom { amount currency }
  bySeniority { ${band} } byRegion { ${band} } bySpecialization { ${band} }
  listings { fitCount belowCount withinCount aboveCount top { hourlyRate { max { amount } } } } } }`;

async function talk(person: Person, id: string): Promise<Record<string, unknown> | null> {
  const { data, errors } = await api.run(person, document, { id });
  expect(errors).toEqual([]);
  return data?.['rateTalk'] as Record<string, unknown> | null; // its own document
}

describe('rateTalk', () => {
  test('has what they want, what is paid for people like them, and what listings pay that they fit', async () => {
    const told = await talk(recruiter, applicant.id);

    expect(told).toMatchObject({
      seniority: 'SENIOR',
      isAssessed: false,
      region: 'EASTERN_EUROPE',
      specialization: 'event-driven',
      desired: { min: { amount: '48.00', currency: 'USD' }, max: { amount: '60.00' } },
      bandHeadroom: { amount: '15.00' },
      listingHeadroom: { amount: '42.00', currency: 'USD' },
      bySeniority: { band: { low: { amount: '25.00' }, high: { amount: '75.00' } }, own: { n: 5 } },
      byRegion: { band: { sources: [{ figures: ['lem-007'] }] }, own: { n: 5 } },
      bySpecialization: { band: { sources: [{ figures: ['lem-014'] }] }, own: { n: null } },
      listings: {
        fitCount: 3,
        belowCount: 1,
        withinCount: 1,
        aboveCount: 1,
        top: ['90.00', '70.00', '20.00'].map((amount) => ({ hourlyRate: { max: { amount } } })),
      },
    });
  });

  test('goes by the level that was assessed', async () => {
    expect(await talk(recruiter, talent.candidate.id)).toMatchObject({
      seniority: 'SENIOR',
      isAssessed: true,
      desired: null,
    });
  });

  test('tells a matcher of whom they see, and of others as of nobody', async () => {
    expect(await talk(matcher, talent.candidate.id)).toMatchObject({ seniority: 'SENIOR' });
    expect(await talk(matcher, applicant.id)).toBeNull();
    for (const id of ['nonsense', talent.id]) expect(await talk(recruiter, id)).toBeNull();
  });

  test('is not for those who may not know what somebody wants', async () => {
    for (const role of [Role.ANALYST, Role.INTERVIEWER, Role.COMPANY_SCREENER, Role.ADMIN]) {
      const { errors } = await api.run(await api.person(role), document, { id: applicant.id });
      expect(errors[0]).toMatchObject({ code: 'FORBIDDEN' });
    }
  });

  test('keeps what is wanted from a matcher who sees the person as their interviewer alone', async () => {
    const panel = await buildPanel(api);
    const [seat] = panel.seats;
    const [row] = await api.asApp('select candidate_id from vetting_case where id = $1', [panel.vettingCase.uuid]);
    const key = String(row?.['candidate_id']);
    await api.asApp('update candidate set desired_rate_min = 48, desired_rate_max = 60 where id = $1', [key]);
    const [account] = await api.asApp('select version from user_account where id = $1', [seat.viewer.id]);
    const context = api.context(await api.person(Role.ADMIN));
    await grantRole(context, { userId: seat.id, role: Role.MATCHER, version: Number(account?.['version']) });
    const id = toGlobalId('Candidate', key);

    expect(await talk(seat, id)).toMatchObject({ desired: null, bandHeadroom: null, listingHeadroom: null });
    expect(await talk(recruiter, id)).toMatchObject({ desired: { min: { amount: '48.00' } } });
  });

  test('takes as many statements with fifty listings more', async () => {
    const count = async (): Promise<number> => {
      api.statements.length = 0;
      await talk(recruiter, applicant.id);
      return api.statements.length;
    };
    const before = await count();

    await buildMarket(api, { people: [], listings: Array.from({ length: 50 }, () => aListing({ rateMax: '50.00' })) });

    expect([before, await count()]).toEqual([7, 7]);
  });
});

describe('what a talk begins with', () => {
  test.each([
    [{ assessed: Seniority.MIDDLE, years: 9 }, Seniority.MIDDLE, false],
    [{ assessed: null, years: 9 }, Seniority.STRONG_SENIOR, true],
    [{ assessed: null, years: 2 }, null, false],
  ])('is a level, of %p', (talked, level, senior) => {
    expect(levelOf(talked)).toBe(level);
    expect(isSenior(levelOf(talked))).toBe(senior);
  });

  test('is no question where nothing is known to ask it by', () => {
    const nobody = { id: '', years: 1, desired: null, assessed: null, region: null, specialization: null };

    expect(questionsOf(nobody)).toEqual({ bySeniority: null, byRegion: null, bySpecialization: null });
  });

  test('counts by a band that has both ends, and by no other', () => {
    const paying = [10, 20, 30, 40].map((max) => ({ id: String(max), max }));

    expect(countedBy(paying, { low: 20, high: 30 })).toEqual({ belowCount: 1, withinCount: 2, aboveCount: 1 });
    expect(countedBy(paying, { low: null, high: 30 })).toEqual({
      belowCount: null,
      withinCount: null,
      aboveCount: null,
    });
    expect(countedBy(paying, null)).toEqual({ belowCount: null, withinCount: null, aboveCount: null });
  });

  test('leaves room above what is wanted, or less than none', () => {
    const desired = { min: 50, max: 80 };

    expect(headroomOf(desired, { high: 75, best: 70 })).toEqual({ bandHeadroom: -5, listingHeadroom: 20 });
    expect(headroomOf(desired, { high: null, best: null })).toEqual({ bandHeadroom: null, listingHeadroom: null });
    expect(headroomOf(null, { high: 75, best: 70 })).toEqual({ bandHeadroom: null, listingHeadroom: null });
  });
});
