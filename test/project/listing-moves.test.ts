import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { expireProjectListings } from '../../src/project/expire-project-listings.ts';
import { approve, type BuiltCompany, buildCompany, changeCompany, companyInput } from '../support/build-company.ts';
import { type BuiltListing, buildListing, changeListing, type ListingAnswer } from '../support/build-project.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let matcher: Person;
let company: BuiltCompany;
let listing: BuiltListing;

const start = new Date('2026-11-24T10:00:00.000Z');
const in60Days = '2027-01-23T10:00:00.000Z';
const fit = {
  hasSpecs: true,
  isChallengeReal: true,
  isDecisionMakerNamed: true,
  hasFewInterviews: true,
  isWithoutWhiteboard: true,
  isApproved: true,
};

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
  company = await buildCompany(api, matcher);
  await approve(api, matcher, company.key);
});

beforeEach(async () => {
  api.clock.now = start;
  listing = await buildListing(api, matcher, { company });
});

afterAll(() => api.close());

/** On the listing as it is now. */
const change = async (mutation: string, stated: object = {}, person = matcher): Promise<ListingAnswer> => {
  const [row] = await api.asApp('select version from project_listing where id = $1', [listing.key]);
  const seen = { projectListingId: listing.id, version: Number(row?.['version']) };
  return changeListing(api, person, mutation, { ...seen, ...stated });
};
const refusal = ({ errors }: ListingAnswer) =>
  errors.map(({ code, path, blockers }) => ({ code, path, blockers: blockers.map((it) => it.code) }));
const publish = async (stated: object = {}) => {
  await change('submitListingForReview');
  await change('reviewListing', fit);
  return change('publishListing', stated);
};
const stateOf = () =>
  api.asApp(
    `select l.*, (select count(*)::int from listing_transition t where t.listing_id = l.id) as transitions,
       (select count(*)::int from listing_review r where r.listing_id = l.id) as reviews
     from project_listing l where l.id = $1`,
    [listing.key],
  );
const refusalsOnRecord = () =>
  api.asApp(`select action, code from audit_event where object_id = $1 and outcome = 'REFUSED'`, [listing.key]);

test('a listing is handed in, read, published, set aside, shown again and filled', async () => {
  const published = await publish();
  const paused = await change('pauseListing', { reason: ' Budget is being checked ' });
  const resumed = await change('resumeListing');
  const filled = await change('markListingFilled');

  expect(published.projectListing).toMatchObject({
    status: 'PUBLISHED',
    version: 4,
    publishedAt: start.toISOString(),
    expiresAt: in60Days,
    availableActions: ['PAUSE', 'MARK_FILLED', 'CLOSE'].map((action) => ({ action, blockers: [] })),
  });
  expect([paused, resumed].map((answer) => answer.projectListing?.['status'])).toEqual(['PAUSED', 'PUBLISHED']);
  const actor = { id: matcher.id };
  expect(filled.projectListing).toMatchObject({
    status: 'FILLED',
    version: 7,
    availableActions: [{ action: 'REOPEN', blockers: [{ code: 'NO_OPEN_REMATCH' }] }],
    transitions: [
      { rule: 'L1', fromStatus: null, toStatus: 'DRAFT', reason: null, actor },
      { rule: 'L2', fromStatus: 'DRAFT', toStatus: 'IN_REVIEW', reason: null, actor },
      { rule: 'L4', fromStatus: 'IN_REVIEW', toStatus: 'PUBLISHED', reason: null, actor },
      { rule: 'L5', fromStatus: 'PUBLISHED', toStatus: 'PAUSED', reason: 'Budget is being checked', actor },
      { rule: 'L6', fromStatus: 'PAUSED', toStatus: 'PUBLISHED', reason: null, actor },
      { rule: 'L7', fromStatus: 'PUBLISHED', toStatus: 'FILLED', reason: null, actor },
    ],
  });
  const audit = await api.asApp(`select action from audit_event where object_id = $1`, [listing.key]);
  expect(audit.map(({ action }) => String(action).replace('projectListing.', '')).sort()).toEqual([
    'drafted',
    'filled',
    'paused',
    'published',
    'resumed',
    'reviewed',
    'submitted',
  ]);
});

test('a listing is closed for a reason', async () => {
  await publish({ expiresAt: '2026-12-24T10:00:00.000Z' });

  const { projectListing } = await change('closeListing', { reason: 'The client hired somebody' });

  expect(projectListing).toMatchObject({ status: 'CLOSED', expiresAt: '2026-12-24T10:00:00.000Z' });
});

