import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { ObservedBasis } from './observed.ts';
import { OwnRate, ownRateFrom } from './own-rate.type.ts';
import { readClientPrice, readPaid } from './own-rates.queries.ts';
import { RateBandAnswer } from './rate-band.type.ts';

/** What our own contracts say beside what is published: a statement for each basis. */
@Resolver(() => RateBandAnswer)
export class OwnRates {
  @FieldResolver(() => OwnRate, {
    description: 'What developers are paid by our own contracts, together with the published figure where there is one',
  })
  async own(@Root() answered: RateBandAnswer, @Ctx() context: RequestContext): Promise<OwnRate> {
    return ownRateFrom(ObservedBasis.PAID_TO_ENGINEER, await readPaid(context, answered));
  }

  @FieldResolver(() => OwnRate, {
    description: 'What clients pay us for them, by our own contracts alone: nothing published is of that basis',
  })
  async client(@Root() answered: RateBandAnswer, @Ctx() context: RequestContext): Promise<OwnRate> {
    return ownRateFrom(ObservedBasis.CLIENT_PRICE_MARKETPLACE, await readClientPrice(context, answered));
  }
}
