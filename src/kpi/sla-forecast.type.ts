import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { KpiInterval } from './kpi.type.ts';

/** How many cases will be late, of some. */
@ObjectType({ description: 'How many of some open cases will be late' })
export class LateShare {
  @Field(() => VettingStage, { nullable: true, description: 'Stage at which they stand; null for all together' })
  stage!: VettingStage | null;

  @Field(() => Int, { description: 'Open cases, held ones too' })
  n!: number;

  @Field(() => Int, { description: 'Those of them whose time is over already' })
  late!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share that will be late, those included; null when it is withheld',
  })
  share!: number | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Its interval; null when it is withheld' })
  interval!: KpiInterval | null;

  @Field(() => String, { nullable: true, description: 'Why it is withheld; null when it is not' })
  withheld!: string | null;
}

/** How many open cases will be late. */
@ObjectType({ description: 'How many open cases will be late, and how that is known' })
export class SlaForecast {
  @Field(() => DateTime, { description: 'Moment from which it looks ahead' })
  at!: Date;

  @Field(() => Int, { description: 'Cases of the past that it goes by' })
  pastCases!: number;

  @Field(() => String, { description: 'How it is known' })
  method!: string;

  @Extensions({ maxItems: 8 })
  @Field(() => [String], { description: 'What it takes for granted' })
  assumptions!: readonly string[];

  @Field(() => LateShare, { description: 'All open cases' })
  all!: LateShare;

  @Extensions({ maxItems: 4 })
  @Field(() => [LateShare], { description: 'The same by the stage at which they stand' })
  stages!: LateShare[];
}
