import { HiringModel } from '../project/project.words.ts';
import { type BandAnswer, bandOf } from './rate-band.ts';
import type { Citation, Figure } from './rate-figure.ts';
import { type Assumption, type Question, type Refusal, RateRefusalCode } from './rate-question.ts';
import { type PublishedBand, RateBasis, type RateRegion, RateUnit } from './rate.words.ts';
import { ProjectCostKind, TimelineUnit } from './project-cost.words.ts';
import type { ProjectCost } from './project-cost.queries.ts';

/** Who would build a project. */
export enum CostSupplier {
  FREELANCER = 'FREELANCER',
  AGENCY = 'AGENCY',
  UNSPECIFIED = 'UNSPECIFIED',
}

/** So many people of a band. */
export interface TeamPart {
  readonly band: PublishedBand;
  readonly count: number;
}

/** What is to be estimated; hours a week and weeks a month are assumptions that whoever asks names. */
export interface Wanted {
  readonly team: readonly TeamPart[];
  readonly hiringModel: HiringModel;
  readonly region: RateRegion | null;
  readonly hoursPerWeek: number | null;
  readonly weeksPerMonth: number | null;
}

/** A part of an estimate, with its source; amounts in hundredths, null where none is published. */
export interface Line {
  readonly label: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly source: Citation;
}

/** What a project would cost from one kind of supplier, or why that cannot be said. */
export interface Option {
  readonly supplier: CostSupplier;
  readonly basis: RateBasis;
  readonly low: number | null;
  readonly high: number | null;
  readonly isOpenEnded: boolean;
  readonly lines: readonly Line[];
  readonly assumptions: readonly string[];
  readonly caveats: readonly string[];
  readonly refusal: Refusal | null;
}

/** What estimates are made from. */
export interface Published {
  readonly figures: readonly Figure[];
  readonly costs: readonly ProjectCost[];
  readonly thisYear: number;
}

/** Freelancers, agencies and the published price of the whole, side by side: never added, never blended. */
export function optionsOf(wanted: Wanted, published: Published): Option[] {
  const { FREELANCER, AGENCY } = CostSupplier;
  return [
    ofTeam({ supplier: FREELANCER, basis: RateBasis.CLIENT_PRICE_FREELANCE }, wanted, published),
    ofTeam({ supplier: AGENCY, basis: RateBasis.AGENCY_PRICE }, wanted, published),
    ofWhole(published.costs),
  ];
}

type Supply = Pick<Option, 'supplier' | 'basis'>;

function ofTeam(supply: Supply, wanted: Wanted, { figures, costs, thisYear }: Published): Option {
  const unit = wanted.hiringModel === HiringModel.MONTHLY_RETAINER ? RateUnit.MONTH : RateUnit.HOUR;
  const time = timeOf(costs, unit, wanted);
  if ('code' in time) return refused(supply, time);
  const parts = wanted.team.map((part) => ({ part, ...rateOf({ supply, unit, part }, wanted, { figures, thisYear }) }));
  const failed = parts.flatMap(({ refusal }) => refusal ?? [])[0];
  if (failed) return refused(supply, inWordsOfQuestion(failed));
  const lines = parts.flatMap(({ part, band }) => {
    const [source] = band?.sources ?? [];
    if (!band || !source) return [];
    const label = `${String(part.count)} ${part.band}, per ${unit.toLowerCase()}`;
    return [
      { label, low: times(band.low, part.count * time.min), high: times(band.high, part.count * time.max), source },
    ];
  });
  const told = parts.flatMap(({ band }) => band ?? []);
  return {
    ...supply,
    low: sumOf(lines.map(({ low }) => low)),
    high: sumOf(lines.map(({ high }) => high)),
    isOpenEnded: told.some(({ isOpenEnded }) => isOpenEnded),
    lines,
    assumptions: [...new Set([...time.assumptions, ...told.flatMap(({ assumptions }) => assumptions)])],
    caveats: [...new Set(parts.flatMap(({ wider, band }) => [...wider, ...(band?.caveats ?? [])]))],
    refusal: null,
  };
}

interface Priced {
  readonly supply: Supply;
  readonly unit: RateUnit;
  readonly part: TeamPart;
}

