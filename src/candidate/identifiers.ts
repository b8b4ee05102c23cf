import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js';
import { asSeen, emailKey } from '../kernel/text-keys.ts';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';

/** An e-mail address as given, and the form under which its spellings are one. */
export interface EmailAddress {
  readonly address: string;
  readonly key: string;
}

/** The address of a LinkedIn page, and its path, under which its spellings are one. */
export interface LinkedinPage {
  readonly url: string;
  readonly key: string;
}

/** What tells one person from another, normalised. */
export interface Identifiers {
  readonly email: EmailAddress;
  /** In E.164. */
  readonly phone: string | null;
  readonly linkedin: LinkedinPage | null;
  /** User name in lower case. */
  readonly github: string | null;
}

/** The address as it is seen, without blanks around it, and its key: lower case, NFC. */
export function normalizeEmail(text: string): EmailAddress {
  return { address: asSeen(text), key: emailKey(text) };
}

/** The number in E.164, or null when it is none; `country` says where a number without country code is meant. */
export function normalizePhone(text: string, country: string | null): string | null {
  const home = country !== null && isSupportedCountry(country) ? country : null;
  const parsed = parsePhoneNumberFromString(withPlus(text), home ? { defaultCountry: home satisfies CountryCode } : {});
  return parsed?.isValid() ? parsed.number : null;
}

/** `0049 …` as it is dialled in most of the world means `+49 …`. */
function withPlus(text: string): string {
  return text.trim().replace(/^00(?=[1-9])/, '+');
}

/** The page of a person on LinkedIn, or null when the text leads to none. */
export function normalizeLinkedin(text: string): LinkedinPage | null {
  const path = pathOn(/(?:^|\.)linkedin\.com$/, text);
  const [kind, name] = path?.split('/').filter((part) => part !== '') ?? [];
  if (kind?.toLowerCase() !== 'in' || name === undefined) return null;
  const slug = decoded(name)?.normalize('NFC').toLowerCase() ?? '';
  if (!/^[\p{L}\p{M}\p{N}_-]{1,100}$/u.test(slug)) return null;
  return { url: `https://www.linkedin.com/in/${encodeURIComponent(slug)}`, key: `in/${slug}` };
}

/** The user name on GitHub, or null when the text names none. */
export function normalizeGithub(text: string): string | null {
  const bare = text.trim().replace(/^@/, '');
  const path = /[/.]/.test(bare) ? pathOn(/^(?:www\.)?github\.com$/, bare) : bare;
  const name =
    path
      ?.split('/')
      .find((part) => part !== '')
      ?.toLowerCase() ?? '';
  return /^[a-z0-9](?:-?[a-z0-9]){0,38}$/.test(name) ? name : null;
}

function pathOn(host: RegExp, text: string): string | null {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.parse(address);
  return url && host.test(url.hostname) ? url.pathname : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Identifiers as a person wrote them, beside the e-mail address. */
export interface StatedIdentifiers {
  readonly phone?: string | null | undefined;
  readonly linkedin?: string | null | undefined;
  readonly github?: string | null | undefined;
  /** Where a phone number without country code is meant. */
  readonly country?: string | null | undefined;
}

const wanted = {
  phone: 'Give the phone number with its country code, e.g. +49 30 1234567.',
  linkedin: 'Give the address of a personal LinkedIn page, e.g. https://www.linkedin.com/in/ada-byron.',
  github: 'Give a GitHub user name, e.g. ada-byron.',
};

/** Normalises what was stated, blank being none; throws every unusable one at once. */
export function readIdentifiers(stated: StatedIdentifiers): Omit<Identifiers, 'email'> {
  const errors: UserError[] = [];
  const read = <T>(name: keyof typeof wanted, normalize: (text: string) => T | null): T | null => {
    const text = stated[name]?.trim() ?? '';
    const value = text === '' ? null : normalize(text);
    if (text !== '' && value === null) errors.push(invalid(wanted[name], name));
    return value;
  };
  const phone = read('phone', (text) => normalizePhone(text, stated.country ?? null));
  const linkedin = read('linkedin', normalizeLinkedin);
  const github = read('github', normalizeGithub);
  if (errors.length > 0) throw new UserErrors(errors);
  return { phone, linkedin, github };
}
