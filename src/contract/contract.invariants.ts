import { queried } from '../database/invariant.ts';

/** What is always true of contracts. */
export const contractInvariants = [
  queried({
    name: 'contract-stands-where-it-moved',
    sentence: 'A contract stands where its last move led, and ends as its moves say.',
    type: 'Contract',
    text: `select c.id, c.status || ' after ' || c.moves || ' moves, last of them ' || coalesce(t.status, 'none')
        || ', number ' || coalesce(t.moves, 0)
      from contract c left join lateral contract_told(c.id, ${String(2 ** 31 - 1)}) t on true
      where (c.status, c.moves, c.planned_end_on, c.renews_on, c.signed_at, c.notice_given_on, c.last_day_on, c.notice_by,
          c.ended_on, c.end_reason)
        is distinct from (t.status, t.moves, t.planned_end_on, t.renews_on, t.signed_at, t.notice_given_on, t.last_day_on,
          t.notice_by, t.ended_on, t.end_reason)`,
  }),
  queried({
    name: 'contract-moves-join',
    sentence: 'The moves of a contract are counted without a gap, and each begins where the one before ended.',
    type: 'ContractTransition',
    text: `select id, 'move ' || seq || ' from ' || from_state || ' after ' || coalesce(before, 'none') from (
        select t.id, t.seq, t.from_state, row_number() over way as place, lag(t.to_status) over way as before
        from contract_transition t window way as (partition by t.contract_id order by t.seq)) moved
      where seq <> place or from_state <> coalesce(before, 'NONE')`,
  }),
  queried({
    name: 'contract-of-its-match',
    sentence:
      'A contract is of the people and the listing of its match, which is contracted when it is signed, only then.',
    type: 'Contract',
    text: `select c.id, c.status || ' of match ' || m.id || ', which is ' || m.status
        from contract c join match m on m.id = c.match_id
        where (c.candidate_id, c.talent_listing_id, c.listing_id, c.company_id)
            is distinct from (m.candidate_id, m.talent_listing_id, m.listing_id, m.company_id)
          or (c.signed_at is not null and m.status <> 'CONTRACTED')
          or (c.status in ('DRAFT', 'PENDING_SIGNATURE') and m.status <> 'CLIENT_ACCEPTED')
      union all select m.id, 'contracted without a signed contract' from match m
        where m.status = 'CONTRACTED' and not exists (
          select from contract c where c.match_id = m.id and c.signed_at is not null)`,
  }),
  queried({
    name: 'contract-covered-by-terms',
    sentence: 'Terms cover a contract from its first day to its last, in its currency, and never two at once.',
    type: 'Contract',
    text: `select c.id, 'days without a term' from contract c
        where c.status <> 'CANCELLED' and not contract_is_covered(c.id)
      union all select a.contract_id, 'two terms on ' || b.starts_on from contract_term a
        join contract_term b on b.contract_id = a.contract_id and b.id <> a.id and b.voided_at is null
          and b.starts_on >= a.starts_on and coalesce(b.starts_on <= a.ends_on, true)
        where a.voided_at is null`,
  }),
  queried({
    name: 'hours-within-capacity',
    sentence: 'Nobody works more hours a week than they said last that they have.',
    type: 'TalentListing',
    text: `select l.id, 'contracts take more than ' || l.hours_per_week || ' hours' from talent_listing l
      where exists (select from contract c where c.talent_listing_id = l.id) and talent_is_overcommitted(l.id)`,
  }),
  queried({
    name: 'onboarding-promised',
    sentence: 'Whoever signs is promised something for the start, and nothing is owed before.',
    type: 'Contract',
    text: `select c.id, c.status || ' with ' || count(i.id) || ' items' from contract c
      left join onboarding_item i on i.contract_id = c.id
      group by c.id having (c.signed_at is not null) <> (count(i.id) > 0)`,
  }),
];
