import { describe, expect, test } from '@jest/globals';
import { type AttributeOutline, kitBlockers, type KitOutline } from '../../src/interview/interview-kit.blockers.ts';
import { ChallengeKind, KitSectionKind } from '../../src/interview/interview-kit.words.ts';
import { softSkillsKit1 } from '../../src/interview/reference/soft-skills-kit-1.ts';
import { technicalKit1 } from '../../src/interview/reference/technical-kit-1.ts';
import type { KitContent } from '../../src/interview/reference/kit-content.ts';
import { VettingStage } from '../../src/vetting/vetting-case.states.ts';

const { SOFT_SKILLS_INTERVIEW, TECHNICAL_INTERVIEW } = VettingStage;

const attribute = (slug: string, stated: Partial<AttributeOutline> = {}): AttributeOutline => ({
  slug,
  name: slug.toUpperCase(),
  isRequired: true,
  challengeKind: null,
  anchors: ['Never', 'Seldom', 'Often', 'Always'],
  ...stated,
});

const attributes = (count: number, stated: Partial<AttributeOutline> = {}): AttributeOutline[] =>
  Array.from({ length: count }, (_, index) => attribute(`a${String(index)}`, stated));

const practice = (...rated: readonly AttributeOutline[]): KitOutline => ({
  stage: TECHNICAL_INTERVIEW,
  sections: [{ title: 'Practice', kind: KitSectionKind.PRACTICE, questions: ['Go on?'], attributes: rated }],
});

const english = (...rated: readonly AttributeOutline[]): KitOutline => ({
  stage: SOFT_SKILLS_INTERVIEW,
  sections: [{ title: 'English', kind: KitSectionKind.ENGLISH, questions: ['Tell me'], attributes: rated }],
});

const codes = (outline: KitOutline): string[] => kitBlockers(outline).map(({ code }) => code);

const outlineOf = ({ stage, sections }: KitContent): KitOutline => ({
  stage: VettingStage[stage],
  sections: sections.map(({ title, kind, questions, attributes: rated }) => ({
    title,
    kind: KitSectionKind[kind],
    questions: questions.map(({ text }) => text),
    attributes: rated,
  })),
});

describe('a draft is published', () => {
  test.each([softSkillsKit1, technicalKit1])('when it is $slug as it comes with the installation', (kit) => {
    expect(codes(outlineOf(kit))).toEqual([]);
  });

  test.each([
    ['four required attributes at the soft-skills stage', english(...attributes(4))],
    ['eight at the technical stage', practice(...attributes(8))],
    ['a ninth that is not required', practice(...attributes(8), attribute('b', { isRequired: false }))],
    ['a challenge in its practice', practice(attribute('a', { challengeKind: ChallengeKind.CODE_REVIEW }))],
  ])('with %s', (_name, outline) => {
    expect(codes(outline)).toEqual([]);
  });
});

describe('a draft is blocked', () => {
  const [section] = english(attribute('a')).sections;
  const asked = (questions: readonly string[]): KitOutline => ({
    stage: SOFT_SKILLS_INTERVIEW,
    sections: section ? [{ ...section, questions }] : [],
  });

  test.each([
    ['with nothing in it', { stage: TECHNICAL_INTERVIEW, sections: [] }, ['NOTHING_REQUIRED']],
    ['with nothing required', practice(attribute('a', { isRequired: false })), ['NOTHING_REQUIRED']],
    ['with five required attributes at the soft-skills stage', english(...attributes(5)), ['TOO_MUCH_REQUIRED']],
    ['with nine at the technical stage', practice(...attributes(9)), ['TOO_MUCH_REQUIRED']],
    [
      'with nine of challenges, since all may be used',
      practice(...attributes(9, { challengeKind: ChallengeKind.LIVE_CODING })),
      ['TOO_MUCH_REQUIRED'],
    ],
    [
      'with an anchor that says nothing',
      english(attribute('a', { anchors: ['a', ' ', 'c', 'd'] })),
      ['ANCHOR_MISSING'],
    ],
    ['with three anchors', english(attribute('a', { anchors: ['a', 'b', 'c'] })), ['ANCHOR_MISSING']],
    ['with a section that asks nothing', asked([]), ['SECTION_WITHOUT_QUESTION']],
    ['with a question that says nothing', asked(['\n']), ['SECTION_WITHOUT_QUESTION']],
    [
      'with a section of the other stage',
      { ...english(attribute('a')), stage: TECHNICAL_INTERVIEW },
      ['SECTION_OF_OTHER_STAGE'],
    ],
    [
      'with a challenge outside of the practice',
      english(attribute('a', { challengeKind: ChallengeKind.SYSTEM_DESIGN })),
      ['CHALLENGE_OUTSIDE_PRACTICE'],
    ],
    ['with one attribute twice', practice(attribute('a'), attribute('a')), ['ATTRIBUTE_TWICE']],
    [
      'by everything at once',
      { ...english(attribute('a', { isRequired: false, anchors: [] })), stage: TECHNICAL_INTERVIEW },
      ['NOTHING_REQUIRED', 'SECTION_OF_OTHER_STAGE', 'ANCHOR_MISSING'],
    ],
  ])('%s', (_name, outline, expected) => {
    expect(codes(outline)).toEqual(expected);
  });

  test('in words that name what is meant', () => {
    const [blocker] = kitBlockers(practice(...attributes(9)));

    expect(blocker?.message).toBe('At most 8 attributes are required at this stage; 9 are.');
  });
});
