import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { LocalDate } from '../graphql/scalars.ts';
import { BusinessCalendar } from './business-calendar.entity.ts';
import { mostHolidays } from './business-calendar.faults.ts';

/** Takes what changes. */
@InputType({ description: 'What changes about a calendar; what is left out stays' })
export class UpdateBusinessCalendarInput {
  @Field(() => ID, { description: 'Which calendar' })
  businessCalendarId!: string;

  @Field(() => Int, { description: 'Version of the calendar that you saw' })
  version!: number;

  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'What the team calls it' })
  name?: string | null;

  @MaxLength(60)
  @Field(() => String, { nullable: true, description: 'IANA time zone of the hours, e.g. Europe/Berlin' })
  zone?: string | null;

  @MaxLength(5)
  @Field(() => String, { nullable: true, description: 'Wall-clock time HH:mm at which work begins' })
  opensAt?: string | null;

  @MaxLength(5)
  @Field(() => String, {
    nullable: true,
    description: 'Wall-clock time HH:mm at which work ends; 24:00 is midnight',
  })
  closesAt?: string | null;

  @ArrayMaxSize(7)
  @Field(() => [Int], { nullable: true, description: 'All ISO weekdays on which work is done, Monday is 1' })
  workingDays?: number[] | null;

  @ArrayMaxSize(mostHolidays)
  @Field(() => [LocalDate], {
    nullable: true,
    description: 'All days on which nobody works, in place of those before; at most 200',
  })
  holidays?: string[] | null;
}

/** Answers updateBusinessCalendar. */
@ObjectType({ description: 'The calendar changed, or why not' })
export class UpdateBusinessCalendarPayload extends Payload {
  @Field(() => BusinessCalendar, { nullable: true, description: 'Calendar changed' })
  businessCalendar?: BusinessCalendar | null;

  @Field(() => Int, { nullable: true, description: 'How many running cases it gave another deadline or time left' })
  movedCaseCount?: number | null;
}
