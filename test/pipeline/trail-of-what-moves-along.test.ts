import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { linkCandidateUser } from '../../src/candidate/link-candidate-user.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { MatchStatus } from '../../src/matching/match.states.ts';
import { presentMatch } from '../../src/matching/present-match.ts';
import { delistTalent } from '../../src/vetting/delist-talent.ts';
import { revokeCredential } from '../../src/vetting/revoke-credential.ts';
import { buildCompany, changeCompany, companyInput } from '../support/build-company.ts';
import { buildContract, buildSigned, matchInput } from '../support/build-contract.ts';
import { buildRejected, caseInput } from '../support/build-decision.ts';
import { buildMatch, buildPublished, buildTalent } from '../support/build-match.ts';
import { buildListed, makeMove } from '../support/build-moves.ts';
import { changeListing } from '../support/build-project.ts';
import { buildReadyElsewhere, buildRematch } from '../support/build-rematch.ts';
import { passRound } from '../support/build-screening.ts';
import { buildInterview, buildTeam } from '../support/change-interview.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;
let admin: Person;
let matcher: Person;

const start = new Date('2026-11-24T10:00:00.000Z');
const later = new Date('2026-11-25T10:00:00.000Z');
const reason = 'They go their own way';

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT, Role.COMPANY_SCREENER);
  admin = await api.person(Role.ADMIN);
  matcher = await api.person(Role.MATCHER);
});

beforeEach(() => {
  api.clock.now = start;
});

afterAll(() => api.close());

const document = `query ($node: ID!) { auditTrail(node: $node, first: 50) {
  nodes { at action outcome actorKind actor { id } changedFields values { name value } } } }`;

type Entry = Readonly<Record<string, unknown>>;

const trailOf = async (node: string, person = head): Promise<readonly Entry[] | null> => {
  const { data, errors } = await api.run(person, document, { node });
  expect(errors).toEqual([]);
  return (data?.['auditTrail'] as { nodes: readonly Entry[] } | null)?.nodes ?? null; // its own document
};

/** What came along with something that a person did at a moment. */
const along = (action: string, by: Person, act: string, at = later): Entry => ({
  ...{ at: at.toISOString(), action, outcome: 'DONE', actorKind: 'ACCOUNT', actor: { id: by.id } },
  ...{ changedFields: [], values: [{ name: 'with', value: act }] },
});

const lastOf = async (node: string): Promise<Entry | undefined> => (await trailOf(node))?.[0];

const listingInput = async (key: string): Promise<object> => {
  const [row] = await api.asApp('select version from project_listing where id = $1', [key]);
  return { projectListingId: toGlobalId('ProjectListing', key), version: Number(row?.['version']) };
};

