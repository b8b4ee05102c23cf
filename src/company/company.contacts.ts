import { normalizePhone } from '../candidate/identifiers.ts';
import { invalid } from '../kernel/user-error.ts';
import type { ContactFacts } from './company-contact.entity.ts';

/** A person at a company as somebody states them. */
export interface NewContact {
  readonly name: string;
  readonly email: string;
  readonly phone?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly isDecisionMaker: boolean;
  readonly isPrimary: boolean;
}

/** Contacts made fit to be kept, one of them at most whom to ask first; throws on what cannot be, with its path. */
export function readContacts(contacts: readonly NewContact[], country: string | null): readonly ContactFacts[] {
  const second = contacts.flatMap(({ isPrimary }, index) => (isPrimary ? [index] : []))[1];
  if (second !== undefined) {
    throw invalid('One contact is whom to ask first. Choose one.', 'contacts', String(second), 'isPrimary');
  }
  return contacts.map((contact, index) => readContact(contact, country, ['contacts', String(index)]));
}

/** A contact made fit to be kept; `country` says where a number without country code is meant. */
export function readContact(contact: NewContact, country: string | null, path: readonly string[]): ContactFacts {
  const { name, email, phone, title, isDecisionMaker, isPrimary } = contact;
  return {
    name: name.trim(),
    email,
    phone: readPhone(phone, country, path),
    title: title?.trim() ?? null,
    isDecisionMaker,
    isPrimary,
  };
}

function readPhone(text: string | null | undefined, country: string | null, path: readonly string[]): string | null {
  if (text == null || text.trim() === '') return null;
  const phone = normalizePhone(text, country);
  if (phone !== null) return phone;
  throw invalid('Give the phone number with its country code, e.g. +49 30 1234567.', ...path, 'phone');
}
