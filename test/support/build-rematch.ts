import { randomUUID } from 'node:crypto';
import { ContractEndReason, ContractParty } from '../../src/contract/contract.words.ts';
import { giveNotice } from '../../src/contract/give-notice.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { type BuiltContract, buildSigned, type Pair } from './build-contract.ts';
import type { Refused } from './build-interview.ts';
import { buildPublished, type BuiltTalent } from './build-match.ts';
import type { Built } from './build-vetting.ts';
import { pastTheGuards } from './past-the-guards.ts';
import type { Person, TestApi } from './test-api.ts';

/** A re-match, by keys, and the contract that it came of. */
export interface BuiltRematch extends Built {
  readonly contract: BuiltContract;
}

/** The re-match of a signed contract of whom notice was given at this moment; of the developer's side unless they left. */
export async function buildRematch(
  api: TestApi,
  matcher: Person,
  {
    reason = ContractEndReason.CLIENT_BUDGET,
    contract: given,
  }: { reason?: ContractEndReason; contract?: BuiltContract } = {},
): Promise<BuiltRematch> {
  const contract = given ?? (await buildSigned(api, matcher));
  const by = reason === ContractEndReason.DEVELOPER_LEFT ? ContractParty.DEVELOPER : ContractParty.CLIENT;
  await giveNotice(api.context(matcher), { contractId: contract.id, version: 3, reason, lastDayOn: '2027-01-31', by });
  const [row] = await api.asApp('select id from rematch_case where contract_id = $1', [contract.key]);
  const key = String(row?.['id']);
  return { key, id: toGlobalId('RematchCase', key), contract };
}

/** Copies a re-match past the guards, each with a contract and a match of its own, due one second after another. */
export async function copyRematch(api: TestApi, { key }: Built, count: number): Promise<void> {
  const copy = async (table: string, from: string, changed: Readonly<Record<string, string>>): Promise<string> => {
    const columns = await api.asApp(
      `select column_name as name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const names = columns.map(({ name }) => String(name));
    const values = names.map((name) => changed[name] ?? `o.${name}`);
    return `insert into ${table} (${names.join()}) select ${values.join()} from ${from}, generate_series(1, ${String(count)}) n`;
  };
  const id = (of: string): string => `md5('${key}' || '${of}' || n)::uuid`;
  const contract = `contract o join rematch_case r on r.contract_id = o.id and r.id = '${key}'`;
  await pastTheGuards(
    api,
    ['match', 'contract', 'rematch_case'],
    [
      await copy(
        'match',
        `match o join (select k.match_id from contract k join rematch_case r on r.contract_id = k.id where r.id = '${key}') c on c.match_id = o.id`,
        {
          id: id('match'),
        },
      ),
      await copy('contract', contract, { id: id('contract'), match_id: id('match') }),
      await copy('rematch_case', `rematch_case o join (select '${key}'::uuid as id) it on it.id = o.id`, {
        id: id('case'),
        contract_id: id('contract'),
        opened_at: `o.opened_at + n * interval '1 second'`,
        due_at: `o.due_at + n * interval '1 second'`,
      }),
    ],
  );
}

/** A match that its candidate accepted, by what PostgreSQL itself asks for. */
export async function buildReady(api: TestApi, matcher: Person, { talent, listing }: Pair): Promise<Built> {
  const key = randomUUID();
  const at = api.clock.now;
  await api.asApp(readiness(key, { talent: talent.key, listing: listing.key, by: matcher.viewer.id, at }));
  return { key, id: toGlobalId('Match', key) };
}

/** A listing of its own for somebody, with a match for it that they accepted. */
export async function buildReadyElsewhere(api: TestApi, matcher: Person, talent: BuiltTalent): Promise<Built> {
  return buildReady(api, matcher, { talent, listing: await buildPublished(api, matcher) });
}

/** Presents a match at this moment, by raw SQL. */
export const present = (api: TestApi, matcher: Person, { key }: Built): Promise<unknown> =>
  api.asApp(
    `insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
     values (gen_random_uuid(), $2, $1, 4, 'M6', 'CANDIDATE_ACCEPTED', 'PRESENTED', $3)`,
    [key, api.clock.now, matcher.viewer.id],
  );

const readiness = (
  key: string,
  { talent, listing, by, at }: { talent: string; listing: string; by: string; at: Date },
): string => `do $$
  begin
    insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves)
      select '${key}', '${at.toISOString()}', 1, t.id, t.candidate_id, l.id, l.company_id, '${by}', 'SUGGESTED', 0
      from talent_listing t, project_listing l where t.id = '${talent}' and l.id = '${listing}';
    insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, expires_at)
      select gen_random_uuid(), '${at.toISOString()}', '${key}', e.seq, e.rule, e.from_status, e.to_status, '${by}',
        case e.rule when 'M2' then timestamptz '${at.toISOString()}' + interval '5 days' end
      from (values (1, 'M1', null, 'SUGGESTED'), (2, 'M2', 'SUGGESTED', 'PROPOSED'),
        (3, 'M3', 'PROPOSED', 'CANDIDATE_ACCEPTED')) e (seq, rule, from_status, to_status) order by e.seq;
  end $$`;

/** What became of a re-match. */
export interface RematchAnswer {
  readonly rematchCase: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly (Refused & { readonly currentVersion: number | null })[];
}

const columns = `id version side status openedAt dueAt hoursLeft isOverdue isMetInTime metAt metBy { id } closedAt
  closedBy { id } closeReason owner { id } company { id } listing { id } candidate { id }
  contract { id rematchCase { id } } proposals { match { id status } }`;

/** Changes a re-match over the API and gives the payload, which must have come without a thrown error. */
export async function changeRematch(
  api: TestApi,
  person: Person,
  mutation: string,
  input: object,
): Promise<RematchAnswer> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    rematchCase { ${columns} } errors { code path message currentVersion blockers { code } } } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as RematchAnswer; // its own document
}

/** A re-match as somebody sees it; null when they do not. */
export async function rematchNow(
  api: TestApi,
  person: Person,
  { id }: Built,
): Promise<Readonly<Record<string, unknown>> | null> {
  const document = `query ($id: ID!) { rematchCase(id: $id) { ${columns} } }`;
  const { data, errors } = await api.run(person, document, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['rematchCase'] as Readonly<Record<string, unknown>> | null; // its own document
}
