import type { Row, ToManySelection } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { type TimelineEntry, TimelineKind } from './timeline.type.ts';

/** How many entries a timeline has at most: the newest. */
export const longestTimeline = 50;

interface Source {
  readonly kind: TimelineKind;
  /** When it happened: the first of these that is there. */
  readonly at: readonly string[];
  readonly level: ToManySelection;
}

/** Latest first among what happened at one moment: a decision moves the case, and its move opens a letter. */
const sources: readonly Source[] = [
  source(TimelineKind.LETTER, 'FeedbackLetter', ['sentAt', 'createdAt']),
  source(TimelineKind.MOVE, 'StageTransition', ['createdAt']),
  source(TimelineKind.DECISION, 'Decision', ['decidedAt']),
  source(TimelineKind.NOTE, 'Note', ['writtenAt']),
  source(TimelineKind.INTERVIEW, 'Interview', ['startsAt']),
];

function source(kind: TimelineKind, type: string, at: readonly string[]): Source {
  const selection = { type, properties: new Set(at), toOne: new Map(), toMany: [], veiled: null };
  const order = [{ property: at.at(-1) ?? '', direction: 'desc' }] as const;
  return { kind, at, level: { key: '', by: 'vettingCase', order, where: {}, first: longestTimeline, selection } };
}

/** What happened to each case, newest first, of what the viewer sees: one statement per kind, for all cases at once. */
export async function loadTimelines(
  cases: readonly Row[],
  { reads, viewer }: RequestContext,
): Promise<readonly (readonly TimelineEntry[])[]> {
  const keys = cases.map(({ id }) => String(id));
  const found = await Promise.all(
    sources.map(async (from) =>
      (await reads.childrenOf(viewer, from.level, keys)).map((rows) => entriesOf(from, rows)),
    ),
  );
  return keys.map((_key, index) => {
    const entries = found.flatMap((lists) => lists[index] ?? []);
    return entries.toSorted((one, other) => compare(other.at, one.at)).slice(0, longestTimeline);
  });
}

function entriesOf({ kind, at, level }: Source, rows: readonly Row[]): TimelineEntry[] {
  return rows.map((row) => {
    const moment = at.map((property) => row[property]).find((value) => typeof value === 'string');
    return { kind, at: String(moment), reference: { __typename: level.selection.type, id: String(row['id']) } };
  });
}

/** Instants of one format, as text. */
function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
