import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';
import { HiringModel } from '../project/project.words.ts';
import { ProjectType } from './project-cost.words.ts';
import { PublishedBand, RateRegion } from './rate.words.ts';

/** Takes so many people of a band. */
@InputType({ description: 'So many people of a band' })
export class TeamPartInput {
  @Field(() => PublishedBand, { description: 'Band, as sources call it' })
  seniority!: PublishedBand;

  @Min(1)
  @Max(50)
  @Field(() => Int, { description: 'How many of them' })
  count!: number;
}

/** Takes what is assumed of working time. */
@InputType({ description: 'What is assumed of working time; what is left out is not assumed' })
export class WorkingTimeAssumption {
  @Min(1)
  @Max(60)
  @Field(() => Int, { nullable: true, description: 'Hours that each works in a week' })
  hoursPerWeek?: number | null;

  @Min(1)
  @Max(5)
  @Field(() => Int, { nullable: true, description: 'Weeks of work in a month' })
  weeksPerMonth?: number | null;
}

/** Takes what is to be estimated. */
@InputType({ description: 'Project whose cost is to be estimated' })
export class ProjectCostQuestion {
  @Field(() => ProjectType, { description: 'Kind of project' })
  projectType!: ProjectType;

  @ArrayMinSize(1)
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Field(() => [TeamPartInput], { description: 'Who builds it' })
  team!: TeamPartInput[];

  @Field(() => HiringModel, { description: 'How it is paid for: by the hour, unless it is a monthly retainer' })
  hiringModel!: HiringModel;

  @Field(() => RateRegion, { nullable: true, description: 'Where the team is; anywhere when left out' })
  region?: RateRegion | null;

  @ValidateNested()
  @Field(() => WorkingTimeAssumption, { nullable: true, description: 'What is assumed of working time' })
  assume?: WorkingTimeAssumption | null;
}
