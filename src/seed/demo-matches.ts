import {
  type Agreement,
  cancelContract,
  checkIn,
  closeRematch,
  draftContract,
  endContract,
  giveNotice,
  pauseContract,
  reopenListing,
  sendContract,
  signContract,
} from '../story/contracts.ts';
import type { ContractStateFragment, MatchStateFragment } from '../story/gql/graphql.ts';
import { fillListing } from '../story/listings.ts';
import {
  answer,
  decided,
  interviewed,
  matchNow,
  type Pair,
  presentTo,
  proposeTo,
  suggest,
  takeBack,
} from '../story/matches.ts';
import { given } from '../story/teller.ts';
import { demoClients } from './demo-companies.ts';
import { type DaysAgo, type MarketClients, type MarketListings, publishOffers } from './demo-listings.ts';
import { tellApproved } from './demo-market.ts';
import type { TellerAt } from './demo-story.ts';

/** The market of the demo: who is listed, by name, and what is listed. */
interface DemoMarket {
  readonly ago: DaysAgo;
  readonly talents: ReadonlyMap<string, string>;
  readonly listings: MarketListings;
}

/** Somebody, and what they are matched to. */
type Casting = readonly [name: string, listing: keyof MarketListings];

/** Tells what came of those who were listed: matches and contracts in every state, and what is owed after early ends. */
export async function tellMarket(talents: ReadonlyMap<string, string>, tellerAt: TellerAt, now: Date): Promise<void> {
  const ago: DaysAgo = (days) => tellerAt(new Date(now.getTime() - days * 86_400_000));
  const listings = await publishOffers(ago, await tellClients(tellerAt, now));
  const market = { ago, talents, listings };
  await tellDeclined(market);
  const contracts = await tellContracts(market);
  for (const listing of ['ledger', 'quotes'] as const) await fillListing(market.ago(28), market.listings[listing]);
  await tellEnds(market, contracts);
  await tellUnsigned(market);
  await tellWaiting(market);
}

async function tellClients(tellerAt: TellerAt, now: Date): Promise<MarketClients> {
  const { freight, quotes, customs } = demoClients;
  return {
    freight: await tellApproved(freight, tellerAt, now),
    quotes: await tellApproved(quotes, tellerAt, now),
    customs: await tellApproved(customs, tellerAt, now),
  };
}

/** No from the developer, no from the client, and no answer at all. */
async function tellDeclined(market: DemoMarket): Promise<void> {
  const { ago } = market;
  await answer(ago(41.5), await proposeTo(ago(42), pairOf(market, ['Helena Marques', 'rates'])), 'DECLINE');
  await decided(ago(28), await shown(market, ['Nadia Kruk', 'tracking'], 31), 'DECLINE');
  await proposeTo(ago(42), pairOf(market, ['Gustav Lindholm', 'tracking']));
}

const signed: readonly (readonly [...Casting, paid: string, client: string])[] = [
  ['Gustav Lindholm', 'ledger', '58', '76'],
  ['Ilse Vermeer', 'ledger', '56', '73'],
  ['Radek Svoboda', 'ledger', '50', '66'],
  ['Fabio Conti', 'quotes', '53', '69'],
  ['Helena Marques', 'quotes', '52', '68'],
  ['Ondrej Blaha', 'quotes', '48', '63'],
  ['Sanne Bakker', 'quotes', '61', '79'],
  ['Teodor Iliev', 'customs', '49', '65'],
  ['Laura Meier', 'customs', '60', '78'],
];

/** How many days ago the contracts were signed: longer than a month lasts, since own rates are told once one is over. */
const signedDaysAgo = 33;

/** Contracts that run since four weeks ago, by the name of the developer. */
async function tellContracts(market: DemoMarket): Promise<ReadonlyMap<string, ContractStateFragment>> {
  const contracts = new Map<string, ContractStateFragment>();
  for (const [name, listing, paid, client] of signed) {
    const end = name === 'Ondrej Blaha' ? { plannedEndOn: day(market, 2) } : {};
    const agreement = { startsOn: day(market, 29), ...end, paid, client };
    const drafted = await agree(market, [name, listing], { shownDaysAgo: 38, agreement });
    const sent = await sendContract(market.ago(signedDaysAgo + 1), drafted);
    contracts.set(name, await checkIn(market.ago(14), await signContract(market.ago(signedDaysAgo), sent)));
  }
  return contracts;
}

