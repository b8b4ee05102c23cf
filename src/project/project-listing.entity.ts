import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { ProductStage } from '../candidate/candidate.enums.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Company } from '../company/company.entity.ts';
import { FundingStage } from '../company/company.enums.ts';
import type { NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { FindableListing } from './findable-listing.ts';
import { ClientInterviewFormat, ListingSource, ScopeFigure, TeamSize } from './listing-card.types.ts';
import { type ListingMove, ListingMoveKind, ListingStatus } from './project-listing.states.ts';
import { ListingEngagement, ListingSeniority, TimezoneRequirement, Vertical } from './project-listing.words.ts';
import { Project } from './project.entity.ts';

/** The card that developers see; Postgres moves it by its transitions and lets nobody rewrite it but as a draft. */
@Entity({ tableName: 'project_listing' })
@Index({ name: 'project_listing_of_project', properties: ['project', 'createdAt'] })
@Index({ name: 'project_listing_of_company', properties: ['company', 'status'] })
@Index({ name: 'project_listing_by_age', properties: ['createdAt', 'id'] })
@Index({
  name: 'project_listing_to_expire',
  expression: `create index project_listing_to_expire on project_listing (expires_at) where status in ('PUBLISHED', 'PAUSED')`,
})
@Check({ name: 'project_listing_title_written', expression: String.raw`title ~ '\S'` })
@Check({ name: 'project_listing_currency', expression: `currency ~ '^[A-Z]{3}$'` })
@Check({
  name: 'project_listing_rate_range',
  expression:
    '(hourly_rate_min is null) = (hourly_rate_max is null) and hourly_rate_min > 0 and hourly_rate_min <= hourly_rate_max',
})
@Check({
  name: 'project_listing_duration',
  expression:
    'duration_months_min > 0 and duration_months_min <= coalesce(duration_months_max, duration_months_min) and min_duration_days > 0 and num_nonnulls(min_duration_days, duration_months_min) < 2 and num_nonnulls(min_duration_days, duration_months_max) < 2',
})
@Check({
  name: 'project_listing_hours',
  expression: 'hours_per_week between 1 and 80 and hours_cap between 1 and 10000',
})
@Check({
  name: 'project_listing_seats',
  expression: 'seats between 1 and 100 and minimum_overlap_hours between 0 and 12',
})
@Check({
  name: 'project_listing_team',
  expression: `team_size ->> 'kind' in ('NO_TEAM', 'FOUNDER_ONLY', 'FOUNDING_ENGINEER', 'RANGE', 'OPEN_ENDED') and (team_size ->> 'min')::int <= coalesce((team_size ->> 'max')::int, (team_size ->> 'min')::int)`,
})
@Check({ name: 'project_listing_scope', expression: `jsonb_typeof(scope_figures) = 'array'` })
@Check({ name: 'project_listing_another', expression: 'near_duplicate_of_id <> id' })
@Check({
  name: 'project_listing_offered_rate',
  expression: `status in ('DRAFT', 'IN_REVIEW') or hourly_rate_max is not null`,
})
@Check({
  name: 'project_listing_offered_duration',
  expression: `status in ('DRAFT', 'IN_REVIEW') or ongoing or coalesce(min_duration_days, duration_months_min * 30, 0) > 14`,
})
@Check({
  name: 'project_listing_offered_interview',
  expression: `status in ('DRAFT', 'IN_REVIEW') or (coalesce((interview_format ->> 'rounds')::int, 0) <= 2 and not coalesce((interview_format ->> 'whiteboard')::boolean, false))`,
})
@Check({
  name: 'project_listing_published_whole',
  expression: `(status in ('DRAFT', 'IN_REVIEW')) = (published_at is null) and (published_at is null) = (expires_at is null)`,
})
@ObjectType({ implements: Node, description: 'What a company offers to developers, as a card' })
export class ProjectListing extends FindableListing {
  /** Counted by hand: a change of its skills alone, and a pause that comes with its company, change it too. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => Project, ref: true })
  @Field(() => Project, { description: 'What is built' })
  project: Ref<Project>;

  /** The project's: Postgres keeps it so. */
  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { nullable: true, description: 'Who offers it' })
  company: Ref<Company>;

  @Index()
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who looks after it' })
  owner: Ref<User>;

  /** As it was stored; time alone may have ended it since. */
  @Enum({ items: () => ListingStatus, type: 'text' })
  status: ListingStatus = ListingStatus.DRAFT;

  /** Number of the last transition. */
  @Property({ type: 'int' })
  moves: number = 0;

  /** Counts the changes of what developers see, so that a review holds for what was read: the database counts. */
  @Property({ type: 'int', default: 1, lazy: true })
  declare contentVersion: Opt<number>;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was published' })
  publishedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it runs out; null until it is published' })
  expiresAt: Date | null = null;

  @Unique({ name: 'project_listing_external_id' })
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Its id where it was published before' })
  externalId: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Its place where it was published before' })
  sourceOrder: number | null = null;

  @Index()
  @ManyToOne({ entity: () => ProjectListing, ref: true, nullable: true })
  @Field(() => ProjectListing, { nullable: true, description: 'Listing of the same client that this one resembles' })
  nearDuplicateOf: Ref<ProjectListing> | null = null;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Title of the card' })
  title: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Role with what it is built with' })
  roleLabel: string | null = null;

  @Enum({ items: () => ListingSeniority, type: 'text' })
  @Field(() => ListingSeniority, { description: 'Level that the title asks for' })
  seniority: ListingSeniority = ListingSeniority.UNSPECIFIED;

  @Property({ type: 'array', columnType: 'text[]' })
  @Check({
    name: 'project_listing_verticals',
    expression: `verticals <@ array['MARKETING_TECH', 'FINTECH', 'HEALTHTECH', 'LEGALTECH', 'DEVTOOLS', 'ECOMMERCE', 'CONSUMER_APP', 'EDTECH', 'AI_ML', 'SAAS']`,
  })
  @Field(() => [Vertical], { description: 'Fields of business' })
  verticals: Vertical[] = [];

  @Enum({ items: () => FundingStage, type: 'text', nullable: true })
  @Field(() => FundingStage, { nullable: true, description: 'How the client is paid for, as the card says' })
  fundingStage: FundingStage | null = null;

  @Enum({ items: () => ProductStage, type: 'text', nullable: true })
  @Field(() => ProductStage, { nullable: true, description: 'State of the product' })
  productStage: ProductStage | null = null;

  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  hourlyRateMin: string | null = null;

  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  hourlyRateMax: string | null = null;

  @Property({ type: 'character', length: 3 })
  currency: string = 'USD';

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How long it goes on, as it is printed' })
  durationText: string | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many months at least' })
  durationMonthsMin: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many months at most' })
  durationMonthsMax: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many days at least, where months are too coarse' })
  minDurationDays: number | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether no end is planned' })
  ongoing: boolean = false;

  @Enum({ items: () => ListingEngagement, type: 'text', nullable: true })
  @Field(() => ListingEngagement, { nullable: true, description: 'How much of a week it takes' })
  engagement: ListingEngagement | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours a week, where they are stated' })
  hoursPerWeek: number | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours in all, where they are capped' })
  hoursCap: number | null = null;

  @Enum({ items: () => TimezoneRequirement, type: 'text', nullable: true })
  @Field(() => TimezoneRequirement, { nullable: true, description: 'Which working hours it asks for' })
  timezoneRequirement: TimezoneRequirement | null = null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it may become a job for good' })
  directHire: boolean = false;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether it starts as soon as somebody is found' })
  startAsap: boolean = false;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What it is built with, the most important first' })
  techStack: string[] = [];

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What else is named' })
  techAlsoNamed: string[] = [];

  @Property({ type: 'json', nullable: true })
  @Field(() => TeamSize, { nullable: true, description: 'Who is there already' })
  teamSize: TeamSize | null = null;

  @Property({ type: 'json', nullable: true })
  @Field(() => ClientInterviewFormat, { nullable: true, description: 'How the client chooses, where it is stated' })
  interviewFormat: ClientInterviewFormat | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it is about, in a few sentences' })
  summary: string | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [String], { description: 'What speaks for it' })
  highlights: string[] = [];

  @Property({ type: 'json' })
  @Extensions({ maxItems: 10 })
  @Field(() => [ScopeFigure], { description: 'How large the work is, in numbers' })
  scopeFigures: ScopeFigure[] = [];

  @Property({ type: 'json', nullable: true })
  @Field(() => ListingSource, { nullable: true, description: 'Where the card was found' })
  source: ListingSource | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'How many developers it takes' })
  seats: number | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'From when the work begins' })
  startFrom: string | null = null;

  @Enum({ items: () => EnglishLevel, type: 'text', nullable: true })
  @Field(() => EnglishLevel, { nullable: true, description: 'English that it takes at least' })
  minimumEnglish: EnglishLevel | null = null;

  @Property({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Hours a day that have to be common with the client’s' })
  minimumOverlapHours: number | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How often and by what the client talks' })
  communicationCadence: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the developer will have built' })
  whatYoullBuild: string | null = null;

  constructor(row: NewRow, facts: { project: Ref<Project>; company: Ref<Company>; owner: Ref<User>; title: string }) {
    super(row);
    this.project = facts.project;
    this.company = facts.company;
    this.owner = facts.owner;
    this.title = facts.title;
  }

  /** Takes over what was written anew, while it is a draft. */
  rewrite(content: Partial<ListingContent>): void {
    if (this.status !== ListingStatus.DRAFT) {
      const message = `A listing that is ${this.status} is no longer edited. Return it to draft first.`;
      throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
    }
    Object.assign(this, content);
  }

  /** Counts a change of it, or of what belongs to it. */
  changed(): void {
    this.version += 1;
  }

  /** Goes where the move leads; the database does the same when it sees the transition. */
  moveBy(move: ListingMove, at: { readonly now: Date; readonly expiresAt: Date | null }): void {
    this.status = move.to;
    this.moves += 1;
    this.changed();
    if (move.kind === ListingMoveKind.PUBLISH) this.publishedAt = at.now;
    if (at.expiresAt !== null) this.expiresAt = at.expiresAt;
  }
}

type Fixed = keyof FindableListing | 'version' | 'project' | 'company' | 'rewrite' | 'changed' | 'moveBy';
type Moved = 'status' | 'moves' | 'contentVersion' | 'publishedAt' | 'expiresAt';

/** What a draft states of itself. */
export type ListingContent = Omit<ProjectListing, Fixed | Moved>;
