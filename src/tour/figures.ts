import { type FigureOfStory, howLargeTheMarketIs, howTheMarketDoes, whatSeniorsArePaid } from '../story/figures.ts';
import { expectThat, given } from '../story/teller.ts';
import type { Run } from './cast.ts';

const lastDays = 120;

/** Three questions about the market: what is paid, how it does, and how large it is, each with where its answer is from. */
export async function playFigures(run: Run): Promise<void> {
  run.say('Three questions about the market');
  await askRate(run);
  await askHowItDoes(run);
  await askHowLarge(run);
}

async function askRate({ teller, say }: Run): Promise<void> {
  const { low, high, n, sources, noInterval } = await whatSeniorsArePaid(teller);
  const [from, to] = [given(low, 'the lowest rate'), given(high, 'the highest rate')];
  expectThat(n > 0 && sources.length > 0, 'a rate that is made of figures with their sources');
  const cited = sources
    .map(({ publisher, year, lines }) => `${publisher} ${String(year)}, lines ${lines.join(', ')}`)
    .join('; ');
  say(
    `  RECRUITER: what is a senior paid? → ${from.amount} to ${to.amount} ${to.currency} an hour, ${String(n)} figures`,
  );
  say(`    from ${cited}`);
  if (noInterval !== null) say(`    no interval: ${noInterval}`);
}

async function askHowItDoes({ teller, say }: Run): Promise<void> {
  const figures = await howTheMarketDoes(teller, lastDays);
  expectThat(figures.length > 0, 'figures of the market');
  say(`  MATCHER: how did the market do in the last ${String(lastDays)} days?`);
  for (const { name, unit, published, values } of figures) {
    say(`    ${name}${published ? `, published: ${published.text}` : ''}`);
    for (const value of values) say(`      ${told(value, unit)}`);
  }
}

type Told = FigureOfStory['values'][number];

function told({ part, statistic, value, n, interval, withheld }: Told, unit: FigureOfStory['unit']): string {
  const what = part === null ? statistic : `${statistic} ${part}`;
  const known = n === null ? '' : ` of ${String(n)}`;
  if (value === null) return `${what}${known}: ${withheld ?? 'nothing'}`;
  const isShare = statistic.startsWith('SHARE') || statistic === 'COUNT';
  const bounds = interval ? ` (${rounded(interval.low)} to ${rounded(interval.high)})` : '';
  return `${what}${known}: ${rounded(value)}${isShare ? '' : ` ${unit}`}${bounds}`;
}

function rounded(value: number | null): string {
  return value === null ? 'unknown' : String(Math.round(value * 100) / 100);
}

async function askHowLarge({ teller, say }: Run): Promise<void> {
  const { vettedPeople, countries, contracts } = await howLargeTheMarketIs(teller);
  say('  MATCHER: how large is the market?');
  const counts = { 'vetted people': vettedPeople, countries, contracts };
  for (const [what, { value, withheld, published }] of Object.entries(counts)) {
    const { text, publisher, year, source } = published;
    say(
      `    ${what}: ${value === null ? String(withheld) : String(value)}; published: ${text} (${publisher} ${String(year)}, ${source})`,
    );
  }
  const { value, withheld } = vettedPeople;
  expectThat(value === null ? withheld !== null : value > 0, 'vetted people to be counted, or too few to be told');
}
