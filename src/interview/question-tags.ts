import { bannedQuestionTags } from './interview-kit.words.ts';

/** What a reader takes for a Latin letter, by letter: Cyrillic, Greek, Armenian, small capitals, strokes, digits, signs. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'аАαΑɑᴀ4@',
  b: 'вВьЬβΒʙ8',
  c: 'сСςᴄ',
  d: 'ԁԀᴅđĐ',
  e: 'еЕεΕᴇɛ3€',
  g: 'ɡɢ9',
  h: 'нНһҺΗʜħĦհ',
  // A capital i and a small L look alike, so both are one letter here.
  i: 'іІιΙıɪɩɨ1!|lLӏӀłŁʟ',
  k: 'кКκΚᴋ',
  m: 'мМΜᴍ',
  n: 'пПηΝɴոռ',
  o: 'оОοΟᴏσ0øØօ',
  p: 'рРρΡᴘ',
  q: 'ԛԚ',
  r: 'гᴦʀɾ',
  s: 'ѕЅꜱ5$',
  t: 'тТτΤᴛ7ŧŦ',
  u: 'υᴜսՍʋ',
  v: 'ѵѴνᴠ',
  w: 'ԝԜωᴡѡщЩшШ',
  x: 'хХχΧ',
  y: 'уУүҮγΥʏ',
  z: 'Ζᴢƶ2',
};

const latinOf = new Map(
  Object.entries(lookAlikes).flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)),
);

/** The form under which two spellings of one tag are the same: width, case, accents, gaps and look-alikes aside. */
export function tagKey(tag: string): string {
  const letters = Array.from(tag.normalize('NFKD'), (letter) => latinOf.get(letter) ?? letter).join('');
  return letters
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const bannedKeys: ReadonlySet<string> = new Set(bannedQuestionTags.flatMap((tag) => [tagKey(tag), `${tagKey(tag)}s`]));

/** True of a tag that a question must not carry, however it is spelt. */
export function isBannedTag(tag: string): boolean {
  return bannedKeys.has(tagKey(tag));
}
