import { Bindings, type RawRow } from '../database/statements.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type Cell, type Counted, disclosed, type Months, remaining } from './disclosure.ts';
import type { KpiDefinition, KpiQuestion } from './kpi-definition.ts';
import type { Days } from './kpi-window.ts';

/** So many groups are shown; the others of a dimension are shown as one. */
const mostGroups = 20;

/** One figure and what it is asked of. */
export interface Asking {
  readonly definition: KpiDefinition;
  readonly question: KpiQuestion;
  readonly window: Days;
}

/** A row of a figure's statement. */
interface KpiRow extends Counted {
  readonly part: string | null;
  readonly facts: RawRow;
}

/** What was counted of one group and part. */
export interface PartCell extends Cell<KpiRow> {
  readonly part: string | null;
}

/** What a figure is made of, and from when until when. */
export interface Shown {
  /** Null when nothing may be shown. */
  readonly from: string | null;
  readonly to: string | null;
  readonly cells: readonly PartCell[];
}

/** Every group and part of the window, for who reads the rows anyway. */
export async function readCells(context: RequestContext, asking: Asking): Promise<Shown> {
  const { dimension } = asking.question;
  const rows = await rowsOf(context, asking);
  const shown = dimension === null ? new Set<string | null>() : largestOf(rows);
  const parts = [...Map.groupBy(rows, ({ part }) => part)];
  const cells = parts.flatMap(([part, ofPart]) =>
    [...Map.groupBy(ofPart, ({ group }) => (dimension === null || shown.has(group) ? group : remaining))].map(
      ([group, counted]) => ({ part, group, counted }),
    ),
  );
  return { ...asking.window, cells };
}

function largestOf(rows: readonly KpiRow[]): ReadonlySet<string | null> {
  const groups = [...Map.groupBy(rows, ({ group }) => group)];
  const largest = groups.sort(([, one], [, other]) => other.length - one.length);
  return new Set(largest.slice(0, mostGroups).map(([group]) => group));
}

const DAY = 86_400_000;
const beginning = new Date('2000-01-01T00:00:00.000Z');

/** What may be shown to who sees no rows: worked out from all that has settled, whatever window is asked for. */
export async function discloseCells(context: RequestContext, asking: Asking): Promise<Shown> {
  const { definition, question } = asking;
  const settled = question.now.getTime() - definition.settledAfterDays * DAY;
  const unsettled = new Date(settled).toISOString().slice(0, 7);
  const window = { from: beginning, to: new Date(`${unsettled}-01T00:00:00.000Z`) };
  const rows = await rowsOf(context, { ...asking, question: { ...question, window } });
  const disclosure = {
    window: { from: asking.window.from.slice(0, 7), to: asking.window.to.slice(0, 7) },
    unsettled,
    fewest: definition.fewest,
    isGrouped: question.dimension !== null,
  };
  const parts = [...Map.groupBy(rows, ({ part }) => part)].map(([part, ofPart]) => ({
    part,
    ...disclosed(ofPart, disclosure),
  }));
  const months = parts.flatMap((part) => part.months ?? []);
  return {
    ...spanOf(months),
    cells: parts.flatMap(({ part, cells }) => cells.map((cell) => ({ ...cell, part }))),
  };
}

/** From the first month that any part is of to the last. */
function spanOf(months: readonly Months[]): Pick<Shown, 'from' | 'to'> {
  const [from] = months.map((one) => one.from).sort();
  const to = months
    .map((one) => one.to)
    .sort()
    .at(-1);
  return { from: from === undefined ? null : `${from}-01`, to: to === undefined ? null : `${to}-01` };
}

async function rowsOf({ reads }: RequestContext, { definition, question }: Asking): Promise<KpiRow[]> {
  const bindings = new Bindings();
  const rows = await reads.run(definition.read(bindings.bind, question), bindings.values);
  const read = rows.map(([at, group, part, ...facts]) => ({
    month: String(at).slice(0, 7),
    group: textIn(group),
    part: textIn(part),
    facts,
  }));
  const counts = definition.countsWhen?.(question);
  return counts ? read.filter(({ facts }) => counts(facts)) : read;
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
