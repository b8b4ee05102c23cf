import { type Ref, ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { Specialization } from '../candidate/specialization.entity.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { BandMapping } from './band-mapping.entity.ts';
import { BasisRule } from './basis-rule.entity.ts';
import { RateBenchmark } from './rate-benchmark.entity.ts';
import { faultsOfFigures, type KnownSource } from './rate-benchmark.faults.ts';
import { differencesOf, type FigureRow, ownFactsOf, statedFigure } from './rate-benchmark.rows.ts';
import { RateImport } from './rate-import.entity.ts';
import { RateSource } from './rate-source.entity.ts';

/** A table of published figures. */
export interface ImportRateBenchmarks {
  readonly rows: readonly FigureRow[];
}

/**
 * Takes in a table of published figures, all of it or nothing. A row that is on record word for word is known and changes
 * nothing; one that says something else under an id that is on record is refused.
 */
export function importRateBenchmarks(context: Context, { rows }: ImportRateBenchmarks): Promise<RateImport> {
  return context.em.transactional(async (tx) => {
    const sources = await sourcesIn(tx);
    const specializations = new Set([unclaimed, ...(await tx.findAll(Specialization)).map(({ slug }) => slug)]);
    mustHold(faultsOfFigures(rows.map(statedFigure), { sources, specializations }));
    const known = await tx.find(RateBenchmark, { externalId: rows.map(({ id }) => id) });
    const byId = new Map(known.map((figure) => [figure.externalId, figure]));
    mustHold(rows.flatMap((row, index) => contradictionOf(row, { index, stored: byId.get(row.id), sources })));
    const fresh = rows.filter(({ id }) => !byId.has(id));
    const counts = { newCount: fresh.length, knownCount: rows.length - fresh.length };
    const made = new RateImport(context, { importedBy: ref(User, context.viewer.id), ...counts });
    tx.persist([made, ...fresh.flatMap((row) => figureOf(context, row, { sources, broughtBy: ref(made) }))]);
    record(tx, context, { action: 'rates.imported', objectType: 'RateImport', objectId: made.id, changes: counts });
    await tx.flush();
    return made;
  });
}

/** Work that nobody claims as a specialization, and that is priced all the same. */
const unclaimed = 'generic-maintenance';

interface Source extends KnownSource {
  readonly row: RateSource;
}

async function sourcesIn(tx: EntityManager): Promise<ReadonlyMap<string, Source>> {
  const [sources, bands, rules] = [
    await tx.findAll(RateSource),
    await tx.findAll(BandMapping),
    await tx.findAll(BasisRule),
  ];
  return new Map(
    sources.map((row) => {
      const own = <T extends { readonly source: Ref<RateSource> }>(list: T[]) =>
        list.filter(({ source }) => source.id === row.id);
      const bases = new Map(own(rules).map(({ category, basis }) => [category, basis]));
      return [
        row.slug,
        { row, slug: row.slug, currency: row.currency, bands: new Set(own(bands).map(({ band }) => band)), bases },
      ];
    }),
  );
}

function figureOf(
  context: Context,
  row: FigureRow,
  { sources, broughtBy }: { readonly sources: ReadonlyMap<string, Source>; readonly broughtBy: Ref<RateImport> },
): RateBenchmark[] {
  const source = sources.get(row.source);
  const basis = source?.bases.get(row.category);
  // Both were asked for when the rows were looked at.
  if (!source || !basis) return [];
  return [new RateBenchmark(context, { ...ownFactsOf(row), broughtBy, source: ref(source.row), basis })];
}

interface Stored {
  readonly index: number;
  readonly stored: RateBenchmark | undefined;
  readonly sources: ReadonlyMap<string, Source>;
}

function contradictionOf(row: FigureRow, { index, stored, sources }: Stored): UserError[] {
  if (!stored) return [];
  const isOfSource = sources.get(row.source)?.row.id === stored.source.id;
  const differing = [...(isOfSource ? [] : ['source']), ...differencesOf(row, stored)];
  const message = `${row.id} is on record and says something else there. A figure is never rewritten: give this one an id of its own.`;
  return differing.map(
    (column) => new UserError(UserErrorCode.DUPLICATE, message, { path: ['rows', String(index), column] }),
  );
}

const mostTold = 100;

function mustHold(errors: readonly UserError[]): void {
  if (errors.length > 0) throw new UserErrors(errors.slice(0, mostTold));
}
