import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { type ProjectCost, readProjectCosts } from './project-cost.queries.ts';
import { ProjectCostKind } from './project-cost.words.ts';
import { ProjectCostQuestion } from './project-estimate.inputs.ts';
import { type Option, optionsOf } from './project-estimate.ts';
import { type CostOption, ProjectCostEstimate, type ProjectTimeline } from './project-estimate.type.ts';
import { readFigures } from './rate-figure.queries.ts';
import { moneyOf } from './rate-figure.ts';
import { contradictionsOfFigures } from './reference/contradictions.ts';
import { hiddenCosts } from './reference/hidden-costs.ts';

/** What projects would cost: two statements. */
@Resolver()
export class ProjectEstimates {
  @Query(() => ProjectCostEstimate, {
    description:
      'What a project would cost from published figures: freelancers, agencies and published prices side by side',
  })
  async estimateProjectCost(
    @Arg('question', () => ProjectCostQuestion, { description: 'Project to estimate' }) question: ProjectCostQuestion,
    @Ctx() context: RequestContext,
  ): Promise<ProjectCostEstimate> {
    const { projectType, team, hiringModel, region, assume } = question;
    const [figures, costs] = await Promise.all([readFigures(context), readProjectCosts(context, projectType)]);
    const wanted = {
      team: team.map(({ seniority, count }) => ({ band: seniority, count })),
      hiringModel,
      region: region ?? null,
      hoursPerWeek: assume?.hoursPerWeek ?? null,
      weeksPerMonth: assume?.weeksPerMonth ?? null,
    };
    const options = optionsOf(wanted, { figures, costs, thisYear: context.now.getUTCFullYear() });
    const used = options.flatMap(({ lines }) => lines.flatMap(({ source }) => source.figures));
    return {
      projectType,
      timeline: timelineOf(costs),
      options: options.map(inDollars),
      hiddenCosts,
      contradictions: contradictionsOfFigures(used),
      wanted,
      costs,
    };
  }
}

function timelineOf(costs: readonly ProjectCost[]): ProjectTimeline | null {
  const cost = costs.find(({ kind }) => kind === ProjectCostKind.PROJECT_TYPE);
  if (!cost) return null;
  const { timelineMin: min, timelineMax: max, timelineUnit: unit, externalId, source, publisher, year, lines } = cost;
  return { min, max, unit, source: { source, publisher, year, figures: [externalId], lines } };
}

/** Every source is in US dollars, as its own row says and the figures are held to. */
function inDollars(option: Option): CostOption {
  const money = (amount: number | null) => moneyOf(amount, 'USD');
  const lines = option.lines.map((line) => ({ ...line, low: money(line.low), high: money(line.high) }));
  return { ...option, low: money(option.low), high: money(option.high), lines };
}
