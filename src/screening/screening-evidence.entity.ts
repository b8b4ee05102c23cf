import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ScreeningEvidenceKind } from './screening.enums.ts';
import { ScreeningCheck } from './screening-check.entity.ts';

/** What proves something of a company, from a date on and for so long; it stays as it is but for being verified. */
@Entity({ tableName: 'screening_evidence' })
@Check({ name: 'screening_evidence_titled', expression: String.raw`title ~ '\S'` })
@Check({ name: 'screening_evidence_valid_for_a_time', expression: 'valid_until > dated_on' })
@Check({
  name: 'screening_evidence_verified_whole',
  expression: String.raw`case when verified_at is null then num_nonnulls(verified_by_id, verification_note) = 0 else verified_by_id is not null and coalesce(verification_note, '') ~ '\S' and verified_at >= created_at end`,
})
@ObjectType({ implements: Node, description: 'What proves something of a company, for a time' })
export class ScreeningEvidence extends BaseEntity {
  @Index()
  @ManyToOne({ entity: () => ScreeningCheck, ref: true })
  @Field(() => ScreeningCheck, { description: 'Check that it is for' })
  check: Ref<ScreeningCheck>;

  @Enum({ items: () => ScreeningEvidenceKind, type: 'text' })
  @Field(() => ScreeningEvidenceKind, { description: 'What it is' })
  kind: ScreeningEvidenceKind;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'Day from which it counts' })
  datedOn: string;

  @Property({ type: 'date' })
  @Field(() => LocalDate, { description: 'Last day on which it counts, by its kind' })
  validUntil: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is, for people' })
  title: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Where it is kept: an address or a file number' })
  reference: string | null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who attached it' })
  attachedBy: Ref<User>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who verified it; null until somebody does' })
  verifiedBy: Ref<User> | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was verified' })
  verifiedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'How it was verified' })
  verificationNote: string | null = null;

  constructor(
    row: NewRow,
    check: ScreeningCheck,
    facts: Pick<ScreeningEvidence, 'kind' | 'datedOn' | 'validUntil' | 'title' | 'reference' | 'attachedBy'>,
  ) {
    super(row);
    this.check = ref(check);
    this.kind = facts.kind;
    this.datedOn = facts.datedOn;
    this.validUntil = facts.validUntil;
    this.title = facts.title;
    this.reference = facts.reference;
    this.attachedBy = facts.attachedBy;
  }

  /** Records that somebody made sure of it, and how. */
  verify(verified: { readonly by: Ref<User>; readonly at: Date; readonly note: string }): void {
    this.verifiedBy = verified.by;
    this.verifiedAt = verified.at;
    this.verificationNote = verified.note;
  }
}
