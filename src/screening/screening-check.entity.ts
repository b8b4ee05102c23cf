import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningCheckStatus } from './company-screening.states.ts';
import { ScreeningCheckKind } from './screening.enums.ts';

/** One of the five things that a round looks at. */
@Entity({ tableName: 'screening_check' })
@Unique({ name: 'screening_check_once', properties: ['screening', 'kind'] })
@Check({
  name: 'screening_check_recorded',
  expression: `case status when 'PENDING' then num_nonnulls(checked_by_id, checked_at, notes) = 0 else num_nulls(checked_by_id, checked_at) = 0 end`,
})
@Check({
  name: 'screening_check_waived_for_a_reason',
  expression: String.raw`case status when 'WAIVED' then coalesce(waive_reason, '') ~ '\S' else waive_reason is null end`,
})
@Check({ name: 'screening_check_funding_never_waived', expression: `not (kind = 'FUNDING' and status = 'WAIVED')` })
@Check({ name: 'screening_check_carried_holds', expression: `carried_from_id is null or status = 'PASSED'` })
@ObjectType({ implements: Node, description: 'One of the five things that a round looks at' })
export class ScreeningCheck extends BaseEntity {
  @ManyToOne({ entity: () => CompanyScreening, ref: true })
  @Field(() => CompanyScreening, { description: 'Round that it is part of' })
  screening: Ref<CompanyScreening>;

  @Enum({ items: () => ScreeningCheckKind, type: 'text' })
  @Field(() => ScreeningCheckKind, { description: 'What is looked at' })
  kind: ScreeningCheckKind;

  /** Its place among the five. */
  @Property({ type: 'int' })
  position: number;

  @Enum({ items: () => ScreeningCheckStatus, type: 'text' })
  @Field(() => ScreeningCheckStatus, { description: 'Where it stands' })
  status: ScreeningCheckStatus = ScreeningCheckStatus.PENDING;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What was found' })
  notes: string | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it is not asked for in this round' })
  waiveReason: string | null = null;

  @ManyToOne({ entity: () => ScreeningCheck, ref: true, nullable: true })
  @Field(() => ScreeningCheck, {
    nullable: true,
    description: 'Check of an earlier round that still held when this round was opened, with its evidence',
  })
  carriedFrom: Ref<ScreeningCheck> | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who recorded it last; null while it is pending' })
  checkedBy: Ref<User> | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was recorded; null while it is pending' })
  checkedAt: Date | null = null;

  constructor(row: NewRow, screening: CompanyScreening, kind: ScreeningCheckKind) {
    super(row);
    this.screening = ref(screening);
    this.kind = kind;
    this.position = Object.values(ScreeningCheckKind).indexOf(kind) + 1;
  }

  /** Takes over what an earlier round found; a check that was itself taken over passes its own origin on. */
  carryOver(earlier: ScreeningCheck): void {
    this.status = earlier.status;
    this.notes = earlier.notes;
    this.checkedBy = earlier.checkedBy;
    this.checkedAt = earlier.checkedAt;
    this.carriedFrom = earlier.carriedFrom ?? ref(earlier);
  }

  /** Records what was found, in place of what was recorded or taken over before. */
  found(result: CheckResult): void {
    this.status = result.status;
    this.notes = result.notes;
    this.waiveReason = result.waiveReason;
    this.checkedBy = result.by;
    this.checkedAt = result.at;
    this.carriedFrom = null;
  }
}

/** What was found of a check. */
export interface CheckResult extends Pick<ScreeningCheck, 'status' | 'notes' | 'waiveReason'> {
  readonly by: Ref<User>;
  readonly at: Date;
}
