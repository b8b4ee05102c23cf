import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Money } from '../graphql/money.ts';
import { TeamKind } from './project-listing.words.ts';

/** Between which hourly rates a listing pays. */
@ObjectType({ description: 'Hourly rates that a listing pays, to the developer' })
export class ListingRate {
  @Field(() => Money, { description: 'Lowest rate per hour' })
  min!: Money;

  @Field(() => Money, { description: 'Highest rate per hour' })
  max!: Money;
}

/** Who is there already. */
@ObjectType({ description: 'Who is there already' })
export class TeamSize {
  @Field(() => Int, { description: 'How many at least' })
  min!: number;

  @Field(() => Int, { nullable: true, description: 'How many at most; null for no end' })
  max!: number | null;

  @Field(() => String, { description: 'As it is printed, e.g. `1–3 engineers`' })
  label!: string;

  @Field(() => TeamKind, { description: 'What kind of team' })
  kind!: TeamKind;

  @Field(() => String, { description: 'What is counted, e.g. `existing engineers`' })
  unit!: string;
}

/** How the client chooses. */
@ObjectType({ description: 'How the client chooses among those who are presented; null where it is not stated' })
export class ClientInterviewFormat {
  @Field(() => String, { description: 'In words' })
  text!: string;

  @Field(() => Int, { nullable: true, description: 'How many interviews' })
  rounds!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many minutes in all' })
  minutes!: number | null;

  @Field(() => String, { nullable: true, description: 'Who asks, as a title and never a name' })
  interviewer!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether code is written on a whiteboard' })
  whiteboard!: boolean | null;
}

/** A number that shows how large the work is. */
@ObjectType({ description: 'A number that shows how large the work is' })
export class ScopeFigure {
  @Field(() => String, { description: 'What is measured, e.g. `perceived_latency`' })
  metric!: string;

  @Field(() => Float, { nullable: true, description: 'How much at least' })
  min!: number | null;

  @Field(() => Float, { nullable: true, description: 'How much at most' })
  max!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is no end above; null where it is not stated' })
  openEndedMax!: boolean | null;

  @Field(() => String, { description: 'In what it is measured' })
  unit!: string;

  @Field(() => String, { nullable: true, description: 'When or where it holds' })
  context!: string | null;
}

/** Where a card was found that was published elsewhere. */
@ObjectType({ description: 'Where a card was found that was published elsewhere' })
export class ListingSource {
  @Field(() => String, { description: 'Short name of the source' })
  source!: string;

  @Field(() => [Int], { description: 'First and last line of the source' })
  lines!: number[];
}
