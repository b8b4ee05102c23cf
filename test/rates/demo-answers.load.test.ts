import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { execute, parse } from 'graphql';
import { contextFor } from '../../src/contexts.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { viewerOf } from '../../src/kernel/viewer.ts';
import { createSchema } from '../../src/schema.ts';
import { openSurroundings, type OpenSurroundings } from '../../src/surroundings.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { workedIn } from '../support/worked-questions.ts';

let world: DemoWorld;
let surroundings: OpenSurroundings;

beforeAll(async () => {
  world = await buildDemoWorld();
  surroundings = await openSurroundings(world.database.appUrl);
});

afterAll(async () => {
  await surroundings.close();
  await world.database.drop();
});

const page = readFileSync(new URL('../../docs/rates.md', import.meta.url), 'utf8');
const worked = workedIn(page).filter(({ name }) => name.startsWith('Demo'));

const talked = `select c.id from candidate c join candidate_identity i on i.id = c.identity_id where i.name = $1`;

async function keyOf(text: string, value: string): Promise<string> {
  return String((await surroundings.run(text, [value]))[0]?.[0]);
}

test.each(worked.map((one) => [one.name, one] as const))(
  'the page on rates answers %s as the API does of the demo data',
  async (_name, { question, answer }) => {
    const talkedTo = await keyOf(talked, 'Andrei Munteanu');
    const recruiter = await keyOf('select id from user_account where email = $1', 'rita@fourgate.example');
    const viewer = viewerOf(recruiter, [Role.RECRUITER]);
    const contextValue = contextFor(surroundings, { viewer, now: world.now, requestId: 'demo-answers' });
    const variableValues = { id: toGlobalId('Candidate', talkedTo) };

    const schema = createSchema(surroundings.reads.models);
    const told = await execute({ schema, document: parse(question), contextValue, variableValues });

    expect(JSON.parse(JSON.stringify(told))).toEqual({ data: JSON.parse(answer) as unknown });
  },
);

test('the page on rates works out three questions about the demo data', () => {
  expect(worked.map(({ name }) => name)).toEqual(['DemoEventDriven', 'DemoPython', 'DemoTalk']);
});
