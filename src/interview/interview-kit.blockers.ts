import type { Blocker } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { KitSectionKind } from './interview-kit.words.ts';

/** Everything that can keep a draft from being published; the codes are part of the API and never change their meaning. */
export enum KitBlocker {
  NO_DRAFT = 'NO_DRAFT',
  NOTHING_REQUIRED = 'NOTHING_REQUIRED',
  TOO_MUCH_REQUIRED = 'TOO_MUCH_REQUIRED',
  SECTION_OF_OTHER_STAGE = 'SECTION_OF_OTHER_STAGE',
  SECTION_WITHOUT_QUESTION = 'SECTION_WITHOUT_QUESTION',
  ANCHOR_MISSING = 'ANCHOR_MISSING',
  CHALLENGE_OUTSIDE_PRACTICE = 'CHALLENGE_OUTSIDE_PRACTICE',
  ATTRIBUTE_TWICE = 'ATTRIBUTE_TWICE',
}

/** What of an attribute its guards look at. */
export interface AttributeOutline {
  readonly slug: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly challengeKind: string | null;
  readonly anchors: readonly string[];
}

/** What of a section its guards look at. */
export interface SectionOutline {
  readonly title: string;
  readonly kind: KitSectionKind;
  readonly questions: readonly string[];
  readonly attributes: readonly AttributeOutline[];
}

/** A version of a kit, as its guards look at it. */
export interface KitOutline {
  readonly stage: VettingStage;
  readonly sections: readonly SectionOutline[];
}

/** What keeps a kit without a draft from being published. */
export const noDraft: Blocker = {
  code: KitBlocker.NO_DRAFT,
  message: 'There is no draft. Save one first.',
};

/** Everything that keeps a draft from being published: the guard that refuses is the list that is shown. */
export function kitBlockers(outline: KitOutline): Blocker[] {
  return [
    ...requiredBlockers(outline),
    ...outline.sections.flatMap((section) => sectionBlockers(section, outline.stage)),
    ...twice(outline.sections.flatMap(({ attributes }) => attributes)),
  ];
}

const { SOFT_SKILLS_INTERVIEW } = VettingStage;
const mostRequired = (stage: VettingStage): number => (stage === SOFT_SKILLS_INTERVIEW ? 4 : 8);
const softSkills: readonly KitSectionKind[] = [
  KitSectionKind.ENGLISH,
  KitSectionKind.COMMUNICATION,
  KitSectionKind.ROLE_PLAY,
];

function requiredBlockers({ stage, sections }: KitOutline): Blocker[] {
  const required = sections.flatMap(({ attributes }) => attributes.filter(({ isRequired }) => isRequired)).length;
  const most = mostRequired(stage);
  if (required === 0) return [blocker(KitBlocker.NOTHING_REQUIRED, 'Require one attribute at least.')];
  if (required <= most) return [];
  const message = `At most ${String(most)} attributes are required at this stage; ${String(required)} are.`;
  return [blocker(KitBlocker.TOO_MUCH_REQUIRED, message)];
}

function sectionBlockers({ title, kind, questions, attributes }: SectionOutline, stage: VettingStage): Blocker[] {
  const isOfStage = softSkills.includes(kind) === (stage === SOFT_SKILLS_INTERVIEW);
  const asks = questions.some(isWritten);
  const elsewhere = `The section “${title}” belongs to the other interview.`;
  return [
    ...(isOfStage ? [] : [blocker(KitBlocker.SECTION_OF_OTHER_STAGE, elsewhere)]),
    ...(asks ? [] : [blocker(KitBlocker.SECTION_WITHOUT_QUESTION, `The section “${title}” asks nothing.`)]),
    ...attributes.flatMap((attribute) => attributeBlockers(attribute, kind)),
  ];
}

function attributeBlockers({ name, anchors, challengeKind }: AttributeOutline, kind: KitSectionKind): Blocker[] {
  const isAnchored = anchors.length === 4 && anchors.every(isWritten);
  const isPlaced = challengeKind === null || kind === KitSectionKind.PRACTICE;
  const unanchored = `“${name}” lacks an anchor: say what is seen at each of the four ratings.`;
  const misplaced = `“${name}” rates a challenge, which only a practice section gives.`;
  return [
    ...(isAnchored ? [] : [blocker(KitBlocker.ANCHOR_MISSING, unanchored)]),
    ...(isPlaced ? [] : [blocker(KitBlocker.CHALLENGE_OUTSIDE_PRACTICE, misplaced)]),
  ];
}

function twice(attributes: readonly AttributeOutline[]): Blocker[] {
  const bySlug = Map.groupBy(attributes, ({ slug }) => slug);
  const repeated = [...bySlug].filter(([, same]) => same.length > 1);
  return repeated.map(([slug]) => blocker(KitBlocker.ATTRIBUTE_TWICE, `The attribute \`${slug}\` is there twice.`));
}

function isWritten(text: string): boolean {
  return /\S/.test(text);
}

function blocker(code: KitBlocker, message: string): Blocker {
  return { code, message };
}
