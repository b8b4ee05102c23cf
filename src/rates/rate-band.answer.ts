import type { BandAnswer } from './rate-band.ts';
import type { RateBandAnswer } from './rate-band.type.ts';
import { moneyOf } from './rate-figure.ts';
import type { Question } from './rate-question.ts';
import { contradictionsOfFigures } from './reference/contradictions.ts';

/** An answer of published figures as the API gives it. */
export function answerFrom(question: Question, published: BandAnswer): RateBandAnswer {
  const { band, refusal } = published;
  if (band === null) return { band, refusal, question, published };
  const { low, median, high, topEnd, currency, figures, ...same } = band;
  const money = (amount: number | null) => moneyOf(amount, currency);
  const amounts = { low: money(low), median: money(median), high: money(high), topEnd: money(topEnd) };
  const told = { ...same, ...amounts, contradictions: contradictionsOfFigures(figures) };
  return { band: told, refusal, question, published };
}
