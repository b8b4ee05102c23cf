import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { hashOf } from '../../src/scorecard/scorecard.content.ts';
import { moveCase } from '../../src/vetting/move-case.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import { amendAs, buildDraft, buildPanel, buildSubmitted, leaveCase, type Panel } from '../support/build-scorecard.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
const start = new Date('2026-11-24T10:00:00.000Z');

beforeAll(async () => {
  api = await startTestApi();
});

afterAll(() => api.close());

/** A panel of two; the first has submitted. */
const aSubmitted = async () => {
  api.clock.now = start;
  const panel = await buildPanel(api);
  const [author, peer] = panel.seats;
  return { panel, author, peer, card: await buildSubmitted(api, panel, { person: author }) };
};

const later = (hours: number): void => {
  api.clock.now = new Date(start.getTime() + hours * 3_600_000);
};

const everything = `query ($id: ID!) { scorecard(id: $id) {
  version status submittedAt recommendation summary privateNote
  ratings { rating } evidence { id excerpt withdrawnAt }
  versions { number reason submittedAt recommendation summary assessedEnglish proposedSeniority challengesUsed
    ratings { rating note attribute { slug } } evidence { excerpt attribute { slug } } claimVerdicts { verdict claim { id } } }
} }`;

const readAs = async (person: Person, id: string) => {
  const { data, errors } = await api.run(person, everything, { id });
  expect(errors).toEqual([]);
  return data?.['scorecard'] as Record<string, unknown> | null;
};

const moveTo = async (panel: Panel, move: VettingMove): Promise<void> => {
  const context = api.context(panel.recruiter);
  await context.em.transactional(async (tx) => {
    const vettingCase = await tx.findOneOrFail(VettingCase, panel.vettingCase.uuid);
    await moveCase(tx, context, { vettingCase, move });
  });
};

