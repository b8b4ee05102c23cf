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

/** A draft that may be handed in, of a company of its own unless one is given, which is approved unless said otherwise. */
export async function buildListing(
  api: TestApi,
  person: Person,
  { company, isApproved = true, ...stated }: Partial<SaveListingDraft> & BuiltOf = {},
): Promise<BuiltListing> {
  const client = company ?? (await buildCompany(api, person));
  if (!company && isApproved) await approve(api, person, client.key);
  const project = await buildProject(api, person, { companyId: client.id });
  const { id } = await saveListingDraft(api.context(person), { ...card, projectId: project.id, ...stated });
  return { key: id, id: toGlobalId('ProjectListing', id), project, company: client };
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
