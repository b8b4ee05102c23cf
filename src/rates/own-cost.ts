import { HiringModel } from '../project/project.words.ts';
import type { OwnAnswer } from './own-rate.ts';
import type { ProjectCost } from './project-cost.queries.ts';
import { type TeamPart, timeOf, type Wanted } from './project-estimate.ts';
import type { Question } from './rate-question.ts';
import { RateBasis, RateUnit } from './rate.words.ts';

/** A part of a team by own rates: the median, and the ends of its interval over the shortest and the longest time; in hundredths. */
export interface OwnCostPart {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly median: number;
  readonly n: number;
  readonly companies: number;
}

/** What a team costs by own rates, or why that is not told. */
export interface OwnCostAnswer {
  readonly withheld: string | null;
  readonly lines: readonly OwnCostPart[];
  readonly assumptions: readonly string[];
}

/** The question about the rate of a part of a team. */
export function questionOf({ band }: TeamPart, { region, hiringModel }: Wanted): Question {
  const unit = hiringModel === HiringModel.MONTHLY_RETAINER ? RateUnit.MONTH : RateUnit.HOUR;
  const nothing = { clientRegion: null, country: null, specialization: null, technology: null };
  const assume = { hoursPerMonth: null, hoursPerYear: null };
  return { ...nothing, basis: RateBasis.PAID_TO_ENGINEER, unit, band, region, assume };
}

/** Own rates for the published time of the kind of project; nothing where one part of the team is not told. */
export function ownCostOf(
  wanted: Wanted,
  costs: readonly ProjectCost[],
  rates: readonly { readonly part: TeamPart; readonly answer: OwnAnswer }[],
): OwnCostAnswer {
  const unit = wanted.hiringModel === HiringModel.MONTHLY_RETAINER ? RateUnit.MONTH : RateUnit.HOUR;
  const time = timeOf(costs, unit, wanted);
  if ('code' in time) return withheldFor(time.message);
  const missing = rates.find(({ answer }) => answer.told === null);
  if (missing?.answer.withheld) return withheldFor(`${missing.part.band}: ${missing.answer.withheld}`);
  const lines = rates.flatMap(({ part, answer: { told } }) =>
    told === null
      ? []
      : {
          label: `${String(part.count)} ${part.band}, per ${unit.toLowerCase()}`,
          low: Math.round(told.estimate.low * part.count * time.min),
          high: Math.round(told.estimate.high * part.count * time.max),
          median: Math.round(told.estimate.value),
          n: told.n,
          companies: told.companies,
        },
  );
  return { withheld: null, lines, assumptions: time.assumptions };
}

function withheldFor(withheld: string): OwnCostAnswer {
  return { withheld, lines: [], assumptions: [] };
}
