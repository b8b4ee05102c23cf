import type { RequestContext } from '../graphql/request-context.ts';
import { lastWholeMonth, ObservedBasis } from './observed.ts';
import { readObserved } from './observed.queries.ts';
import type { Prior } from './own-estimate.ts';
import { cellOf, type OwnQuestion, ownQuestionOf } from './own-question.ts';
import { type OwnAnswer, ownAnswerOf, publishedPrior } from './own-rate.ts';
import type { BandAnswer } from './rate-band.ts';
import type { Question } from './rate-question.ts';

/** What was asked, and what published figures say to it. */
export interface Answered {
  readonly question: Question;
  readonly published: BandAnswer;
}

/** What developers are paid by own contracts, on top of what is published. */
export function readPaid(context: RequestContext, { question, published }: Answered): Promise<OwnAnswer> {
  const prior = publishedPrior(published, lastWholeMonth(context.now));
  return read(context, ownQuestionOf(question, published), prior);
}

/** What clients pay us, by own contracts alone. */
export function readClientPrice(context: RequestContext, { question, published }: Answered): Promise<OwnAnswer> {
  const unit = question.unit ?? published.band?.unit ?? null;
  return read(context, cellOf(question, ObservedBasis.CLIENT_PRICE_MARKETPLACE, unit), null);
}

async function read(context: RequestContext, { cell, withheld }: OwnQuestion, prior: Prior | null): Promise<OwnAnswer> {
  if (cell === null) return { told: null, withheld };
  const observed = await readObserved(context, cell.basis, cell.unit);
  return ownAnswerOf(cell, observed, { lastMonth: lastWholeMonth(context.now), prior });
}
