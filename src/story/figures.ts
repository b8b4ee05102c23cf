import {
  HowLargeTheMarketIsDocument,
  type HowLargeTheMarketIsQuery,
  HowTheMarketDoesDocument,
  type HowTheMarketDoesQuery,
  WhatSeniorsArePaidDocument,
  type WhatSeniorsArePaidQuery,
} from './gql/graphql.ts';
import { given, type Teller } from './teller.ts';

/** A rate with what it is made of. */
export type RateOfStory = NonNullable<WhatSeniorsArePaidQuery['rateBand']['band']>;

/** What is published of what seniors are paid, as a recruiter reads it. */
export async function whatSeniorsArePaid(teller: Teller): Promise<RateOfStory> {
  const { rateBand } = await teller.ask('RECRUITER', WhatSeniorsArePaidDocument, {});
  return given(rateBand.band, 'the rate of seniors');
}

/** A figure with its values. */
export type FigureOfStory = HowTheMarketDoesQuery['kpis']['kpis'][number];

/** Figures of the market over the days before today and today itself, as a matcher reads them. */
export async function howTheMarketDoes(teller: Teller, days: number): Promise<readonly FigureOfStory[]> {
  const on = (shift: number): string =>
    new Date(teller.now().getTime() + shift * 86_400_000).toISOString().slice(0, 10);
  const names = ['TIME_TO_START', 'CONTRACT_LENGTH', 'DOWNTIME', 'REMATCH_TIME', 'COMPANY_REJECTION'] as const;
  const window = { from: on(-days), to: on(1) };
  const { kpis } = await teller.ask('MATCHER', HowTheMarketDoesDocument, { window, names: [...names] });
  return kpis.kpis;
}

/** How large the market is. */
export type SizeOfStory = HowLargeTheMarketIsQuery['marketplaceStats'];

/** How large the market is beside what is published of it, as a matcher reads it. */
export async function howLargeTheMarketIs(teller: Teller): Promise<SizeOfStory> {
  return (await teller.ask('MATCHER', HowLargeTheMarketIsDocument, {})).marketplaceStats;
}
