import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { sealAudit } from '../../src/audit/seal-audit.ts';
import { addEvents, sealAll, tamper, verifyChain } from '../support/audit-chain.ts';
import { refusedBy } from '../support/refused-by.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeEach(async () => {
  api = await startTestApi();
});

afterEach(() => api.close());

const chain = async (): Promise<{ position: number; action: string; event: string }[]> => {
  const rows = await api.asApp(
    `select position::int as position, a.action, a.id as event from audit_seal s join audit_event a on a.id = s.event_id
     order by position`,
  );
  return rows as { position: number; action: string; event: string }[];
};

describe('the chain', () => {
  test('takes every row once, in the order of the commits', async () => {
    await addEvents(api, 1, 'first');
    await sealAll(api);
    await addEvents(api, 1, 'second');
    await addEvents(api, 1, 'third');

    const { count } = await sealAll(api);

    expect(count).toBe(3);
    expect((await chain()).map(({ position, action }) => [position, action])).toEqual([
      [1, 'first'],
      [2, 'second'],
      [3, 'third'],
    ]);
    expect(await verifyChain(api)).toEqual({ count: 3, unsealed: 0, anchors: 0, fault: null });
  });

  test('waits for a transaction that is still open, holds nobody up, and takes it in its place', async () => {
    const client = new pg.Client({ connectionString: api.url });
    await client.connect();
    await client.query('begin');
    await client.query(`insert into audit_event (id, created_at, actor, action, outcome, object_type, changes, request_id)
      values (gen_random_uuid(), now(), gen_random_uuid(), 'open', 'DONE', 'Nothing', '{}', 'test')`);
    await addEvents(api, 1, 'after');

    const early = await sealAudit(api.orm.em, api.clock.now);
    const meanwhile = await verifyChain(api);
    await client.query('commit');
    await client.end();
    await sealAll(api);

    expect(early).toBeNull();
    expect(meanwhile).toMatchObject({ count: 0, unsealed: 1, fault: null });
    expect((await chain()).map(({ action }) => action)).toEqual(['open', 'after']);
    expect(await verifyChain(api)).toMatchObject({ count: 2, fault: null });
  });

  test('is one however many seal at once, while rows come in', async () => {
    const adding = Array.from({ length: 40 }, () => addEvents(api, 1).catch(() => undefined));
    const sealing = Array.from({ length: 20 }, () => sealAudit(api.orm.em, api.clock.now));
    await Promise.all([...adding, ...sealing]);

    const { count } = await sealAll(api);

    expect((await chain()).map(({ position }) => position)).toEqual(Array.from({ length: count }, (_, at) => at + 1));
    expect(await verifyChain(api)).toMatchObject({ count, fault: null });
  });

  test('goes on where a database was restored whose transactions had come further', async () => {
    await addEvents(api, 2, 'elsewhere');
    await sealAll(api);
    await addEvents(api, 1, 'unsealed elsewhere');
    const later = (table: string): string =>
      `update ${table} set written_in = (written_in::text::bigint + 4000000000)::text::xid8`;
    await tamper(api, later('audit_event'), later('audit_seal'));
    await addEvents(api, 1, 'here');

    await sealAll(api);
    await addEvents(api, 1, 'here again');
    await sealAll(api);

    expect((await chain()).map(({ action }) => action)).toEqual([
      'elsewhere',
      'elsewhere',
      'unsealed elsewhere',
      'here',
      'here again',
    ]);
    expect(await verifyChain(api)).toMatchObject({ count: 5, fault: null });
  });
});

