import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../graphql/scalars.ts';
import { FitConstraint } from './fit.enums.ts';
import { FitView } from './fit.type.ts';
import type { Outlook } from './talent-outlook.queries.ts';
import type { Standing } from './talent-standing.queries.ts';

/** How somebody stands to everything that takes proposals. */
@ObjectType('TalentOutlook', { description: 'How a listed person stands to all published listings' })
export class TalentOutlook implements Omit<Outlook, 'nearestMiss'> {
  @Field(() => Int, { description: 'How many listings are published' })
  judgedCount!: number;

  @Field(() => Int, { description: 'How many of them they fit' })
  fittingCount!: number;

  @Field(() => FitConstraint, {
    nullable: true,
    description: 'What stands in the way of most of them; of equal ones the first; null when nothing does',
  })
  dominantBlocker!: FitConstraint | null;

  @Field(() => Int, { description: 'Of how many it stands in the way' })
  dominantCount!: number;

  @Field(() => FitView, {
    nullable: true,
    description: 'Listing that they do not fit by the fewest blockers, and of those by the smallest change',
  })
  nearestMiss!: FitView | null;
}

/** Whether somebody works, and when they were last proposed. */
@ObjectType('TalentStanding', { description: 'Whether a listed person has work, and since when not' })
export class TalentStanding implements Standing {
  @Field(() => LocalDate, { nullable: true, description: 'Since when they work nowhere; null while they work' })
  idleSince!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many days that is; null while they work' })
  idleDays!: number | null;

  @Field(() => Int, { description: 'Hours a week that they have free today' })
  freeHours!: number;

  proposalId!: string | null;
}
