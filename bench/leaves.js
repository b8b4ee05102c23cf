// What an answer says, in one form for every contender: same leaf values, whatever the names of ids and lists around them.
import { parseGlobalId } from '../dist/src/kernel/global-id.js';

const numbers = new Set(['years', 'yearsOfExperience', 'hourlyRateMin', 'hourlyRateMax']);
const opaque = new Set(['endCursor', '__typename', 'errors']);
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The answer as one text: keys in order, ids as uuids, times as instants, connections as lists. */
export function leavesOf(answer) {
  return JSON.stringify(plain(answer, ''));
}

function plain(value, key) {
  if (Array.isArray(value)) return value.map((item) => plain(item, key)).filter((item) => !isEmpty(item));
  if (typeof value === 'object' && value !== null) return plainObject(value, key);
  if (typeof value === 'string') return plainText(value, key);
  return value;
}

/** A list in an envelope is the list; a page keeps what it says of itself. */
function plainObject(value, key) {
  const entries = Object.entries(value).filter(([name]) => !opaque.has(name));
  if (entries.length === 1 && entries[0][0] === 'nodes') return plain(entries[0][1], key);
  return Object.fromEntries(
    entries.map(([name, held]) => [name, plain(held, name)]).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function plainText(text, key) {
  if (key === 'id') return parseGlobalId(text)?.key ?? text;
  if (numbers.has(key)) return Number(text);
  return moment.test(text) ? new Date(text).toISOString() : text;
}

/** What a viewer may not see is an empty object where a fragment asks for more. */
function isEmpty(item) {
  return typeof item === 'object' && item !== null && Object.keys(item).length === 0;
}
