import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { SlaState } from '../vetting/vetting-case.clock.ts';
import { VettingCaseStatus, VettingStage } from '../vetting/vetting-case.states.ts';

/** How many cases stand alike. */
@ObjectType('VettingCaseCount', { description: 'How many cases stand alike' })
export class CaseCountType {
  @Field(() => VettingStage, { description: 'Stage they stand at, or ended at' })
  stage!: VettingStage;

  @Field(() => VettingCaseStatus, { description: 'Whether they are worked on, and how they ended' })
  status!: VettingCaseStatus;

  @Field(() => SlaState, { nullable: true, description: 'How they stand against their deadlines; null once closed' })
  slaState!: SlaState | null;

  @Field(() => Int, { description: 'How many' })
  count!: number;
}

/** All cases, counted. */
@ObjectType({ description: 'All cases, counted by where and how they stand' })
export class PipelineStatus {
  @Extensions({ maxItems: 100 })
  @Field(() => [CaseCountType], {
    description: 'Numbers by stage, status and state against the deadline; none is zero',
  })
  counts!: CaseCountType[];

  @Field(() => Int, { description: 'Cases that are open or on hold' })
  openCount!: number;

  @Field(() => Int, { description: 'Cases past their deadline and not closed' })
  overdueCount!: number;

  @Field(() => DateTime, { description: 'When they were counted' })
  countedAt!: Date;
}
