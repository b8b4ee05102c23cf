import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { KpiInterval } from './kpi.type.ts';

/** How many still stood at a stage after so long. */
@ObjectType({ description: 'How many still stood at a stage after so long' })
export class DurationPoint {
  @Field(() => Float, { description: 'Business days on the clock of the case after it entered the stage' })
  days!: number;

  @Field(() => Float, { description: 'Share that stood there longer' })
  share!: number;

  @Field(() => Float, { nullable: true, description: 'Lower bound of its 95 % band; null where it has none' })
  low!: number | null;

  @Field(() => Float, { nullable: true, description: 'Upper bound of its 95 % band; null where it has none' })
  high!: number | null;
}

/** How long cases stand at a stage. */
@ObjectType({ description: 'How long cases stand at a stage' })
export class StageDurations {
  @Field(() => VettingStage, { description: 'Which stage' })
  stage!: VettingStage;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which they entered; null when nothing is shown',
  })
  from!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day after that; null when nothing is shown' })
  to!: string | null;

  @Field(() => String, { description: 'How it is computed' })
  method!: string;

  @Field(() => Int, { nullable: true, description: 'Cases that entered it; null when it is withheld' })
  n!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that still stand there; null when it is withheld' })
  censored!: number | null;

  @Field(() => Float, { nullable: true, description: 'Business days after which half have left; null when not known' })
  median!: number | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Interval of the median; null when not known' })
  interval!: KpiInterval | null;

  @Extensions({ maxItems: 21 })
  @Field(() => [DurationPoint], {
    description: 'Share that stands there longer, every quarter of a day up to five, as far as anybody was watched',
  })
  curve!: DurationPoint[];

  @Field(() => String, { nullable: true, description: 'Why it is withheld, or has no median; null when neither is so' })
  withheld!: string | null;
}
