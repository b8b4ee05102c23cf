import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Role } from '../src/kernel/role.ts';
import { buildRated, buildRejected } from './support/build-decision.ts';
import type { Panel } from './support/build-scorecard.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;
let panel: Panel;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
  panel = await buildRated(api, { ratings: ['YES'] });
  await buildRejected(api);
  await buildRated(api);
});

afterAll(() => api.close());

const read = (screen: string): string =>
  readFileSync(new URL(`./documents/${screen}.graphql`, import.meta.url), 'utf8');

/** Shows a screen as somebody: what is on it, and with how many statements. */
async function show(
  screen: string,
  person: Person,
  variables: object,
): Promise<{ readonly text: string; readonly data: Record<string, unknown>; readonly statements: number }> {
  api.statements.length = 0;
  const { data, errors } = await api.run(person, read(screen), variables);
  expect(errors).toEqual([]);
  return { text: JSON.stringify(data), data: data ?? {}, statements: api.statements.length };
}

interface Screen {
  readonly name: string;
  readonly who: () => Person;
  readonly variables: () => object;
  readonly statements: number;
  /** What shows that the screen is full. */
  readonly holds: string;
}

const screens: readonly Screen[] = [
  {
    name: 'board',
    who: () => recruiter,
    variables: () => ({ stage: 'TECHNICAL_INTERVIEW' }),
    statements: 6,
    holds: 'ADVANCE',
  },
  { name: 'my-day', who: () => head, variables: () => ({}), statements: 10, holds: 'nextAction' },
  {
    name: 'case',
    who: () => head,
    variables: () => ({ id: panel.vettingCase.id }),
    statements: 14,
    holds: 'blockers',
  },
  {
    name: 'my-interview',
    who: () => panel.seats[1],
    variables: () => ({ id: panel.interview.id }),
    statements: 8,
    holds: 'isSubmitted',
  },
  {
    name: 'decide',
    who: () => head,
    variables: () => ({ id: panel.vettingCase.id }),
    statements: 9,
    holds: 'recommendation',
  },
];

describe('a screen is one request', () => {
  test.each(screens)('$name takes $statements statements', async ({ name, who, variables, statements, holds }) => {
    const screen = await show(name, who(), variables());

    expect(screen.text).toContain(holds);
    expect(screen.statements).toBe(statements);
  });

  test('the board and the day take as many with twenty cases as with one', async () => {
    const before = await show('board', recruiter, { stage: 'TECHNICAL_INTERVIEW' });
    const day = await show('my-day', head, {});
    for (let count = 0; count < 20; count += 1) await (count % 4 === 0 ? buildRejected(api) : buildRated(api));

    const after = await show('board', recruiter, { stage: 'TECHNICAL_INTERVIEW' });
    const fullDay = await show('my-day', head, {});

    expect(cards(after).length).toBeGreaterThan(cards(before).length + 10);
    expect(after.statements).toBe(before.statements);
    expect(fullDay.text.length).toBeGreaterThan(day.text.length + 2_000);
    expect(fullDay.statements).toBe(day.statements);
  });
});

function cards({ data }: { readonly data: Record<string, unknown> }): readonly unknown[] {
  return (data['vettingCases'] as { readonly nodes: readonly unknown[] }).nodes; // the board's own document
}
