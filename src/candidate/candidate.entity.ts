import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DecimalType, type Opt, ref, type Ref } from '@mikro-orm/core';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { CandidateIdentity } from './candidate-identity.entity.ts';
import { CandidateSource, EngagementPreference } from './candidate.enums.ts';
import { CandidateGoals } from './candidate-goals.type.ts';
import { EnglishLevel } from './english-level.ts';
import { Skill } from './skill.entity.ts';

/** What a candidate states of themselves beyond who they are. */
export type CandidateFacts = Pick<
  Candidate,
  | 'yearsOfExperience'
  | 'english'
  | 'hoursPerWeek'
  | 'availableFrom'
  | 'desiredRateMin'
  | 'desiredRateMax'
  | 'engagement'
  | 'goals'
  | 'source'
  | 'referrer'
  | 'country'
  | 'zone'
>;

/** A developer who applied: what they state of themselves; who they are lies in their identity. */
@Entity({ tableName: 'candidate' })
@Check({
  name: 'candidate_desired_rate',
  expression:
    '(desired_rate_min is null) = (desired_rate_max is null) and desired_rate_min > 0 and desired_rate_min <= desired_rate_max',
})
@Index({ name: 'candidate_by_name', properties: ['nameKey', 'id'] })
@Index({ name: 'candidate_by_application', properties: ['createdAt', 'id'] })
@Index({ name: 'candidate_by_country', properties: ['country', 'nameKey', 'id'] })
@Index({ name: 'candidate_by_language', properties: ['primaryLanguage', 'nameKey', 'id'] })
@Index({ name: 'candidate_by_hours', properties: ['hoursPerWeek'] })
@Index(partial('candidate_by_availability', 'candidate (available_from) where available_from is not null'))
@Index(
  partial('candidate_by_rate', 'candidate (desired_rate_min, desired_rate_max) where desired_rate_min is not null'),
)
@Index({
  name: 'candidate_text',
  expression:
    'create index candidate_text on candidate using gin (name_key gin_trgm_ops, handle gin_trgm_ops) with (fastupdate = off)',
})
@ObjectType({ implements: Node, description: 'A developer who applied' })
export class Candidate extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Public short name that tells nothing of the person' })
  handle: string;

  /** Points to a row of this row's own key, so that a list of candidates joins their names. */
  @Unique()
  @ManyToOne({ entity: () => CandidateIdentity, ref: true, nullable: true })
  @Check({ name: 'candidate_shares_key_with_identity', expression: 'identity_id = id' })
  @Field(() => CandidateIdentity, {
    nullable: true,
    description: 'Who they are and how to reach them; null once erased',
  })
  identity: Ref<CandidateIdentity> | null;

  /** @personal Copy of the identity's, to find and to sort by; kept by the database, empty once the identity is erased. */
  @Property({ type: 'text', collation: 'C', default: '', lazy: true })
  declare nameKey: Opt<string>;

  @Property({ type: new DecimalType('number'), precision: 4, scale: 1 })
  @Check({ name: 'candidate_years_of_experience', expression: 'years_of_experience between 0 and 60' })
  @Field(() => Float, { description: 'Years of commercial experience' })
  yearsOfExperience: number;

  @Enum({ items: () => EnglishLevel, type: 'text', nullable: true })
  @Field(() => EnglishLevel, { nullable: true, description: 'English as they rate it themselves' })
  english: EnglishLevel | null;

  @Property({ type: 'int', nullable: true })
  @Check({ name: 'candidate_hours_per_week', expression: 'hours_per_week between 1 and 80' })
  @Field(() => Int, { nullable: true, description: 'Hours a week that they have' })
  hoursPerWeek: number | null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'From when they are free' })
  availableFrom: string | null;

  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  desiredRateMin: string | null;

  @Property({ type: 'decimal', precision: 10, scale: 2, nullable: true })
  desiredRateMax: string | null;

  @Enum({ items: () => EngagementPreference, type: 'text', nullable: true })
  @Field(() => EngagementPreference, { nullable: true, description: 'How they want to work' })
  engagement: EngagementPreference | null;

  @Property({ type: 'json', nullable: true })
  @Field(() => CandidateGoals, { nullable: true, description: 'What they look for' })
  goals: CandidateGoals | null;

  @Enum({ items: () => CandidateSource, type: 'text' })
  @Field(() => CandidateSource, { description: 'How they found us, or we them' })
  source: CandidateSource;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Who recommended them' })
  referrer: string | null;

  @Property({ type: 'character', length: 2, nullable: true })
  @Check({ name: 'candidate_country', expression: `country ~ '^[A-Z]{2}$'` })
  @Field(() => String, { nullable: true, description: 'Country they live in, ISO 3166 alpha-2' })
  country: string | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'IANA zone they live in' })
  zone: string | null;

  @ManyToOne({ entity: () => Skill, ref: true })
  @Field(() => Skill, { description: 'Language they want to be vetted in' })
  primaryLanguage: Ref<Skill>;

  /** The same person as a member of staff; set by the database when the e-mail addresses match. */
  @Index()
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  user: Ref<User> | null = null;

  constructor(
    row: NewRow,
    facts: CandidateFacts & { identity: CandidateIdentity; handle: string; primaryLanguage: Skill },
  ) {
    super({ ...row, newId: () => facts.identity.id });
    this.identity = ref(facts.identity);
    this.handle = facts.handle;
    this.primaryLanguage = ref(facts.primaryLanguage);
    this.yearsOfExperience = facts.yearsOfExperience;
    this.english = facts.english;
    this.hoursPerWeek = facts.hoursPerWeek;
    this.availableFrom = facts.availableFrom;
    this.desiredRateMin = facts.desiredRateMin;
    this.desiredRateMax = facts.desiredRateMax;
    this.engagement = facts.engagement;
    this.goals = facts.goals;
    this.source = facts.source;
    this.referrer = facts.referrer;
    this.country = facts.country;
    this.zone = facts.zone;
  }

  /** Takes over what was stated anew. */
  restate(facts: Partial<CandidateFacts>): void {
    Object.assign(this, facts);
  }

  /** Notes that this is a member of staff. */
  isStaff(user: Ref<User>): void {
    this.user = user;
  }

  /** Puts another language in, to be vetted in. */
  vetIn(language: Skill): void {
    this.primaryLanguage = ref(language);
  }
}
