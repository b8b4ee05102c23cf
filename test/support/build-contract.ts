import { randomUUID } from 'node:crypto';
import type { CreateContract } from '../../src/contract/create-contract.ts';
import { createContract } from '../../src/contract/create-contract.ts';
import { ContractUnit } from '../../src/contract/contract.words.ts';
import { sendContractForSignature } from '../../src/contract/send-contract-for-signature.ts';
import { signContract } from '../../src/contract/sign-contract.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import type { Refused } from './build-interview.ts';
import { type BuiltTalent, buildPublished, buildTalent } from './build-match.ts';
import type { BuiltListing } from './build-project.ts';
import type { Built } from './build-vetting.ts';
import type { Person, TestApi } from './test-api.ts';

/** Who is offered for what. */
export interface Pair {
  readonly talent: BuiltTalent;
  readonly listing: BuiltListing;
}

/** A match that both sides said yes to, of whom for what. */
export type AcceptedMatch = Built & Pair;

/** Somebody who is listed for 30 hours a week, and a listing that is published. */
export async function buildPair(api: TestApi, matcher: Person): Promise<Pair> {
  return { talent: await buildTalent(api), listing: await buildPublished(api, matcher) };
}

/** A match that the client accepted, by what PostgreSQL itself asks for. */
export async function buildAccepted(api: TestApi, matcher: Person, pair?: Pair): Promise<AcceptedMatch> {
  const { talent, listing } = pair ?? (await buildPair(api, matcher));
  const key = randomUUID();
  const values: Readonly<Record<string, string>> = {
    match: key,
    talent: talent.key,
    listing: listing.key,
    person: matcher.viewer.id,
    at: api.clock.now.toISOString(),
  };
  await api.asApp(filled(`do $$ begin ${acceptance} end $$`, values));
  return { key, id: toGlobalId('Match', key), talent, listing };
}

const acceptance = `
  insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves)
    select :match, :at, 1, t.id, t.candidate_id, l.id, l.company_id, :person, 'SUGGESTED', 0
    from talent_listing t, project_listing l where t.id = :talent and l.id = :listing;
  insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, expires_at)
    select gen_random_uuid(), :at, :match, e.seq, e.rule, e.from_status, e.to_status, :person,
      case e.rule when 'M2' then timestamptz :at + interval '5 days' end
    from (values (1, 'M1', null, 'SUGGESTED'), (2, 'M2', 'SUGGESTED', 'PROPOSED'), (3, 'M3', 'PROPOSED', 'CANDIDATE_ACCEPTED'),
      (4, 'M6', 'CANDIDATE_ACCEPTED', 'PRESENTED'), (5, 'M8', 'PRESENTED', 'CLIENT_ACCEPTED'))
      e (seq, rule, from_status, to_status) order by e.seq;`;

/** So many signed contracts of one pair, each for one of as many days from 2028 on, with an item that is owed and a check-in. */
export async function buildManySigned(api: TestApi, matcher: Person, { pair, count }: ManySigned): Promise<void> {
  const values = {
    talent: pair.talent.key,
    listing: pair.listing.key,
    person: matcher.viewer.id,
    at: api.clock.now.toISOString(),
    count: String(count),
  };
  const text = `do $$ declare made uuid; matched uuid; first_day date; begin
    for nth in 1 .. int :count loop
      made := gen_random_uuid(); matched := gen_random_uuid(); first_day := date '2028-01-01' + nth;
      ${acceptance.replaceAll(':match', 'matched')}
      insert into contract (id, created_at, version, match_id, candidate_id, talent_listing_id, listing_id, company_id,
          success_manager_id, status, moves, currency, starts_on, planned_end_on)
        select made, :at, 1, m.id, m.candidate_id, m.talent_listing_id, m.listing_id, m.company_id, :person, 'DRAFT', 0, 'USD',
          first_day, first_day from match m where m.id = matched;
      insert into contract_term (id, created_at, contract_id, starts_on, unit, currency, paid_amount, client_amount, hours_per_week)
        values (gen_random_uuid(), :at, made, first_day, 'HOUR', 'USD', 60, 80, 15);
      insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id, planned_end_on)
        values (gen_random_uuid(), :at, made, 1, 'K1', null, 'DRAFT', :person, first_day),
          (gen_random_uuid(), :at, made, 2, 'K2', 'DRAFT', 'PENDING_SIGNATURE', :person, null),
          (gen_random_uuid(), :at, made, 3, 'K4', 'PENDING_SIGNATURE', 'ACTIVE', :person, null);
      insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
        values (gen_random_uuid(), :at, matched, 6, 'M10', 'CLIENT_ACCEPTED', 'CONTRACTED', :person);
      insert into onboarding_item (id, created_at, contract_id, kind, position, due_on)
        values (gen_random_uuid(), :at, made, 'STAGING', 1, first_day);
      insert into check_in (id, created_at, contract_id, held_at, client_mood, risk, recorded_by_id)
        values (gen_random_uuid(), :at, made, :at, 'GOOD', 'LOW', :person);
    end loop;
  end $$`;
  await api.asApp(filled(text, values));
}