describe('who ended it, when and by what act is in the trail of', () => {
  test('a match and its contract that end with the person', async () => {
    const { match, id } = await buildContract(api, matcher);
    api.clock.now = later;
    await delistTalent(api.context(head), { talentListingId: match.talent.id, version: 1, reason });

    expect(await lastOf(match.id)).toEqual(along('match.withdrawn', head, 'talentListing.delisted'));
    expect(await lastOf(id)).toEqual(along('contract.cancelled', head, 'talentListing.delisted'));
    expect(await lastOf(match.talent.id)).toMatchObject({ action: 'talentListing.delisted', values: [] });
  });

  test('a listing of somebody whose credential is revoked, and the match of it', async () => {
    const talent = await buildTalent(api);
    const match = await buildReadyElsewhere(api, matcher, talent);
    api.clock.now = later;
    const vettingCredentialId = toGlobalId('VettingCredential', talent.credential);
    await revokeCredential(api.context(head), { vettingCredentialId, version: 1, reason });

    expect(await lastOf(talent.id)).toEqual(along('talentListing.delisted', head, 'vettingCredential.revoked'));
    expect(await lastOf(match.id)).toEqual(along('match.withdrawn', head, 'vettingCredential.revoked'));
  });

  test.each([
    ['markListingFilled', {}, 'projectListing.filled'],
    ['closeListing', { reason }, 'projectListing.closed'],
  ])('a match that ends with its listing: %s', async (mutation, stated, act) => {
    const talent = await buildTalent(api);
    const match = await buildReadyElsewhere(api, matcher, talent);
    const [row] = await api.asApp('select listing_id as key from match where id = $1', [match.key]);
    const key = String(row?.['key']);
    api.clock.now = later;
    const { errors } = await changeListing(api, matcher, mutation, { ...(await listingInput(key)), ...stated });

    expect(errors).toEqual([]);
    expect(await lastOf(match.id)).toEqual(along('match.withdrawn', matcher, act));
    expect(await lastOf(toGlobalId('ProjectListing', key))).toMatchObject({ action: act });
  });

  test('a proposal whose time was over by then: it has expired', async () => {
    const match = await buildMatch(api, matcher, { status: MatchStatus.PROPOSED });
    api.clock.now = new Date('2026-12-24T10:00:00.000Z');
    await delistTalent(api.context(head), { talentListingId: match.talent.id, version: 1, reason });

    expect(await trailOf(match.id)).toEqual([along('match.expired', head, 'talentListing.delisted', api.clock.now)]);
  });

  test('listings, matches and contracts of a company that leaves', async () => {
    const { match, id } = await buildContract(api, matcher);
    api.clock.now = later;
    const { company } = match.listing;
    const { errors } = await changeCompany(api, matcher, 'offboardCompany', {
      ...(await companyInput(api, company.key)),
      reason,
    });

    expect(errors).toEqual([]);
    expect(await lastOf(match.listing.id)).toEqual(along('projectListing.paused', matcher, 'company.offboarded'));
    expect(await lastOf(match.id)).toEqual(along('match.withdrawn', matcher, 'company.offboarded'));
    expect(await lastOf(id)).toEqual(along('contract.cancelled', matcher, 'company.offboarded'));
    expect(await lastOf(company.id)).toMatchObject({ action: 'company.offboarded', values: [] });
  });

  test('a listing whose time was over when its company was suspended: it has expired', async () => {
    const listing = await buildPublished(api, matcher);
    api.clock.now = new Date('2027-03-01T10:00:00.000Z');
    const { errors } = await changeCompany(api, matcher, 'suspendCompany', {
      ...(await companyInput(api, listing.company.key)),
      reason,
    });

    expect(errors).toEqual([]);
    expect(await lastOf(listing.id)).toEqual(
      along('projectListing.expired', matcher, 'company.suspended', api.clock.now),
    );
  });

  test('a letter that is not owed since its case was reopened; the rejection opened it', async () => {
    const { panel, letter } = await buildRejected(api);
    api.clock.now = later;
    const input = { ...(await caseInput(api, panel.vettingCase.uuid)), reason };
    const { errors } = await makeMove(api, head, 'reopenVettingCase', input);

    expect(errors).toEqual([]);
    expect(await trailOf(letter.id)).toEqual([
      along('feedbackLetter.superseded', head, 'vettingCase.reopened'),
      along('feedbackLetter.opened', panel.recruiter, 'vettingCase.rejected', start),
    ]);
  });

  test('an interview that is off since its case is on hold', async () => {
    const team = await buildTeam(api);
    const built = await buildInterview(api, team);
    const until = '2026-12-24T10:00:00.000Z';
    const input = { ...(await caseInput(api, built.vettingCase.key)), reason, until };
    const { errors } = await makeMove(api, team.recruiter, 'holdVettingCase', input);

    expect(errors).toEqual([]);
    const cancelled = along('interview.cancelled', team.recruiter, 'vettingCase.held', start);
    expect(await trailOf(built.interviewId)).toContainEqual(cancelled);
  });
});

describe('who began it, when and by what act is in the trail of', () => {
  test('a re-match: the notice that opened it, and the presentation that met it', async () => {
    const { id, contract } = await buildRematch(api, matcher);
    const match = await buildReadyElsewhere(api, matcher, contract.match.talent);
    api.clock.now = later;
    await presentMatch(api.context(matcher), await matchInput(api, match));

    expect(await trailOf(id)).toEqual([
      along('rematchCase.matched', matcher, 'match.presented'),
      along('rematchCase.opened', matcher, 'contract.noticeGiven', start),
    ]);
  });

  test('a match that is contracted: the signature', async () => {
    const { match } = await buildSigned(api, matcher);

    expect(await trailOf(match.id)).toEqual([along('match.contracted', matcher, 'contract.signed', start)]);
  });

  test('a company that is let in: its round', async () => {
    const { key, id } = await buildCompany(api, head);
    await passRound(api, head, key);

    expect((await trailOf(id))?.map(({ action, values }) => [action, values])).toEqual(
      expect.arrayContaining([
        ['company.approved', [{ name: 'with', value: 'companyScreening.decided' }]],
        ['company.screening', [{ name: 'with', value: 'companyScreening.opened' }]],
      ]),
    );
  });

  test('somebody who is listed: the decision that let them pass', async () => {
    const recruiter = await api.person(Role.RECRUITER);
    const { listing } = await buildListed(api, recruiter);
    const act = 'vettingCase.advanced, vettingCredential.granted';

    expect(await trailOf(toGlobalId('TalentListing', listing))).toEqual([
      along('talentListing.listed', recruiter, act, start),
    ]);
  });
});

