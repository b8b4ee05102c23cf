import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { PublishedFigure } from '../pipeline/company-rejection-rate.type.ts';

/** How many of something there are, beside what is published of it. */
@ObjectType({ description: 'How many of something there are, beside what is published of it' })
export class MarketplaceCount {
  @Field(() => String, { description: 'What is counted' })
  definition!: string;

  @Field(() => Int, { nullable: true, description: 'How many; null when it is withheld' })
  value!: number | null;

  @Field(() => Boolean, {
    description: 'Whether it is rounded down to a multiple of five, as it is for who sees none of the rows',
  })
  isRounded!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is withheld; null when it is not' })
  withheld!: string | null;

  @Field(() => PublishedFigure, { description: 'What is published of it' })
  published!: PublishedFigure;
}

/** How large the marketplace is. */
@ObjectType({ description: 'How large the marketplace is, as counted and as published' })
export class MarketplaceStats {
  @Field(() => MarketplaceCount, { description: 'Developers who passed vetting' })
  vettedPeople!: MarketplaceCount;

  @Field(() => MarketplaceCount, { description: 'Countries where they live' })
  countries!: MarketplaceCount;

  @Field(() => MarketplaceCount, { description: 'Contracts that were signed' })
  contracts!: MarketplaceCount;

  @Field(() => DateTime, { description: 'When it was counted' })
  countedAt!: Date;
}
