import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Scorecard } from './scorecard.entity.ts';

/** A scorecard as it was submitted, whole: what a decision weighs, by its hash. Never changed, never deleted. */
@Entity({ tableName: 'scorecard_version' })
@Unique({ properties: ['scorecard', 'number'] })
@Check({
  name: 'scorecard_version_amended_for_a_reason',
  expression: `case number when 1 then reason is null else coalesce(reason, '') ~ '\\S' end`,
})
@ObjectType({ implements: Node, description: 'A scorecard as it was submitted, unchangeable' })
export class ScorecardVersion extends BaseEntity {
  @ManyToOne({ entity: () => Scorecard, ref: true })
  @Field(() => Scorecard, { description: 'Scorecard it is a version of' })
  scorecard: Ref<Scorecard>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Versions count from 1; amendments follow' })
  number: number;

  /** Everything but the private note. */
  @Property({ type: 'json' })
  content: Readonly<Record<string, unknown>>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'SHA-256 of the content, by which a decision names it' })
  contentHash: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it was submitted' })
  submittedAt: Date;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was amended; null for the first version' })
  reason: string | null;

  constructor(row: NewRow, facts: ScorecardVersionFacts) {
    super(row);
    this.scorecard = ref(facts.scorecard);
    this.number = facts.number;
    this.content = facts.content;
    this.contentHash = facts.contentHash;
    this.submittedAt = row.now;
    this.reason = facts.reason;
  }
}

/** What a version states; the first has no reason. */
export interface ScorecardVersionFacts extends Pick<ScorecardVersion, 'number' | 'content' | 'contentHash' | 'reason'> {
  readonly scorecard: Scorecard;
}
