const shortestPart = 3;

/** The text with everybody of these names as "the interviewer": letters name no interviewer. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replace(patternOf(name), 'the interviewer'), text);
}

/** The first of these people whom the text names, by whole name or a part of it; null when it names none. */
export function namedIn(text: string, names: readonly string[]): string | null {
  return names.find((name) => patternOf(name).test(text)) ?? null;
}

/** Whole words, in the spelling of the name: `Mark` is a name, `mark` is a word. */
function patternOf(name: string): RegExp {
  const parts = name.split(/\s+/).filter((part) => part.length >= shortestPart);
  const wanted = [name.trim(), ...parts].filter((part) => part !== '').map(escaped);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${wanted.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function escaped(part: string): string {
  return part.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
