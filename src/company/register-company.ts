import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { type NewContact, readContacts } from './company.contacts.ts';
import { Company, type CompanyFacts } from './company.entity.ts';
import { domainOf, handleOf } from './company.names.ts';
import { CompanyStatus } from './company.states.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { CompanyTransition } from './company-transition.entity.ts';
import { duplicateOf, ownerOf, type StatedCompany, statedFacts } from './stated-company.ts';

/** Who applies, and whom to talk to there. */
export interface RegisterCompany extends StatedCompany {
  readonly name: string;
  /** Made from the name when it is left out. */
  readonly handle?: string | null | undefined;
  readonly contacts: readonly NewContact[];
}

/** Registers a company with its contacts; one that is known already, by handle or website, is a duplicate. */
export async function registerCompany(context: Context, input: RegisterCompany): Promise<Company> {
  const owner = input.ownerId ? await context.see('User', input.ownerId, 'ownerId') : context.viewer.id;
  const facts = { ...nothing, ...statedFacts(input), name: input.name.trim() };
  const handle = input.handle ?? handleOf(input.name);
  if (handle === '') throw invalid('This name gives no handle: give one of letters, digits and hyphens.', 'handle');
  const contacts = readContacts(input.contacts, facts.country);
  return context.em.transactional(async (tx) => {
    const domain = facts.website === null ? null : domainOf(facts.website);
    await duplicateOf(tx, { handle, domain });
    const company = new Company(context, { ...facts, handle, owner: await ownerOf(tx, owner) });
    tx.persist([company, firstTransition(context, company)]);
    for (const contact of contacts) tx.persist(new CompanyContact(context, company, contact));
    await registered(tx, company);
    const changes = { handle, owner, contacts: contacts.length };
    record(tx, context, { action: 'company.registered', objectType: 'Company', objectId: company.id, changes });
    return company;
  });
}

const nothing: Omit<CompanyFacts, 'name'> = {
  description: null,
  website: null,
  country: null,
  timezone: null,
  fundingStage: null,
  kind: null,
};

/** The database has counted the first move; the entity learns of it. */
async function registered(tx: EntityManager, company: Company): Promise<void> {
  await tx.flush();
  await tx.refresh(company);
}

function firstTransition(context: Context, company: Company): CompanyTransition {
  return new CompanyTransition(context, {
    company: ref(company),
    seq: 1,
    rule: 'C1',
    fromStatus: null,
    toStatus: CompanyStatus.APPLIED,
    actor: ref(User, context.viewer.id),
    reason: null,
    screeningId: null,
  });
}
