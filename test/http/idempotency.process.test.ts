import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Role } from '../../src/kernel/role.ts';
import { endServers, type Server, startServerOn } from '../support/run-fourgate.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let admin: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
});

afterAll(async () => {
  await endServers();
  await api.close();
});

const query = `mutation ($input: CreateUserInput!) {
  createUser(input: $input) { user { id name version } errors { code } } }`;

/** Gives the answer without its price: what is left of a budget is another figure each time. */
const sendOnce = async ({ url }: Server, key: string, name: string): Promise<string> => {
  const variables = { input: { name, kind: 'SERVICE' } };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${admin.token}`,
      'idempotency-key': key,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  return JSON.stringify({ data, errors });
};

/** Sends as long as it is told to come back, which a busy server says after a second. */
const send = async (server: Server, key: string, name: string): Promise<string> => {
  for (;;) {
    const body = await sendOnce(server, key, name);
    if (!/"(SERVICE_UNAVAILABLE|TIMEOUT)"/.test(body)) return body;
  }
};

/** Ten who send one request after the other until the server is gone; gives the keys that were sent, and those answered. */
const sendUntilKilled = async (server: Server, killAfter: number) => {
  const [sent, answered]: [string[], string[]] = [[], []];
  const client = async (): Promise<void> => {
    for (;;) {
      const key = randomUUID();
      sent.push(key);
      if ((await send(server, key, key)).includes('"errors":[]')) answered.push(key);
      if (answered.length === killAfter) process.kill(server.pid, 'SIGKILL');
    }
  };
  await Promise.allSettled(Array.from({ length: 10 }, client));
  await server.ended;
  return { sent, answered };
};

test('a server that is killed in the middle has stored a key for each effect, and an effect for each key', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { sent, answered } = await sendUntilKilled(await startServerOn(api.url), 40 + 3 * round);

    const rows = await api.asApp(
      `select u.name, k.key from (select * from user_account where name = any($1)) u
       full join (select * from idempotency_key where key = any($1)) k on k.key = u.name`,
      [sent],
    );
    expect(rows.filter(({ name, key }) => name !== key)).toEqual([]);
    const stored = new Set(rows.map(({ key }) => key));
    expect(answered.length).toBeGreaterThan(39);
    expect(answered.filter((key) => !stored.has(key))).toEqual([]);
    await answeredAlike(sent.slice(-15));
  }
});

/** What was lost is done by its retry, and what was done is not done again. */
const answeredAlike = async (keys: readonly string[]): Promise<void> => {
  const server = await startServerOn(api.url);
  for (const key of keys) expect(await send(server, key, key)).toContain(`"name":"${key}"`);
  const text = 'select count(*)::int from user_account where name = any($1)';
  expect(await api.asApp(text, [keys])).toEqual([{ count: keys.length }]);
};
