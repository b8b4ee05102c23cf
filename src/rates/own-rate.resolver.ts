import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { lastWholeMonth, ObservedBasis } from './observed.ts';
import { readObserved } from './observed.queries.ts';
import type { Prior } from './own-estimate.ts';
import { cellOf, ownAnswerOf, type OwnQuestion, ownQuestionOf, publishedPrior } from './own-rate.ts';
import { OwnRate, ownRateFrom } from './own-rate.type.ts';
import { RateBandAnswer } from './rate-band.type.ts';

/** What our own contracts say beside what is published: a statement for each basis. */
@Resolver(() => RateBandAnswer)
export class OwnRates {
  @FieldResolver(() => OwnRate, {
    description: 'What developers are paid by our own contracts, together with the published figure where there is one',
  })
  own(@Root() { question, published }: RateBandAnswer, @Ctx() context: RequestContext): Promise<OwnRate> {
    const prior = publishedPrior(published, lastWholeMonth(context.now));
    return ownRate(context, ObservedBasis.PAID_TO_ENGINEER, { asked: ownQuestionOf(question, published), prior });
  }

  @FieldResolver(() => OwnRate, {
    description: 'What clients pay us for them, by our own contracts alone: nothing published is of that basis',
  })
  client(@Root() { question, published }: RateBandAnswer, @Ctx() context: RequestContext): Promise<OwnRate> {
    const basis = ObservedBasis.CLIENT_PRICE_MARKETPLACE;
    const asked = cellOf(question, basis, question.unit ?? published.band?.unit ?? null);
    return ownRate(context, basis, { asked, prior: null });
  }
}

async function ownRate(
  context: RequestContext,
  basis: ObservedBasis,
  { asked, prior }: { readonly asked: OwnQuestion; readonly prior: Prior | null },
): Promise<OwnRate> {
  if (asked.cell === null) return ownRateFrom(basis, { told: null, withheld: asked.withheld });
  const observed = await readObserved(context, basis, asked.cell.unit);
  return ownRateFrom(basis, ownAnswerOf(asked.cell, observed, { lastMonth: lastWholeMonth(context.now), prior }));
}
