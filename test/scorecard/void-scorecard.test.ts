import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { moveCase } from '../../src/vetting/move-case.ts';
import { VettingCase } from '../../src/vetting/vetting-case.entity.ts';
import { VettingMove } from '../../src/vetting/vetting-case.states.ts';
import {
  buildDraft,
  buildPanel,
  buildSubmitted,
  type Panel,
  saveDraft,
  submitDraft,
  voidAs,
  wholeDraft,
} from '../support/build-scorecard.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

/** A panel that has all submitted. */
const aWholePanel = async () => {
  const panel = await buildPanel(api);
  const [author, peer] = panel.seats;
  const card = await buildSubmitted(api, panel, { person: author });
  const other = await buildSubmitted(api, panel, { person: peer });
  return { panel, author, peer, card, other };
};

const stateOf = async (panel: Panel) => {
  const [row] = await api.asApp(
    `select i.status as interview, c.waiting_on as waits, c.version,
       (select array_agg(p.feedback order by p.feedback) from interview_participant p where p.interview_id = i.id) as feedback
     from interview i join vetting_case c on c.id = i.vetting_case_id where i.id = $1`,
    [panel.interview.uuid],
  );
  return row;
};

const decide = async (panel: Panel, move: VettingMove): Promise<void> => {
  const context = api.context(panel.recruiter);
  await context.em.transactional(async (tx) => {
    const vettingCase = await tx.findOneOrFail(VettingCase, panel.vettingCase.uuid);
    await moveCase(tx, context, { vettingCase, move });
  });
};

const fields = `query ($id: ID!) { scorecard(id: $id) {
  status recommendation voidedAt voidReason voidedBy { name } versions { number } } }`;