interface ManySigned {
  readonly pair: Pair;
  readonly count: number;
}

/** A block takes no parameters. */
function filled(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/:(match|talent|listing|person|at|count)\b/g, (_all, name: string) => `'${values[name] ?? ''}'`);
}

/** A match by id, with the version that it has now. */
export async function matchInput(api: TestApi, { key, id }: Built): Promise<{ matchId: string; version: number }> {
  const [row] = await api.asApp('select version from match where id = $1', [key]);
  return { matchId: id, version: Number(row?.['version']) };
}

/** What is paid for fifteen hours a week. */
export const term = { unit: ContractUnit.HOUR, paidAmount: '60.00', clientAmount: '80.00', hoursPerWeek: 15 };

/** A contract, by keys, and what it came of. */
export interface BuiltContract extends Built {
  readonly match: AcceptedMatch;
}

type Stated = Partial<Omit<CreateContract, 'matchId' | 'version'>> & { readonly match?: AcceptedMatch };

/** A draft for fifteen hours a week from 7 December 2026 on, ongoing unless stated. */
export async function buildContract(api: TestApi, matcher: Person, stated: Stated = {}): Promise<BuiltContract> {
  const { match = await buildAccepted(api, matcher), ...rest } = stated;
  const seen = await matchInput(api, match);
  const { id } = await createContract(api.context(matcher), {
    ...seen,
    startsOn: '2026-12-07',
    currency: 'USD',
    term,
    ...rest,
  });
  return { key: id, id: toGlobalId('Contract', id), match };
}

/** A contract that both sides signed. */
export async function buildSigned(api: TestApi, matcher: Person, stated: Stated = {}): Promise<BuiltContract> {
  const contract = await buildContract(api, matcher, stated);
  await sendContractForSignature(api.context(matcher), { contractId: contract.id, version: 1 });
  await signContract(api.context(matcher), { contractId: contract.id, version: 2 });
  return contract;
}

/** What became of a contract. */
export interface ContractAnswer {
  readonly contract: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly (Refused & { readonly currentVersion: number | null; readonly message: string })[];
}

const fields = `contract {
  id version status startsOn plannedEndOn renewsOn signedAt noticeGivenOn lastDayOn noticeBy endedOn endReason isEarly endsOn dueOn
  currency match { status } candidate { handle } company { id } listing { id } talentListing { id } successManager { id }
  terms { startsOn endsOn unit paid { amount currency } client { amount } margin { amount } hoursPerWeek }
  transitions { rule fromStatus toStatus reason endReason actor { id } }
  onboarding { id kind dueOn completedAt completedBy { id } note } openItems { kind }
  checkIns { heldAt clientMood developerMood risk note recordedBy { id } } health
  availableActions { action blockers { code } }
}
errors { code path message currentVersion blockers { code } }`;

/** Changes a contract over the API and gives the payload, which must have come without a thrown error. */
export async function changeContract(
  api: TestApi,
  person: Person,
  mutation: string,
  input: object,
): Promise<ContractAnswer> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as ContractAnswer; // its own document
}

/** Changes a contract as it is now. */
export async function changeNow(
  api: TestApi,
  person: Person,
  {
    contract,
    mutation,
    ...stated
  }: { readonly contract: Built; readonly mutation: string } & Readonly<Record<string, unknown>>,
): Promise<ContractAnswer> {
  const [row] = await api.asApp('select version from contract where id = $1', [contract.key]);
  const seen = { contractId: contract.id, version: Number(row?.['version']) };
  return changeContract(api, person, mutation, { ...seen, ...stated });
}

/** A match of one person for a listing of its own. */
export async function buildBeside(api: TestApi, matcher: Person, { talent, listing }: Pair): Promise<AcceptedMatch> {
  const other = await buildPublished(api, matcher, { company: listing.company });
  return buildAccepted(api, matcher, { talent, listing: other });
}

/** Code, path and blockers of what was refused. */
export function refusalOf({ errors }: ContractAnswer): readonly object[] {
  return errors.map(({ code, path, blockers }) => ({ code, path, blockers: blockers.map((it) => it.code) }));
}

/** Four weeks of a month of its own, so that no test takes hours of another: of the so-and-so-manieth after January 2027. */
export function fourWeeks(months: number): { readonly startsOn: string; readonly plannedEndOn: string } {
  const on = (day: number): string => new Date(Date.UTC(2027, months, day)).toISOString().slice(0, 10);
  return { startsOn: on(1), plannedEndOn: on(28) };
}

/** All that is stored of contracts, to tell that nothing changed. */
export function storedContracts(api: TestApi): Promise<Record<string, unknown>[]> {
  return api.asApp(
    `select (select jsonb_agg(c order by c.id) from contract c) as contracts,
       (select jsonb_agg(t order by t.id) from contract_term t) as terms,
       (select count(*) from contract_transition) as transitions, (select jsonb_agg(m order by m.id) from match m) as matches,
       (select count(*) from onboarding_item where completed_at is null) as open, (select count(*) from check_in) as check_ins`,
  );
}