describe('whoever owns the database', () => {
  const third = async (): Promise<string> => (await chain())[2]?.event ?? '';

  beforeEach(async () => {
    await addEvents(api, 6);
  });

  test.each([
    ['the time', `created_at = created_at + interval '1 ms'`],
    ['who did it', 'actor = gen_random_uuid()'],
    ['what was done', `action = 'test.undone'`],
    ['a value', `changes = changes || '{"n": 4}'`],
    ['a value that is none', `changes = changes - 'none'`],
  ])('changes %s of a row, which is named', async (_name, change) => {
    const anchor = await sealAll(api);
    const event = await third();

    await tamper(api, `update audit_event set ${change} where id = '${event}'`);

    expect(await verifyChain(api, [anchor])).toMatchObject({
      count: 2,
      fault: { kind: 'CHANGED', position: 3, event },
    });
  });

  test('takes a row away, which is named, with its seal or without', async () => {
    const anchor = await sealAll(api);
    const event = await third();

    await tamper(api, `delete from audit_event where id = '${event}'`);
    const without = await verifyChain(api, [anchor]);
    await tamper(api, `delete from audit_seal where event_id = '${event}'`);
    const withSeal = await verifyChain(api, [anchor]);

    expect(without.fault).toMatchObject({ kind: 'REMOVED', position: 3, event });
    expect(withSeal.fault).toMatchObject({ kind: 'REMOVED', position: 3, event: null });
  });

  test('takes a row away and closes the gap: the next one is named, which stands in its place', async () => {
    const anchor = await sealAll(api);
    const [, , gone, next] = await chain();

    await tamper(
      api,
      `delete from audit_event where id = '${gone?.event ?? ''}'`,
      `delete from audit_seal where position = 3`,
      ...[4, 5, 6].map((at) => `update audit_seal set position = ${String(at - 1)} where position = ${String(at)}`),
    );

    expect((await verifyChain(api, [anchor])).fault).toMatchObject({
      kind: 'CHANGED',
      position: 3,
      event: next?.event,
    });
  });

  test('puts a row in between, with a seal of its own or without', async () => {
    const anchor = await sealAll(api);
    const forged = '00000000-0000-7000-8000-00000000ffff';
    const values = `'${forged}', created_at, actor, action, outcome, object_type, changes, request_id`;

    await tamper(
      api,
      `insert into audit_event (id, created_at, actor, action, outcome, object_type, changes, request_id, written_in)
       select ${values}, '3'::xid8 from audit_event limit 1`,
    );
    const unsealed = await verifyChain(api, [anchor]);
    await tamper(
      api,
      ...[6, 5, 4, 3].map((at) => `update audit_seal set position = ${String(at + 1)} where position = ${String(at)}`),
      `insert into audit_seal select 3, '${forged}', '3'::xid8, repeat('a', 64), now()`,
    );
    const sealed = await verifyChain(api, [anchor]);

    expect(unsealed.fault).toMatchObject({ kind: 'INSERTED', position: null, event: forged });
    expect(sealed.fault).toMatchObject({ kind: 'CHANGED', position: 3, event: forged });
  });

  test('cuts the end off, which only the anchor knows', async () => {
    const anchor = await sealAll(api);

    await tamper(
      api,
      'delete from audit_event where id in (select event_id from audit_seal where position > 4)',
      'delete from audit_seal where position > 4',
    );

    expect(await verifyChain(api)).toMatchObject({ count: 4, fault: null });
    expect(await verifyChain(api, [anchor])).toMatchObject({ count: 4, fault: { kind: 'CUT', position: 5 } });
  });

  test('writes a row and the whole chain anew, which only the anchors know, and where from', async () => {
    const first = await sealAll(api);
    await addEvents(api, 3);
    const second = await sealAll(api);
    const event = (await chain())[7]?.event ?? '';

    await tamper(api, `update audit_event set action = 'forged' where id = '${event}'`, 'delete from audit_seal');
    await sealAll(api);

    expect(await verifyChain(api)).toMatchObject({ count: 9, fault: null });
    const { fault } = await verifyChain(api, [first, second]);
    expect(fault).toMatchObject({ kind: 'REWRITTEN', position: 9 });
    expect(fault?.detail).toContain('from number 7 on');
  });
});

describe('the serving login', () => {
  test('neither seals by hand nor changes a seal', async () => {
    await addEvents(api, 1);
    await sealAll(api);

    expect(
      await refusedBy(api, `insert into audit_seal select 2, gen_random_uuid(), '3', repeat('a', 64), now()`),
    ).toBe('42501');
    expect(await refusedBy(api, 'update audit_seal set position = 2')).toBe('42501');
    expect(await refusedBy(api, 'delete from audit_seal')).toBe('42501');
    expect(await refusedBy(api, 'truncate audit_seal')).toBe('42501');
  });

  test('does not choose in which transaction a row was written', async () => {
    await api.asApp(`insert into audit_event
        (id, created_at, actor, action, outcome, object_type, changes, request_id, written_in)
      values (gen_random_uuid(), now(), gen_random_uuid(), 'backdated', 'DONE', 'Nothing', '{}', 'test', '3')`);

    expect(await api.asApp(`select action from audit_event where written_in < '100'`)).toEqual([]);
    expect((await sealAll(api)).count).toBe(1);
  });
});
