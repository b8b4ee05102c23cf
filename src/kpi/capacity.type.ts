import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';

/** Interviews of one stage that are needed and that can be held. */
@ObjectType({ description: 'Interviews of one stage of a track that are needed, and that can be held' })
export class StageCapacity {
  @Field(() => String, { description: 'Track, by its short name' })
  track!: string;

  @Field(() => VettingStage, { description: 'Stage at which they are held' })
  stage!: VettingStage;

  @Field(() => Int, { description: 'Open cases at the stage that have not had their interview there' })
  waiting!: number;

  @Field(() => Float, { description: 'Open cases at earlier stages, each by the share that comes so far' })
  expected!: number;

  @Field(() => Float, { description: 'Interviews needed: both together' })
  needed!: number;

  @Field(() => Int, { description: 'Those of them that are agreed, or offered, for the next ten business days' })
  booked!: number;

  @Field(() => Int, { description: 'Active interviewers who are qualified for the stage on the track' })
  interviewers!: number;

  @Field(() => Int, { description: 'Those of them who are qualified for the other interview of the track, too' })
  shared!: number;

  @Field(() => Int, { description: 'Interviews that they can hold when they hold no others' })
  slots!: number;

  @Field(() => Float, { description: 'Interviews that are needed and cannot be held; 0 when all can' })
  shortfall!: number;
}

/** Interviews that are needed in the next ten business days, against those that can be held. */
@ObjectType({ description: 'Interviews that are needed in the next ten business days, against those that can be held' })
export class Capacity {
  @Field(() => DateTime, { description: 'Moment from which it looks ahead' })
  at!: Date;

  @Extensions({ maxItems: 8 })
  @Field(() => [String], { description: 'What it takes for granted' })
  assumptions!: readonly string[];

  @Extensions({ maxItems: 20 })
  @Field(() => [StageCapacity], { description: 'Both interviews of each track' })
  stages!: StageCapacity[];
}
