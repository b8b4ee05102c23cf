import type {
  FundingStage,
  ListingEngagement,
  ProductStage,
  TeamKind,
  TimezoneRequirement,
  Vertical,
} from '../story/gql/graphql.ts';
import file from './reference/listings.json' with { type: 'json' };

/** A number of a card; what it does not say is not there. */
export interface CardFigure {
  readonly metric: string;
  readonly min?: number;
  readonly max?: number;
  readonly openEndedMax?: boolean;
  readonly unit: string;
  readonly context: string;
}

/** A listing as it was published elsewhere, key by key as the file has it. */
export interface Card {
  readonly id: string;
  readonly sourceOrder: number;
  readonly title: string;
  readonly roleLabel: string;
  readonly seniority: 'unspecified' | 'senior';
  readonly verticals: readonly Vertical[];
  readonly fundingStage: FundingStage;
  readonly productStage: ProductStage;
  readonly hourlyRateMin: number;
  readonly hourlyRateMax: number;
  readonly currency: string;
  readonly durationText: string;
  readonly durationMonthsMin: number | null;
  readonly durationMonthsMax: number | null;
  readonly ongoing: boolean;
  readonly engagement: ListingEngagement;
  readonly hoursPerWeek: number | null;
  readonly hoursCap: number | null;
  readonly timezoneRequirement: TimezoneRequirement;
  readonly directHire: boolean;
  readonly startAsap: boolean;
  readonly techStack: readonly string[];
  readonly techAlsoNamed: readonly string[];
  readonly teamSize: {
    readonly min: number;
    readonly max: number | null;
    readonly label: string;
    readonly kind: TeamKind;
    readonly unit: string;
  };
  readonly interviewFormat: {
    readonly text: string;
    readonly rounds: number | null;
    readonly minutes: number | null;
    readonly interviewer: string | null;
    readonly whiteboard: boolean | null;
  } | null;
  readonly summary: string;
  readonly highlights: readonly string[];
  readonly scopeFigures: readonly CardFigure[];
  readonly company: {
    readonly handle: string;
    readonly label: string;
    readonly country: string | null;
    readonly timezone: string | null;
  };
  readonly nearDuplicateOf: string | null;
  readonly source: { readonly source: string; readonly lines: readonly number[] };
}

/** The nine cards that were published, in their order there. */
// The file is a copy of ours; the API refuses what are no words of its enums.
export const publishedCards = file.listings as readonly Card[];
