import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildDemoWorld } from '../support/demo-world.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { movedAlone, moves, withoutTrail } from '../support/written-by-the-database.ts';

let api: TestApi;

beforeAll(async () => {
  const { database } = await buildDemoWorld();
  api = await startTestApi(database);
});

afterAll(() => api.close());

const namesOf = async (statement: string): Promise<string[]> =>
  (await api.asApp(statement)).map(({ name }) => String(name));

/** Tables whose rows the database puts on record when they begin, or when their state changes in any way. */
const onRecord = (kind: 'begins' | 'moves'): Promise<string[]> =>
  namesOf(`select c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where t.tgfoid = 'fourgate_on_record'::regproc and t.tgname = c.relname || '_${kind}_on_record'
      and t.tgdeferrable and t.tginitdeferred order by 1`);

/** Tables that functions of the database write into. */
async function written(): Promise<string[]> {
  const sources = await namesOf(`select p.prosrc as name from pg_proc p where p.pronamespace = 'public'::regnamespace`);
  const verbs =
    /\binsert\s+into\s+"?(\w+)|(?<!\b(?:for|key|do|or|before|after)\s)\bupdate\s+"?(\w+)|\bdelete\s+from\s+"?(\w+)/gi;
  const tables = sources.flatMap((text) => [...text.matchAll(verbs)].map(([, ...named]) => named.find(Boolean) ?? ''));
  return [...new Set(tables)].sort();
}

describe('what the database itself begins or moves', () => {
  test('is on record by a row of its own, or is no thing with a trail', async () => {
    const recorded = await onRecord('moves');
    const open = (await written())
      .map((table) => moves[table] ?? table)
      .filter((table) => !recorded.includes(table) && !(table in withoutTrail));

    expect(open).toEqual([]);
    expect(recorded).toEqual(await onRecord('begins'));
    expect(await written()).toEqual(
      expect.arrayContaining(['contract_transition', 'listing_transition', 'match_event', 'rematch_case', 'session']),
    );
  });

  test('comprises whatever has a state, or says why it does not', async () => {
    const states = await namesOf(`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'status' order by 1`);
    const known = [...(await onRecord('moves')), ...Object.keys(movedAlone)];

    expect(states).toEqual(known.sort());
  });
});

/** Every move of something that moves by rows, and the row of the audit that says so. */
const unsaid = Object.entries({
  company_transition: ['Company', 'company_id'],
  contract_transition: ['Contract', 'contract_id'],
  listing_transition: ['ProjectListing', 'listing_id'],
  match_event: ['Match', 'match_id'],
  stage_transition: ['VettingCase', 'vetting_case_id'],
})
  .map(
    ([table, [type = '', thing = '']]) => `select '${type} ' || t.rule as name from ${table} t
      where not exists (select from audit_event a where a.object_type = '${type}' and a.object_id = t.${thing}
        and a.outcome = 'DONE' and a.created_at = t.created_at)`,
  )
  .join(' union all ');

test('every move in the demo data is in the trail of what it moved, also those that nobody made', async () => {
  const byItself = `select distinct e.rule as name from match_event e where e.rule in ('M10', 'M12')
    union select distinct t.rule from contract_transition t where t.rule = 'K10'
    union select 'met' from rematch_case where met_at is not null order by 1`;

  expect(await namesOf(unsaid)).toEqual([]);
  expect(await namesOf(byItself)).toEqual(['M10', 'met']);
  expect(
    await namesOf(`select r.id::text as name from rematch_case r where not exists (
      select from audit_event a where a.object_id = r.id and a.action = 'rematchCase.opened')`),
  ).toEqual([]);
});
