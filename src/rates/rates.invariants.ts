import { queried } from '../database/invariant.ts';

/** What is always true of published figures. */
export const rateInvariants = [
  queried({
    name: 'import-brought-what-it-says',
    sentence: 'An import brought as many figures as it says.',
    type: 'RateImport',
    text: `select i.id, 'says ' || i.new_count || ', brought ' || count(b.id) from rate_import i
      left join rate_benchmark b on b.import_id = i.id group by i.id having count(b.id) <> i.new_count`,
  }),
  queried({
    name: 'project-costs-as-in-rates',
    sentence: 'What a project costs says the same as the figure of the table of rates that it repeats.',
    type: 'ProjectCostBenchmark',
    text: `select c.id, c.slug || ' and ' || b.external_id || ' differ' from project_cost_benchmark c
      join rate_benchmark b on b.external_id = c.external_id
      where (c.source_id, c.currency, c.min_amount, c.max_amount, c.is_open_ended, c.timeline_min, c.timeline_max)
        is distinct from (b.source_id, b.currency, b.min_amount, b.max_amount, b.is_open_ended,
          coalesce(b.timeline_weeks_min, b.timeline_months_min), coalesce(b.timeline_weeks_max, b.timeline_months_max))
        or b.unit <> 'PROJECT' or (c.timeline_unit = 'WEEK') <> (b.timeline_weeks_min is not null)`,
  }),
  queried({
    name: 'observations-as-in-terms',
    sentence: 'What was observed of rates says the same as the terms of signed contracts, each of them once.',
    type: 'ContractTerm',
    text: 'select a.key, a.detail from rate_observations_amiss() a',
  }),
];
