import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { type NewContact, readContact } from './company.contacts.ts';
import type { Company } from './company.entity.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { lockCompany } from './move-company.ts';

/** Whom to talk to at which company. */
export interface AddCompanyContact extends NewContact {
  readonly companyId: string;
  readonly version: number;
}

/** Adds a person at a company; one whom to ask first takes the place of the one before. */
export async function addCompanyContact(context: Context, input: AddCompanyContact): Promise<Company> {
  const id = await context.see('Company', input.companyId, 'companyId');
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, input.version);
    const contact = new CompanyContact(context, company, readContact(input, company.country, []));
    if (contact.isPrimary) {
      for (const before of await tx.find(CompanyContact, { company, isPrimary: true })) before.stepBack();
      // One is at most whom to ask first, at every moment.
      await tx.flush();
    }
    tx.persist(contact);
    company.partChanged();
    const changes = { contact: contact.id, isPrimary: contact.isPrimary };
    record(tx, context, { action: 'company.contactAdded', objectType: 'Company', objectId: id, changes });
    return company;
  });
}
