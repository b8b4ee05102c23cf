import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BusinessCalendar } from '../calendar/business-calendar.entity.ts';
import { Company } from '../company/company.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { isScreeningMoveAllowed, ScreeningKind, ScreeningStatus } from './company-screening.states.ts';
import { ScreeningReason } from './screening.enums.ts';

/** A round in which a company is looked at; closed for good once it is decided, given up, or lapses. */
@Entity({ tableName: 'company_screening' })
@Unique({ name: 'company_screening_number', properties: ['company', 'number'] })
@Index({
  name: 'company_screening_one_open',
  expression: `create unique index company_screening_one_open on company_screening (company_id) where status = 'IN_PROGRESS'`,
})
@Index(partial('company_screening_queue', `company_screening (due_at, id) where status = 'IN_PROGRESS'`))
@Index({ name: 'company_screening_by_closing', properties: ['closedAt'] })
@Check({ name: 'company_screening_closed_whole', expression: `(status = 'IN_PROGRESS') = (closed_at is null)` })
@Check({
  name: 'company_screening_decided_by_somebody',
  expression: `(status in ('PASSED', 'FAILED')) = (decided_by_id is not null)`,
})
@Check({ name: 'company_screening_expires', expression: `(status = 'PASSED') = (expires_at is not null)` })
@Check({
  name: 'company_screening_reasons',
  expression: `(status = 'FAILED') = (cardinality(reasons) > 0) and listed_once(reasons) and reasons <@ array['SHAKY_FUNDING', 'UNCLEAR_ROADMAP', 'WEAK_CULTURE', 'CRUD_ONLY', 'NO_DECISION_MAKER', 'BUDGET_TOO_LOW', 'SHORT_GIG', 'OTHER']`,
})
@Check({
  name: 'company_screening_says_why',
  expression: String.raw`(status <> 'WITHDRAWN' and not 'OTHER' = any (reasons)) or coalesce(rationale, '') ~ '\S'`,
})
@Check({ name: 'company_screening_times', expression: 'due_at > opened_at and last_activity_at >= opened_at' })
@ObjectType({ implements: Node, description: 'A round in which a company is screened' })
export class CompanyScreening extends BaseEntity {
  /** Counted by hand: a change of its checks or evidence alone is a change of the round. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'Who is screened' })
  company: Ref<Company>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which round of the company, from 1 without a gap' })
  number: number;

  @Enum({ items: () => ScreeningKind, type: 'text' })
  @Field(() => ScreeningKind, { description: 'Whether it lets the company in, or confirms it' })
  kind: ScreeningKind;

  @Enum({ items: () => ScreeningStatus, type: 'text' })
  @Field(() => ScreeningStatus, { description: 'Where it stands' })
  status: ScreeningStatus = ScreeningStatus.IN_PROGRESS;

  /** By which it is due; a later change of the calendar moves no deadline that was given. */
  @ManyToOne({ entity: () => BusinessCalendar, ref: true })
  calendar: Ref<BusinessCalendar>;

  @Index()
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Company screener who sees it through' })
  owner: Ref<User>;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was opened' })
  openedAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it has to be decided: five business days after it was opened' })
  dueAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When evidence or the result of a check last came in' })
  lastActivityAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is open' })
  closedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who decided; null unless it was passed or failed' })
  decidedBy: Ref<User> | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever ended it' })
  rationale: string | null = null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Field(() => [ScreeningReason], { description: 'Why the company failed; empty unless it did' })
  reasons: ScreeningReason[] = [];

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When what was passed expires, with its earliest evidence; null unless it was passed',
  })
  expiresAt: Date | null = null;

  constructor(
    row: NewRow,
    facts: Pick<CompanyScreening, 'company' | 'number' | 'kind' | 'calendar' | 'owner' | 'dueAt'>,
  ) {
    super(row);
    this.company = facts.company;
    this.number = facts.number;
    this.kind = facts.kind;
    this.calendar = facts.calendar;
    this.owner = facts.owner;
    this.openedAt = row.now;
    this.dueAt = facts.dueAt;
    this.lastActivityAt = row.now;
  }

  /** Refuses to touch a round that is over. */
  mustBeOpen(): void {
    if (this.status === ScreeningStatus.IN_PROGRESS) return;
    const message = `A round that is ${this.status} no longer changes. Open a new one.`;
    throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
  }

  /** Notes that evidence or the result of a check came in: whoever saw it before is out of date, and it lapses later. */
  cameIn(now: Date): void {
    this.lastActivityAt = now;
    this.version += 1;
  }

  /** Ends it; what has to be so for an end was asked before, and is asked again by Postgres. */
  close(to: Exclude<ScreeningStatus, ScreeningStatus.IN_PROGRESS>, ending: ScreeningEnding): void {
    if (!isScreeningMoveAllowed(this.status, to)) this.mustBeOpen();
    this.status = to;
    this.closedAt = ending.at;
    this.decidedBy = ending.decidedBy ?? null;
    this.rationale = ending.rationale ?? null;
    this.reasons = [...(ending.reasons ?? [])];
    this.expiresAt = ending.expiresAt ?? null;
    this.version += 1;
  }
}

/** How a round ends. */
export interface ScreeningEnding {
  readonly at: Date;
  readonly decidedBy?: Ref<User>;
  readonly rationale?: string | null;
  readonly reasons?: readonly ScreeningReason[];
  readonly expiresAt?: Date;
}