describe('voidScorecard', () => {
  test('keeps what was said, with who, when and why, and restores the debt', async () => {
    const { panel, card } = await aWholePanel();
    const before = await stateOf(panel);

    const { scorecard, errors } = await voidAs(api, head, card, ' Spoke of somebody else ');

    expect(errors).toEqual([]);
    expect(scorecard).toEqual({ id: card.id, version: card.version + 1, status: 'VOIDED' });
    expect((await api.run(panel.recruiter, fields, { id: card.id })).data).toEqual({
      scorecard: {
        status: 'VOIDED',
        recommendation: 'YES',
        voidedAt: '2026-11-24T10:00:00.000Z',
        voidReason: 'Spoke of somebody else',
        voidedBy: { name: head.name },
        versions: [{ number: 1 }],
      },
    });
    expect(before).toMatchObject({ interview: 'COMPLETED', waits: 'DECISION_MAKER' });
    const after = await stateOf(panel);
    expect(after).toMatchObject({ interview: 'COMPLETED', waits: 'INTERVIEWER', feedback: ['OWED', 'SUBMITTED'] });
    expect(Number(after?.['version'])).toBeGreaterThan(Number(before?.['version']));
    const audit = await api.asApp(
      `select actor from audit_event where object_id = $1 and action = 'scorecard.voided'`,
      [card.uuid],
    );
    expect(audit).toEqual([{ actor: head.viewer.id }]);
  });

  test('makes its author blind again, until a new one is submitted', async () => {
    const { panel, author, card, other } = await aWholePanel();
    const read = async (id: string) =>
      (await api.run(author, 'query ($id: ID!) { scorecard(id: $id) { recommendation } }', { id })).data?.['scorecard'];
    const seen = await read(other.id);

    await voidAs(api, head, card);

    const hidden = await read(other.id);
    const own = await read(card.id);
    const again = await buildSubmitted(api, panel, { person: author, rating: 'NO' });
    expect([seen, hidden, own, await read(other.id)]).toEqual([
      { recommendation: 'YES' },
      null,
      { recommendation: 'YES' },
      { recommendation: 'YES' },
    ]);
    expect(again.id).not.toBe(card.id);
    expect(await stateOf(panel)).toMatchObject({ waits: 'DECISION_MAKER', feedback: ['SUBMITTED', 'SUBMITTED'] });
  });

  test('is not handed in again by its author', async () => {
    const { panel, author, card } = await aWholePanel();
    await voidAs(api, head, card);
    const voided = { ...card, version: card.version + 1 };
    const before = await stateOf(panel);

    const alone = await submitDraft(api, author, voided);
    const draft = await buildDraft(api, panel, { person: author });
    const besideADraft = await submitDraft(api, author, voided);

    const refused = { scorecard: null, errors: [expect.objectContaining({ code: 'NOT_ALLOWED' })] };
    expect(alone.data).toEqual({ submitScorecard: refused });
    expect(besideADraft.data).toEqual({ submitScorecard: refused });
    expect(await stateOf(panel)).toEqual(before);
    expect((await submitDraft(api, author, draft)).data).toMatchObject({ submitScorecard: { errors: [] } });
  });

  test('shows the blind nothing of what was voided', async () => {
    const panel = await buildPanel(api, { seats: 3 });
    const [author, , blind = author] = panel.seats;
    const card = await buildSubmitted(api, panel, { person: author });
    await voidAs(api, head, card);
    const document = `query ($id: ID!, $card: ID!) {
      interview(id: $id) { scorecards { __typename ... on Scorecard { id } } } node(id: $card) { id } }`;

    const { data } = await api.run(blind, document, { id: panel.interview.id, card: card.id });

    expect(data).toEqual({ interview: { scorecards: [] }, node: null });
  });

  test('lets one further draft be begun, and only one', async () => {
    const { panel, author, card } = await aWholePanel();
    await voidAs(api, head, card);

    const answers = await Promise.all([1, 2].map(() => saveDraft(api, author, wholeDraft(panel))));

    const codes = answers.map(
      ({ data }) =>
        (data?.['saveScorecardDraft'] as { errors: readonly { code: string }[] }).errors[0]?.code ?? 'SAVED',
    );
    expect(codes.sort()).toEqual(['SAVED', 'STALE']);
    const live = await api.asApp(
      `select status from scorecard where interview_id = $1 and author_id = $2 order by status`,
      [panel.interview.uuid, author.viewer.id],
    );
    expect(live).toEqual([{ status: 'DRAFT' }, { status: 'VOIDED' }]);
  });

  test('refuses a tab that still holds the voided one', async () => {
    const { panel, author, card } = await aWholePanel();
    await voidAs(api, head, card);

    const { data } = await saveDraft(api, author, { ...wholeDraft(panel), version: card.version });

    expect(data).toMatchObject({ saveScorecardDraft: { errors: [{ code: 'STALE', currentVersion: 0 }] } });
  });

  test.each([
    ['went on', VettingMove.ADVANCE],
    ['is rejected', VettingMove.REJECT],
  ])('is blocked once the case %s', async (_how, move) => {
    const { panel, card } = await aWholePanel();
    await decide(panel, move);
    const before = await contentsOf(api);

    const { scorecard, errors } = await voidAs(api, head, card);

    expect(scorecard).toBeNull();
    expect(errors).toMatchObject([{ code: 'BLOCKED', blockers: [{ code: 'STAGE_DECIDED' }] }]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('is for the head alone', async () => {
    const { panel, author, card } = await aWholePanel();
    const admin = await api.person(Role.ADMIN);
    const before = await contentsOf(api);

    const outcomes = [];
    for (const person of [panel.recruiter, author, admin]) outcomes.push(await voidAs(api, person, card));

    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['NOT_ALLOWED'],
      ['NOT_ALLOWED'],
      ['NOT_ALLOWED'],
    ]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, card.uuid)).toHaveLength(3);
  });

  test('is never for a head who owes on the stage, be it of an own scorecard', async () => {
    const both = await api.person(Role.HEAD_OF_TALENT, Role.INTERVIEWER);
    const peer = await api.person(Role.INTERVIEWER);
    const panel = await buildPanel(api, { people: [both, peer] });
    const earlier = new Date(api.clock.now.getTime() - 5 * 3_600_000);
    const elsewhere = await buildPanel(api, { of: panel, people: [both, peer], startsAt: earlier });
    const own = await buildSubmitted(api, elsewhere, { person: both });
    const ofPeer = await buildSubmitted(api, panel, { person: peer });
    const before = await contentsOf(api);

    const outcomes = [await voidAs(api, both, ofPeer), await voidAs(api, both, own)];

    expect(outcomes.map(({ errors }) => errors.map(({ code }) => code))).toEqual([['NOT_FOUND'], ['NOT_ALLOWED']]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses a draft like nothing, a voided one, an older version and a blank reason', async () => {
    const { card } = await aWholePanel();
    const fresh = await buildPanel(api);
    const draft = await buildDraft(api, fresh, { person: fresh.seats[0] });
    const stale = await voidAs(api, head, { ...card, version: 1 });
    const blank = await voidAs(api, head, card, ' ');
    await voidAs(api, head, card);
    const before = await contentsOf(api);

    const again = await voidAs(api, head, { ...card, version: card.version + 1 });
    const ofDraft = await voidAs(api, head, draft);

    expect([stale, blank, again, ofDraft].map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['STALE'],
      ['INVALID'],
      ['ILLEGAL_TRANSITION'],
      ['NOT_FOUND'],
    ]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('and a decision never cross: a case that went on weighs nothing voided', async () => {
    const { panel, card } = await aWholePanel();

    const [outcome] = await Promise.all([
      voidAs(api, head, card),
      decide(panel, VettingMove.ADVANCE).catch(() => 'lost'),
    ]);

    const [row] = await api.asApp(
      `select s.status, c.stage from scorecard s join vetting_case c on c.id = s.vetting_case_id where s.id = $1`,
      [card.uuid],
    );
    expect(row?.['status']).toBe(outcome.scorecard ? 'VOIDED' : 'SUBMITTED');
    expect(outcome.errors.map(({ code }) => code)).toEqual(outcome.scorecard ? [] : ['BLOCKED']);
  });
});
