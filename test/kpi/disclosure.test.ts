import { describe, expect, test } from '@jest/globals';
import { type Counted, disclosed, type Disclosure, remaining } from '../../src/kpi/disclosure.ts';
import { cellsThatFollow, type Question, smallCells } from '../support/attack.ts';
import { randomOf } from '../support/random.ts';

const fewest = 5;

function asked(window: Disclosure['window'], isGrouped: boolean): Disclosure {
  return { window, unsettled: '2026-01', fewest, isGrouped };
}

function many(month: string, group: string | null, n: number): Counted[] {
  return Array.from({ length: n }, () => ({ month, group }));
}

const sizes = (window: Disclosure['window'], counted: readonly Counted[], isGrouped = true) => {
  const { months, cells } = disclosed(counted, asked(window, isGrouped));
  return { months, cells: cells.map((cell) => [cell.group, cell.counted.length]) };
};

describe('what may be shown of a window', () => {
  const year = { from: '2025-01', to: '2026-01' };

  test('is of whole blocks of months: one that is too small goes with the next, and what is left at the end is not shown', () => {
    const counted = [
      ...many('2025-01', null, 4),
      ...many('2025-02', null, 1),
      ...many('2025-04', null, 7),
      ...many('2025-06', null, 4),
    ];

    expect(sizes(year, counted, false)).toEqual({ months: { from: '2025-01', to: '2025-05' }, cells: [[null, 12]] });
    expect(sizes({ from: '2025-02', to: '2025-05' }, counted, false)).toEqual({
      months: { from: '2025-03', to: '2025-05' },
      cells: [[null, 7]],
    });
    expect(sizes({ from: '2025-02', to: '2025-04' }, counted, false)).toEqual({ months: null, cells: [] });
  });

  test('waits for small groups to grow, for twelve months, then shows them together with the next smallest', () => {
    const growing = [...many('2025-01', 'A', 9), ...many('2025-01', 'B', 3), ...many('2025-03', 'B', 6)];
    const small = ['2025-01', '2025-06', '2025-12'].flatMap((month) => [
      ...many(month, 'A', 9),
      ...many(month, 'C', 2),
    ]);
    const stays = [...small, ...many('2025-05', 'B', 3)];

    expect(sizes(year, growing)).toEqual({
      months: { from: '2025-01', to: '2025-04' },
      cells: [
        ['A', 9],
        ['B', 9],
      ],
    });
    expect(sizes({ from: '2025-01', to: '2025-02' }, growing).months).toBeNull();
    expect(sizes(year, stays)).toEqual({
      months: year,
      cells: [
        ['A', 27],
        [remaining, 9],
      ],
    });
  });

  test('is what it was when later months come', () => {
    const early = [...many('2025-01', 'A', 6), ...many('2025-02', 'A', 2), ...many('2025-02', 'B', 8)];
    const window = { from: '2025-01', to: '2025-03' };
    const before = sizes(window, early);

    expect(sizes(window, [...early, ...many('2025-03', 'A', 2), ...many('2025-07', 'C', 1)])).toEqual(before);
  });

  test('is nothing of what has not settled', () => {
    expect(sizes({ from: '2026-01', to: '2027-01' }, many('2026-01', 'A', 50)).months).toBeNull();
  });
});

const groups = {
  COUNTRY: ['DE', 'PL', 'PT', 'BR', 'AR', null],
  SOURCE: ['WEBSITE', 'REFERRAL', 'OUTREACH', 'JOB_BOARD'],
  SENIORITY: ['MIDDLE', 'SENIOR', 'STRONG_SENIOR'],
};
const dimensions = Object.keys(groups) as (keyof typeof groups)[];
const months = Array.from({ length: 18 }, (_, index) => {
  const number = index % 12;
  return `${String(2024 + Math.floor(index / 12))}-${String(number + 1).padStart(2, '0')}`;
});
const windows = months.flatMap((from, first) => [...months.slice(first + 1), '2025-07'].map((to) => ({ from, to })));

type Person = Readonly<Record<keyof typeof groups, string | null>> & { readonly month: string };

/** People as the demo has them: few groups are large, many are small, some months have nobody. */
function people(seed: number): Person[] {
  const random = randomOf(seed);
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] ?? (list[0] as T);
  return Array.from({ length: 60 + Math.floor(random() * 120) }, () => ({
    month: months[Math.floor(random() * months.length)] ?? '',
    COUNTRY: skewed(groups.COUNTRY),
    SOURCE: skewed(groups.SOURCE),
    SENIORITY: skewed(groups.SENIORITY),
  }));
}

/** Every window by every dimension and by none, as somebody who may ask anything asks. */
function answers(crowd: readonly Person[], isProtected: boolean): Question[] {
  return [null, ...dimensions].flatMap((dimension) => {
    const counted = crowd.map((one) => ({ month: one.month, group: dimension === null ? null : one[dimension] }));
    return windows.flatMap((window): Question[] => {
      if (isProtected) {
        const { months: of, cells } = disclosed(counted, asked(window, dimension !== null));
        if (!of) return [];
        const shown = cells.map(({ group }) => group).filter((group) => group !== remaining);
        const rest = cells.find(({ group }) => group === remaining)?.counted.length ?? 0;
        return [
          {
            dimension,
            months: of,
            groups: { allBut: dimension === null ? [] : shown },
            n: dimension === null ? 0 : rest,
          },
          ...cells
            .filter(({ group }) => group !== remaining)
            .map(({ group, counted: members }) => ({
              dimension,
              months: of,
              groups: { only: group },
              n: members.length,
            })),
        ].slice(dimension === null ? 1 : 0);
      }
      // What anybody would do: leave out what is small, and no more.
      const inside = counted.filter(({ month }) => month >= window.from && month < window.to);
      return [...Map.groupBy(inside, ({ group }) => group)].flatMap(([group, members]) =>
        members.length < fewest ? [] : [{ dimension, months: window, groups: { only: group }, n: members.length }],
      );
    });
  });
}

describe('an attacker who asks every window by every dimension', () => {
  const crowds = Array.from({ length: 12 }, (_, seed) => people(seed + 1));
  const targets = { months, windows, groups, fewest };

  test.each(crowds.map((crowd, index) => [index + 1, crowd] as const))(
    'works out no group that is too small, of crowd %i',
    (_seed, crowd) => {
      const told = answers(crowd, true);

      expect(told.length).toBeGreaterThan(10);
      expect(smallCells(crowd, targets).length).toBeGreaterThan(20);
      expect(cellsThatFollow(told, crowd, targets)).toEqual([]);
    },
  );

  test('works many out when small groups are only left out', () => {
    const found = crowds.map((crowd) => cellsThatFollow(answers(crowd, false), crowd, targets).length);

    expect(Math.min(...found)).toBeGreaterThan(0);
  });
});
