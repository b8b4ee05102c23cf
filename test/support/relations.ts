import { pastTheGuards } from './past-the-guards.ts';
import type { TestApi } from './test-api.ts';

/** How somebody stands to the rows that they ask for; a service that acts by itself has rows of others before it. */
export const relations = ['others', 'assigned', 'owing', 'own', 'about them', 'service'] as const;

/** One of them. */
export type Relation = (typeof relations)[number];

interface Reference {
  readonly table: string;
  readonly column: string;
  readonly target: string;
}

const references = `
  select r.relname as table, a.attname as column, f.relname as target from pg_constraint c
  join pg_class r on r.oid = c.conrelid join pg_class f on f.oid = c.confrelid
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and cardinality(c.conkey) = 1 order by 1, 2`;

async function referencesIn(api: TestApi): Promise<readonly Reference[]> {
  return (await api.asApp(references)) as unknown as readonly Reference[]; // by the names in the statement
}

/** Puts somebody into the relation to all rows, as far as the tables let one person be everybody. */
export async function relate(api: TestApi, userId: string, relation: Relation): Promise<void> {
  if (relation === 'assigned') await seatEverywhere(api, userId, 'ENDED');
  if (relation === 'owing') await seatEverywhere(api, userId, 'OWED');
  if (relation === 'own') await authorEverywhere(api, userId);
  if (relation === 'service') await api.asApp(`update user_account set kind = 'SERVICE' where id = $1`, [userId]);
  if (relation === 'about them') await pastTheGuards(api, ['candidate'], [beCandidate(userId)]);
}

const subject = `select c.id from candidate c left join contract k on k.candidate_id = c.id
  join vetting_case v on v.candidate_id = c.id order by k.id is null, v.status <> 'PASSED', c.created_at, c.handle limit 1`;
const beCandidate = (userId: string): string => `update candidate set user_id = '${userId}' where id = (${subject})`;

/** The constraint goes: nobody sits everywhere at once, but for who is to be assigned to all. */
function seatEverywhere(api: TestApi, userId: string, feedback: 'ENDED' | 'OWED'): Promise<void> {
  return pastTheGuards(
    api,
    ['interview_participant'],
    [
      'alter table interview_participant drop constraint if exists interview_participant_not_double_booked',
      `insert into interview_participant
         select (jsonb_populate_record(null::interview_participant, to_jsonb(p) || jsonb_build_object(
           'id', gen_random_uuid(), 'user_id', '${userId}', 'feedback', '${feedback}', 'is_active', true))).*
         from (select distinct on (interview_id) * from interview_participant order by interview_id, id) p`,
    ],
  );
}

const ofPeople = new Set(['role_grant', 'api_token', 'user_account', 'candidate']);

/** Whatever somebody did or holds, this one did; where only one row can be, it is one. */
async function authorEverywhere(api: TestApi, userId: string): Promise<void> {
  const people = (await referencesIn(api)).filter((it) => it.target === 'user_account' && !ofPeople.has(it.table));
  const tables = [...new Set(people.map(({ table }) => table))];
  const updates = people.map(
    ({ table, column }) => `do $$ begin
      update ${table} set ${column} = '${userId}' where ${column} is not null;
    exception when others then
      begin
        update ${table} set ${column} = '${userId}' where ctid = (select ctid from ${table} where ${column} is not null limit 1);
      exception when others then null;
      end;
    end $$`,
  );
  await pastTheGuards(api, tables, updates);
}

/** Keys of the rows, by table, that hang on whom the relation is about. */
export async function rowsAbout(api: TestApi, userId: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const all = (await referencesIn(api)).filter(({ target }) => target !== 'user_account');
  const found = new Map<string, Set<string>>();
  const [candidate] = await api.asApp('select id from candidate where user_id = $1', [userId]);
  found.set('candidate', new Set([String(candidate?.['id'])]));
  for (let isMore = true; isMore;) {
    isMore = false;
    for (const { table, column, target } of all) {
      const rows = await api.asApp(`select to_jsonb(t)->>'id' as id from ${table} t where ${column} = any ($1)`, [
        [...(found.get(target) ?? [])],
      ]);
      const known = found.get(table) ?? new Set();
      const before = known.size;
      for (const { id } of rows) if (typeof id === 'string') known.add(id);
      found.set(table, known);
      isMore ||= known.size > before;
    }
  }
  return found;
}
