import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { modelsOf } from '../../src/database/model.ts';
import { Reads } from '../../src/database/reads.ts';
import { statementsOn } from '../../src/database/statements.ts';
import { Role } from '../../src/kernel/role.ts';
import { openOrm } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { buildCase } from '../support/build-vetting.ts';
import { effort } from '../support/effort.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { post, startTestServer, type TestServer } from '../support/test-server.ts';

const count = 100;
let api: TestApi;
let recruiter: Person;
let servers: readonly Replica[];

/** A server with connections of its own, as many as servers have. */
interface Replica extends TestServer {
  readonly close: () => Promise<void>;
}

const startReplica = async (): Promise<Replica> => {
  const orm = await openOrm({ url: api.url, poolSize: 10, patienceMs: 20_000 });
  const run = await statementsOn(orm);
  const server = await startTestServer(api, { orm, run, reads: new Reads(run, modelsOf(orm), policies) });
  const close = async (): Promise<void> => {
    await server.app.close();
    await orm.close(true);
  };
  return { ...server, close };
};

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  servers = [await startReplica(), await startReplica()];
});

afterAll(async () => {
  await Promise.all(servers.map(({ close }) => close()));
  await api.close();
});

/** An answer without its price: what is left of a budget is another figure each time. */
const answerIn = (body: string): string => {
  const { data, errors } = JSON.parse(body) as { readonly data?: unknown; readonly errors?: unknown };
  return JSON.stringify({ data, errors });
};

/** Sends the same many times at once, to one server and the other in turn, and gives the answers that came back. */
const sendAtOnce = async (person: Person, sent: readonly { readonly key: string; readonly payload: object }[]) => {
  const answers = sent.map(({ key, payload }, index) => {
    const server = servers[index % servers.length]?.app ?? api.server;
    return post(server, payload, { token: person.token, headers: { 'idempotency-key': key } });
  });
  return (await Promise.all(answers)).map(({ body }) => answerIn(body));
};

const hold = `mutation ($input: HoldVettingCaseInput!) {
  holdVettingCase(input: $input) { vettingCase { id version status } errors { code } } }`;
const save = `mutation ($input: SaveScorecardDraftInput!) {
  saveScorecardDraft(input: $input) { scorecard { id version summary } errors { code } } }`;
const apply = `mutation ($input: SubmitApplicationInput!) {
  submitApplication(input: $input) { candidate { id } vettingCase { id } isNew errors { code } } }`;

const outcomes = (bodies: readonly string[]): string[] => [...new Set(bodies)];

describe('a hundred at once under one key, over two servers', () => {
  test('are one effect and a hundred equal answers, of an operation that locks a row', async () => {
    const { id, key } = await buildCase(api, recruiter);
    const input = { vettingCaseId: id, version: 1, reason: 'On leave', until: '2026-12-24T10:00:00.000Z' };
    const sent = { key: `hold-${key}`, payload: { query: hold, variables: { input } } };

    const bodies = await sendAtOnce(
      recruiter,
      Array.from({ length: count }, () => sent),
    );

    const data = { holdVettingCase: { vettingCase: { id, version: 2, status: 'ON_HOLD' }, errors: [] } };
    expect(outcomes(bodies).map((body) => JSON.parse(body) as unknown)).toEqual([{ data }]);
    const moves = `select count(*)::int from stage_transition where vetting_case_id = $1 and to_status = 'ON_HOLD'`;
    expect(await api.asApp(moves, [key])).toEqual([{ count: 1 }]);
  });

  test('are one effect and a hundred equal answers, of an operation that makes rows', async () => {
    for (let round = 0; round < 3 * effort; round += 1) {
      const email = `raced-${String(round)}@candidates.example`;
      const input = { name: 'Raced Applicant', email, yearsOfExperience: 6, primaryLanguage: 'go' };
      const sent = { key: `apply-${String(round)}`, payload: { query: apply, variables: { input } } };

      const bodies = await sendAtOnce(
        recruiter,
        Array.from({ length: count }, () => sent),
      );

      expect(outcomes(bodies)).toHaveLength(1);
      expect(bodies[0]).toContain('"isNew":true');
      const cases = `select count(*)::int from vetting_case c join candidate p on p.id = c.candidate_id
        join candidate_identity i on i.id = p.identity_id
        where i.email_key = $1`;
      expect(await api.asApp(cases, [email])).toEqual([{ count: 1 }]);
    }
  });

  test('are one effect and a hundred equal answers, of the saving of a draft', async () => {
    const panel = await buildPanel(api);
    const input = { interviewId: panel.interview.id, summary: 'Once' };
    const sent = { key: 'raced-draft', payload: { query: save, variables: { input } } };

    const bodies = await sendAtOnce(
      panel.seats[0],
      Array.from({ length: count }, () => sent),
    );

    expect(outcomes(bodies)).toHaveLength(1);
    expect(bodies[0]).toContain('"version":1,"summary":"Once"');
    expect(await api.asApp(`select count(*)::int from scorecard where summary = 'Once'`)).toEqual([{ count: 1 }]);
  });

  test('with two bodies are one effect, and a conflict for whoever sent the other body', async () => {
    for (let round = 0; round < 5 * effort; round += 1) {
      const bodiesOf = ['one', 'two'].map((name) => {
        const input = {
          name,
          email: `${name}-${String(round)}@body.example`,
          yearsOfExperience: 6,
          primaryLanguage: 'go',
        };
        return { key: `two-bodies-${String(round)}`, payload: { query: apply, variables: { input } } };
      });
      const bodies = await sendAtOnce(recruiter, Array.from({ length: 10 }, () => bodiesOf).flat());

      const codes = bodies.map((body) => /IDEMPOTENCY_CONFLICT|"isNew":true/.exec(body)?.[0]).toSorted();
      expect(codes).toEqual([
        ...Array.from({ length: 10 }, () => '"isNew":true'),
        ...Array.from({ length: 10 }, () => 'IDEMPOTENCY_CONFLICT'),
      ]);
      const made = `select count(*)::int from candidate_identity where email_key like $1`;
      expect(await api.asApp(made, [`%-${String(round)}@body.example`])).toEqual([{ count: 1 }]);
    }
  });
});

test('a hundred edits of one version: one wins, the others are told the version that it made', async () => {
  const { candidate } = await buildCase(api, recruiter);
  const query = `mutation ($input: UpdateCandidateInput!) {
    updateCandidate(input: $input) { candidate { version } errors { code currentVersion } } }`;
  const sent = Array.from({ length: count }, (_, index) => {
    const input = { candidateId: candidate.id, version: 1, zone: index % 2 === 0 ? 'Europe/Berlin' : 'Europe/Lisbon' };
    return { key: `edit-${String(index)}`, payload: { query, variables: { input } } };
  });

  const bodies = await sendAtOnce(recruiter, sent);

  const won = '{"data":{"updateCandidate":{"candidate":{"version":2},"errors":[]}}}';
  const stale = '{"data":{"updateCandidate":{"candidate":null,"errors":[{"code":"STALE","currentVersion":2}]}}}';
  expect(bodies.toSorted()).toEqual([...Array.from({ length: count - 1 }, () => stale), won].toSorted());
});
