import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';

/** An interval in which a share lies. */
@ObjectType({ description: 'Interval in which a share lies' })
export class ShareInterval {
  @Field(() => Float, { description: 'Lower bound, 0 to 1' })
  low!: number;

  @Field(() => Float, { description: 'Upper bound, 0 to 1' })
  high!: number;

  @Field(() => String, { description: 'How it is computed' })
  method!: string;
}

/** A figure that was published. */
@ObjectType({ description: 'A figure that was published, and where' })
export class PublishedFigure {
  @Field(() => String, { description: 'As it is published' })
  text!: string;

  @Field(() => Float, { description: 'Its value, in the unit that its text has' })
  value!: number;

  @Field(() => String, { description: 'Who published it' })
  publisher!: string;

  @Field(() => Int, { description: 'Year that it is about' })
  year!: number;

  @Field(() => String, { description: 'Where it stands' })
  source!: string;
}

/** How many companies are refused. */
@ObjectType({ description: 'How many companies failed, of those that were decided for the first time in a window' })
export class CompanyRejectionRate {
  @Field(() => DateTime, { description: 'Begin of the window' })
  from!: Date;

  @Field(() => DateTime, { description: 'End of the window; what was decided only then is not in it' })
  to!: Date;

  @Field(() => String, { description: 'What is counted' })
  definition!: string;

  @Field(() => Int, { description: 'Companies that were decided for the first time in the window' })
  denominator!: number;

  @Field(() => Int, { nullable: true, description: 'Those of them that failed; null when it is withheld' })
  numerator!: number | null;

  @Field(() => Float, { nullable: true, description: 'Share that failed, 0 to 1; null when it is withheld' })
  share!: number | null;

  @Field(() => ShareInterval, { nullable: true, description: 'Its 95 % interval; null when it is withheld' })
  interval!: ShareInterval | null;

  @Field(() => String, { nullable: true, description: 'Why it is withheld; null when it is not' })
  withheld!: string | null;

  @Field(() => Int, { description: 'Companies that left in the window, and were never decided before its end' })
  withdrawn!: number;

  @Field(() => Int, { description: 'Companies that lapsed in the window, and were never decided before its end' })
  lapsed!: number;

  @Field(() => PublishedFigure, { description: 'What is published of it' })
  published!: PublishedFigure;
}
