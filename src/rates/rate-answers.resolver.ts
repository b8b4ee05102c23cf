import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { lastWholeMonth, type Observed, ObservedBasis } from './observed.ts';
import { readObserved } from './observed.queries.ts';
import { ownPremiumOf } from './own-premium.ts';
import { answerFrom } from './rate-band.answer.ts';
import { bandOf } from './rate-band.ts';
import { RateBandAnswer, RateTable } from './rate-band.type.ts';
import { readFigures } from './rate-figure.queries.ts';
import { type OwnPremium, RatePremium } from './rate-premium.type.ts';
import { computedOf } from './rate-premiums.ts';
import { RateQuestion } from './rate-question.inputs.ts';
import { cellsOf, RateDimension } from './rate-table.ts';
import { stated } from './stated-question.ts';
import { contradictionsOfFigures } from './reference/contradictions.ts';
import { RateUnit } from './rate.words.ts';
import { type PublishedPremium, publishedPremiums } from './reference/premiums.ts';

/** What follows from published figures: a statement for figures, and one where own contracts are compared. */
@Resolver()
export class RateAnswers {
  @Query(() => RateBandAnswer, {
    description: 'A rate from published figures of one basis, or why there is none: nothing is ever blended',
  })
  async rateBand(
    @Arg('question', () => RateQuestion, { description: 'What the rate is of' }) question: RateQuestion,
    @Ctx() context: RequestContext,
  ): Promise<RateBandAnswer> {
    const asked = stated(question);
    return answerFrom(asked, bandOf(asked, await readFigures(context), context.now.getUTCFullYear()));
  }

  @Query(() => RateTable, { description: 'Published rates by band and one dimension, every cell with its source' })
  async rateTable(
    @Arg('by', () => RateDimension, { description: 'What the table is by, beside the band' }) by: RateDimension,
    @Ctx() context: RequestContext,
  ): Promise<RateTable> {
    const cells = cellsOf(by, await readFigures(context));
    return { cells, contradictions: contradictionsOfFigures(cells.flatMap(({ source }) => source.figures)) };
  }

  @Extensions({ maxItems: 20 })
  @Query(() => [RatePremium], { description: 'What costs more than what, as published and as stored figures have it' })
  async ratePremiums(@Ctx() context: RequestContext): Promise<RatePremium[]> {
    const [read, observed] = await Promise.all([
      readFigures(context),
      readObserved(context, ObservedBasis.PAID_TO_ENGINEER, RateUnit.HOUR),
    ]);
    const figures = new Map(read.map((figure) => [figure.externalId, figure]));
    const own = { observed, lastMonth: lastWholeMonth(context.now) };
    return publishedPremiums.map((premium) => {
      const { id, min, max, subject, baseline, isUp, unit, isOpenEnded, source, lines, note } = premium;
      const computed = computedOf(premium, figures);
      const published = { externalId: id, publishedMin: min, publishedMax: max, isOpenEnded, note };
      return {
        ...published,
        subject,
        baseline,
        isUp,
        unit,
        source,
        lines,
        computed,
        own: ownPremiumFrom(premium, own),
      };
    });
  }
}

function ownPremiumFrom(
  premium: PublishedPremium,
  seen: { readonly observed: readonly Observed[]; readonly lastMonth: number },
): OwnPremium | null {
  if (premium.own === null) return null;
  const { told, withheld } = ownPremiumOf(premium, premium.own, seen);
  return { ...(told ?? nothingTold), withheld };
}

const nothingTold = {
  value: null,
  low: null,
  high: null,
  isPublishedWithin: null,
  subjectN: null,
  baselineN: null,
};
