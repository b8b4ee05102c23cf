import { queried } from '../database/invariant.ts';

/** What is always true of listings. */
export const projectInvariants = [
  queried({
    name: 'listing-stands-where-it-moved',
    sentence: 'A listing stands where its last move led, and is shown as its publishing said.',
    type: 'ProjectListing',
    text: `select l.id, l.status || ' after ' || l.moves || ' moves, last of them ' || coalesce(t.to_status, 'none')
        || ', number ' || coalesce(t.seq, 0) || '; shown until ' || coalesce(l.expires_at::text, 'never')
      from project_listing l
      left join lateral (select m.to_status, m.seq from listing_transition m where m.listing_id = l.id
        order by m.seq desc limit 1) t on true
      left join listing_transition p on (p.listing_id, p.rule) = (l.id, 'L4')
      left join lateral (select m.expires_at from listing_transition m where m.listing_id = l.id and m.rule in ('L4', 'L11')
        order by m.seq desc limit 1) u on true
      where (l.status, l.moves, l.published_at, l.expires_at) is distinct from (t.to_status, t.seq, p.created_at, u.expires_at)`,
  }),
  queried({
    name: 'listing-moves-join',
    sentence: 'The moves of a listing are counted without a gap, and each begins where the one before ended.',
    type: 'ListingTransition',
    text: `select id, 'move ' || seq || ' from ' || from_state || ' after ' || coalesce(before, 'none') from (
        select t.id, t.seq, t.from_state, row_number() over way as place, lag(t.to_status) over way as before
        from listing_transition t window way as (partition by t.listing_id order by t.seq)) moved
      where seq <> place or from_state <> coalesce(before, 'NONE')`,
  }),
  queried({
    name: 'listing-shown-for-approved',
    sentence: 'No listing is published for a company that is not approved.',
    type: 'ProjectListing',
    text: `select l.id, 'company ' || c.id || ' is ' || c.status from project_listing l join company c on c.id = l.company_id
      where l.status = 'PUBLISHED' and c.status <> 'APPROVED'`,
  }),
  queried({
    name: 'listing-shown-as-read',
    sentence: 'What developers were ever shown was read and approved as it is.',
    type: 'ProjectListing',
    text: `select l.id, l.status || ' with content ' || l.content_version from project_listing l
      where l.status not in ('DRAFT', 'IN_REVIEW') and (
        select r.is_approved from listing_review r where r.listing_id = l.id and r.content_version = l.content_version
        order by r.number desc limit 1) is not true`,
  }),
  queried({
    name: 'listing-ends-in-time',
    sentence: 'A listing expires when its time is over, and does nothing else then.',
    type: 'ListingTransition',
    text: `select t.id, t.rule || ' of ' || t.created_at || ', shown until ' || p.expires_at from listing_transition t
      cross join lateral (select m.expires_at from listing_transition m
        where m.listing_id = t.listing_id and m.rule in ('L4', 'L11') and m.seq < t.seq order by m.seq desc limit 1) p
      where t.rule <> 'L11' and (t.rule = 'L9') <> (p.expires_at <= t.created_at)`,
  }),
  queried({
    name: 'listing-keeps-required',
    sentence: 'A listing is found by the skills that it requires, and by no others.',
    type: 'ProjectListing',
    text: `select l.id, cardinality(l.required_skills) || ' kept, ' || cardinality(r.skills) || ' required' from project_listing l
      cross join lateral (select array(select s.skill_id from listing_skill s
        where s.listing_id = l.id and s.necessity = 'REQUIRED' order by s.skill_id) as skills) r
      where l.required_skills <> r.skills`,
  }),
];
