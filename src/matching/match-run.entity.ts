import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import type { FitBlocker } from './fit.blockers.ts';
import type { Fit, FitPoints, OfferFacts, PairFacts, PersonFacts } from './fit.ts';
import { FitBlockerView, FitTermPoints } from './fit.type.ts';

/** What was known of a pair when a person acted on it, and how it was judged: written once, judged alike for ever. */
@Entity({ tableName: 'match_run' })
@Unique({ name: 'match_run_of_pair', properties: ['id', 'talentListing', 'listing'] })
@Index({ name: 'match_run_of_talent', properties: ['talentListing', 'createdAt'] })
@Check({ name: 'match_run_engine', expression: 'engine_version > 0' })
@Check({ name: 'match_run_score', expression: 'score between 0 and 1000' })
@Check({
  name: 'match_run_lists',
  expression: `jsonb_typeof(terms) = 'array' and jsonb_typeof(blockers) = 'array'`,
})
@Check({
  name: 'match_run_facts',
  expression: `jsonb_typeof(person) = 'object' and jsonb_typeof(offer) = 'object' and jsonb_typeof(pair) = 'object'`,
})
@ObjectType({
  implements: Node,
  description: 'How a listed person and a listing were judged when somebody acted on it',
})
export class MatchRun extends BaseEntity {
  @ManyToOne({ entity: () => TalentListing, ref: true })
  talentListing: Ref<TalentListing>;

  @ManyToOne({ entity: () => ProjectListing, ref: true })
  listing: Ref<ProjectListing>;

  @Property({ type: 'int' })
  @Field(() => Int, {
    description: 'By which rules it was judged: the same facts are judged alike by the same version',
  })
  engineVersion: number;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was judged' })
  at: Date;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who acted on it' })
  askedBy: Ref<User>;

  /** Rate, hours, skills and the like, as they were; nothing that tells who it is. */
  @Property({ type: 'json' })
  person: PersonFacts;

  @Property({ type: 'json' })
  offer: OfferFacts;

  @Property({ type: 'json' })
  pair: PairFacts;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'How well they fitted, 0 to 1000: the sum of the terms' })
  score: number;

  @Property({ type: 'json' })
  @Extensions({ maxItems: 8 })
  @Field(() => [FitTermPoints], { description: 'What the score was the sum of' })
  terms: readonly FitPoints[];

  @Property({ type: 'json' })
  @Extensions({ maxItems: 10 })
  @Field(() => [FitBlockerView], { description: 'What stood in the way, in the order of the constraints' })
  blockers: readonly FitBlocker[];

  constructor(row: NewRow, judged: { readonly fit: Fit; readonly engineVersion: number; readonly askedBy: Ref<User> }) {
    super(row);
    const { fit, engineVersion, askedBy } = judged;
    this.talentListing = ref(TalentListing, fit.talentListingId);
    this.listing = ref(ProjectListing, fit.listingId);
    this.engineVersion = engineVersion;
    this.at = row.now;
    this.askedBy = askedBy;
    this.person = fit.judged.person;
    this.offer = fit.judged.offer;
    this.pair = fit.judged.pair;
    this.score = fit.score;
    this.terms = fit.terms;
    this.blockers = fit.blockers;
  }
}
