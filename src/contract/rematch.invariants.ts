import { queried } from '../database/invariant.ts';

/** What is always true of re-matches. */
export const rematchInvariants = [
  queried({
    name: 'rematch-of-every-early-ending',
    sentence: 'Every contract whose notice or end is early has one re-match, of the side that was left.',
    type: 'Contract',
    text: `select c.id, 'early: ' || coalesce(c.is_early::text, 'unknown') || ', re-match: ' || coalesce(r.side, 'none')
      from contract c left join rematch_case r on r.contract_id = c.id
      where c.is_early and r.id is null`,
  }),
  queried({
    name: 'rematch-about-its-contract',
    sentence:
      'A re-match is about the developer, listing and company of its contract, and is due 48 hours after it was opened.',
    type: 'RematchCase',
    text: `select r.id, 'opened ' || r.opened_at || ', due ' || r.due_at from rematch_case r join contract c on c.id = r.contract_id
      where (r.candidate_id, r.listing_id, r.company_id) <> (c.candidate_id, c.listing_id, c.company_id)
        or r.due_at <> r.opened_at + interval '48 hours'
        or not exists (select 1 from contract_transition t
          where t.contract_id = c.id and t.rule in ('K8', 'K9') and t.created_at = r.opened_at)`,
  }),
  queried({
    name: 'rematch-met-by-presentation',
    sentence:
      'A re-match is met by a match of its developer, or on its listing, that was presented after it was opened.',
    type: 'RematchCase',
    text: `select r.id, r.status || ' at ' || coalesce(r.met_at::text, 'no time') from rematch_case r
      left join match m on m.id = r.met_by_id
      where (r.status = 'MATCHED') <> coalesce(
        (case r.side when 'DEVELOPER' then m.candidate_id = r.candidate_id else m.listing_id = r.listing_id end)
        and r.met_at >= r.opened_at and exists (select 1 from match_event e
          where e.match_id = m.id and e.rule = 'M6' and e.created_at = r.met_at), false)`,
  }),
];
