import { describe, expect, test } from '@jest/globals';
import { chancesFrom, promisedDays, type RunningCase, type Spell } from '../../src/kpi/sla-chance.ts';
import { lateShares } from '../../src/kpi/sla-share.ts';
import { VettingStage, vettingStages } from '../../src/vetting/vetting-case.states.ts';
import { randomOf } from '../support/random.ts';

const { PROFILE_REVIEW, SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW, LISTING } = VettingStage;

describe('the chance of a case to be late', () => {
  const passesAfter = (stage: string, days: number): Spell => ({ stage, netDays: days, outcome: 'PASSED' });
  const steady = [
    passesAfter(PROFILE_REVIEW, 0.95),
    passesAfter(SOFT_SKILLS_INTERVIEW, 0.95),
    passesAfter(TECHNICAL_INTERVIEW, 1.95),
    passesAfter(LISTING, 0.95),
  ];

  test('is none or all where the past was always the same', () => {
    const chance = chancesFrom(steady);

    expect(chance({ stage: PROFILE_REVIEW, daysHere: 0, daysInAll: 0 })).toBe(0);
    expect(chance({ stage: PROFILE_REVIEW, daysHere: 0, daysInAll: 0.5 })).toBe(1);
    expect(chance({ stage: TECHNICAL_INTERVIEW, daysHere: 1, daysInAll: 3 })).toBe(0);
    expect(chance({ stage: LISTING, daysHere: 0, daysInAll: 5.1 })).toBe(1);
  });

  test('counts time already spent: who has outstayed the quick ones is judged by the slow ones', () => {
    const mixed = [...Array.from({ length: 9 }, () => passesAfter(LISTING, 0.5)), passesAfter(LISTING, 4)];
    const chance = chancesFrom(mixed);

    expect(chance({ stage: LISTING, daysHere: 0, daysInAll: 3 })).toBeCloseTo(0.1, 9);
    expect(chance({ stage: LISTING, daysHere: 1, daysInAll: 3 })).toBe(1);
  });

  test('leaves out who ends before, and takes what nobody came to as staying', () => {
    const half = [passesAfter(LISTING, 3), { stage: LISTING, netDays: 0.5, outcome: 'WITHDRAWN' as const }];

    expect(chancesFrom(half)({ stage: LISTING, daysHere: 0, daysInAll: 4 })).toBe(0.5);
    expect(chancesFrom([])({ stage: LISTING, daysHere: 0, daysInAll: 4 })).toBe(1);
    expect(chancesFrom(half)({ stage: LISTING, daysHere: 3.5, daysInAll: 4 })).toBe(1);
  });

  test('takes what still runs as having come so far, and not as over', () => {
    const censored = [
      passesAfter(LISTING, 0.5),
      { stage: LISTING, netDays: 0.2, outcome: null },
      passesAfter(LISTING, 2),
    ];

    // One of two who came to half a day passed then: the one who was last seen before says nothing of it.
    expect(chancesFrom(censored)({ stage: LISTING, daysHere: 0, daysInAll: 4 })).toBe(0.5);
  });
});

/** A world in which each stage takes some days by chance, and may end the case: when one entered and left each stage. */
function lived(random: () => number): Spell[] {
  const spells: Spell[] = [];
  const usual = [0.6, 0.8, 1.6, 0.9];
  for (const [index, stage] of vettingStages.entries()) {
    const netDays = -Math.log(1 - random()) * (usual[index] ?? 1);
    const outcome = random() < 0.75 ? 'PASSED' : 'REJECTED';
    spells.push({ stage, netDays, outcome });
    if (outcome !== 'PASSED') break;
  }
  return spells;
}

const lengthOf = (spells: readonly Spell[]) => spells.reduce((sum, { netDays }) => sum + netDays, 0);

/** The same case as it stood after so much of its clock; null when it had ended. */
function cutAt(spells: readonly Spell[], days: number): { seen: Spell[]; running: RunningCase } | null {
  let before = 0;
  const seen: Spell[] = [];
  for (const spell of spells) {
    if (before + spell.netDays > days) {
      const daysHere = days - before;
      return {
        seen: [...seen, { ...spell, netDays: daysHere, outcome: null }],
        running: { stage: spell.stage, daysHere, daysInAll: days },
      };
    }
    seen.push(spell);
    before += spell.netDays;
  }
  return null;
}

describe('the share of cases that will be late', () => {
  test('is right on average, and in its interval nineteen times of twenty, in worlds that are made up', () => {
    const rounds = 30;
    let inside = 0;
    let error = 0;

    for (let round = 1; round <= rounds; round += 1) {
      const random = randomOf(round);
      const past = Array.from({ length: 150 }, () => lived(random));
      const cases = Array.from({ length: 160 }, () => {
        const whole = lived(random);
        return { whole, at: cutAt(whole, random() * 5), isLate: lengthOf(whole) > promisedDays };
      });
      const open = cases.flatMap(({ at, isLate }) => (at ? [{ ...at, isLate }] : []));
      const seen = cases.map(({ whole, at }) => at?.seen ?? whole);
      const running = open.map((it) => it.running);
      const { all } = lateShares([...past, ...seen], running);
      const came = open.filter(({ isLate }) => isLate).length / open.length;
      error += (all?.value ?? 0) - came;
      if (all && came >= all.low && came <= all.high) inside += 1;
    }

    expect(inside).toBeGreaterThanOrEqual(26);
    expect(Math.abs(error / rounds)).toBeLessThan(0.02);
  });

  test('is told by stage, and is nothing of no cases', () => {
    const { all, byStage } = lateShares(
      [[{ stage: LISTING, netDays: 1, outcome: 'PASSED' }]],
      [
        { stage: LISTING, daysHere: 0, daysInAll: 0 },
        { stage: LISTING, daysHere: 0, daysInAll: 4.5 },
        { stage: TECHNICAL_INTERVIEW, daysHere: 0, daysInAll: 6 },
      ],
    );

    expect(byStage.get(LISTING)?.value).toBe(0.5);
    expect(byStage.get(TECHNICAL_INTERVIEW)?.value).toBe(1);
    expect(all?.value).toBeCloseTo(2 / 3, 9);
    expect(lateShares([], [])).toEqual({ all: null, byStage: new Map() });
  });
});
