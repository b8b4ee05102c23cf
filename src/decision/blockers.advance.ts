import { Role } from '../kernel/role.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { CaseBlocker, caseBlocker } from './blocker.codes.ts';
import type { CaseFacts, CaseViewer } from './case-facts.ts';
import { concernReasons, type GivenReason } from './decision.reasons.ts';

/** Levels of English from the lowest to the highest. */
const englishLevels = [
  'ELEMENTARY',
  'PRE_INTERMEDIATE',
  'INTERMEDIATE',
  'UPPER_INTERMEDIATE',
  'ADVANCED',
  'NATIVE',
] as const;

/** What whoever advances a case gives along; each stage looks at its own part. */
export interface AdvanceInput {
  /** Profile review: the criteria that the head lets pass in this move. */
  readonly criterionOverrides?: readonly { readonly criterion: string; readonly reason: string }[] | null | undefined;
  /** Soft skills: the level that the interview verified. */
  readonly verifiedEnglish?: (typeof englishLevels)[number] | null | undefined;
  /** Soft skills: why the head lets a lower level pass. */
  readonly englishOverrideReason?: string | null | undefined;
  /** Technical: the band that the interview assessed. */
  readonly assessedSeniority?: string | null | undefined;
  /** Technical: the claims on which a verdict is given. */
  readonly judgedClaimIds?: readonly string[] | null | undefined;
  /** Technical: why it is decided without the scorecards that are still owed. */
  readonly debtsEndedReason?: string | null | undefined;
  readonly concerns?: readonly GivenReason[] | null | undefined;
}

/** What keeps an open case from its next stage; without input, what no input of this viewer could remove. */
export function advanceBlockersOf(facts: CaseFacts, viewer: CaseViewer, input?: AdvanceInput): readonly Blocker[] {
  const blockers = byStage[facts.stage](facts, viewer, input);
  return input === undefined ? blockers : [...blockers, ...concernBlockers(input)];
}

type StageGuard = (facts: CaseFacts, viewer: CaseViewer, input?: AdvanceInput) => readonly Blocker[];

const byStage: Readonly<Record<VettingStage, StageGuard>> = {
  [VettingStage.PROFILE_REVIEW]: profileBlockers,
  [VettingStage.SOFT_SKILLS_INTERVIEW]: softSkillsBlockers,
  [VettingStage.TECHNICAL_INTERVIEW]: technicalBlockers,
  [VettingStage.LISTING]: ({ hasConfirmedTerms }) =>
    hasConfirmedTerms ? [] : [caseBlocker(CaseBlocker.TERMS_NOT_CONFIRMED)],
};

function profileBlockers(facts: CaseFacts, viewer: CaseViewer, input?: AdvanceInput): readonly Blocker[] {
  if (facts.profileReview === null) return [caseBlocker(CaseBlocker.PROFILE_REVIEW_MISSING)];
  if (input === undefined && isHead(viewer)) return [];
  const given = (input?.criterionOverrides ?? []).filter(({ reason }) => isText(reason));
  const overridden = new Set(isHead(viewer) ? given.map(({ criterion }) => criterion) : []);
  const unmet = facts.profileReview.filter(
    ({ criterion, verdict, isOverridden }) => verdict === 'NOT_MET' && !isOverridden && !overridden.has(criterion),
  );
  return [...overrideBlockers(viewer, given.length > 0 ? 'GIVEN' : 'NONE'), ...unmet.map(notMet)];
}

function notMet({ criterion }: { readonly criterion: string }): Blocker {
  const message = `The criterion ${criterion} is not met: it needs an override with a reason by the head of talent.`;
  return caseBlocker(CaseBlocker.CRITERION_NOT_MET, message);
}

function softSkillsBlockers(facts: CaseFacts, viewer: CaseViewer, input?: AdvanceInput): readonly Blocker[] {
  return [
    ...scorecardBlockers(facts, 1),
    ...unless(facts.scorecardsOwed === 0, CaseBlocker.SCORECARDS_OWED),
    ...(input === undefined ? [] : englishBlockers(viewer, input)),
  ];
}

function englishBlockers(viewer: CaseViewer, input: AdvanceInput): readonly Blocker[] {
  if (!input.verifiedEnglish) return [caseBlocker(CaseBlocker.ENGLISH_NOT_VERIFIED)];
  const bar = englishLevels.indexOf('UPPER_INTERMEDIATE');
  const isOverridden = isText(input.englishOverrideReason);
  const passes = englishLevels.indexOf(input.verifiedEnglish) >= bar || (isOverridden && isHead(viewer));
  return [
    ...overrideBlockers(viewer, isOverridden ? 'GIVEN' : 'NONE'),
    ...unless(passes, CaseBlocker.ENGLISH_BELOW_BAR),
  ];
}

function technicalBlockers(facts: CaseFacts, viewer: CaseViewer, input?: AdvanceInput): readonly Blocker[] {
  return [
    ...unless(facts.scorecardsAgainst === 0 || isHead(viewer), CaseBlocker.HEAD_ONLY),
    ...scorecardBlockers(facts, facts.minimumTechnicalScorecards),
    ...(input === undefined ? [] : technicalInputBlockers(facts, input)),
  ];
}

function technicalInputBlockers(facts: CaseFacts, input: AdvanceInput): readonly Blocker[] {
  const judged = new Set(input.judgedClaimIds);
  const owed = 'Wait for the scorecards that are still owed on this stage, or say why you decide without them.';
  return [
    ...unless(facts.scorecardsOwed === 0 || isText(input.debtsEndedReason), CaseBlocker.SCORECARDS_OWED, owed),
    ...unless(isText(input.assessedSeniority), CaseBlocker.SENIORITY_MISSING),
    ...unless(
      facts.claimIds.every((id) => judged.has(id)),
      CaseBlocker.CLAIM_VERDICT_MISSING,
    ),
  ];
}

function scorecardBlockers(facts: CaseFacts, minimum: number): readonly Blocker[] {
  const missing = minimum - facts.scorecardsFor - facts.scorecardsAgainst;
  const message = `Wait for more submitted scorecards of this stage: ${String(missing)} missing.`;
  return unless(missing <= 0, CaseBlocker.NO_SCORECARD, message);
}

function concernBlockers({ concerns }: AdvanceInput): readonly Blocker[] {
  return unless(
    (concerns ?? []).every(({ code }) => concernReasons.has(code)),
    CaseBlocker.CONCERN_NOT_ALLOWED,
  );
}

function overrideBlockers(viewer: CaseViewer, override: 'GIVEN' | 'NONE'): readonly Blocker[] {
  return unless(override === 'NONE' || isHead(viewer), CaseBlocker.OVERRIDE_HEAD_ONLY);
}

function unless(isFine: boolean, code: CaseBlocker, message?: string): readonly Blocker[] {
  return isFine ? [] : [caseBlocker(code, message)];
}

function isHead(viewer: CaseViewer): boolean {
  return viewer.roles.has(Role.HEAD_OF_TALENT);
}

function isText(text: string | null | undefined): boolean {
  return typeof text === 'string' && text.trim() !== '';
}
