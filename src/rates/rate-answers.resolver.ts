import { Arg, Ctx, Extensions, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { bandOf } from './rate-band.ts';
import { RateBandAnswer, RateTable } from './rate-band.type.ts';
import { moneyOf } from './rate-figure.ts';
import { readFigures } from './rate-figure.queries.ts';
import { RatePremium } from './rate-premium.type.ts';
import { computedOf } from './rate-premiums.ts';
import { RateQuestion } from './rate-question.inputs.ts';
import { cellsOf, RateDimension } from './rate-table.ts';
import { stated } from './stated-question.ts';
import { contradictionsOfFigures } from './reference/contradictions.ts';
import { publishedPremiums } from './reference/premiums.ts';

/** What follows from published figures: each answer takes one statement. */
@Resolver()
export class RateAnswers {
  @Query(() => RateBandAnswer, {
    description: 'A rate from published figures of one basis, or why there is none: nothing is ever blended',
  })
  async rateBand(
    @Arg('question', () => RateQuestion, { description: 'What the rate is of' }) question: RateQuestion,
    @Ctx() context: RequestContext,
  ): Promise<RateBandAnswer> {
    const { band, refusal } = bandOf(stated(question), await readFigures(context), context.now.getUTCFullYear());
    if (band === null) return { band, refusal };
    const { low, median, high, topEnd, currency, figures, ...same } = band;
    const money = (amount: number | null) => moneyOf(amount, currency);
    const amounts = { low: money(low), median: money(median), high: money(high), topEnd: money(topEnd) };
    return { band: { ...same, ...amounts, contradictions: contradictionsOfFigures(figures) }, refusal };
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
    const figures = new Map((await readFigures(context)).map((figure) => [figure.externalId, figure]));
    return publishedPremiums.map((premium) => {
      const { id, min, max, subject, baseline, isUp, unit, isOpenEnded, source, lines, note } = premium;
      const computed = computedOf(premium, figures);
      const published = { externalId: id, publishedMin: min, publishedMax: max, isOpenEnded, note };
      return { ...published, subject, baseline, isUp, unit, source, lines, computed };
    });
  }
}
