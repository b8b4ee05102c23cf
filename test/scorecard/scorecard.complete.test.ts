import { describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { gapsIn, isAskedFor, type KitAttribute, type ScorecardFacts } from '../../src/scorecard/scorecard.complete.ts';

const theory: KitAttribute = {
  id: '01890a5d-ac96-7000-8000-000000000001',
  name: 'Theory',
  isRequired: true,
  challengeKind: null,
};
const design: KitAttribute = {
  id: '01890a5d-ac96-7000-8000-000000000002',
  name: 'Design',
  isRequired: true,
  challengeKind: 'SYSTEM_DESIGN',
};
const talk: KitAttribute = {
  id: '01890a5d-ac96-7000-8000-000000000003',
  name: 'Talk',
  isRequired: false,
  challengeKind: null,
};

const good = { attributeId: theory.id, rating: 'YES', note: '', notAssessedReason: null } as const;

const whole: ScorecardFacts = {
  asksForEnglish: false,
  kit: [theory, design, talk],
  ratings: [good],
  evidence: [],
  challengesUsed: [],
  recommendation: 'YES',
  assessedEnglish: null,
};

const at = (attribute: KitAttribute, ...rest: readonly string[]) => [
  'ratings',
  toGlobalId('Attribute', attribute.id),
  ...rest,
];

describe('gapsIn', () => {
  test('finds nothing missing in a whole scorecard', () => {
    const gaps = gapsIn(whole);

    expect(gaps).toEqual([]);
  });

  test.each<[string, Partial<ScorecardFacts>, string, readonly string[]]>([
    ['a required attribute without a rating', { ratings: [] }, 'ATTRIBUTE_NOT_RATED', at(theory)],
    [
      'a required attribute with a note alone',
      { ratings: [{ ...good, rating: null, note: 'Later' }] },
      'ATTRIBUTE_NOT_RATED',
      at(theory),
    ],
    ['an attribute whose challenge was used', { challengesUsed: ['SYSTEM_DESIGN'] }, 'ATTRIBUTE_NOT_RATED', at(design)],
    [
      'NOT_ASSESSED without a reason',
      { ratings: [{ ...good, rating: 'NOT_ASSESSED', notAssessedReason: ' ' }] },
      'NOT_ASSESSED_REASON_MISSING',
      at(theory, 'notAssessedReason'),
    ],
    [
      'a reason missing on an attribute that is not required',
      { ratings: [good, { ...good, attributeId: talk.id, rating: 'NOT_ASSESSED' }] },
      'NOT_ASSESSED_REASON_MISSING',
      at(talk, 'notAssessedReason'),
    ],
    ['a NO without a note', { ratings: [{ ...good, rating: 'NO' }] }, 'NOTE_MISSING', at(theory, 'note')],
    [
      'a STRONG_NO without a note',
      { ratings: [{ ...good, rating: 'STRONG_NO', note: '\n' }] },
      'NOTE_MISSING',
      at(theory, 'note'),
    ],
    ['no recommendation', { recommendation: null }, 'RECOMMENDATION_MISSING', ['recommendation']],
    ['NO without evidence', { recommendation: 'NO' }, 'EVIDENCE_MISSING', ['evidence']],
    ['STRONG_NO without evidence', { recommendation: 'STRONG_NO' }, 'EVIDENCE_MISSING', ['evidence']],
    [
      'evidence without an excerpt',
      { evidence: [{ excerpt: 'Said so' }, { excerpt: ' ' }] },
      'EXCERPT_MISSING',
      ['evidence', '1', 'excerpt'],
    ],
    ['no English at soft skills', { asksForEnglish: true }, 'ASSESSED_ENGLISH_MISSING', ['assessedEnglish']],
  ])('finds %s', (_what, change, code, path) => {
    const gaps = gapsIn({ ...whole, ...change });

    expect(gaps.map((gap) => ({ code: gap.code, path: gap.path }))).toEqual([{ code, path }]);
  });

  test.each<[string, Partial<ScorecardFacts>]>([
    ['NOT_ASSESSED with a reason', { ratings: [{ ...good, rating: 'NOT_ASSESSED', notAssessedReason: 'No time' }] }],
    ['a NO with a note', { ratings: [{ ...good, rating: 'NO', note: 'Guessed' }] }],
    ['STRONG_NO with evidence', { recommendation: 'STRONG_NO', evidence: [{ excerpt: 'Said so' }] }],
    ['English at soft skills', { asksForEnglish: true, assessedEnglish: 'ADVANCED' }],
    [
      'the attributes of the challenge that was used',
      { challengesUsed: ['SYSTEM_DESIGN'], ratings: [good, { ...good, attributeId: design.id }] },
    ],
  ])('is content with %s', (_what, change) => {
    const gaps = gapsIn({ ...whole, ...change });

    expect(gaps).toEqual([]);
  });

  test('finds everything at once', () => {
    const empty: ScorecardFacts = {
      ...whole,
      asksForEnglish: true,
      ratings: [],
      recommendation: null,
      challengesUsed: ['SYSTEM_DESIGN'],
    };

    const codes = gapsIn(empty).map((gap) => gap.code);

    expect(codes).toEqual([
      'ATTRIBUTE_NOT_RATED',
      'ATTRIBUTE_NOT_RATED',
      'RECOMMENDATION_MISSING',
      'ASSESSED_ENGLISH_MISSING',
    ]);
  });
});

describe('isAskedFor', () => {
  test.each([
    ['a required attribute of no challenge', theory, [], true],
    ['a required attribute of a challenge that was not used', design, ['CODE_REVIEW'], false],
    ['a required attribute of a challenge that was used', design, ['CODE_REVIEW', 'SYSTEM_DESIGN'], true],
    ['an attribute that is not required', talk, [], false],
  ] as const)('decides on %s', (_what, attribute, used, expected) => {
    const asked = isAskedFor(attribute, used);

    expect(asked).toBe(expected);
  });
});
