import { Resolver } from 'type-graphql';
import { Company } from '../company/company.entity.ts';
import type { Row } from '../database/selection.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import { DateTime } from '../graphql/scalars.ts';
import { AvailableListingAction } from './available-listing-action.type.ts';
import { ListingRate } from './listing-card.types.ts';
import { ListingReview } from './listing-review.entity.ts';
import { ListingSkill } from './listing-skill.entity.ts';
import { ListingTransition } from './listing-transition.entity.ts';
import { ListingWarning } from './listing-warning.type.ts';
import { loadAvailableActions } from './listing.loaders.ts';
import { listingWarnings } from './listing.warnings.ts';
import { ProjectBudget } from './project-budget.type.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { ListingStatus, listingStatusAt } from './project-listing.states.ts';
import { SkillNecessity } from './project-listing.words.ts';
import { Project } from './project.entity.ts';

/** What belongs to a project. */
@Resolver(() => Project)
export class ProjectFields {
  @ToMany(() => ProjectListing, {
    by: 'project',
    order: { createdAt: 'desc' },
    maxItems: 20,
    description: 'Its listings, newest first',
  })
  listings!: ProjectListing[];

  @Computed(() => ProjectBudget, {
    needs: ['budgetMin', 'budgetMax', 'budgetCurrency', 'budgetBasis'],
    value: ({ budgetMin: min, budgetMax: max, budgetCurrency: currency, budgetBasis: basis }) =>
      basis === null ? null : { ...rangeOf({ min, max, currency }), basis },
    nullable: true,
    description: 'What the company is ready to pay; null when it has not said',
  })
  budget!: ProjectBudget | null;
}

/** What belongs to a listing. */
@Resolver(() => ProjectListing)
export class ProjectListingFields {
  @Computed(() => ListingStatus, {
    needs: ['status', 'expiresAt'],
    value: (row, { now }) => statusOf(row, now),
    description: 'Where it stands',
  })
  status!: ListingStatus;

  @Computed(() => ListingRate, {
    needs: ['hourlyRateMin', 'hourlyRateMax', 'currency'],
    value: ({ hourlyRateMin: min, hourlyRateMax: max, currency }) =>
      min === null ? null : rangeOf({ min, max, currency }),
    nullable: true,
    description: 'Hourly rates that it pays',
  })
  hourlyRate!: ListingRate | null;

  @ToMany(() => ListingSkill, {
    by: 'listing',
    where: { necessity: SkillNecessity.REQUIRED },
    order: { position: 'asc' },
    maxItems: 20,
    description: 'Skills that it takes, the most important first',
  })
  requiredSkills!: ListingSkill[];

  @ToMany(() => ListingSkill, {
    by: 'listing',
    where: { necessity: SkillNecessity.NICE },
    order: { position: 'asc' },
    maxItems: 20,
    description: 'Skills that help, the most important first',
  })
  niceSkills!: ListingSkill[];

  @ToMany(() => ListingReview, {
    by: 'listing',
    order: { number: 'asc' },
    maxItems: 10,
    description: 'What was found when it was read, the last one holds',
  })
  reviews!: ListingReview[];

  @ToMany(() => ListingTransition, {
    by: 'listing',
    order: { seq: 'asc' },
    maxItems: 20,
    description: 'Its moves, in order',
  })
  transitions!: ListingTransition[];

  @Batched(() => [AvailableListingAction], {
    needs: [],
    load: loadAvailableActions,
    maxItems: 9,
    description: 'What you could do to it as it stands, each with what stands in its way',
  })
  availableActions!: AvailableListingAction[];

  @Computed(() => [ListingWarning], {
    needs: ['hourlyRateMax'],
    value: ({ hourlyRateMax }) => listingWarnings({ hourlyRateMax }),
    maxItems: 5,
    description: 'What is odd about it although it may be published',
  })
  warnings!: ListingWarning[];
}

/** When a listing was read. */
@Resolver(() => ListingReview)
export class ListingReviewFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it was read' })
  at!: Date;
}

/** When a listing moved. */
@Resolver(() => ListingTransition)
export class ListingTransitionFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it moved' })
  at!: Date;
}

/** What a company has us look for. */
@Resolver(() => Company)
export class CompanyListings {
  @ToMany(() => Project, {
    by: 'company',
    order: { createdAt: 'desc' },
    maxItems: 20,
    description: 'What it wants to have built, newest first',
  })
  projects!: Project[];

  @ToMany(() => ProjectListing, {
    by: 'company',
    order: { createdAt: 'desc' },
    maxItems: 50,
    description: 'Listings that depend on it, newest first',
  })
  listings!: ProjectListing[];
}

function statusOf(row: Row, now: Date): ListingStatus {
  // As the table keeps them: a word under a check, and an instant or null.
  const { status, expiresAt } = row as { readonly status: ListingStatus; readonly expiresAt: string | null };
  return listingStatusAt({ status, expiresAt: expiresAt === null ? null : new Date(expiresAt) }, now);
}

function rangeOf({ min, max, currency }: Readonly<Record<'min' | 'max' | 'currency', unknown>>) {
  const amountOf = (amount: unknown) => ({ amount: String(amount), currency: String(currency) });
  return { min: amountOf(min), max: amountOf(max) };
}
