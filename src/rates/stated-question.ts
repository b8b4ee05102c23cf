import type { PublishedBand, RateBasis, RateRegion, RateUnit } from './rate.words.ts';
import type { Question } from './rate-question.ts';

type Maybe<T> = T | null | undefined;

/** A question as it is asked: what is left out is not narrowed by. */
interface Asked {
  readonly basis?: Maybe<RateBasis>;
  readonly unit?: Maybe<RateUnit>;
  readonly seniority?: Maybe<PublishedBand>;
  readonly region?: Maybe<RateRegion>;
  readonly clientRegion?: Maybe<RateRegion>;
  readonly country?: Maybe<string>;
  readonly specialization?: Maybe<string>;
  readonly technology?: Maybe<string>;
  readonly assume?: Maybe<{ readonly hoursPerMonth?: Maybe<number>; readonly hoursPerYear?: Maybe<number> }>;
}

/** The question with nothing left out. */
export function stated(asked: Asked): Question {
  const { basis, unit, seniority, region, clientRegion, country, specialization, technology, assume } = asked;
  return {
    basis: given(basis),
    unit: given(unit),
    band: given(seniority),
    region: given(region),
    clientRegion: given(clientRegion),
    country: given(country),
    specialization: given(specialization),
    technology: given(technology),
    assume: { hoursPerMonth: given(assume?.hoursPerMonth), hoursPerYear: given(assume?.hoursPerYear) },
  };
}

function given<T>(value: Maybe<T>): T | null {
  return value ?? null;
}
