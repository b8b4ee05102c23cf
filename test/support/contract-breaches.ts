import type { Breach } from './breaches.ts';

const contract = `'00000000-0000-7000-8000-0000000000c1'`;
const match = `'00000000-0000-7000-8000-0000000000c2'`;
const at = `'2026-11-24T12:00:00.000Z'`;

/** A signed contract of somebody who is listed, with all that the rules ask for; they have looked at it. */
const signed = [
  `do $$ declare talent talent_listing; offer project_listing; person uuid; begin
     select t.* into talent from talent_listing t where t.status = 'ACTIVE' and t.hours_per_week >= 15
       and not exists (select from contract c where c.talent_listing_id = t.id) order by t.id limit 1;
     select l.* into offer from project_listing l join company c on c.id = l.company_id
       where l.status = 'PUBLISHED' and c.status = 'APPROVED' and l.expires_at > ${at}
         and not exists (select from match m where m.talent_listing_id = talent.id and m.listing_id = l.id)
       order by l.id limit 1;
     select u.id into person from user_account u order by u.id limit 1;
     insert into match (id, created_at, version, talent_listing_id, candidate_id, listing_id, company_id, owner_id, status, moves)
       values (${match}, ${at}, 1, talent.id, talent.candidate_id, offer.id, offer.company_id, person, 'SUGGESTED', 0);
     insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id, expires_at)
       select gen_random_uuid(), ${at}, ${match}, e.seq, e.rule, e.from_status, e.to_status, person,
         case e.rule when 'M2' then timestamptz ${at} + interval '7 days' end
       from (values (1, 'M1', null, 'SUGGESTED'), (2, 'M2', 'SUGGESTED', 'PROPOSED'), (3, 'M3', 'PROPOSED', 'CANDIDATE_ACCEPTED'),
         (4, 'M6', 'CANDIDATE_ACCEPTED', 'PRESENTED'), (5, 'M8', 'PRESENTED', 'CLIENT_ACCEPTED'))
         e (seq, rule, from_status, to_status) order by e.seq;
     insert into contract (id, created_at, version, match_id, candidate_id, talent_listing_id, listing_id, company_id,
         success_manager_id, status, moves, currency, starts_on, planned_end_on)
       values (${contract}, ${at}, 1, ${match}, talent.candidate_id, talent.id, offer.id, offer.company_id, person, 'DRAFT', 0, 'USD',
         '2026-12-01', '2027-06-30');
     insert into contract_term (id, created_at, contract_id, starts_on, unit, currency, paid_amount, client_amount, hours_per_week)
       values (gen_random_uuid(), ${at}, ${contract}, '2026-12-01', 'HOUR', 'USD', 60, 80, 15);
     insert into contract_transition (id, created_at, contract_id, seq, rule, from_status, to_status, actor_id, planned_end_on)
       values (gen_random_uuid(), ${at}, ${contract}, 1, 'K1', null, 'DRAFT', person, '2027-06-30'),
         (gen_random_uuid(), ${at}, ${contract}, 2, 'K2', 'DRAFT', 'PENDING_SIGNATURE', person, null),
         (gen_random_uuid(), ${at}, ${contract}, 3, 'K4', 'PENDING_SIGNATURE', 'ACTIVE', person, null);
     insert into match_event (id, created_at, match_id, seq, rule, from_status, to_status, actor_id)
       values (gen_random_uuid(), ${at}, ${match}, 6, 'M10', 'CLIENT_ACCEPTED', 'CONTRACTED', person);
     insert into onboarding_item (id, created_at, contract_id, kind, position, due_on)
       values (gen_random_uuid(), ${at}, ${contract}, 'STAGING', 1, '2026-12-01');
   end $$`,
  'set constraints all immediate',
];

/** Breaks something of that contract while the triggers of a table look away. */
const broken = (table: string, ...statements: readonly string[]): readonly string[] => [
  ...signed,
  `alter table ${table} disable trigger user`,
  ...statements,
  `alter table ${table} enable trigger user`,
];

/** At least one breach of every invariant of contracts, on the demo data and a contract more. */
export const contracts: readonly Breach[] = [
  {
    invariant: 'contract-stands-where-it-moved',
    off: [],
    statements: broken('contract', `update contract set moves = moves + 1 where id = ${contract}`),
  },
  {
    invariant: 'contract-stands-where-it-moved',
    off: [],
    statements: broken('contract', `update contract set planned_end_on = '2027-07-01' where id = ${contract}`),
  },
  {
    invariant: 'contract-moves-join',
    off: [],
    statements: broken(
      'contract_transition',
      `update contract_transition set seq = 9 where (contract_id, seq) = (${contract}, 3)`,
    ),
    also: ['contract-stands-where-it-moved'],
  },
  {
    invariant: 'contract-of-its-match',
    off: [],
    statements: broken(
      'contract',
      `update contract set company_id = (select id from company where id <> company_id order by id limit 1) where id = ${contract}`,
    ),
    also: ['observations-as-in-terms'],
  },
  {
    invariant: 'contract-covered-by-terms',
    off: [],
    statements: broken(
      'contract_term',
      `update contract_term set starts_on = '2026-12-02' where contract_id = ${contract}`,
    ),
  },
  {
    invariant: 'hours-within-capacity',
    off: [],
    statements: broken(
      'talent_listing',
      `update talent_listing set hours_per_week = 14 where id = (select talent_listing_id from contract where id = ${contract})`,
    ),
  },
  {
    invariant: 'onboarding-promised',
    off: [],
    statements: [...signed, `delete from onboarding_item where contract_id = ${contract}`],
  },
];
