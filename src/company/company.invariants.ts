import { queried } from '../database/invariant.ts';

/** What is always true of companies and the moves that they made. */
export const companyInvariants = [
  queried({
    name: 'company-stands-where-it-moved',
    sentence: 'A company stands where its last transition led, since that was made.',
    type: 'Company',
    text: `select c.id, c.status || ' after ' || c.moves || ' moves, last of them ' ||
        coalesce(t.to_status || ', number ' || t.seq, 'none')
      from company c left join lateral (
        select * from company_transition t where t.company_id = c.id order by t.seq desc limit 1) t on true
      where t.id is null or (c.status, c.moves, c.last_moved_at) is distinct from (t.to_status, t.seq, t.created_at)`,
  }),
  queried({
    name: 'company-transitions-join',
    sentence:
      'Transitions of a company are counted without a gap, in the order of time, each from where the last one led.',
    type: 'CompanyTransition',
    text: `select id, rule || ', number ' || seq || ' after ' || coalesce(number_before, 0) || ', from ' || from_state || ' after ' ||
        coalesce(before, 'nothing')
      from (select *, lag(to_status) over of_company as before, lag(seq) over of_company as number_before,
          lag(created_at) over of_company as moved_before from company_transition
        window of_company as (partition by company_id order by seq)) t
      where seq <> coalesce(number_before, 0) + 1 or from_state <> coalesce(before, 'NONE') or created_at < moved_before`,
  }),
];
