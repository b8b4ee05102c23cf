import type { RequestContext } from '../graphql/request-context.ts';
import { requestError } from '../graphql/request-error.ts';
import { kpiDefinitions } from './definitions.ts';
import { drawnWords } from './draw.ts';
import { remaining } from './disclosure.ts';
import { type Asking, discloseCells, type PartCell, readCells } from './kpi-cells.ts';
import { fewest, type KpiDefinition, type KpiFigure } from './kpi-definition.ts';
import { readsFigures, readsRows } from './kpi.policy.ts';
import type { Kpi, KpiReport, KpiValue } from './kpi.type.ts';
import type { KpiDimension, KpiName, KpiStatistic } from './kpi.words.ts';
import { type Days, refusePartsOfMonths, windowOf } from './kpi-window.ts';

/** What is asked of figures. */
export interface Asked {
  readonly window: Days;
  readonly groupBy: KpiDimension | null;
  /** Null for all that the viewer may read. */
  readonly names: readonly KpiName[] | null;
}

/** The figures of a window, each with its meaning: one statement for each, whatever was counted. */
export async function kpis(context: RequestContext, asked: Asked): Promise<KpiReport> {
  const { groupBy } = asked;
  const question = {
    window: windowOf(asked.window),
    dimension: groupBy,
    now: context.now,
    viewer: context.viewer.id,
  };
  const wanted = wantedOf(context, asked.names);
  if (wanted.some(({ side }) => !readsRows(side, context.viewer))) refusePartsOfMonths(asked.window);
  const found = await Promise.all(
    wanted.map((definition) => {
      const drawnAs = readsRows(definition.side, context.viewer) ? null : definition.drawnAs;
      return kpiOf(context, { definition, question: { ...question, drawnAs }, window: asked.window });
    }),
  );
  return { ...asked.window, groupBy, minimumN: fewest, kpis: found };
}

function wantedOf({ viewer }: RequestContext, names: Asked['names']): readonly KpiDefinition[] {
  const wanted = kpiDefinitions.filter(({ name }) => names === null || names.includes(name));
  const own = wanted.filter(({ side }) => readsFigures(side, viewer));
  const foreign = wanted.find((definition) => !own.includes(definition));
  if (names !== null && foreign) throw requestError('FORBIDDEN', `Your roles do not read ${foreign.name}.`);
  return own;
}

async function kpiOf(context: RequestContext, asking: Asking): Promise<Kpi> {
  const { definition, window } = asking;
  const words = wordsOf(asking);
  const withheld = silenceOn(context, asking);
  if (withheld !== null) {
    return {
      ...words,
      ...window,
      values: definition.statistics.map((statistic) => ({ ...hidden, statistic, withheld })),
    };
  }
  const shown =
    readsRows(definition.side, context.viewer) || isTold(asking)
      ? await readCells(context, asking)
      : await discloseCells(context, asking);
  return { ...words, from: shown.from, to: shown.to, values: valuesOf(shown.cells, asking) };
}

function wordsOf({ definition, question }: Asking): Omit<Kpi, 'from' | 'to' | 'values'> {
  const { name, unit, numeratorIs, denominatorIs, published } = definition;
  const meaning = question.drawnAs === null ? definition.definition : `${definition.definition} ${drawnWords}`;
  return { name, definition: meaning, unit, numeratorIs, denominatorIs, published };
}

/** Why nothing is said at all. */
function silenceOn({ viewer }: RequestContext, asking: Asking): string | null {
  const { definition, question } = asking;
  const { dimension } = question;
  if (dimension !== null && !definition.dimensions.includes(dimension)) {
    return `This figure does not know ${dimension}: it cannot be grouped by it.`;
  }
  return readsRows(definition.side, viewer) || isTold(asking) ? null : definition.closed;
}

/** True of exact numbers that nothing groups. */
function isTold({ definition, question }: Asking): boolean {
  return definition.isExact === true && question.dimension === null;
}

function valuesOf(cells: readonly PartCell[], { definition, question }: Asking): KpiValue[] {
  const isTooNear = (statistic: KpiStatistic): boolean =>
    question.drawnAs !== null && definition.partial?.includes(statistic) === true;
  const counted = cells.length === 0 ? [{ part: null, group: null, counted: [] }] : inOrder(cells);
  return counted.flatMap(({ part, group, counted: rows }) => {
    const facts = rows.map((row) => row.facts);
    return definition.figuresOf(facts, question).map((figure) => ({
      ...(isTooNear(figure.statistic)
        ? { ...nothing, statistic: figure.statistic, withheld: tooNear }
        : shownOf(figure, definition)),
      group,
      part: [part, figure.part].filter((it) => it != null).join(', ') || null,
    }));
  });
}

function inOrder(cells: readonly PartCell[]): readonly PartCell[] {
  const key = ({ part, group }: PartCell): string => `${part ?? ''} ${group === remaining ? '~' : (group ?? '')}`;
  return [...cells].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

const nothing = { value: null, numerator: null, denominator: null, n: null, interval: null };
const tooNear = 'Beside what all were, the few who are left would follow: it is told to those who see the rows.';
const hidden = { group: null, part: null, ...nothing };

/** The same words whatever is small, so that they tell nothing. */
function shownOf(figure: KpiFigure, { fewest: least }: KpiDefinition): Omit<KpiValue, 'group' | 'part'> {
  const { unknown, ...shown } = figure;
  if (shown.n >= least) return { ...shown, withheld: unknown ?? null };
  return { ...nothing, statistic: shown.statistic, withheld: `Of fewer than ${String(least)} nothing is said.` };
}
