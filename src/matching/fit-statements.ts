import { factsJson, factsOf, offerColumns, pairColumns, personColumns } from './fit-columns.ts';
import { type FactSources, factTables, pairFacts } from './fit-facts.ts';
import { judgement } from './fit-judgement.ts';

/** The tables up to `judged` over the rows as they stand, to go on with. */
export function judgedNow(sources: FactSources): string {
  return `with ${factTables(sources)},\n${judgement(pairFacts(sources.at))}`;
}

/** The same over the facts that are kept of a pair: person, offer and pair as JSON, $1 to $3. */
export const judgedAgain = `with person as (select * from ${factsOf('$1::jsonb', 'f', personColumns)}),
offer as (select * from ${factsOf('$2::jsonb', 'f', offerColumns)}),
${judgement(`select * from ${factsOf('$3::jsonb', 'f', pairColumns)}`)}`;

/**
 * Selects rows `j` of a table like judged with the facts that they rest on, each as one text, alike from any connection.
 * The facts are put together last, so that it is done for the rows that are wanted and for no other; `more` are other
 * columns of theirs.
 */
export function judgedRows(table: string, more?: string): string {
  return `select (jsonb_build_object('talent_listing_id', j.talent_listing_id, 'listing_id', j.listing_id, 'gaps', j.gaps,
      'levels', j.levels, 'points', j.points, 'score', j.score, 'distance', j.distance, 'common_minutes', j.common_minutes,
      'person', ${factsJson('p', personColumns)}, 'offer', ${factsJson('o', offerColumns)}, 'pair', ${factsJson('j', pairColumns)}))::text as fit${more === undefined ? '' : `, ${more}`}
    from ${table} j join person p on p.talent_listing_id = j.talent_listing_id join offer o on o.listing_id = j.listing_id`;
}
