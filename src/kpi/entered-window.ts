import type { RequestContext } from '../graphql/request-context.ts';
import { enteredStages } from './entered-stages.ts';
import { discloseCells, readCells } from './kpi-cells.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { readsRows } from './kpi.policy.ts';
import { type Days, refusePartsOfMonths, windowOf } from './kpi-window.ts';
import { passThrough } from './pass-through.kpi.ts';
import { type StageSpell, spellsIn } from './stage-spells.ts';

/** What entered each stage in a window, as far as it may be shown, and from when until when that is. */
export interface Entered {
  /** True when only some people were drawn, for who sees no rows. */
  readonly isDrawn: boolean;
  readonly from: string | null;
  readonly to: string | null;
  readonly spells: ReadonlyMap<string, readonly StageSpell[]>;
}

const definition: KpiDefinition = {
  ...passThrough,
  read: (bind, question) => enteredStages(bind, question, true),
};

/** Every case at every stage that it entered in the window, in one statement; who sees no rows has them in whole blocks. */
export async function enteredIn(context: RequestContext, window: Days): Promise<Entered> {
  const { now, viewer } = context;
  const isOpen = readsRows(definition.side, viewer);
  const drawnAs = isOpen ? null : definition.drawnAs;
  const question = { window: windowOf(window), dimension: null, now, viewer: viewer.id, drawnAs };
  const asking = { definition, question, window };
  if (!isOpen) refusePartsOfMonths(window);
  const { from, to, cells } = isOpen ? await readCells(context, asking) : await discloseCells(context, asking);
  const spells = cells.map(({ part, counted }) => {
    const facts = counted.map((row) => row.facts);
    return [part ?? '', spellsIn(facts, context.now)] as const;
  });
  return { isDrawn: drawnAs !== null, from, to, spells: new Map(spells) };
}
