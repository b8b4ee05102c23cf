import { Migration } from '@mikro-orm/migrations';

/** What our own contracts pay, kept by the database as they are agreed on, without a name on it. */
export class RateObservations extends Migration {
  override up(): void {
    for (const statement of [...tables, ...pseudonyms, ...keeping, ...triggers, ...proof]) this.addSql(statement);
  }
}

const regions = `('NORTH_AMERICA', 'LATIN_AMERICA', 'WESTERN_EUROPE', 'CENTRAL_EUROPE', 'EASTERN_EUROPE', 'ASIA')`;

/** Days and moments would tell whose contract it is, so months are all that is kept of time. */
const tables = [
  `create table country_region (country char(2) not null, region text not null, primary key (country))`,
  `alter table country_region add constraint country_region_country check (country ~ '^[A-Z]{2}$')`,
  `alter table country_region add constraint country_region_region check (region in ${regions})`,
  `revoke insert, update on country_region from app`,
  `create table rate_observation (
     id uuid not null,
     term_key bytea not null,
     person_key bytea not null,
     company_key bytea not null,
     basis text not null,
     unit text not null,
     currency char(3) not null,
     amount numeric(12,2) not null,
     starts_in date not null,
     agreed_in date not null,
     seniority text not null,
     specialization text null,
     technology text null,
     developer_region text null,
     client_region text null,
     primary key (id)
   )`,
  `alter table rate_observation add constraint rate_observation_once unique (term_key, basis)`,
  `alter table rate_observation add constraint rate_observation_basis
   check (basis in ('PAID_TO_ENGINEER', 'CLIENT_PRICE_MARKETPLACE'))`,
  `alter table rate_observation add constraint rate_observation_unit check (unit in ('HOUR', 'MONTH', 'PROJECT'))`,
  `alter table rate_observation add constraint rate_observation_amount check (amount > 0)`,
  `alter table rate_observation add constraint rate_observation_months
   check (extract(day from starts_in) = 1 and extract(day from agreed_in) = 1)`,
  `alter table rate_observation add constraint rate_observation_seniority
   check (seniority in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
  `alter table rate_observation add constraint rate_observation_developer_region check (developer_region in ${regions})`,
  `alter table rate_observation add constraint rate_observation_client_region check (client_region in ${regions})`,
  `create index rate_observation_of_cell on rate_observation (basis, unit, currency, seniority, agreed_in)`,
  `create table rate_withdrawal (term_key bytea not null, withdrawn_in date not null, primary key (term_key))`,
  `alter table rate_withdrawal add constraint rate_withdrawal_month check (extract(day from withdrawn_in) = 1)`,
  ...['rate_observation', 'rate_withdrawal'].flatMap(protect),
];

const asOwner = 'security definer set search_path = public, pg_temp';

/** The key is made here and leaves the database with its backups only; the login that serves never reads it. */
const pseudonyms = [
  `create table rate_pseudonym (id boolean not null default true, key bytea not null, primary key (id))`,
  `alter table rate_pseudonym add constraint rate_pseudonym_one check (id)`,
  `insert into rate_pseudonym (key) select sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))`,
  `revoke select on rate_pseudonym from app`,
  ...protect('rate_pseudonym'),
  // Hashed twice around the key, so that nobody who lacks it makes one pseudonym out of another.
  `create function rate_pseudonym_of(kind text, which uuid) returns bytea
   language sql stable set search_path = public, pg_temp as $$
     select sha256(key || sha256(key || convert_to(kind, 'UTF8') || uuid_send(which))) from rate_pseudonym
   $$`,
  `revoke execute on function rate_pseudonym_of(text, uuid) from public`,
];

const agreed = `date_trunc('month', greatest(t.created_at, c.signed_at) at time zone 'UTC')::date`;
const amounts = `cross join lateral (values ('PAID_TO_ENGINEER', t.paid_amount), ('CLIENT_PRICE_MARKETPLACE', t.client_amount))
       b (basis, amount)`;

/** As the owner: the login that serves observes nothing by hand. */
const keeping = [
  `create function rate_observe(which uuid) returns void
   language sql volatile ${asOwner} as $$
     insert into rate_observation (id, term_key, person_key, company_key, basis, unit, currency, amount, starts_in, agreed_in,
       seniority, specialization, technology, developer_region, client_region)
     select gen_random_uuid(), rate_pseudonym_of('term', t.id), rate_pseudonym_of('person', c.candidate_id),
       rate_pseudonym_of('company', c.company_id), b.basis, t.unit, t.currency, b.amount,
       date_trunc('month', t.starts_on)::date, ${agreed}, v.assessed_seniority, s.slug, k.slug, here.region, there.region
     from contract_term t
     join contract c on c.id = t.contract_id and c.signed_at is not null
     join talent_listing l on l.id = c.talent_listing_id
     join vetting_credential v on v.id = l.credential_id
     join candidate p on p.id = c.candidate_id
     join company o on o.id = c.company_id
     join skill k on k.id = p.primary_language_id
     left join lateral (select z.slug from specialization_claim m join specialization z on z.id = m.specialization_id
       where m.candidate_id = p.id and m.status = 'VERIFIED' and m.withdrawn_at is null
       order by m.position limit 1) s on true
     left join country_region here on here.country = p.country
     left join country_region there on there.country = o.country
     ${amounts}
     where t.id = which
     on conflict (term_key, basis) do nothing
   $$`,
  `revoke execute on function rate_observe(uuid) from public`,
];

const triggers = [
  trigger(
    'contract_transition_observes_rates',
    `perform rate_observe(t.id) from contract_term t where t.contract_id = new.contract_id and t.voided_at is null;
     return null;`,
  ),
  // After the trigger that moves the contract, by its name.
  `create trigger contract_transition_observes_rates after insert on contract_transition
   for each row when (new.rule = 'K4') execute function contract_transition_observes_rates()`,
  trigger(
    'contract_term_observes_rates',
    `if (select c.signed_at from contract c where c.id = new.contract_id) is not null then perform rate_observe(new.id); end if;
     return null;`,
  ),
  `create trigger contract_term_observes_rates after insert on contract_term
   for each row when (new.voided_at is null) execute function contract_term_observes_rates()`,
  trigger(
    'contract_term_withdraws_rates',
    `insert into rate_withdrawal (term_key, withdrawn_in)
       select o.term_key, greatest(date_trunc('month', new.voided_at at time zone 'UTC')::date, o.agreed_in)
       from rate_observation o
       where o.term_key = rate_pseudonym_of('term', new.id) and o.basis = 'PAID_TO_ENGINEER';
     return null;`,
  ),
  `create trigger contract_term_withdraws_rates after update of voided_at on contract_term
   for each row when (old.voided_at is null and new.voided_at is not null) execute function contract_term_withdraws_rates()`,
  ...['contract_transition_observes_rates', 'contract_term_observes_rates', 'contract_term_withdraws_rates'].map(
    (name) => `revoke execute on function ${name}() from public`,
  ),
  // Contracts that were signed before there were observations.
  `select rate_observe(t.id) from contract_term t join contract c on c.id = t.contract_id
   where c.signed_at is not null and (t.voided_at is null or t.voided_at > c.signed_at)`,
  `insert into rate_withdrawal (term_key, withdrawn_in)
   select o.term_key, greatest(date_trunc('month', t.voided_at at time zone 'UTC')::date, o.agreed_in)
   from rate_observation o join contract_term t on o.term_key = rate_pseudonym_of('term', t.id)
   where t.voided_at is not null and o.basis = 'PAID_TO_ENGINEER'`,
];

/** Tells ids of what is wrong, and no pseudonym: the login that serves may ask it. */
const proof = [
  `create function rate_observations_amiss() returns table (key uuid, detail text)
   language sql stable ${asOwner} as $$
     with agreed as materialized (
       select t.id as term_id, rate_pseudonym_of('term', t.id) as term_key,
         rate_pseudonym_of('person', c.candidate_id) as person_key, rate_pseudonym_of('company', c.company_id) as company_key,
         b.basis, t.unit, t.currency, b.amount, date_trunc('month', t.starts_on)::date as starts_in,
         ${agreed} as agreed_in, t.voided_at is not null as is_voided
       from contract_term t join contract c on c.id = t.contract_id and c.signed_at is not null
       ${amounts})
     select coalesce(a.term_id, o.id), case
         when o.id is null then 'a term is not observed as ' || a.basis
         when a.term_id is null then 'an observation is of no term'
         else 'an observation as ' || a.basis || ' says something else than its term' end
       from agreed a full join rate_observation o on o.term_key = a.term_key and o.basis = a.basis
       where case when o.id is null then not a.is_voided else
         (o.person_key, o.company_key, o.unit, o.currency, o.amount, o.starts_in, o.agreed_in)
         is distinct from (a.person_key, a.company_key, a.unit, a.currency, a.amount, a.starts_in, a.agreed_in) end
     union all select a.term_id, 'a term without a day is observed and not withdrawn'
       from agreed a join rate_observation o on o.term_key = a.term_key and o.basis = a.basis
       where a.is_voided and a.basis = 'PAID_TO_ENGINEER'
         and not exists (select from rate_withdrawal w where w.term_key = a.term_key)
     union all select coalesce(a.term_id, o.id, '00000000-0000-0000-0000-000000000000'), 'a term that holds is withdrawn'
       from rate_withdrawal w left join agreed a on a.term_key = w.term_key and a.basis = 'PAID_TO_ENGINEER'
       left join rate_observation o on o.term_key = w.term_key and o.basis = 'PAID_TO_ENGINEER'
       where a.is_voided is not true or o.id is null
   $$`,
  `revoke execute on function rate_observations_amiss() from public`,
  `grant execute on function rate_observations_amiss() to app`,
];

function protect(table: string): string[] {
  return [
    `revoke insert, update, delete, truncate on ${table} from app`,
    `create trigger ${table}_append_only before update or delete on ${table}
     for each row execute function fourgate_append_only()`,
    `create trigger ${table}_never_emptied before truncate on ${table}
     for each statement execute function fourgate_append_only()`,
  ];
}

/** A trigger function that looks into our schema first, so that no temporary table shows it something else. */
function trigger(name: string, body: string): string {
  return `create function ${name}() returns trigger language plpgsql ${asOwner} as $$ begin ${body} end; $$`;
}
