const shortestPart = 3;

/** What must not stand in a letter: the names of those who interviewed and their parts, but no part that the candidate shares. */
export function namesToAvoid(interviewers: readonly string[], candidate: string): readonly string[] {
  const shared = new Set(partsOf(candidate));
  const parts = interviewers.flatMap(partsOf).filter((part) => part.length >= shortestPart && !shared.has(part));
  const whole = interviewers.map((name) => name.trim()).filter((name) => name !== '');
  return [...new Set([...whole, ...parts])].toSorted((one, other) => other.length - one.length);
}

/** The text with "the interviewer" for each of these names: letters name no interviewer. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(patternOf(name), 'the interviewer'), text);
}

/** The first of these names that the text holds; null when it holds none. */
export function namedIn(text: string, names: readonly string[]): string | null {
  return names.find((name) => patternOf(name).test(text)) ?? null;
}

function partsOf(name: string): string[] {
  return name.split(/\s+/);
}

/** Whole words: of a part as it is spelled or in capitals, since `Mark` is a name and `mark` a word; of more, however. */
function patternOf(name: string): RegExp {
  const isWhole = /\s/.test(name);
  const spellings = isWhole ? [name] : [...new Set([name, name.toUpperCase()])];
  const words = spellings.map(escaped).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, isWhole ? 'giu' : 'gu');
}

function escaped(part: string): string {
  return part.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
