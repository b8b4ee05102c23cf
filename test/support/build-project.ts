import { createProject, type CreateProject } from '../../src/project/create-project.ts';
import { ListingEngagement, TimezoneRequirement, Vertical } from '../../src/project/project-listing.words.ts';
import { HiringModel } from '../../src/project/project.words.ts';
import { saveListingDraft, type SaveListingDraft } from '../../src/project/save-listing-draft.ts';
import { ProductStage } from '../../src/candidate/candidate.enums.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { approve, type BuiltCompany, buildCompany } from './build-company.ts';
import type { Refused } from './build-interview.ts';
import type { Person, TestApi } from './test-api.ts';
import type { Built } from './build-vetting.ts';
import { asOne, remember, type RememberedRows, WrittenAgain } from './written-again.ts';

/** A listing, its project and its company. */
export interface BuiltListing extends Built {
  readonly project: Built;
  readonly company: BuiltCompany;
}

/** Writes down what a company wants to have built. */
export async function buildProject(
  api: TestApi,
  person: Person,
  stated: Partial<CreateProject> & Pick<CreateProject, 'companyId'>,
): Promise<Built> {
  const input = { name: 'Claims', frameworks: [], hiringModel: HiringModel.HOURLY, seats: 1, ...stated };
  const { id } = await createProject(api.context(person), input);
  return { key: id, id: toGlobalId('Project', id) };
}

/** All that a card has to say before it is handed in. */
export const card = {
  title: 'Senior Backend Engineer',
  roleLabel: 'Senior Backend Engineer (Python/AWS/Kafka)',
  verticals: [Vertical.FINTECH],
  productStage: ProductStage.SCALING,
  hourlyRate: { min: '20', max: '70', currency: 'USD' },
  durationText: '3–4 months',
  durationMonthsMin: 3,
  durationMonthsMax: 4,
  engagement: ListingEngagement.FULL_TIME,
  timezoneRequirement: TimezoneRequirement.CET,
  techStack: ['Python', 'PostgreSQL'],
  summary: 'Python services for a live insurance platform.',
} satisfies SaveListingDraft;

/**
 * A draft that may be handed in, of a company of its own unless one is given, which is approved unless said otherwise. Only
 * the first that says the same is written by the operations.
 */
export async function buildListing(
  api: TestApi,
  person: Person,
  { company, isApproved = true, ...stated }: Partial<SaveListingDraft> & BuiltOf = {},
): Promise<BuiltListing> {
  const client = company ?? (await buildCompany(api, person));
  if (!company && isApproved) await approve(api, person, client.key);
  const drafts = draftsOf(api, person);
  const content = JSON.stringify(stated);
  const draft = drafts.get(content);
  if (draft) return draftAgain(api, draft, client);
  const project = await buildProject(api, person, { companyId: client.id });
  const { id } = await saveListingDraft(api.context(person), { ...card, projectId: project.id, ...stated });
  const listing = { key: id, id: toGlobalId('ProjectListing', id), project, company: client };
  if (stated.externalId == null) drafts.set(content, { listing, rows: await remember(api, tablesOf(listing)) });
  return listing;
}

interface Draft {
  readonly listing: BuiltListing;
  readonly rows: RememberedRows;
}

const draftsBy = new WeakMap<Person, { readonly at: number; readonly drafts: Map<string, Draft> }>();

/** What somebody drafted at this moment of the test, by what it says; people are of one database. */
function draftsOf({ clock }: TestApi, person: Person): Map<string, Draft> {
  const at = clock.now.getTime();
  const known = draftsBy.get(person);
  if (known?.at === at) return known.drafts;
  const drafts = new Map<string, Draft>();
  draftsBy.set(person, { at, drafts });
  return drafts;
}

const tablesOf = ({ key, project }: BuiltListing) =>
  [
    ['project', `id = '${project.key}'`],
    ['project_listing', `id = '${key}'`],
    ['listing_skill', `listing_id = '${key}'`],
    ['listing_transition', `listing_id = '${key}'`],
  ] as const;

async function draftAgain(api: TestApi, { listing, rows }: Draft, company: BuiltCompany): Promise<BuiltListing> {
  const { insert, keyOf } = new WrittenAgain(rows, { [listing.company.key]: company.key });
  await asOne(api, [
    insert('project'),
    insert('project_listing', { moves: 0, content_version: 1 }),
    insert('listing_skill'),
    insert('listing_transition'),
  ]);
  const built = (type: string, key: string): Built => ({ key, id: toGlobalId(type, key) });
  const project = built('Project', keyOf('project'));
  return { ...built('ProjectListing', keyOf('project_listing')), project, company };
}

interface BuiltOf {
  readonly company?: BuiltCompany;
  readonly isApproved?: boolean;
}

/** What became of a listing. */
export interface ListingAnswer {
  readonly projectListing: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly (Refused & { readonly currentVersion: number | null })[];
}

const fields = `projectListing {
  id version status title publishedAt expiresAt company { status }
  transitions { rule fromStatus toStatus reason actor { id } }
  availableActions { action blockers { code } } warnings { code }
}
errors { code path message currentVersion blockers { code } }`;

/** Changes a listing over the API and gives the payload, which must have come without a thrown error. */
export async function changeListing(
  api: TestApi,
  person: Person,
  mutation: string,
  input: object,
): Promise<ListingAnswer> {
  const type = `${mutation[0]?.toUpperCase() ?? ''}${mutation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} } }`;
  const { data, errors } = await api.run(person, document, { input });
  if (errors.length > 0) throw new Error(`${mutation}: ${JSON.stringify(errors)}`);
  return data?.[mutation] as ListingAnswer; // its own document
}