describe('what moved along', () => {
  const buildWithdrawn = async () => {
    const contract = await buildContract(api, matcher);
    await delistTalent(api.context(head), { talentListingId: contract.match.talent.id, version: 1, reason });
    return contract;
  };

  test('is told to an administrator without the act, and without a name for it', async () => {
    const { match } = await buildWithdrawn();

    const [entry] = (await trailOf(match.id, admin)) ?? [];
    expect(entry).toMatchObject({ action: 'match.withdrawn', actor: { id: head.id }, changedFields: [], values: [] });
  });

  test('stays hidden with its row: to whoever is the candidate, it looks absent', async () => {
    const { match, id } = await buildWithdrawn();
    const everything = await api.person(...Object.values(Role));
    await linkCandidateUser(api.context(admin), {
      candidateId: match.talent.candidate.id,
      version: 1,
      userId: everything.id,
    });

    expect(await trailOf(match.id, everything)).toBeNull();
    expect(await trailOf(id, everything)).toBeNull();
    expect(await trailOf(match.id)).not.toBeNull();
  });

  test('has the request and the transaction of the act', async () => {
    const { match, key } = await buildWithdrawn();
    const rows = await api.asApp(
      `select count(*)::int as rows, count(distinct (request_id, written_in, actor, created_at))::int as acts
       from audit_event where object_id = any ($1) and action in ('talentListing.delisted', 'match.withdrawn', 'contract.cancelled')`,
      [[match.talent.key, match.key, key]],
    );

    expect(rows).toEqual([{ rows: 3, acts: 1 }]);
  });

  test('names the service that acted, and for whom', async () => {
    const { match } = await buildContract(api, matcher);
    const at = api.clock.now.toISOString();
    await api.asApp(`do $$ begin
      insert into audit_event (id, created_at, actor, on_behalf_of, action, outcome, object_type, object_id, changes, request_id)
        values (gen_random_uuid(), '${at}', '${admin.viewer.id}', '${head.viewer.id}', 'talentListing.delisted', 'DONE',
          'TalentListing', '${match.talent.key}', '{}', 'one');
      update talent_listing set status = 'DELISTED', delisted_at = '${at}', delist_reason = 'x' where id = '${match.talent.key}';
    end $$`);

    const said = `select actor, on_behalf_of, request_id from audit_event where object_id = $1`;
    expect(await api.asApp(said, [match.key])).toEqual([
      { actor: admin.viewer.id, on_behalf_of: head.viewer.id, request_id: 'one' },
    ]);
  });

  test('by SQL of nobody is on record no more than that is', async () => {
    const { match } = await buildContract(api, matcher);
    await api.asApp(
      `update talent_listing set status = 'DELISTED', delisted_at = $2, delist_reason = 'x' where id = $1`,
      [match.talent.key, later],
    );

    expect(await trailOf(match.id)).toEqual([]);
    expect(await api.asApp('select status from match where id = $1', [match.key])).toEqual([{ status: 'WITHDRAWN' }]);
  });

  test('is on record once, however many go along', async () => {
    const talent = await buildTalent(api);
    const elsewhere = () => buildReadyElsewhere(api, matcher, talent);
    const matches = [await elsewhere(), await elsewhere(), await elsewhere()];
    api.clock.now = later;
    await delistTalent(api.context(head), { talentListingId: talent.id, version: 1, reason });

    for (const { id } of matches) {
      expect(await trailOf(id)).toEqual([along('match.withdrawn', head, 'talentListing.delisted')]);
    }
  });
});