describe('reviewListing', () => {
  beforeEach(async () => {
    await change('submitListingForReview');
  });

  test('records findings, and the listing goes back to be changed and read again', async () => {
    const found = { ...fit, hasSpecs: false, isApproved: false, notes: 'Specs are a slide deck' };
    await change('reviewListing', found);
    const kept = await change('publishListing');
    await change('returnListingToDraft', { reason: 'Write the specs down' });
    await change('saveListingDraft', { summary: 'With specs' });
    await change('submitListingForReview');
    const unread = await change('publishListing');
    await change('reviewListing', fit);
    const published = await change('publishListing');

    expect([kept, unread].map(refusal)).toEqual([
      [{ code: 'BLOCKED', path: [], blockers: ['REVIEW_NOT_PASSED'] }],
      [{ code: 'BLOCKED', path: [], blockers: ['NOT_REVIEWED'] }],
    ]);
    expect(published.errors).toEqual([]);
    const document = `query ($id: ID!) { projectListing(id: $id) {
      reviews { number hasSpecs isApproved notes at reviewer { id } } } }`;
    const { data } = await api.run(matcher, document, { id: listing.id });
    expect(data?.['projectListing']).toEqual({
      reviews: [
        {
          number: 1,
          hasSpecs: false,
          isApproved: false,
          notes: 'Specs are a slide deck',
          at: start.toISOString(),
          reviewer: { id: matcher.id },
        },
        {
          number: 2,
          hasSpecs: true,
          isApproved: true,
          notes: null,
          at: start.toISOString(),
          reviewer: { id: matcher.id },
        },
      ],
    });
  });

  test.each([
    [{ ...fit, isChallengeReal: false }, ['isApproved']],
    [{ ...fit, isApproved: false }, ['notes']],
    [{ ...fit, isApproved: false, notes: ' ' }, ['notes']],
  ])('refuses %j', async (found, path) => {
    const before = await stateOf();

    const answer = await change('reviewListing', found);

    expect(refusal(answer)).toEqual([{ code: 'INVALID', path, blockers: [] }]);
    expect(await stateOf()).toEqual(before);
  });
});

describe('what is refused changes nothing, and is on record', () => {
  const refuse = async (mutation: string, stated: object = {}) => {
    const before = await stateOf();
    const answer = await change(mutation, stated);
    expect(await stateOf()).toEqual(before);
    return refusal(answer);
  };

  test('a listing of ten days', async () => {
    await change('saveListingDraft', { durationMonthsMin: null, durationMonthsMax: null, minDurationDays: 10 });

    expect(await refuse('submitListingForReview')).toEqual([{ code: 'BLOCKED', path: [], blockers: ['TOO_SHORT'] }]);
    expect(await refusalsOnRecord()).toEqual([{ action: 'submitListingForReview', code: 'BLOCKED' }]);
  });

  test.each([
    ['without a summary', { summary: null }, 'CONTENT_MISSING'],
    ['with a loop of interviews', { interviewFormat: { text: 'Loop', rounds: 3 } }, 'TOO_MANY_INTERVIEWS'],
    ['with a whiteboard', { interviewFormat: { text: 'Board', whiteboard: true } }, 'WHITEBOARD'],
  ])('a listing %s', async (_name, stated, blocker) => {
    await change('saveListingDraft', stated);

    expect(await refuse('submitListingForReview')).toEqual([{ code: 'BLOCKED', path: [], blockers: [blocker] }]);
  });

  test('publishing for a company that is suspended, and for one that was never let in', async () => {
    listing = await buildListing(api, matcher);
    await change('submitListingForReview');
    await change('reviewListing', fit);
    const reason = 'Invoices are unpaid';
    await changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, listing.company.key)), reason });
    const suspended = await refuse('publishListing');
    listing = await buildListing(api, matcher, { isApproved: false });
    await change('submitListingForReview');
    await change('reviewListing', fit);
    const unknown = await refuse('publishListing');

    const refused = [{ code: 'BLOCKED', path: [], blockers: ['COMPANY_NOT_APPROVED'] }];
    expect([suspended, unknown]).toEqual([refused, refused]);
    expect(await refusalsOnRecord()).toEqual([{ action: 'publishListing', code: 'BLOCKED' }]);
  });

  test('publishing and resuming once the round of the company has run out', async () => {
    api.clock.now = new Date('2027-11-01T10:00:00.000Z');
    await publish();
    await change('pauseListing', { reason: 'Holidays' });
    api.clock.now = new Date('2027-12-01T10:00:00.000Z');
    const resumed = await refuse('resumeListing');
    listing = await buildListing(api, matcher, { company: listing.company });
    await change('submitListingForReview');
    await change('reviewListing', fit);
    const published = await refuse('publishListing');

    const refused = [{ code: 'BLOCKED', path: [], blockers: ['COMPANY_TRUST_EXPIRED'] }];
    expect([resumed, published]).toEqual([refused, refused]);
  });

  test.each([
    ['now', start.toISOString()],
    ['after more than a year', '2027-11-24T10:00:00.001Z'],
  ])('an end that is %s', async (_name, expiresAt) => {
    await change('submitListingForReview');
    await change('reviewListing', fit);

    expect(await refuse('publishListing', { expiresAt })).toEqual([
      { code: 'INVALID', path: ['expiresAt'], blockers: [] },
    ]);
  });

  test('what is not done from where it stands, and an older version', async () => {
    const moves = ['publishListing', 'resumeListing', 'markListingFilled'];

    for (const mutation of moves) {
      expect(await refuse(mutation)).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
    }
    expect(await refuse('submitListingForReview', { version: 9 })).toEqual([
      { code: 'STALE', path: ['version'], blockers: [] },
    ]);
    await change('submitListingForReview');
    expect(await refuse('saveListingDraft', { title: 'x' })).toEqual([
      { code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] },
    ]);
  });

  test('whoever only reads listings', async () => {
    const recruiter = await api.person(Role.RECRUITER);

    const { errors } = await change('submitListingForReview', {}, recruiter);
    const document = `query ($id: ID!) { projectListing(id: $id) { availableActions { action } } }`;
    const { data } = await api.run(recruiter, document, { id: listing.id });

    expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(data).toEqual({ projectListing: { availableActions: [] } });
  });
});

