import { gapOrder } from './fit-judgement.ts';
import { blockersOf, type FitBlocker } from './fit.blockers.ts';
import { FitTerm, termBounds } from './fit.enums.ts';

/** What is judged of a person, as the engine gives it and as a run keeps it. */
export interface PersonFacts {
  readonly talent_listing_id: string;
  readonly has_credential: boolean;
  readonly rate_cents: number;
  readonly currency: string;
  readonly offset_minutes: number | null;
  /** Place on the scale of English levels, from 1. */
  readonly english: number;
  readonly tech_keys: readonly string[];
  readonly tech_depths: readonly number[];
}

/** What is judged of a listing. */
export interface OfferFacts {
  readonly listing_id: string;
  readonly currency: string;
  readonly rate_max_cents: number | null;
  readonly hours: number;
  readonly clock_minutes: number | null;
  readonly overlap_minutes: number;
  readonly english: number;
  /** Whether what is required is the first of the stack, because no skill is required by name. */
  readonly is_stack_stated: boolean;
  readonly required_keys: readonly string[];
  readonly required_depths: readonly number[];
  readonly required_names: readonly string[];
  readonly required_skills: readonly (string | null)[];
}

/** What is judged of the two together. */
export interface PairFacts {
  readonly free_hours: number;
}

/** A pair as the engine judged it. */
export interface JudgedPair {
  readonly talent_listing_id: string;
  readonly listing_id: string;
  readonly gaps: readonly number[];
  readonly levels: readonly number[];
  readonly points: readonly number[];
  readonly score: number;
  readonly common_minutes: number;
  readonly distance: number;
  readonly person: PersonFacts;
  readonly offer: OfferFacts;
  readonly pair: PairFacts;
}

/** Points of a term. */
export interface FitPoints {
  readonly term: FitTerm;
  readonly points: number;
  /** The most that the term gives. */
  readonly bound: number;
}

/** Whether a person and a listing go together, how well, and what stands between them. */
export interface Fit {
  readonly talentListingId: string;
  readonly listingId: string;
  readonly isFit: boolean;
  /** 0 to 1,000: the sum of the terms. */
  readonly score: number;
  readonly terms: readonly FitPoints[];
  readonly blockers: readonly FitBlocker[];
  /** What it was judged by. */
  readonly judged: JudgedPair;
}

/** What people read of a row of the engine, which comes as JSON. */
export function fitOf(text: unknown): Fit {
  // The engine's own columns.
  const judged = JSON.parse(String(text)) as JudgedPair;
  const blockers = blockersOf(judged, (name) => judged.gaps[gapOrder.indexOf(name)] ?? 0);
  return {
    talentListingId: judged.talent_listing_id,
    listingId: judged.listing_id,
    isFit: blockers.length === 0,
    score: judged.score,
    terms: Object.values(FitTerm).map((term, place) => ({
      term,
      points: judged.points[place] ?? 0,
      bound: termBounds[term],
    })),
    blockers,
    judged,
  };
}