/** One is set aside, one is done; the others end early, which opens a re-match each. */
async function tellEnds(market: DemoMarket, contracts: ReadonlyMap<string, ContractStateFragment>): Promise<void> {
  const { ago, listings } = market;
  const of = (name: string): ContractStateFragment => given(contracts.get(name), `the contract of ${name}`);
  const left = { reason: 'DEVELOPER_LEFT', by: 'DEVELOPER' } as const;
  const stopped = { reason: 'CLIENT_BUDGET', by: 'CLIENT' } as const;
  await pauseContract(ago(3), of('Helena Marques'));
  await endContract(ago(1), of('Ondrej Blaha'), { reason: 'COMPLETED', lastDayOn: day(market, 2) });
  await tellClosed(market, of('Teodor Iliev'), { ...left, outcome: 'CLOSED_UNMATCHED' });
  await tellClosed(market, of('Radek Svoboda'), { ...stopped, outcome: 'DECLINED_BY_DEVELOPER' });
  // Met: another one for the client, and another client for the developer.
  await giveNotice(ago(3), of('Ilse Vermeer'), { ...left, lastDayOn: day(market, -10) });
  await reopenListing(ago(2.9), listings.ledger);
  await interviewed(ago(1), await shown(market, ['Nadia Kruk', 'ledger'], 2));
  const pivot = { reason: 'CLIENT_PIVOT', lastDayOn: day(market, 6) } as const;
  await endContract(ago(5), of('Fabio Conti'), pivot);
  const again = { startsOn: day(market, -14), ...pay };
  await agree(market, ['Fabio Conti', 'rates'], { shownDaysAgo: 3.5, agreement: again });
  // Open: one is late, one has a day and a half to go.
  await giveNotice(ago(4), of('Laura Meier'), {
    reason: 'CLIENT_DISSATISFIED',
    by: 'CLIENT',
    lastDayOn: day(market, -10),
  });
  await giveNotice(ago(0.5), of('Sanne Bakker'), { ...left, lastDayOn: day(market, -14) });
}

/** A contract that ended after a notice, and whose re-match came to nothing. */
async function tellClosed(
  market: DemoMarket,
  contract: ContractStateFragment,
  { outcome, reason, by }: ClosedEnd,
): Promise<void> {
  const { ago } = market;
  const ending = { reason, lastDayOn: day(market, 7) };
  const ended = await endContract(ago(7), await giveNotice(ago(9), contract, { ...ending, by }), ending);
  await closeRematch(ago(6.5), given(ended.rematchCase, 'the re-match'), outcome);
}

interface ClosedEnd {
  readonly outcome: 'CLOSED_UNMATCHED' | 'DECLINED_BY_DEVELOPER';
  readonly reason: 'DEVELOPER_LEFT' | 'CLIENT_BUDGET';
  readonly by: 'DEVELOPER' | 'CLIENT';
}

/** One contract waits for signatures, one came to nothing with its match. */
async function tellUnsigned(market: DemoMarket): Promise<void> {
  const { ago } = market;
  const agreement = { startsOn: day(market, -14), ...pay };
  const waiting = await agree(market, ['Andrei Munteanu', 'customs'], { shownDaysAgo: 5, agreement });
  await sendContract(ago(1), waiting);
  const dropped = await presentedAndAccepted(market, ['Yara Haddad', 'customs'], 12);
  await cancelContract(ago(6), await draftContract(ago(8), dropped, { ...agreement, startsOn: day(market, -3) }));
  await takeBack(ago(6), await matchNow(ago(6), dropped.id));
}

/** What waits for somebody: an idea, an answer, a presentation, a decision. */
async function tellWaiting(market: DemoMarket): Promise<void> {
  const { ago } = market;
  await suggest(ago(0.5), pairOf(market, ['Elif Kaya', 'rates']));
  await proposeTo(ago(1), pairOf(market, ['Radek Svoboda', 'tracking']));
  await answer(ago(1), await proposeTo(ago(2), pairOf(market, ['Yara Haddad', 'customs'])));
  await shown(market, ['Ondrej Blaha', 'rates'], 0.8);
}

const pay = { paid: '55', client: '72' };

/** A draft of what both sides said yes to. */
async function agree(
  market: DemoMarket,
  casting: Casting,
  { shownDaysAgo, agreement }: { readonly shownDaysAgo: number; readonly agreement: Agreement },
): Promise<ContractStateFragment> {
  const match = await presentedAndAccepted(market, casting, shownDaysAgo);
  return draftContract(market.ago(shownDaysAgo * 0.9), match, agreement);
}

/** A match that the client accepted after a talk. */
async function presentedAndAccepted(market: DemoMarket, casting: Casting, days: number): Promise<MatchStateFragment> {
  const talked = await interviewed(market.ago(days * 0.95), await shown(market, casting, days));
  return decided(market.ago(days * 0.93), talked);
}

/** A match that was presented so many days ago. */
async function shown(market: DemoMarket, casting: Casting, days: number): Promise<MatchStateFragment> {
  const { ago } = market;
  const proposed = await proposeTo(ago(days * 1.08), pairOf(market, casting));
  return presentTo(ago(days), await answer(ago(days * 1.05), proposed));
}

function pairOf({ talents, listings }: DemoMarket, [name, listing]: Casting): Pair {
  const talentListingId = given(talents.get(name), `the talent listing of ${name}`);
  return { talentListingId, projectListingId: listings[listing] };
}

/** A day so many days ago, or to come. */
function day({ ago }: DemoMarket, days: number): string {
  return ago(days).now().toISOString().slice(0, 10);
}
