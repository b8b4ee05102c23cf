import { IANAZone } from 'luxon';
import { foldedKey } from '../kernel/text-keys.ts';

const longestHandle = 80;
const offset = /^(GMT|UTC)[+-](\d|1[0-4])(:[0-5]\d)?$/;

/** The handle that a name gives: its letters and digits in lower case, joined by hyphens; empty when it has none. */
export function handleOf(name: string): string {
  const words = foldedKey(name)
    .replaceAll('&', ' and ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join('-').slice(0, longestHandle).replace(/-$/, '');
}

/** The website as an address with its scheme, or null when the text is none. */
export function websiteOf(text: string): string | null {
  const trimmed = text.trim();
  const url = URL.parse(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
  if (!url || !url.hostname.includes('.') || url.username !== '' || url.password !== '') return null;
  return url.href.replace(/\/$/, '');
}

/** The domain of a website, under which its spellings are one. */
export function domainOf(website: string): string {
  return new URL(website).hostname.replace(/^www\./, '').replace(/\.$/, '');
}

/** True of a time zone as companies publish theirs: a zone of the IANA database, or hours from GMT. */
export function isPublishedZone(text: string): boolean {
  return offset.test(text) || (/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(text) && IANAZone.isValidZone(text));
}
