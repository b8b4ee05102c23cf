import { createHash } from 'node:crypto';
import type { History } from './kpi-world.ts';
import { type Developer, keyOf } from './market-history.ts';
import { randomOf } from './random.ts';

const countries = ['DE', 'DE', 'DE', 'PL', 'PL', 'PT', 'BR', 'AR'] as const;
const sources = ['WEBSITE', 'WEBSITE', 'REFERRAL', 'OUTREACH'] as const;
const first = Date.UTC(2024, 6, 1);
const HOUR = 3_600_000;

/** Cases of the year from July 2024 on: most go through in weeks, some end on the way or stand there to this day. */
export function casesOf(seed: number, count: number): History[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const received = first + Math.floor(random() * 300 * 24) * HOUR;
    return {
      candidate: keyOf(`crowd-${String(seed)}-${String(index)}`),
      received: new Date(received).toISOString(),
      moves: movesFrom(received, random),
      country: oneOf(countries, random),
      source: oneOf(sources, random),
      years: 3 + Math.floor(random() * 8),
      // Of some, where their time went was not kept yet.
      hasSpans: random() > 0.06,
    };
  });
}

/** Developers of that year who were listed and have worked. */
export function developersOf(seed: number, count: number): Developer[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, index) => {
    const received = first + Math.floor(random() * 200) * 24 * HOUR;
    const day = (days: number): string => new Date(received + days * 24 * HOUR).toISOString();
    return {
      id: keyOf(`work-${String(seed)}-${String(index)}`),
      received: day(0),
      passed: day(6 + random() * 20),
      country: oneOf(countries, random),
      proposed: random() < 0.8 ? [day(30 + random() * 20)] : [],
      work:
        random() < 0.6 ? [{ company: 'firm', days: [day(40).slice(0, 10), day(60 + random() * 90).slice(0, 10)] }] : [],
    };
  });
}

/** A key of somebody whom no figure's draw holds; the same for the same number. */
export function keyLeftOut(nth: number, draws: readonly string[]): string {
  let left = nth;
  for (let index = 0; ; index += 1) {
    const key = keyOf(`out-${String(index)}`);
    if (draws.every((draw) => !isDrawn(key, draw)) && left-- === 0) return key;
  }
}

/** As the database draws: by a digest of the key and of what is drawn for. */
function isDrawn(key: string, draw: string): boolean {
  const [byte = 0] = createHash('sha256').update(`${key}${draw}`).digest();
  return byte % 5 !== 0;
}

function movesFrom(received: number, random: () => number): History['moves'] {
  const moves: [string, History['moves'][number][1]][] = [];
  let at = received;
  for (let stage = 0; stage < 4; stage += 1) {
    at += (1 + random() * 9) * 24 * HOUR;
    const way = random();
    const moment = new Date(at).toISOString();
    if (way < 0.05) return moves;
    if (way < 0.2) return [...moves, [moment, 'reject']];
    if (way < 0.24) return [...moves, [moment, 'withdraw']];
    moves.push([moment, 'pass']);
  }
  return moves;
}

function oneOf<T>(list: readonly T[], random: () => number): T {
  // The index is within the list.
  return list[Math.floor(random() * list.length)] as T;
}