describe('amendScorecard', () => {
  test('says anew what is given, keeps the rest, and keeps both versions whole', async () => {
    const { panel, author, card } = await aSubmitted();
    const [claim] = panel.claims;
    later(2);

    const { scorecard, errors } = await amendAs(api, author, card, {
      recommendation: 'STRONG_YES',
      evidence: [{ kind: 'ARTIFACT', excerpt: 'The diagram', attributeId: panel.required[0]?.id }],
      claimVerdicts: [{ claimId: claim?.id, verdict: 'VERIFIED' }],
    });

    expect(errors).toEqual([]);
    expect(scorecard).toEqual({ id: card.id, version: card.version + 1, status: 'SUBMITTED' });
    const first = {
      number: 1,
      reason: null,
      submittedAt: '2026-11-24T10:00:00.000Z',
      recommendation: 'YES',
      summary: 'In short: YES',
      assessedEnglish: 'ADVANCED',
      proposedSeniority: 'SENIOR',
      challengesUsed: [],
      ratings: panel.required.map(({ slug }) => ({ rating: 'YES', note: 'Was YES', attribute: { slug } })),
      evidence: [{ excerpt: 'I would say YES', attribute: null }],
      claimVerdicts: [],
    };
    expect(await readAs(author, card.id)).toEqual({
      version: card.version + 1,
      status: 'SUBMITTED',
      submittedAt: '2026-11-24T10:00:00.000Z',
      recommendation: 'STRONG_YES',
      summary: 'In short: YES',
      privateNote: 'Between us: YES',
      ratings: panel.required.map(() => ({ rating: 'YES' })),
      evidence: [{ id: expect.any(String), excerpt: 'The diagram', withdrawnAt: null }],
      versions: [
        first,
        {
          ...first,
          number: 2,
          reason: 'Mixed two candidates up',
          submittedAt: '2026-11-24T12:00:00.000Z',
          recommendation: 'STRONG_YES',
          evidence: [{ excerpt: 'The diagram', attribute: { slug: panel.required[0]?.slug } }],
          claimVerdicts: [{ verdict: 'VERIFIED', claim: { id: claim?.id } }],
        },
      ],
    });
  });

  test('loses no evidence, hashes what it keeps, dates the case, and leaves one audit row', async () => {
    const { panel, author, card } = await aSubmitted();
    const versionOfCase = async () =>
      (await api.asApp('select version from vetting_case where id = $1', [panel.vettingCase.uuid]))[0]?.['version'];
    const before = Number(await versionOfCase());

    await amendAs(api, author, card, { evidence: [], reason: '  No quote of theirs ' });

    const evidence = await api.asApp('select excerpt, withdrawn_at from evidence where scorecard_id = $1', [card.uuid]);
    expect(evidence).toEqual([{ excerpt: 'I would say YES', withdrawn_at: start }]);
    const kept = await api.asApp(
      'select number, content, content_hash, reason from scorecard_version where scorecard_id = $1 order by number',
      [card.uuid],
    );
    expect(kept.map(({ content, content_hash: hash }) => hash === hashOf(content as object as never))).toEqual([
      true,
      true,
    ]);
    expect(kept.map(({ reason }) => reason)).toEqual([null, 'No quote of theirs']);
    expect(Number(await versionOfCase())).toBeGreaterThan(before);
    const audit = await api.asApp(
      `select action, changes from audit_event where object_id = $1 and action = 'scorecard.amended'`,
      [card.uuid],
    );
    expect(audit).toEqual([{ action: 'scorecard.amended', changes: { number: 2, fields: ['evidence'] } }]);
  });

  test('can be done again, as a third version', async () => {
    const { author, card } = await aSubmitted();

    await amendAs(api, author, card, { summary: 'Second' });
    await amendAs(api, author, { ...card, version: card.version + 1 }, { summary: 'Third' });

    const { versions } = (await readAs(author, card.id)) as { versions: { summary: string }[] };
    expect(versions.map(({ summary }) => summary)).toEqual(['In short: YES', 'Second', 'Third']);
  });

  test.each([
    ['by a peer', 'NOT_ALLOWED'],
    ['by the head', 'NOT_ALLOWED'],
    ['by who is blind to it', 'NOT_FOUND'],
  ])('is refused %s, and changes nothing', async (who, code) => {
    const { panel, peer, card } = await aSubmitted();
    if (who === 'by a peer') await buildSubmitted(api, panel, { person: peer });
    const person = who === 'by the head' ? await api.person(Role.HEAD_OF_TALENT) : peer;
    const before = await contentsOf(api);

    const { scorecard, errors } = await amendAs(api, person, card, { summary: 'Mine' });

    expect(scorecard).toBeNull();
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, card.uuid)).toEqual([{ action: 'amendScorecard', code }]);
  });

  test.each([
    [
      'after 24 hours',
      () => {
        later(24.001);
      },
      ['AMENDMENT_TOO_LATE'],
    ],
    ['once the case went on', (panel: Panel) => moveTo(panel, VettingMove.ADVANCE), ['STAGE_DECIDED']],
    ['once the case is rejected', (panel: Panel) => moveTo(panel, VettingMove.REJECT), ['STAGE_DECIDED']],
  ])('is blocked %s', async (_when, happen, blockers) => {
    const { panel, author, card } = await aSubmitted();
    await happen(panel);
    const before = await contentsOf(api);

    const { errors } = await amendAs(api, author, card, { summary: 'Late' });

    expect(errors).toMatchObject([{ code: 'BLOCKED', blockers: blockers.map((code) => ({ code })) }]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('is possible in the last minute, and while the case is left', async () => {
    const { panel, author, card } = await aSubmitted();
    await leaveCase(api, panel);
    later(24);

    const { errors } = await amendAs(api, author, card, { summary: 'Just in time' });

    expect(errors).toEqual([]);
  });

  test('has to be as complete as what was handed in', async () => {
    const { author, card } = await aSubmitted();
    const before = await contentsOf(api);

    const gaps = await amendAs(api, author, card, { recommendation: 'NO', evidence: [], ratings: [] });

    const codes = gaps.errors[0]?.blockers.map(({ code }) => code);
    expect(gaps.errors[0]?.code).toBe('BLOCKED');
    expect([...new Set(codes)]).toEqual(['ATTRIBUTE_NOT_RATED', 'EVIDENCE_MISSING']);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses an older version, a blank reason and a draft', async () => {
    const { panel, author, peer, card } = await aSubmitted();
    const draft = await buildDraft(api, panel, { person: peer });
    const before = await contentsOf(api);

    const stale = await amendAs(api, author, { ...card, version: 1 }, { summary: 'Old' });
    const blank = await amendAs(api, author, card, { summary: 'Old', reason: ' \n' });
    const ofDraft = await amendAs(api, peer, draft, { summary: 'Early' });

    expect(stale.errors).toMatchObject([{ code: 'STALE', path: ['version'], currentVersion: card.version }]);
    expect(blank.errors).toMatchObject([{ code: 'INVALID', path: ['reason'] }]);
    expect(ofDraft.errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('wins once of two at the same time', async () => {
    const { author, card } = await aSubmitted();

    const outcomes = await Promise.all(['One', 'Other'].map((summary) => amendAs(api, author, card, { summary })));

    expect(outcomes.map(({ errors }) => errors[0]?.code ?? 'AMENDED').sort()).toEqual(['AMENDED', 'STALE']);
    const [counted] = await api.asApp('select count(*)::int as n from scorecard_version where scorecard_id = $1', [
      card.uuid,
    ]);
    expect(counted).toEqual({ n: 2 });
  });

  test('and a decision never cross: one of the two comes first', async () => {
    const { panel, author, peer, card } = await aSubmitted();
    await buildSubmitted(api, panel, { person: peer });

    const [outcome] = await Promise.all([
      amendAs(api, author, card, { summary: 'Meanwhile' }),
      moveTo(panel, VettingMove.ADVANCE).catch(() => 'lost'),
    ]);

    const { versions } = (await readAs(author, card.id)) as { versions: unknown[] };
    expect(versions).toHaveLength(outcome.scorecard ? 2 : 1);
    expect(outcome.errors.map(({ code }) => code)).toEqual(outcome.scorecard ? [] : ['BLOCKED']);
  });
});
