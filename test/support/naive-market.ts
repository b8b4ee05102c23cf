import type { Observation } from '../../src/statistics/kaplan-meier.ts';
import type { Developer, Listing } from './market-history.ts';

const DAY = 86_400_000;

/** Days since 1970 of a day or a moment, in UTC. */
export function dayNumber(at: string | Date): number {
  return Math.floor(new Date(at).getTime() / DAY);
}

/** A window of days and what time it is. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly now: Date;
}

const inside = (at: string | Date, { from, to }: Asked): boolean =>
  dayNumber(at) >= dayNumber(from) && dayNumber(at) < dayNumber(to);

interface Contract {
  readonly company: string;
  readonly from: number;
  readonly until: number | null;
  readonly reason: string;
}

function begunBy({ work = [] }: Developer, now: Date): Contract[] {
  return work
    .filter(({ isSigned = true, days }) => isSigned && dayNumber(days[0]) <= dayNumber(now))
    .map(({ company, days: [from, until], reason = 'COMPLETED' }) => ({
      company,
      from: dayNumber(from),
      until: until === null ? null : dayNumber(until),
      reason,
    }))
    .sort((one, other) => one.from - other.from);
}

/** How long each pair worked together, in days, and how it ended. */
export function naiveLengths(
  developers: readonly Developer[],
  asked: Asked,
): { readonly time: number; readonly cause: 'ENDED' | 'DIRECT_HIRE' | null }[] {
  const today = dayNumber(asked.now);
  return developers.flatMap((developer) =>
    [...Map.groupBy(begunBy(developer, asked.now), ({ company }) => company).values()].flatMap((contracts) => {
      const joined: Contract[][] = [];
      for (const contract of contracts) {
        const last = joined.at(-1);
        const end = last && Math.max(...last.map(({ until }) => until ?? Infinity));
        if (last && end !== undefined && contract.from <= end + 14) last.push(contract);
        else joined.push([contract]);
      }
      return joined
        .filter(([first]) => first && inside(new Date(first.from * DAY), asked))
        .map((stretch) => {
          const first = stretch[0]?.from ?? 0;
          if (stretch.some(({ until }) => until === null)) return { time: today - first, cause: null };
          const last = stretch.reduce((latest, it) => ((it.until ?? 0) >= (latest.until ?? 0) ? it : latest));
          const cause = last.reason === 'CONVERTED_TO_DIRECT_HIRE' ? ('DIRECT_HIRE' as const) : ('ENDED' as const);
          return { time: (last.until ?? 0) - first + 1, cause };
        });
    }),
  );
}

/** Gaps between contracts, counted day by day. */
export function naiveGaps(developers: readonly Developer[], asked: Asked): Observation[] {
  const today = dayNumber(asked.now);
  return developers.flatMap((developer) => {
    const contracts = begunBy(developer, asked.now);
    const ends = new Set(contracts.flatMap(({ until }) => until ?? []));
    return [...ends].flatMap((end) => {
      const isWorking = contracts.some(({ from, until }) => from <= end && (until === null || until > end));
      if (isWorking || end >= today || !inside(new Date((end + 1) * DAY), asked)) return [];
      const next = Math.min(...contracts.filter(({ from }) => from > end).map(({ from }) => from));
      const left = developer.delisted === undefined ? Infinity : Math.max(dayNumber(developer.delisted), end + 1);
      const until = Math.min(today, end + 91, left);
      let time = 0;
      for (let day = end + 1; day < Math.min(next, until); day += 1) if (isFree(developer, day)) time += 1;
      return [{ time, event: next <= until }];
    });
  });
}

function isFree({ paused = [], off = [] }: Developer, day: number): boolean {
  const isPaused = paused.some(([at, until]) => dayNumber(at) <= day && (until === null || day < dayNumber(until)));
  return !isPaused && !off.some(([from, until]) => dayNumber(from) <= day && day <= dayNumber(until ?? from));
}

/** Days from the application to the first day of work. */
export function naiveStarts(developers: readonly Developer[], asked: Asked): Observation[] {
  return developers
    .filter(({ passed }) => inside(passed, asked))
    .map((developer) => {
      const received = dayNumber(developer.received);
      const starts = begunBy(developer, asked.now).filter(({ from }) => from >= received);
      const [first] = starts;
      if (first) return { time: first.from - received, event: true };
      return { time: dayNumber(developer.delisted ?? asked.now) - received, event: false };
    });
}

/** Days of 24 hours from being listed to the first proposal. */
export function naiveProposals(developers: readonly Developer[], asked: Asked): Observation[] {
  return developers
    .filter(({ passed }) => inside(passed, asked))
    .map(({ passed, delisted, proposed = [] }) => {
      const first = [...proposed].sort()[0];
      const until = new Date(first ?? delisted ?? asked.now).getTime();
      return { time: (until - new Date(passed).getTime()) / DAY, event: first !== undefined };
    });
}

/** Days of 24 hours from publishing to filling. */
export function naiveFills(listings: readonly Listing[], asked: Asked): Observation[] {
  return listings
    .filter(({ published }) => inside(published, asked))
    .map(({ published, filled }) => ({
      time: (new Date(filled ?? asked.now).getTime() - new Date(published).getTime()) / DAY,
      event: filled !== undefined,
    }));
}

/** Half or fewer last longer, by the product over all times at which something ended; null when it does not come to that. */
export function naiveMedian(observations: readonly Observation[]): number | null {
  const times = [...new Set(observations.filter(({ event }) => event).map(({ time }) => time))].sort(
    (one, other) => one - other,
  );
  let left = 1;
  for (const time of times) {
    const atRisk = observations.filter((it) => it.time >= time).length;
    left *= 1 - observations.filter((it) => it.event && it.time === time).length / atRisk;
    if (left <= 0.5 + 1e-9) return time;
  }
  return null;
}
