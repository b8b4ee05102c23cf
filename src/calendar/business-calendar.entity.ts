import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { LocalDate } from '../graphql/scalars.ts';
import type { BusinessCalendarRules } from './business-time.ts';

/** When work is done: working hours, working days and holidays in one zone. */
@Entity({ tableName: 'business_calendar' })
@Check({ expression: `opens_at < closes_at and closes_at <= '24:00'`, name: 'business_calendar_hours' })
@Check({ expression: `working_days <@ '{1,2,3,4,5,6,7}' and working_days <> '{}'`, name: 'business_calendar_days' })
@Check({
  expression: String.raw`opens_at ~ '^([01]\d|2[0-3]):[0-5]\d$' and closes_at ~ '^(([01]\d|2[0-3]):[0-5]\d|24:00)$'`,
  name: 'business_calendar_times',
})
@Check({
  expression: `cardinality(holidays) <= 200 and '2020-01-01' <= all (holidays) and '2099-12-31' >= all (holidays) and listed_once(holidays)`,
  name: 'business_calendar_holidays',
})
@Check({ expression: 'listed_once(working_days)', name: 'business_calendar_days_once' })
@ObjectType({ implements: Node, description: 'When work is done: hours, weekdays and holidays in one time zone' })
export class BusinessCalendar extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'What the team calls it' })
  name: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA time zone of the hours, e.g. Europe/Berlin' })
  zone: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Wall-clock time HH:mm at which work begins' })
  opensAt: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Wall-clock time HH:mm at which work ends; 24:00 is midnight' })
  closesAt: string;

  @Property({ columnType: 'int[]', type: 'array', runtimeType: 'number[]' })
  @Field(() => [Int], { description: 'ISO weekdays on which work is done, Monday is 1' })
  workingDays: number[];

  /** Dates `YYYY-MM-DD`. */
  @Property({ columnType: 'date[]', type: 'array', runtimeType: 'string[]' })
  @Field(() => [LocalDate], { description: 'Days on which nobody works' })
  holidays: string[];

  constructor(row: NewRow, facts: CalendarFacts) {
    super(row);
    this.name = facts.name;
    this.zone = facts.zone;
    this.opensAt = facts.opensAt;
    this.closesAt = facts.closesAt;
    this.workingDays = [...facts.workingDays];
    this.holidays = [...facts.holidays];
  }

  /** Makes it state this from now on; lists come into the order of time. */
  restate(facts: CalendarFacts): void {
    this.name = facts.name;
    this.zone = facts.zone;
    this.opensAt = facts.opensAt;
    this.closesAt = facts.closesAt;
    this.workingDays = facts.workingDays.toSorted((one, other) => one - other);
    this.holidays = facts.holidays.toSorted();
  }

  /** What it states. */
  facts(): CalendarFacts {
    const { name, zone, opensAt, closesAt, workingDays, holidays } = this;
    return { name, zone, opensAt, closesAt, workingDays, holidays };
  }

  /** The calendar as the arithmetic of business time takes it. */
  rules(): BusinessCalendarRules {
    const { zone, opensAt, closesAt, workingDays } = this;
    return { zone, opensAt, closesAt, workingDays, holidays: new Set(this.holidays) };
  }
}

/** What a calendar states. */
export type CalendarFacts = Pick<
  BusinessCalendar,
  'name' | 'zone' | 'opensAt' | 'closesAt' | 'workingDays' | 'holidays'
>;
