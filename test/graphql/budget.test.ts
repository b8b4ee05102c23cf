import { describe, expect, test } from '@jest/globals';
import { Budget, type Spent } from '../../src/graphql/budget.ts';

const noon = new Date('2026-11-24T12:00:00.000Z');
const later = (ms: number): Date => new Date(noon.getTime() + ms);

/** A table of totals, as several servers share it. */
function shareAll(budgets: readonly Budget[], totals: Map<string, number>, now: Date): void {
  for (const budget of budgets) {
    const spent = budget.unshared(now);
    for (const { actor, points } of spent) totals.set(actor, (totals.get(actor) ?? 0) + points);
    budget.share(
      spent,
      spent.map(({ actor, minute }): Spent => ({ actor, minute, points: totals.get(actor) ?? 0 })),
    );
  }
}

describe('a budget', () => {
  test('is spent to the last point, and not beyond', () => {
    const budget = new Budget(10);

    const balances = [6, 5, 4, 1].map((points) => budget.spend('ada', points, noon));

    expect(balances.map(({ isEnough, remaining }) => [isEnough, remaining])).toEqual([
      [true, 4],
      [false, 4],
      [true, 0],
      [false, 0],
    ]);
  });

  test('is one of each account', () => {
    const budget = new Budget(10);
    budget.spend('ada', 10, noon);

    expect(budget.spend('ben', 10, noon)).toMatchObject({ isEnough: true, remaining: 0 });
  });

  test('is whole again when the next minute begins', () => {
    const budget = new Budget(10);
    budget.spend('ada', 10, later(59_999));

    expect(budget.spend('ada', 1, later(59_999))).toEqual({
      limit: 10,
      remaining: 0,
      resetAt: later(60_000),
      resetInSeconds: 1,
      isEnough: false,
    });
    expect(budget.spend('ada', 1, later(60_000))).toEqual({
      limit: 10,
      remaining: 9,
      resetAt: later(120_000),
      resetInSeconds: 60,
      isEnough: true,
    });
  });

  test('is not opened anew by a request that began before the minute', () => {
    const budget = new Budget(10);
    budget.spend('ada', 10, later(60_000));

    expect(budget.spend('ada', 1, later(59_999)).isEnough).toBe(false);
  });

  test('is one on several servers, once they have shared what was spent', () => {
    const [here, there] = [new Budget(10), new Budget(10)];
    const totals = new Map<string, number>();
    here.spend('ada', 6, noon);
    there.spend('ada', 3, noon);
    shareAll([here, there, here, there], totals, noon);
    there.spend('ada', 1, noon);
    shareAll([here, there], totals, noon);

    expect(totals.get('ada')).toBe(10);
    expect(there.spend('ada', 1, noon).isEnough).toBe(false);
  });

  test('counts what is spent while it is being shared', () => {
    const budget = new Budget(10);
    budget.spend('ada', 4, noon);
    const spent = budget.unshared(noon);
    budget.spend('ada', 3, noon);
    budget.share(spent, [{ actor: 'ada', minute: noon, points: 5 }]);

    expect(budget.unshared(noon)).toEqual([{ actor: 'ada', minute: noon, points: 3 }]);
    expect(budget.spend('ada', 2, noon)).toMatchObject({ isEnough: true, remaining: 0 });
  });

  test('forgets who spent in another minute, and believes nothing about another minute', () => {
    const budget = new Budget(10);
    budget.spend('ada', 4, noon);
    const spent = budget.unshared(noon);
    budget.spend('ada', 1, later(60_000));
    budget.share(spent, [{ actor: 'ada', minute: noon, points: 10 }]);

    expect(budget.spend('ada', 9, later(60_000)).isEnough).toBe(true);
    expect(budget.unshared(later(120_000))).toEqual([]);
  });
});
