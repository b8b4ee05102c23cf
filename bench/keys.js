// Ids of the dataset's rows, as its SQL makes them.
import { kinds } from './dataset/helpers.js';

/** The id of a row of a kind by its number. */
export function key(kind, number) {
  const hex = (value, length) => value.toString(16).padStart(length, '0');
  return `01900000-0000-7${hex(kinds[kind], 3)}-8000-${hex(number, 12)}`;
}
