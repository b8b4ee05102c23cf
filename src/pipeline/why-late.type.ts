import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { ScheduleInitiator } from '../interview/interview.words.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { WaitingOn } from '../vetting/vetting-case.waiting-on.ts';

/** How long a case waited on somebody. */
@ObjectType({ description: 'How long a case waited on somebody' })
export class WaitShare {
  @Field(() => WaitingOn, { description: 'On whom' })
  waitingOn!: WaitingOn;

  @Field(() => Int, { description: 'Business minutes, holds left out' })
  minutes!: number;
}

/** How long a case stood at a stage. */
@ObjectType({ description: 'How long a case stood at a stage' })
export class StageShare {
  @Field(() => VettingStage, { description: 'At which stage' })
  stage!: VettingStage;

  @Field(() => Int, { description: 'Business minutes, holds included' })
  minutes!: number;
}

/** How often interviews were moved to another time. */
@ObjectType({ description: 'How often interviews were moved to another time' })
export class RescheduleCount {
  @Field(() => ScheduleInitiator, { description: 'From whom the new times came' })
  initiator!: ScheduleInitiator;

  @Field(() => Int, { description: 'How many new times' })
  count!: number;
}

/** Where the time of a case went. */
@ObjectType({ description: 'Where the time of a case went' })
export class WhyLate {
  @Field(() => Int, { description: 'Business minutes that it was worked on or held, until now or its end' })
  elapsedMinutes!: number;

  @Field(() => Int, { description: 'Business minutes of them on hold' })
  heldMinutes!: number;

  @Extensions({ maxItems: 10 })
  @Field(() => [WaitShare], { description: 'The rest, by whom it waited on' })
  waits!: WaitShare[];

  @Extensions({ maxItems: 10 })
  @Field(() => [StageShare], { description: 'All of them, by stage' })
  stages!: StageShare[];

  @Extensions({ maxItems: 10 })
  @Field(() => [RescheduleCount], { description: 'New times of the interviews that you see, by side' })
  reschedules!: RescheduleCount[];
}
