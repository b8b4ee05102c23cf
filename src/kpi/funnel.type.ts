import { Extensions, Field, Float, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { KpiInterval } from './kpi.type.ts';

/** What had become of cases so long after they entered a stage. */
@ObjectType({ description: 'What had become of cases so long after they entered a stage; the shares make 1' })
export class FunnelPoint {
  @Field(() => Float, { description: 'Business days after they entered it' })
  days!: number;

  @Field(() => Float, { description: 'Share that had passed' })
  passed!: number;

  @Field(() => Float, { description: 'Share that had been rejected' })
  rejected!: number;

  @Field(() => Float, { description: 'Share that had left' })
  withdrawn!: number;

  @Field(() => Float, { description: 'Share that had expired' })
  expired!: number;

  @Field(() => Float, { description: 'Share that still stood there' })
  open!: number;

  @Field(() => KpiInterval, {
    nullable: true,
    description: 'Interval of the share that had passed; null of none or all',
  })
  passedInterval!: KpiInterval | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Interval of the share rejected; null of none or all' })
  rejectedInterval!: KpiInterval | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Interval of the share that had left; null of none or all' })
  withdrawnInterval!: KpiInterval | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Interval of the share expired; null of none or all' })
  expiredInterval!: KpiInterval | null;

  @Field(() => KpiInterval, { nullable: true, description: 'Interval of the share still there; null of none or all' })
  openInterval!: KpiInterval | null;
}

/** What became of cases that entered a stage. */
@ObjectType({ description: 'What became of cases that entered a stage' })
export class FunnelStage {
  @Field(() => VettingStage, { description: 'Which stage' })
  stage!: VettingStage;

  @Field(() => Int, { nullable: true, description: 'Cases that entered it; null when it is withheld' })
  entered!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them that passed it; null when it is withheld' })
  passed!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that were rejected there; null when it is withheld' })
  rejected!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that left there; null when it is withheld' })
  withdrawn!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that expired there; null when it is withheld' })
  expired!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those that stand there, or are held; null when it is withheld' })
  open!: number | null;

  @Extensions({ maxItems: 11 })
  @Field(() => [FunnelPoint], {
    description: 'What had become of them after 0 to 10 business days, as far as anybody was watched so long',
  })
  incidence!: FunnelPoint[];

  @Field(() => String, { nullable: true, description: 'Why it is withheld; null when it is not' })
  withheld!: string | null;
}

/** What became of cases, stage by stage. */
@ObjectType({ description: 'What became of cases, stage by stage' })
export class Funnel {
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which they entered; null when nothing is shown',
  })
  from!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day after that; null when nothing is shown' })
  to!: string | null;

  @Field(() => String, { description: 'How it is counted' })
  method!: string;

  @Extensions({ maxItems: 4 })
  @Field(() => [FunnelStage], { description: 'The four stages, in their order' })
  stages!: FunnelStage[];
}
