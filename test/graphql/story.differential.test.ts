import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { print } from 'graphql';
import type { Teller } from '../../src/story/teller.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { committedDocuments, type CommittedDocument } from '../support/committed-documents.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { createTestDatabase, planOnce, type TestDatabase } from '../support/test-database.ts';
import { type Asked, compare, openWay, type Way, wayNames } from '../support/ways.ts';
import { tellWholeStory } from '../support/whole-story.ts';

/** A request of the story, and when it was sent. */
interface Step extends Asked {
  readonly root: string;
  readonly at: Date;
}

const mutations = committedDocuments().filter(({ kind }) => kind === 'mutation');

let world: DemoWorld;
let now: Date;
let steps: readonly Step[];

beforeAll(async () => {
  world = await buildDemoWorld();
  now = world.now;
  const [first, close] = await openWays(wayNames.slice(0, 1));
  steps = [...(await toldTo(first[0])), await policyStep()];
  await close();
});

afterAll(() => world.database.drop());

/** Each way on a copy of its own: the same starting state, and, since ids are made alike, the same course. */
const openWays = async (
  names: readonly (typeof wayNames)[number][],
): Promise<[ways: readonly Way[], close: () => Promise<void>]> => {
  const copies: TestDatabase[] = [];
  while (copies.length < names.length) copies.push(await planOnce(await createTestDatabase(world.database)));
  const ways = await Promise.all(names.map((name, index) => openWay(name, copies[index]?.appUrl ?? '', () => now)));
  const close = async (): Promise<void> => {
    await Promise.all(ways.map((way) => way.close()));
    await Promise.all(copies.map((copy) => copy.drop()));
  };
  return [ways, close];
};

/** Tells the story once, to know what it asks. */
const toldTo = async (way: Way | undefined): Promise<Step[]> => {
  if (!way) throw new Error('there is no way');
  const told: Step[] = [];
  const teller: Teller = {
    now: () => now,
    ask: async (who, document, variables) => {
      now = new Date(now.getTime() + 60_000);
      const query = print(document);
      const step = { token: world.tokens[who] ?? '', query, variables, root: rootOf(query), at: now };
      told.push(step);
      const { data, errors } = await way.ask(step);
      if (errors.length > 0) throw new Error(errors.join());
      return JSON.parse(data) as never; // its own document
    },
  };
  await tellWholeStory(teller);
  return told;
};

const rootOf = (query: string): string => /^(?:mutation|query)[^{]*\{\s*(\w+)/.exec(query)?.[1] ?? '';

/** The documentation's own mutation, which no story tells. */
const policyStep = async (): Promise<Step> => {
  const document = mutations.find(({ root }) => root === 'activateVettingPolicy');
  const [way, close] = await openWays(wayNames.slice(0, 1));
  const token = world.tokens['HEAD_OF_TALENT'] ?? '';
  const answer = await way[0]?.ask({ token, query: '{ vettingTracks { id } }', variables: {} });
  await close();
  const { vettingTracks } = JSON.parse(answer?.data ?? '') as { vettingTracks: { id: string }[] };
  const variables = { trackId: vettingTracks[0]?.id ?? toGlobalId('VettingTrack', '') };
  return { token, query: document?.text ?? '', variables, root: 'activateVettingPolicy', at: now };
};

const isMutation = ({ query }: Step): boolean => query.startsWith('mutation');

/** Plays steps on fresh copies in every way; with `again`, every mutation once more at the end, when it is refused. */
const played = async (played: readonly Step[], again: boolean) => {
  const [ways, close] = await openWays(wayNames);
  const refused = again ? played.filter(isMutation) : [];
  const results = [];
  for (const step of [...played, ...refused]) {
    now = step.at;
    results.push(await compare(ways, [step]));
  }
  await close();
  return {
    differing: results.flatMap(({ differing }) => differing),
    answered: results.filter(({ answered }) => answered > 0).length,
    asked: results.length,
  };
};

test('the whole story gets one answer, and so does each mutation that is refused after it', async () => {
  const { differing, answered, asked } = await played(steps, true);

  expect(differing).toEqual([]);
  expect(asked).toBeGreaterThan(150);
  expect(answered).toBe(asked);
});

test('so does every other committed document of a mutation, told in its place', async () => {
  const others = new Map(mutations.filter(({ file }) => !file.startsWith('src/story/')).map((it) => [it.root, it]));
  const told = steps.filter(isMutation);
  const { differing } = await played(
    told.map((step) => ({ ...step, query: others.get(step.root)?.text ?? step.query })),
    false,
  );

  expect(differing).toEqual([]);
});

test('no committed document of a mutation is left out', () => {
  // Tokens are an administrator's, whom the story does not know.
  const asked = new Set([...steps.map(({ root }) => root), 'createApiToken']);
  const leftOut = mutations.filter(({ root }: CommittedDocument) => !asked.has(root));

  expect(leftOut.map(({ name, file }) => `${name} of ${file}`)).toEqual([]);
});