test('suspending a company pauses what it has published in the same transaction', async () => {
  listing = await buildListing(api, matcher);
  await publish();
  const reason = 'Invoices are unpaid';

  await changeCompany(api, matcher, 'suspendCompany', { ...(await companyInput(api, listing.company.key)), reason });

  const document = `query ($id: ID!) { company(id: $id) { status projects { name } listings {
    status version transitions { rule actor { id } } availableActions { action blockers { code } } } } }`;
  const { data } = await api.run(matcher, document, { id: listing.company.id });
  expect(data?.['company']).toMatchObject({
    status: 'SUSPENDED',
    projects: [{ name: 'Claims' }],
    listings: [
      {
        status: 'PAUSED',
        version: 5,
        transitions: [{}, {}, {}, { rule: 'L10', actor: null }],
        availableActions: [
          { action: 'RESUME', blockers: [{ code: 'COMPANY_NOT_APPROVED' }] },
          { action: 'MARK_FILLED', blockers: [] },
          { action: 'CLOSE', blockers: [] },
        ],
      },
    ],
  });
});

describe('a listing whose time is over', () => {
  const statuses = async (status: string) => {
    const document = `query ($of: [ListingStatus!]) { projectListings(filter: { status: $of }, first: 100) { nodes { id status } } }`;
    const { data } = await api.run(matcher, document, { of: [status] });
    const { nodes } = data?.['projectListings'] as { nodes: { id: string; status: string }[] };
    return nodes.filter(({ id }) => id === listing.id).map((node) => node.status);
  };

  test('reads as expired at once, and a job stores it', async () => {
    await publish();
    api.clock.now = new Date('2027-01-23T09:59:59.999Z');
    const before = [await statuses('PUBLISHED'), await statuses('EXPIRED')];
    const early = await expireProjectListings(api.context(matcher));
    api.clock.now = new Date(in60Days);
    const after = [await statuses('PUBLISHED'), await statuses('EXPIRED')];
    const late = await change('pauseListing', { reason: 'Too late' });
    const expired = await expireProjectListings(api.context(matcher));
    const again = await expireProjectListings(api.context(matcher));

    expect([before, after]).toEqual([
      [['PUBLISHED'], []],
      [[], ['EXPIRED']],
    ]);
    expect(refusal(late)).toEqual([{ code: 'ILLEGAL_TRANSITION', path: [], blockers: ['NOT_FROM_HERE'] }]);
    expect([early.includes(listing.key), expired.includes(listing.key), again]).toEqual([false, true, []]);
    expect(await stateOf()).toMatchObject([{ status: 'EXPIRED', version: 5 }]);
    expect(await statuses('EXPIRED')).toEqual(['EXPIRED']);
  });
});
