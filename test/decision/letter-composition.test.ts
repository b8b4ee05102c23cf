import { describe, expect, test } from '@jest/globals';
import { DecisionReasonCode } from '../../src/decision/decision.reasons.ts';
import { LetterItemKind } from '../../src/decision/feedback-letter.enums.ts';
import { composeLetter, type LetterSources } from '../../src/decision/letter-composition.ts';
import { namedIn, namesToAvoid, withoutNames } from '../../src/decision/letter-names.ts';
import { shipBeforeReapply, shipBeforeReapplyFor } from '../../src/decision/reference/ship-before-reapply.ts';

const nothing: LetterSources = {
  evidence: [],
  criteria: [],
  reasons: [],
  namesToAvoid: [],
  reapplyNotBefore: '2027-02-22',
};
const quote = { id: 'e1', kind: 'QUOTE', excerpt: 'Retries are not my concern', file: null, lines: null };
const code = { id: 'e2', kind: 'CODE_OBSERVATION', excerpt: 'No key', file: 'pay.go', lines: '12-20' };

describe('composeLetter', () => {
  test('says when to come back, and nothing of it when nobody knows', () => {
    expect(composeLetter(nothing).closing).toBe(
      'You are welcome to apply again from 2027-02-22. We wish you the best until then.',
    );
    expect(composeLetter({ ...nothing, reapplyNotBefore: null }).closing).toBe('We wish you the best until then.');
  });

  test('puts gaps first, then code with its place, then what to ship', () => {
    const reasons = [{ id: 'r1', code: DecisionReasonCode.NO_SPECIALIZATION_CLAIM }];

    const { items } = composeLetter({ ...nothing, evidence: [code, quote], reasons });

    expect(items.map(({ kind, text }) => [kind, text])).toEqual([
      [LetterItemKind.GAP, 'Retries are not my concern'],
      [LetterItemKind.CODE_OBSERVATION, 'pay.go, lines 12-20: No key'],
      [LetterItemKind.SHIP_BEFORE_REAPPLY, 'One or two specialties shipped to production'],
      [LetterItemKind.SHIP_BEFORE_REAPPLY, 'Specialty stated in the profile'],
    ]);
  });

  test('lets every item cite exactly one thing', () => {
    const reasons = [{ id: 'r1', code: DecisionReasonCode.DATABASE }];
    const criteria = [{ id: 'c1', criterion: 'ASYNC_COLLABORATION', note: 'Wants daily calls' }];

    const { items } = composeLetter({ ...nothing, evidence: [code, quote], criteria, reasons });

    expect(items).toHaveLength(6);
    const counts = items.map((item) =>
      [item.citedEvidenceId, item.citedCriterionId, item.citedReasonId].filter(Boolean),
    );
    expect(counts.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('names no interviewer', () => {
    const excerpt = 'Told Ana Ruiz that Ana would not care';

    const { items } = composeLetter({
      ...nothing,
      evidence: [{ ...quote, excerpt }],
      namesToAvoid: namesToAvoid(['Ana Ruiz'], 'Jo Roe'),
    });

    expect(items[0]?.text).toBe('Told the interviewer that the interviewer would not care');
  });

  test('has something to ship for the four patterns', () => {
    const patterns = [
      'CRUD_WITHOUT_ARCHITECTURE',
      'NO_DISTRIBUTED_SYSTEMS_LITERACY',
      'NO_AI_INTEGRATION_AWARENESS',
      'NO_SPECIALIZATION_CLAIM',
    ] as const;

    expect(patterns.map((pattern) => shipBeforeReapplyFor(DecisionReasonCode[pattern]).length)).toEqual([3, 3, 4, 2]);
    expect(shipBeforeReapply.map(({ id }) => id)).toHaveLength(5);
  });
});

test('a letter has something to say for every reason', () => {
  const silent = Object.values(DecisionReasonCode).filter((reason) => shipBeforeReapplyFor(reason).length === 0);

  expect(silent).toEqual([]);
});

describe('names in letters', () => {
  test.each([
    ['a whole name', 'As Ana Ruiz said', 'Ana Ruiz', 'Ana Ruiz'],
    ['a part of a name', 'As Ruiz said', 'Ana Ruiz', 'Ruiz'],
    ['a part in capitals', 'ANA said no', 'Ana Ruiz', 'Ana'],
    ['a whole name, however it is written', 'as ana RUIZ said', 'Ana Ruiz', 'Ana Ruiz'],
    ['a name with odd characters', 'As J. (Jim) said', 'J. (Jim)', 'J. (Jim)'],
  ])('are found: %s', (_case, text, name, found) => {
    expect(namedIn(text, namesToAvoid(['Somebody Else', name], 'Jo Roe'))).toBe(found);
  });

  test.each([
    ['inside other words', 'Anastasia asked', ['Ana Ruiz']],
    ['as ordinary words', 'a mark of quality', ['Mark Twain']],
    ['shorter than three letters', 'Li is a unit', ['Li Na']],
    ['when there are none', 'Anything', []],
    ['when the candidate bears them', 'Jo Roe said so', ['Ada Roe']],
  ])('are not found %s', (_case, text, names) => {
    const avoided = namesToAvoid(names, 'Jo Roe');

    expect(namedIn(text, avoided)).toBeNull();
    expect(withoutNames(text, avoided)).toBe(text);
  });
});
