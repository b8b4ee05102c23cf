/** Case and accents folded away: names sort by this key, bytewise, alike on every machine. */
export function foldedKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The form under which two spellings of one e-mail address are the same. */
export function emailKey(email: string): string {
  return asSeen(email).toLowerCase();
}

/** The text without what no reader sees: blanks around it, and characters without a shape of their own. */
export function asSeen(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
