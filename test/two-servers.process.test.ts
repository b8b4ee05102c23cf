import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Role } from '../src/kernel/role.ts';
import { VettingStage } from '../src/vetting/vetting-case.states.ts';
import { buildReviewed, caseInput } from './support/build-decision.ts';
import { aBooking, buildCaseAt, buildInterviewer, onCaseNow } from './support/build-interview.ts';
import { buildCase } from './support/build-vetting.ts';
import { endServers, type Server, startServerOn } from './support/run-fourgate.ts';
import { type Person, startTestApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
let admin: Person;
let recruiter: Person;
let head: Person;
let servers: readonly [Server, Server];

beforeAll(async () => {
  api = await startTestApi();
  api.clock.now = new Date();
  admin = await api.person(Role.ADMIN);
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
  servers = [await startServerOn(api.url), await startServerOn(api.url)];
});

afterAll(async () => {
  await endServers();
  await api.close();
});

interface Sent {
  readonly by: Person;
  readonly mutation: string;
  /** What is asked of its payload, beside its refusals. */
  readonly fields: string;
  readonly input: object;
  readonly key: string;
}

/** Gives the answer without its price: what is left of a budget is another figure each time. */
const sendOnce = async ({ url }: Server, { by, mutation, fields, input, key }: Sent): Promise<string> => {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} errors { code currentVersion } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${by.token}`, 'idempotency-key': key },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  return JSON.stringify({ data, errors });
};

/** Sends under its key as long as it is told to come back, which a busy server says after a second. */
const send = async (server: Server, sent: Sent): Promise<string> => {
  for (;;) {
    const body = await sendOnce(server, sent);
    if (!/"(SERVICE_UNAVAILABLE|TIMEOUT)"/.test(body)) return body;
  }
};

/** Sends all at once, to one server and the other in turn. */
const sendAtOnce = (all: readonly Sent[]): Promise<string[]> =>
  Promise.all(all.map((sent, index) => send(servers[index % 2 === 0 ? 0 : 1], sent)));

const times = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** How often each outcome came, which is printed: the first code that refused, or DONE. */
const outcomesOf = (what: string, bodies: readonly string[]): Readonly<Record<string, number>> => {
  const outcomes: Record<string, number> = {};
  for (const body of bodies) {
    const outcome = body.includes('"errors":[]') ? 'DONE' : (/"code":"(\w+)"/.exec(body)?.[1] ?? body);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }
  process.stdout.write(`over two processes, ${what}: ${JSON.stringify(outcomes)}\n`);
  return outcomes;
};

test('a hundred retries at once are one effect and a hundred equal answers', async () => {
  const input = { name: 'Raced', kind: 'SERVICE' };
  const sent = { by: admin, mutation: 'createUser', fields: 'user { id name version }', input, key: 'raced' };

  const bodies = await sendAtOnce(times(100).map(() => sent));

  expect(outcomesOf('100 retries', bodies)).toEqual({ DONE: 100 });
  expect(new Set(bodies).size).toBe(1);
  expect(await api.asApp(`select count(*)::int from user_account where name = 'Raced'`)).toEqual([{ count: 1 }]);
});

test('two hundred stages that two people decide at once have one decision each', async () => {
  const bodies: string[] = [];
  for (const ten of times(20)) {
    const cases = await Promise.all(times(10).map(() => buildReviewed(api, recruiter)));
    const decisions = cases.map(async ({ key }, index) => {
      const seen = await caseInput(api, key);
      const sent = { fields: 'decision { outcome }', key: `decide-${String(ten)}-${String(index)}` };
      const rejection = { ...seen, reasons: [{ code: 'INSUFFICIENT_EXPERIENCE' }] };
      return [
        { ...sent, by: recruiter, mutation: 'advanceVettingCase', input: seen },
        { ...sent, by: head, mutation: 'rejectVettingCase', input: rejection },
      ];
    });
    bodies.push(...(await sendAtOnce((await Promise.all(decisions)).flat())));
  }

  expect(outcomesOf('200 double decisions', bodies)).toEqual({ DONE: 200, STALE: 200 });
  const decided = 'select count(*)::int as decisions, count(distinct vetting_case_id)::int as cases from decision';
  expect(await api.asApp(decided)).toEqual([{ decisions: 200, cases: 200 }]);
});

test('fifty bookings of one hour of one interviewer: one wins', async () => {
  const lead = await buildInterviewer(api, head);
  const startsAt = new Date(api.clock.now.getTime() + 86_400_000).toISOString();
  const endsAt = new Date(api.clock.now.getTime() + 90_000_000).toISOString();
  const all: Sent[] = [];
  for (const index of times(50)) {
    const vettingCase = await buildCaseAt(api, recruiter, VettingStage.TECHNICAL_INTERVIEW);
    const input = await onCaseNow(api, aBooking(vettingCase, lead, { startsAt, endsAt }));
    const key = `book-${String(index)}`;
    all.push({ by: recruiter, mutation: 'scheduleInterview', fields: 'interview { id }', input, key });
  }

  const bodies = await sendAtOnce(all);

  expect(outcomesOf('50 bookings', bodies)).toEqual({ DONE: 1, CONFLICT: 49 });
  const seats = 'select count(*)::int from interview_participant where user_id = $1';
  expect(await api.asApp(seats, [lead.viewer.id])).toEqual([{ count: 1 }]);
});

test('a hundred edits of one version: one wins, the others are told the version that it made', async () => {
  const { candidate } = await buildCase(api, recruiter);
  const edit = { by: recruiter, mutation: 'updateCandidate', fields: 'candidate { version }' };
  const all = times(100).map((index) => {
    const zone = index % 2 === 0 ? 'Europe/Berlin' : 'Europe/Lisbon';
    return { ...edit, input: { candidateId: candidate.id, version: 1, zone }, key: `edit-${String(index)}` };
  });

  const bodies = await sendAtOnce(all);

  expect(outcomesOf('100 edits', bodies)).toEqual({ DONE: 1, STALE: 99 });
  expect(bodies.filter((body) => body.includes('"code":"STALE","currentVersion":2'))).toHaveLength(99);
  const version = 'select version from candidate where id = $1';
  expect(await api.asApp(version, [candidate.key])).toEqual([{ version: 2 }]);
});
