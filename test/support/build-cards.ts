import type { RegisterCompany } from '../../src/company/register-company.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { saveListingDraft, type SaveListingDraft } from '../../src/project/save-listing-draft.ts';
import { companyOfCard, draftOfCard } from '../../src/seed/card-mapping.ts';
import { type Card, publishedCards } from '../../src/seed/published-cards.ts';
import { type BuiltCompany, buildCompany } from './build-company.ts';
import { buildProject } from './build-project.ts';
import type { Person, TestApi } from './test-api.ts';

/** A card as a draft. */
export interface BuiltCard {
  readonly key: string;
  readonly id: string;
  readonly company: BuiltCompany;
}

const hour = 3_600_000;

/** The nine cards as drafts of their seven companies, an hour apart in their order. */
export async function buildCards(api: TestApi, person: Person): Promise<ReadonlyMap<string, BuiltCard>> {
  const companies = new Map<string, BuiltCompany>();
  const built = new Map<string, BuiltCard>();
  for (const card of publishedCards) {
    api.clock.now = new Date(api.clock.now.getTime() + hour);
    const { handle } = card.company;
    const company = companies.get(handle) ?? (await buildCompany(api, person, inCode(companyOfCard(card))));
    companies.set(handle, company);
    built.set(card.id, await buildDraft(api, person, { card, company }));
  }
  return built;
}

async function buildDraft(
  api: TestApi,
  person: Person,
  { card, company }: { readonly card: Card; readonly company: BuiltCompany },
): Promise<BuiltCard> {
  const project = await buildProject(api, person, { companyId: company.id });
  const draft = { ...draftOfCard(card), projectId: project.id };
  const { id } = await saveListingDraft(api.context(person), inCode(draft));
  return { key: id, id: toGlobalId('ProjectListing', id), company };
}

/** The API's words are those of the code, where they are enums. */
function inCode(input: object): Partial<RegisterCompany> & SaveListingDraft {
  return input;
}
