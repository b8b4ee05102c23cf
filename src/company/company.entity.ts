import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { CompanyKind, FundingStage } from './company.enums.ts';
import { domainOf } from './company.names.ts';
import { type AllowedCompanyMove, type CompanyMove, companyMoveFrom, CompanyStatus } from './company.states.ts';

/** What is known of a company beside where it stands. */
export type CompanyFacts = Pick<
  Company,
  'name' | 'description' | 'website' | 'country' | 'timezone' | 'fundingStage' | 'kind'
>;

/** Who wants developers; Postgres moves it by its transitions, never by an update. */
@Entity({ tableName: 'company' })
@Check({ name: 'company_handle', expression: `handle ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(handle) <= 80` })
@Check({ name: 'company_named', expression: String.raw`name ~ '\S'` })
@Check({ name: 'company_country', expression: `country ~ '^[A-Z]{2}$'` })
@Check({
  name: 'company_timezone',
  expression: String.raw`timezone ~ '^((GMT|UTC)[+-](\d|1[0-4])(:[0-5]\d)?|(?!(GMT|UTC)[+-])[A-Za-z][A-Za-z0-9_+/-]{0,63})$'`,
})
@Check({ name: 'company_domain', expression: '(domain_key is null) = (website is null)' })
@Index({ name: 'company_by_name', properties: ['nameKey', 'id'] })
@Index({ name: 'company_by_application', properties: ['appliedAt', 'id'] })
@Index({ name: 'company_by_status', properties: ['status', 'nameKey', 'id'] })
@Index({ name: 'company_by_country', properties: ['country', 'nameKey', 'id'] })
@Index({ name: 'company_by_funding', properties: ['fundingStage', 'nameKey', 'id'] })
@Index({ name: 'company_by_owner', properties: ['owner', 'nameKey', 'id'] })
@Index(partial('company_by_trust', 'company (trust_expires_at, id) where trust_expires_at is not null'))
@Index({
  name: 'company_text',
  expression:
    'create index company_text on company using gin (name_key gin_trgm_ops, handle gin_trgm_ops) with (fastupdate = off)',
})
@ObjectType({ implements: Node, description: 'A client, or who wants to be one' })
export class Company extends BaseEntity {
  /** Counted by hand: a change of its contacts alone is a change of the company. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Public short name, e.g. `sms-reverse-auction`; never changes' })
  handle: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name' })
  name: string;

  /** Case and accents folded, to find and to sort by. */
  @Property({ type: 'text', collation: 'C' })
  nameKey: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What it does' })
  description: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of its website' })
  website: string | null;

  /** Domain of the website, so that one client is one company. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  domainKey: string | null;

  @Property({ type: 'character', length: 2, nullable: true })
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166 alpha-2' })
  country: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Time zone as it is published, e.g. `CET`, `GMT+3` or `Europe/Berlin`',
  })
  timezone: string | null;

  @Enum({ items: () => FundingStage, type: 'text', nullable: true })
  @Field(() => FundingStage, { nullable: true, description: 'How it is financed' })
  fundingStage: FundingStage | null;

  @Enum({ items: () => CompanyKind, type: 'text', nullable: true })
  @Field(() => CompanyKind, { nullable: true, description: 'What kind of client it is' })
  kind: CompanyKind | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who looks after it' })
  owner: Ref<User>;

  @Enum({ items: () => CompanyStatus, type: 'text' })
  @Field(() => CompanyStatus, { description: 'Where it stands' })
  status: CompanyStatus = CompanyStatus.APPLIED;

  /** Number of the last transition. */
  @Property({ type: 'int' })
  moves: number = 0;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it came to stand there: Postgres keeps it so' })
  lastMovedAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was registered' })
  appliedAt: Date;

  /** Written by Postgres alone, when a round is passed or failed. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, {
    nullable: true,
    description: 'When the round that it last passed expires; null before the first, and after a failed one',
  })
  trustExpiresAt: Date | null = null;

  constructor(row: NewRow, facts: CompanyFacts & Pick<Company, 'handle' | 'owner'>) {
    super(row);
    this.handle = facts.handle;
    this.owner = facts.owner;
    this.appliedAt = row.now;
    this.lastMovedAt = row.now;
    this.name = facts.name;
    this.nameKey = foldedKey(facts.name);
    this.description = facts.description;
    this.website = facts.website;
    this.domainKey = facts.website === null ? null : domainOf(facts.website);
    this.country = facts.country;
    this.timezone = facts.timezone;
    this.fundingStage = facts.fundingStage;
    this.kind = facts.kind;
  }

  /** Takes over what is known anew. */
  restate(facts: Partial<CompanyFacts>): void {
    Object.assign(this, facts);
    if (facts.name !== undefined) this.nameKey = foldedKey(facts.name);
    if (facts.website !== undefined) this.domainKey = facts.website === null ? null : domainOf(facts.website);
    this.version += 1;
  }

  /** Notes that a contact or a round came to it, so that whoever saw it before is out of date. */
  partChanged(): void {
    this.version += 1;
  }

  /** Gives it to somebody to look after. */
  assignTo(owner: Ref<User>): void {
    this.owner = owner;
  }

  /** Moves it in memory as its new transition moves the row; a way that the table of moves does not know is refused. */
  moveBy(move: CompanyMove, now: Date): AllowedCompanyMove {
    const allowed = companyMoveFrom(this.status, move);
    if (!allowed) {
      const message = `A company that is ${this.status} cannot make this move. Reload it and look where it stands.`;
      throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
    }
    this.status = allowed.to;
    this.moves += 1;
    this.lastMovedAt = now;
    this.version += 1;
    return allowed;
  }
}
