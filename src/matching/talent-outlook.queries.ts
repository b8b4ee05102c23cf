import type { RequestContext } from '../graphql/request-context.ts';
import type { Row } from '../database/selection.ts';
import { FitConstraint } from './fit.enums.ts';
import { type Fit, fitOf } from './fit.ts';
import { takesProposals } from './fit.queries.ts';
import { gapOrder } from './fit-judgement.ts';
import { judgedNow, judgedRows } from './fit-statements.ts';

/** How somebody stands to everything that takes proposals. */
export interface Outlook {
  readonly judgedCount: number;
  readonly fittingCount: number;
  readonly dominantBlocker: FitConstraint | null;
  readonly dominantCount: number;
  readonly nearestMiss: Fit | null;
}

const gapsOf: Readonly<Record<FitConstraint, readonly (typeof gapOrder)[number][]>> = {
  CREDENTIAL: ['credential'],
  CONFLICT: ['contact', 'avoidance'],
  PRIMARY_STACK: ['stack'],
  CURRENCY: ['currency'],
  RATE: ['rate'],
  HOURS: ['hours'],
  OVERLAP: ['overlap'],
  ENGLISH: ['english'],
};

const constraints = Object.values(FitConstraint);

const counts = constraints.map((constraint) => {
  const gaps = gapsOf[constraint].map((name) => `j.gaps[${String(gapOrder.indexOf(name) + 1)}] > 0`);
  return `count(*) filter (where ${gaps.join(' or ')}) over person_all`;
});

const at = '$2::timestamptz';

/** The nearest is what least stands in the way of, and of that the smallest change. */
const outlooks = `${judgedNow({ people: 't.id = any($1::uuid[])', offers: takesProposals(at), at })},
seen as (select j.*, (count(*) over person_all)::int as judged_count,
    (count(*) filter (where j.blockers = 0) over person_all)::int as fitting_count, array[${counts.join(', ')}]::int[] as blocked,
    row_number() over (partition by j.talent_listing_id
      order by j.blockers = 0, j.blockers, j.distance, j.score desc, j.listing_id) as place
  from judged j window person_all as (partition by j.talent_listing_id))
${judgedRows('seen', 'j.judged_count, j.fitting_count, j.blocked')} where j.place = 1`;

/** How each of these people stands to everything that takes proposals: one statement for all. */
export async function loadOutlooks(
  people: readonly Row[],
  { reads, now }: RequestContext,
): Promise<readonly Outlook[]> {
  const keys = people.map(({ id }) => String(id));
  const rows = await reads.run(outlooks, [keys, now.toISOString()], 'unnamed');
  const byKey = new Map(rows.map((row) => outlookOf(row)));
  return keys.map((key) => byKey.get(key) ?? nothingPublished);
}

const nothingPublished: Outlook = {
  judgedCount: 0,
  fittingCount: 0,
  dominantBlocker: null,
  dominantCount: 0,
  nearestMiss: null,
};

function outlookOf([text, judged, fitting, blocked]: readonly unknown[]): [string, Outlook] {
  const nearest = fitOf(text);
  const most = Array.isArray(blocked) ? blocked.map(Number) : [];
  const dominantCount = Math.max(0, ...most);
  const dominantBlocker = dominantCount > 0 ? (constraints[most.indexOf(dominantCount)] ?? null) : null;
  const nearestMiss = nearest.isFit ? null : nearest;
  return [
    nearest.talentListingId,
    { judgedCount: Number(judged), fittingCount: Number(fitting), dominantBlocker, dominantCount, nearestMiss },
  ];
}
