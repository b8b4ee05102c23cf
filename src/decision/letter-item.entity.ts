import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { Evidence } from '../scorecard/evidence.entity.ts';
import { ProfileCriterion } from '../vetting/profile-criterion.entity.ts';
import { DecisionReason } from './decision-reason.entity.ts';
import { LetterItemKind } from './feedback-letter.enums.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';

/** One paragraph of a letter and what it rests on. */
@Entity({ tableName: 'letter_item' })
@Unique({ name: 'letter_item_position', properties: ['letter', 'position'] })
@Check({
  name: 'letter_item_cites',
  expression: `case kind when 'SHIP_BEFORE_REAPPLY' then cited_reason_id is not null and cited_evidence_id is null and cited_criterion_id is null else cited_reason_id is null and num_nonnulls(cited_evidence_id, cited_criterion_id) = 1 end`,
})
@ObjectType({ implements: Node, description: 'One paragraph of a feedback letter' })
export class LetterItem extends BaseEntity {
  @ManyToOne({ entity: () => FeedbackLetter, ref: true })
  letter: Ref<FeedbackLetter>;

  @Property({ type: 'int' })
  position: number;

  @Enum({ items: () => LetterItemKind, type: 'text' })
  @Field(() => LetterItemKind, { description: 'What kind of paragraph this is' })
  kind: LetterItemKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the candidate reads' })
  text: string;

  @ManyToOne({ entity: () => Evidence, ref: true, nullable: true })
  @Field(() => Evidence, { nullable: true, description: 'Evidence of a submitted scorecard that it rests on' })
  citedEvidence: Ref<Evidence> | null;

  @ManyToOne({ entity: () => ProfileCriterion, ref: true, nullable: true })
  @Field(() => ProfileCriterion, { nullable: true, description: 'Finding of the profile review that it rests on' })
  citedCriterion: Ref<ProfileCriterion> | null;

  @ManyToOne({ entity: () => DecisionReason, ref: true, nullable: true })
  @Field(() => DecisionReason, { nullable: true, description: 'Reason of the rejection that it answers' })
  citedReason: Ref<DecisionReason> | null;

  constructor(row: NewRow, facts: LetterItemFacts & { readonly letter: FeedbackLetter; readonly position: number }) {
    super(row);
    this.letter = ref(facts.letter);
    this.position = facts.position;
    this.kind = facts.kind;
    this.text = facts.text;
    this.citedEvidence = facts.citedEvidence;
    this.citedCriterion = facts.citedCriterion;
    this.citedReason = facts.citedReason;
  }
}

/** What a paragraph says and cites. */
export type LetterItemFacts = Readonly<
  Pick<LetterItem, 'kind' | 'text' | 'citedEvidence' | 'citedCriterion' | 'citedReason'>
>;
