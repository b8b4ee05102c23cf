import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { Company } from './company.entity.ts';
import { domainOf } from './company.names.ts';
import { lockCompany } from './move-company.ts';
import { duplicateOf, ownerOf, type StatedCompany, statedFacts } from './stated-company.ts';

/** What to change: what is left out stays as it is, null clears. */
export interface UpdateCompany extends StatedCompany {
  readonly companyId: string;
  /** As it was seen. */
  readonly version: number;
}

/** Changes what is known of a company and who looks after it; where it stands is moved elsewhere. */
export async function updateCompany(context: Context, input: UpdateCompany): Promise<Company> {
  const { companyId, version, ...changes } = input;
  const id = await context.see('Company', companyId, 'companyId');
  for (const name of ['name', 'ownerId'] as const) {
    if (changes[name] === null) throw invalid('This cannot be empty. Leave it out to keep what is there.', name);
  }
  const owner = changes.ownerId ? await context.see('User', changes.ownerId, 'ownerId') : null;
  const facts = { ...statedFacts(changes), ...(changes.name ? { name: changes.name.trim() } : {}) };
  return context.em.transactional(async (tx) => {
    const company = await lockCompany(tx, id, version);
    if (facts.website) await duplicateOf(tx, { domain: domainOf(facts.website), but: id });
    if (owner !== null) company.assignTo(await ownerOf(tx, owner));
    company.restate(facts);
    const fields = namesIn(changes);
    record(tx, context, { action: 'company.updated', objectType: 'Company', objectId: id, changes: { fields } });
    return company;
  });
}

function namesIn(changes: StatedCompany): string[] {
  return Object.entries(changes)
    .flatMap(([name, value]) => (value === undefined ? [] : [name]))
    .sort();
}
