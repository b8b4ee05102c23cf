import type { Bind } from './kpi-definition.ts';
import type { KpiName } from './kpi.words.ts';

/** What is added to the meaning of a figure for who sees no rows. */
export const drawnWords = 'Counted of four in five people, who are drawn once and for all for this figure.';

/** SQL that is true of a person, by the key, who is drawn for a figure; each part of it may have a draw of its own. */
export function isDrawn(key: string, { bind, figure, part }: Draw): string {
  const name = part === undefined ? `${bind(figure)}::text` : `${bind(figure)}::text || ${part}`;
  // Any digest would do that does not follow from the key by looking at it.
  return `get_byte(sha256(convert_to(${key}::text || ${name}, 'UTF8')), 0) % 5 <> 0`;
}

/** Which figure people are drawn for, and by which column of its statement its parts are told apart. */
export interface Draw {
  readonly bind: Bind;
  readonly figure: KpiName;
  readonly part?: string | undefined;
}
