import type { RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import type { Figure } from './rate-figure.ts';

/** Every published figure, in the order of their ids: one statement for a request. Who reads one reads all. */
export function readFigures(context: RequestContext): Promise<readonly Figure[]> {
  const known = ofRequest.get(context);
  if (known) return known;
  const read = context.reads.run(everyFigure, []).then((rows) => rows.map(figureOf));
  ofRequest.set(context, read);
  return read;
}

const ofRequest = new WeakMap<RequestContext, Promise<readonly Figure[]>>();

const everyFigure = `
  select b.external_id, s.slug, s.publisher, s.reference_year, b.category, b.basis, b.band,
    case when m.note <> 'Counted as ours.' then m.note end, b.region, b.countries, b.technologies, b.specialization,
    b.unit, b.currency, b.figure_kind, b.min_amount, b.max_amount, b.median_amount, b.top_end_amount,
    b.is_open_ended, b.is_approximate, b.is_composite, b.n, b.source_lines
  from rate_benchmark b
  join rate_source s on s.id = b.source_id
  left join band_mapping m on m.source_id = b.source_id and m.band = b.band
  order by b.external_id`;

function figureOf(row: RawRow): Figure {
  const [externalId, source, publisher, year, category, basis, band, bandNote, region, ...rest] = row;
  const [countries, technologies, specialization, unit, currency, kind, min, max, median, topEnd, ...said] = rest;
  const [isOpenEnded, isApproximate, isComposite, n, lines] = said;
  const read = {
    externalId,
    source,
    publisher,
    year,
    category,
    basis,
    band,
    bandNote,
    region,
    countries,
    technologies,
  };
  const amounts = {
    min: hundredths(min),
    max: hundredths(max),
    median: hundredths(median),
    topEnd: hundredths(topEnd),
  };
  const words = { specialization, unit, currency, kind, isOpenEnded, isApproximate, isComposite, n, lines };
  // As the table keeps them: words under checks.
  return { ...read, ...words, ...amounts } as unknown as Figure;
}

/** A decimal comes as text with two places, which a number holds exactly as hundredths. */
function hundredths(amount: unknown): number | null {
  return amount === null ? null : Math.round(Number(amount) * 100);
}
