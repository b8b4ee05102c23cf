import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../../src/kernel/role.ts';
import { caseInput } from '../support/build-decision.ts';
import { makeMove } from '../support/build-moves.ts';
import { buildDraft, buildPanel, buildSubmitted, type Panel, submitDraft } from '../support/build-scorecard.ts';
import { type Heard, hear, type Listening, startListening, until } from '../support/streaming.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let server: Listening;

beforeAll(async () => {
  api = await startTestApi();
  server = await startListening(api);
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

// Without names and ids, which are others in each world.
const said = `fragment Said on Scorecard { status stage recommendation summary assessedEnglish proposedSeniority challengesUsed
    ratings { rating note } evidence { kind excerpt } claimVerdicts { verdict } versions { number contentHash ratings { rating } } }`;
const everything = `${said} fragment Everything on VettingCase {
  stage status waitingOn slaState minutesLeft deadline
  availableTransitions { rule toStage blockers { code message } }
  timeline { kind } transitions { rule } decisions { outcome weighed { contentHash } }
  interviews { status
    scorecards { __typename ... on HiddenScorecard { isSubmitted reason participant { feedback } } ...Said } } }`;
const moved = `${everything} subscription { vettingCaseMoved { seq rule toStatus vettingCase { ...Everything } } }`;
const submitted = `${everything} subscription { scorecardSubmitted { ...Said vettingCase { ...Everything } } }`;
const due = `${everything} subscription { obligationDue { kind dueAt nextAction subject { __typename
  ... on VettingCase { about: id ...Everything }
  ... on Interview { about: id scorecards { __typename ... on HiddenScorecard { isSubmitted reason } ...Said } vettingCase { ...Everything } } } } }`;
const asked = `${everything} query ($id: ID!) { vettingCase(id: $id) { ...Everything } }`;

/** What somebody is told by streams. */
interface Ears {
  readonly moves: Heard;
  readonly cards: Heard;
}

const follow = async (person: Person): Promise<Ears> => ({
  moves: await hear(server.address, { person, query: moved }),
  cards: await hear(server.address, { person, query: submitted }),
});

/** Holds a case and resumes it. */
async function moveTwice({ recruiter, vettingCase }: Panel): Promise<void> {
  const until = '2100-01-01T00:00:00.000Z';
  for (const [move, more] of [['holdVettingCase', { until }] as const, ['resumeVettingCase', {}] as const]) {
    const input = { ...(await caseInput(api, vettingCase.uuid)), reason: 'On leave', ...more };
    expect((await makeMove(api, recruiter, move, input)).errors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** Past the date of a scorecard and of a stage; an expired token would tell nothing. */
const longMs = 6 * 24 * 3_600_000;
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

interface Due {
  readonly obligationDue: { readonly subject: { about?: string } };
}

/** What streams tell each of them of what they owe on a case, when its date passes; other worlds have heads of talent, too. */
async function comeDue(
  people: readonly Person[],
  { vettingCase, interview }: Panel,
  count: number,
): Promise<readonly unknown[]> {
  const now = api.clock.now;
  const all: Heard[] = [];
  for (const person of people) all.push(await hear(server.address, { person, query: due }));
  await settle();
  api.clock.now = new Date(now.getTime() + longMs);

  await until(() => all.reduce((sum, { events }) => sum + events.length, 0) >= count);
  await settle();
  api.clock.now = now;
  for (const { stop } of all) stop();
  return all.map(({ events, errors }) => {
    const about = (events as unknown as Due[]).filter(({ obligationDue: { subject } }) =>
      [vettingCase.id, interview.id].includes(subject.about ?? ''),
    );
    for (const { obligationDue } of about) delete obligationDue.subject.about;
    return { events: about, errors };
  });
}

/** The case in the last event, and as a query shows it now. */
async function lastAndNow({ moves }: Ears, person: Person, { vettingCase }: Panel): Promise<[unknown, unknown]> {
  const last = moves.events.at(-1)?.['vettingCaseMoved'] as { vettingCase: unknown };
  return [last.vettingCase, (await api.run(person, asked, { id: vettingCase.id })).data?.['vettingCase']];
}

const isolated = (ears: Ears): unknown =>
  structuredClone({
    moves: ears.moves.events,
    cards: ears.cards.events,
    errors: [...ears.moves.errors, ...ears.cards.errors],
  });

interface World {
  /** Of who owes a scorecard, with one role and with all, and of who does not. */
  readonly whileOwing: readonly unknown[];
  readonly afterwards: readonly unknown[];
  readonly dueWhileOwing: readonly unknown[];
  readonly dueAfterwards: readonly unknown[];
  /** Pairs of what a stream and what a query told. */
  readonly pairs: readonly (readonly [unknown, unknown])[];
}

/** A world in which a peer's scorecard has this rating throughout, and what streams tell there. */
async function worldOf(rating: string): Promise<World> {
  const peer = await api.person(Role.INTERVIEWER);
  const blind = [await api.person(Role.INTERVIEWER), await api.person(...Object.values(Role))] as const;
  const panel = await buildPanel(api, { people: [peer, ...blind] });
  const people = [...blind, panel.recruiter];
  const draft = await buildDraft(api, panel, { person: peer, rating });
  const ears: Ears[] = [];
  for (const person of people) ears.push(await follow(person));
  const pairs: (readonly [unknown, unknown])[] = [];
  const moveAndAsk = async (count: number): Promise<readonly unknown[]> => {
    await moveTwice(panel);
    await until(() => ears.every(({ moves }) => moves.events.length === count));
    for (const [index, person] of people.entries()) {
      const of = ears[index];
      if (of) pairs.push(await lastAndNow(of, person, panel));
    }
    return ears.map(isolated);
  };

  expect((await submitDraft(api, peer, draft)).errors).toEqual([]);
  await until(() => ears[2]?.cards.events.length === 1);
  const whileOwing = await moveAndAsk(2);
  const dueWhileOwing = await comeDue(people, panel, 2);
  for (const person of blind) await buildSubmitted(api, panel, { person, rating: 'YES' });
  await until(() => ears[2]?.cards.events.length === 3);
  const afterwards = await moveAndAsk(4);
  const dueAfterwards = await comeDue(people, panel, 2);
  for (const { moves, cards } of ears) for (const { stop } of [moves, cards]) stop();
  return { whileOwing, afterwards, dueWhileOwing, dueAfterwards, pairs };
}

test('streams tell who owes a scorecard the same whatever a peer said, and afterwards what queries tell', async () => {
  const [high, low] = [await worldOf('STRONG_YES'), await worldOf('STRONG_NO')];

  const [interviewer, everyRole, recruiter] = high.whileOwing;
  expect([interviewer, everyRole]).toEqual(low.whileOwing.slice(0, 2));
  expect(JSON.stringify([interviewer, everyRole])).not.toMatch(/STRONG_|I would say|In short/);
  expect([interviewer, everyRole]).toMatchObject([
    { moves: [{}, {}], cards: [], errors: [] },
    { moves: [{}, {}], cards: [], errors: [] },
  ]);
  // They can tell the worlds apart: who owes nothing is told the difference, and so is everybody in the end.
  expect(recruiter).not.toEqual(low.whileOwing[2]);
  for (const [index, told] of high.afterwards.entries()) {
    expect(told).not.toEqual(low.afterwards[index]);
    expect(JSON.stringify(told)).toContain('STRONG_YES');
  }
  expect(high.pairs).toHaveLength(6);
  for (const [told, found] of [...high.pairs, ...low.pairs]) expect(told).toEqual(found);

  expect(high.dueWhileOwing).toEqual(low.dueWhileOwing);
  expect(JSON.stringify(high.dueWhileOwing)).not.toMatch(/STRONG_|I would say|In short/);
  const owed = { obligationDue: { kind: 'SCORECARD', subject: { __typename: 'Interview' } } };
  expect(high.dueWhileOwing).toMatchObject([
    { events: [owed], errors: [] },
    { events: [owed], errors: [] },
    { events: [], errors: [] },
  ]);
  const toDecide = { obligationDue: { kind: 'DECISION', subject: { __typename: 'VettingCase' } } };
  expect(high.dueAfterwards).toMatchObject([
    { events: [], errors: [] },
    { events: [toDecide], errors: [] },
    { events: [toDecide], errors: [] },
  ]);
  for (const [index, told] of high.dueAfterwards.slice(1).entries()) {
    expect(told).not.toEqual(low.dueAfterwards[index + 1]);
    expect(JSON.stringify(told)).toContain('STRONG_YES');
  }
});
