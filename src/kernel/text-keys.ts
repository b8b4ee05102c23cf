/** Case and accents folded away: names sort by this key, bytewise, alike on every machine. */
export function foldedKey(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** The form under which two spellings of one e-mail address are the same. */
export function emailKey(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}
