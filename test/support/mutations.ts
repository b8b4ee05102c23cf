const spices = [
  '@skip(if: true)',
  '@include(if: $a)',
  'id',
  '{ id }',
  '__typename',
  'x: id',
  'a_b: name',
  '...A',
  '... on Candidate',
  '(first: 3)',
  'null',
  '"\\u0000"',
  '[',
  '$a',
  '-1',
  '!',
];

/** A real document with some of its tokens dropped, doubled, swapped or spiced. */
export function mutated(source: string, next: () => number): string {
  const tokens = source.match(/\.\.\.|\w+|"[^"]*"|\S/g) ?? [];
  const at = (): number => Math.floor(next() * tokens.length);
  for (let round = 0; round < 1 + next() * 1.2; round++) {
    const place = at();
    const token = tokens[place] ?? '';
    const ways = [
      () => tokens.splice(place, 1),
      () => tokens.splice(place, 0, token),
      () => tokens.splice(place, 1, tokens[at()] ?? ''),
      () => tokens.splice(place, 0, spices[Math.floor(next() * spices.length)] ?? ''),
    ];
    ways[Math.floor(next() * ways.length)]?.();
  }
  return tokens.join(' ');
}

const poisons: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1.5,
  2 ** 31,
  -(2 ** 53),
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  { a: { b: [] } },
  '\0',
  '\ud800',
  'NaN',
  "' or 1=1 --",
  '%_\\',
  '$1',
  '\u202e\u200b',
  '__proto__',
  '9999-12-31T23:59:59Z',
  '0000-00-00',
  'x'.repeat(10_001),
];

/** Real variables with one value, at any depth, dropped, poisoned, wrapped or swapped for another of them. */
export function spoiled(variables: unknown, next: () => number): unknown {
  const places = placesIn(variables, []);
  const place = places[Math.floor(next() * places.length)];
  if (!place) return variables;
  const poison = poisons[Math.floor(next() * poisons.length)];
  const other = valueAt(variables, places[Math.floor(next() * places.length)] ?? []);
  const values = [poison, poison, poison, [valueAt(variables, place)], other, undefined];
  return withValue(variables, place, values[Math.floor(next() * values.length)]);
}

type Path = readonly string[];

function placesIn(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : [];
  const below = Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]));
  return path.length > 0 ? [path, ...below] : below;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], value);
}

function withValue(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Record<string, unknown>) };
  const inner = (copy as Record<string, unknown>)[key];
  return Object.assign(copy, { [key]: withValue(inner, rest, put) });
}
