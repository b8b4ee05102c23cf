import type { Company } from '../company/company.entity.ts';
import { companies } from '../company/company.policy.ts';
import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import type { AvailableListingAction } from './available-listing-action.type.ts';
import type { ClientInterviewFormat, ListingRate, ListingSource, ScopeFigure, TeamSize } from './listing-card.types.ts';
import type { ListingReview } from './listing-review.entity.ts';
import type { ListingSkill } from './listing-skill.entity.ts';
import type { ListingTransition } from './listing-transition.entity.ts';
import type { ListingWarning } from './listing-warning.type.ts';
import type { ListingDifference, ListingLikeness, NearDuplicate } from './near-duplicate.type.ts';
import type { ProjectBudget } from './project-budget.type.ts';
import type { ProjectListing } from './project-listing.entity.ts';
import type { Project } from './project.entity.ts';

/** What is to be built, and the cards that developers see. */
export const listings = group('projects, listings, reviews', {
  HEAD_OF_TALENT: write,
  RECRUITER: read,
  COMPANY_SCREENER: write,
  MATCHER: write,
  ANALYST: read,
});

interface ListingFields {
  readonly hourlyRate: unknown;
  readonly requiredSkills: unknown;
  readonly niceSkills: unknown;
  readonly reviews: unknown;
  readonly transitions: unknown;
  readonly availableActions: unknown;
  readonly warnings: unknown;
  readonly nearDuplicates: unknown;
}

/** Rights on projects and on what is listed of them. */
export const projectPolicies = [
  policy<Project & { budget: unknown; listings: unknown }>('Project', {
    // Not the company: an analyst reads what is built, and not for whom.
    rows: { group: listings, shows: ['owner'] },
    fields: [
      [listings, 'id', 'version', 'company', 'owner', 'name', 'applicationType', 'frameworks', 'apiArchitecture'],
      [listings, 'databaseArchitecture', 'cloud', 'scalability', 'hiringModel', 'budget', 'seats', 'listings'],
    ],
    columns: [[listings, 'createdAt', 'budgetMin', 'budgetMax', 'budgetCurrency', 'budgetBasis']],
  }),
  policy<ProjectListing & ListingFields>('ProjectListing', {
    rows: { group: listings, shows: ['project', 'owner', 'nearDuplicateOf'] },
    fields: [
      [listings, 'id', 'version', 'project', 'company', 'owner', 'status', 'publishedAt', 'expiresAt', 'externalId'],
      [listings, 'sourceOrder', 'nearDuplicateOf', 'title', 'roleLabel', 'seniority', 'verticals', 'fundingStage'],
      [listings, 'productStage', 'hourlyRate', 'durationText', 'durationMonthsMin', 'durationMonthsMax'],
      [listings, 'minDurationDays', 'ongoing', 'engagement', 'hoursPerWeek', 'hoursCap', 'timezoneRequirement'],
      [listings, 'directHire', 'startAsap', 'techStack', 'techAlsoNamed', 'teamSize', 'interviewFormat', 'summary'],
      [listings, 'highlights', 'scopeFigures', 'source', 'seats', 'startFrom', 'minimumEnglish'],
      [listings, 'minimumOverlapHours', 'communicationCadence', 'whatYoullBuild', 'requiredSkills', 'niceSkills'],
      [listings, 'reviews', 'transitions', 'availableActions', 'warnings', 'nearDuplicates'],
    ],
    columns: [[listings, 'createdAt', 'contentVersion', 'hourlyRateMin', 'hourlyRateMax', 'currency', 'rateOrder']],
  }),
  policy<ListingSkill>('ListingSkill', {
    rows: { through: 'listing', shows: ['skill'] },
    fields: [[listings, 'skill', 'necessity', 'depth']],
  }),
  policy<ListingReview & { at: unknown }>('ListingReview', {
    rows: { through: 'listing', shows: ['listing', 'reviewer'] },
    fields: [
      [listings, 'id', 'at', 'listing', 'number', 'hasSpecs', 'isChallengeReal', 'isDecisionMakerNamed'],
      [listings, 'hasFewInterviews', 'isWithoutWhiteboard', 'isApproved', 'notes', 'reviewer'],
    ],
    columns: [[listings, 'createdAt']],
  }),
  policy<ListingTransition & { at: unknown }>('ListingTransition', {
    rows: { through: 'listing', shows: ['listing', 'actor'] },
    fields: [
      [listings, 'id', 'at', 'listing', 'seq', 'rule', 'fromStatus', 'toStatus', 'actor', 'reason', 'expiresAt'],
    ],
    columns: [[listings, 'createdAt']],
  }),
  policy<ProjectBudget>('ProjectBudget', { rows: null, fields: [[listings, 'min', 'max', 'basis']] }),
  policy<ListingRate>('ListingRate', { rows: null, fields: [[listings, 'min', 'max']] }),
  policy<TeamSize>('TeamSize', { rows: null, fields: [[listings, 'min', 'max', 'label', 'kind', 'unit']] }),
  policy<ClientInterviewFormat>('ClientInterviewFormat', {
    rows: null,
    fields: [[listings, 'text', 'rounds', 'minutes', 'interviewer', 'whiteboard']],
  }),
  policy<ScopeFigure>('ScopeFigure', {
    rows: null,
    fields: [[listings, 'metric', 'min', 'max', 'openEndedMax', 'unit', 'context']],
  }),
  policy<ListingSource>('ListingSource', { rows: null, fields: [[listings, 'source', 'lines']] }),
  policy<ListingWarning>('ListingWarning', { rows: null, fields: [[listings, 'code', 'message']] }),
  policy<NearDuplicate & { listing: unknown }>('NearDuplicate', {
    rows: null,
    fields: [[listings, 'listing', 'reasons', 'differences']],
  }),
  policy<ListingLikeness>('ListingLikeness', { rows: null, fields: [[listings, 'reason', 'points', 'detail']] }),
  policy<ListingDifference>('ListingDifference', { rows: null, fields: [[listings, 'aspect', 'here', 'there']] }),
  policy<AvailableListingAction>('AvailableListingAction', {
    rows: null,
    fields: [[listings, 'action', 'blockers']],
  }),
  policy<Company & { projects: unknown; listings: unknown }>('Company', {
    rows: null,
    fields: [[listings, 'projects', 'listings']],
  }),
  query('project', listings),
  query('projectListing', listings),
  query('projectListings', listings, { 'filter.company': companies }),
  mutation('createProject', listings),
  mutation('updateProject', listings),
  mutation('saveListingDraft', listings),
  mutation('submitListingForReview', listings),
  mutation('reviewListing', listings),
  mutation('returnListingToDraft', listings),
  mutation('publishListing', listings),
  mutation('pauseListing', listings),
  mutation('resumeListing', listings),
  mutation('markListingFilled', listings),
  mutation('closeListing', listings),
  mutation('reopenListing', listings),
];