/** Of exactly the band and region; of an agency also wider, since one asks the same for every developer, and that is said. */
function rateOf(
  { supply, unit, part }: Priced,
  { region, hoursPerWeek, weeksPerMonth }: Wanted,
  { figures, thisYear }: Omit<Published, 'costs'>,
): BandAnswer & { readonly wider: readonly string[] } {
  const isWhole = hoursPerWeek !== null && weeksPerMonth !== null;
  const assume: Assumption = { hoursPerMonth: isWhole ? hoursPerWeek * weeksPerMonth : null, hoursPerYear: null };
  const nothing = { clientRegion: null, country: null, specialization: null, technology: null };
  const exact: Question = { ...nothing, basis: supply.basis, unit, band: part.band, region, assume };
  const answer = bandOf(exact, figures, thisYear);
  if (supply.supplier !== CostSupplier.AGENCY || answer.refusal?.code !== RateRefusalCode.NO_FIGURES)
    return { ...answer, wider: [] };
  const wider = bandOf({ ...exact, band: null, region: null }, figures, thisYear);
  const place = region === null ? '' : ` in ${region}`;
  return {
    ...wider,
    wider: [`No agency is published for ${part.band}${place}: its price for any developer anywhere is taken.`],
  };
}

/** How many of a unit one person works, at least and at most. */
export interface Time {
  readonly min: number;
  readonly max: number;
  readonly assumptions: readonly string[];
}

/** How many of the unit one person works, by the published time of the kind of project. */
export function timeOf(costs: readonly ProjectCost[], unit: RateUnit, wanted: Wanted): Time | Refusal {
  const cost = costs.find(({ kind }) => kind === ProjectCostKind.PROJECT_TYPE);
  if (!cost) return needs('the time that it takes, which is not published');
  const factors = factorsOf(unit, cost.timelineUnit, wanted);
  const lacking = factors.filter(({ value }) => value === null);
  if (lacking.length > 0) return needs(lacking.map(({ name }) => name).join(' and '));
  const each = factors.reduce((product, { value, isDivisor }) => {
    const factor = value ?? 1;
    return isDivisor ? product / factor : product * factor;
  }, 1);
  const assumptions = factors.map(({ says }) => says);
  return { min: cost.timelineMin * each, max: cost.timelineMax * each, assumptions };
}

/** A number that somebody has to name before a time can be told in another unit. */
interface Factor {
  readonly name: string;
  readonly value: number | null;
  readonly says: string;
  readonly isDivisor: boolean;
}

function factorsOf(unit: RateUnit, from: TimelineUnit, { hoursPerWeek, weeksPerMonth }: Wanted): Factor[] {
  const hours = {
    name: '`assume.hoursPerWeek`',
    value: hoursPerWeek,
    says: `A week has ${String(hoursPerWeek)} hours of each, as the question says.`,
    isDivisor: false,
  };
  const weeks = {
    name: '`assume.weeksPerMonth`',
    value: weeksPerMonth,
    says: `A month has ${String(weeksPerMonth)} weeks, as the question says.`,
    isDivisor: unit === RateUnit.MONTH,
  };
  const isByWeek = from === TimelineUnit.WEEK;
  return [...(unit === RateUnit.HOUR ? [hours] : []), ...((unit === RateUnit.HOUR) === isByWeek ? [] : [weeks])];
}

function needs(what: string): Refusal {
  const message = `To turn the published time into what a team costs, name ${what}.`;
  return { code: RateRefusalCode.NEEDS_ASSUMPTION, message };
}

/** Rates say hours a month, and the question has two numbers for it. */
function inWordsOfQuestion(refusal: Refusal): Refusal {
  if (refusal.code !== RateRefusalCode.NEEDS_ASSUMPTION) return refusal;
  return needs('`assume.hoursPerWeek` and `assume.weeksPerMonth`');
}

function refused(supply: Supply, refusal: Refusal): Option {
  const nothing = { low: null, high: null, isOpenEnded: false, lines: [], assumptions: [], caveats: [] };
  return { ...supply, ...nothing, refusal };
}

/** The price of the kind of project; what single buyers paid stands beside it, and is not joined to it. */
function ofWhole(costs: readonly ProjectCost[]): Option {
  const supply = { supplier: CostSupplier.UNSPECIFIED, basis: RateBasis.MARKET_AVERAGE_UNSPECIFIED };
  const own = costs.find(({ kind }) => kind === ProjectCostKind.PROJECT_TYPE);
  const none = 'No price of this kind of project is published.';
  if (!own) return refused(supply, { code: RateRefusalCode.NO_FIGURES, message: none });
  const lines = costs.map(({ name, buyer, min, max, source, publisher, year, externalId, lines: cited }) => ({
    label: buyer === null ? name : `${name}, for a buyer: ${buyer}`,
    low: min,
    high: max,
    source: { source, publisher, year, figures: [externalId], lines: cited },
  }));
  const caveats = ['The source does not say by whom it is built; the team is not looked at.'];
  return {
    ...supply,
    low: own.min,
    high: own.max,
    isOpenEnded: own.isOpenEnded,
    lines,
    assumptions: [],
    caveats,
    refusal: null,
  };
}

function times(amount: number | null, factor: number): number | null {
  return amount === null ? null : Math.round(amount * factor);
}

/** Null when a part of it is not published. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}
