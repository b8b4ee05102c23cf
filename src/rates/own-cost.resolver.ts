import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { ObservedBasis } from './observed.ts';
import { ownCostOf, questionOf } from './own-cost.ts';
import { OwnCost, ownCostFrom } from './own-cost.type.ts';
import { type Answered, readClientPrice, readPaid } from './own-rates.queries.ts';
import type { OwnAnswer } from './own-rate.ts';
import { ProjectCostEstimate } from './project-estimate.type.ts';
import { bandOf } from './rate-band.ts';
import { readFigures } from './rate-figure.queries.ts';

/** What projects cost by own rates: a statement for each basis. */
@Resolver(() => ProjectCostEstimate)
export class OwnCosts {
  @FieldResolver(() => OwnCost, {
    description: 'What the developers would be paid by own rates; what clients pay us on top is not in it',
  })
  own(@Root() estimate: ProjectCostEstimate, @Ctx() context: RequestContext): Promise<OwnCost> {
    return costBy(context, estimate, { basis: ObservedBasis.PAID_TO_ENGINEER, read: readPaid });
  }

  @FieldResolver(() => OwnCost, { description: 'What a client would pay us by own rates: to be set beside the others' })
  client(@Root() estimate: ProjectCostEstimate, @Ctx() context: RequestContext): Promise<OwnCost> {
    return costBy(context, estimate, { basis: ObservedBasis.CLIENT_PRICE_MARKETPLACE, read: readClientPrice });
  }
}

interface Way {
  readonly basis: ObservedBasis;
  readonly read: (context: RequestContext, answered: Answered) => Promise<OwnAnswer>;
}

async function costBy(
  context: RequestContext,
  { wanted, costs }: ProjectCostEstimate,
  { basis, read }: Way,
): Promise<OwnCost> {
  const figures = await readFigures(context);
  const rates = wanted.team.map(async (part) => {
    const question = questionOf(part, wanted);
    const published = bandOf(question, figures, context.now.getUTCFullYear());
    return { part, answer: await read(context, { question, published }) };
  });
  return ownCostFrom(basis, ownCostOf(wanted, costs, await Promise.all(rates)));
}
