import { advance, apply, confirmTerms, reject, reviewProfile, type StoryCase, withdraw } from '../story/chapters.ts';
import { askCandidate, hold, reopen } from '../story/detours.ts';
import {
  draft,
  judge,
  type Judgement,
  panelAs,
  type Plan,
  schedule,
  type StoryInterview,
} from '../story/interviews.ts';
import { approveLetter, sendLetter, submitLetter } from '../story/letters.ts';
import { talentOf } from '../story/matches.ts';
import type { PersonKey, Teller } from '../story/teller.ts';
import { applicationOf } from './demo-application.ts';
import type { DemoCandidate, DemoStory } from './demo-candidates.ts';

/** Lets the story speak at a moment of the past. */
export type TellerAt = (moment: Date) => Teller;

/** One demo case on its way: who it is about, and where in time it stands. */
interface Way {
  readonly candidate: DemoCandidate;
  readonly at: (share: number) => Teller;
  readonly vettingCase: StoryCase;
}

const order: readonly DemoStory[] = [
  'applied',
  'reviewed',
  'soft skills scheduled',
  'soft skills owed',
  'soft skills done',
  'technical scheduled',
  'technical half submitted',
  'technical done',
  'terms open',
  'listed',
];

const businessToClock = (24 / 9) * (7 / 5);
const hour = 3_600_000;
const week = 168 * hour;

/** Tells one candidate's story up to where it ends, each step at its moment before now; gives their talent listing, if any. */
export async function tellStory(candidate: DemoCandidate, tellerAt: TellerAt, now: Date): Promise<string | null> {
  const received = now.getTime() - candidate.hoursAgo * businessToClock * hour;
  // Who is listed got there within a week, and has been since.
  const end = candidate.story === 'listed' ? Math.min(now.getTime(), received + week) : now.getTime();
  const at = (share: number): Teller => tellerAt(new Date(Math.floor(received + (end - received) * share)));
  const vettingCase = await apply(at(0), applicationOf(candidate));
  const way = { candidate, at, vettingCase };
  await goItsWay(way);
  return candidate.story === 'listed' ? talentOf(at(1), vettingCase.caseId) : null;
}

async function goItsWay(way: Way): Promise<void> {
  const { candidate, at, vettingCase } = way;
  if (candidate.story === 'withdrawn') return withdraw(at(0.5), vettingCase.caseId);
  if (candidate.story === 'on hold') return setAside(way);
  if (candidate.story === 'expired') return askCandidate(at(0.1), vettingCase.caseId);
  if (candidate.story === 'reopened') return reopenAfterReview(way);
  if (candidate.story === 'rejected at review, letter sent') return endAtReview(way);
  if (candidate.story.startsWith('rejected')) return endAfterTechnical(way);
  return goOn(way);
}

async function goOn(way: Way): Promise<void> {
  const { at, vettingCase, candidate } = way;
  const goesTo = (story: DemoStory): boolean => order.indexOf(candidate.story) >= order.indexOf(story);
  if (goesTo('reviewed')) await reviewProfile(at(0.1), vettingCase.caseId);
  if (goesTo('soft skills scheduled')) await softSkills(way);
  if (goesTo('technical scheduled')) await technical(way, goodPanel);
  if (goesTo('terms open')) await advance(at(0.8), vettingCase.caseId, { who: 'HEAD_OF_TALENT', ...verdictsOf(way) });
  if (!goesTo('listed')) return;
  await confirmTerms(at(0.9), vettingCase.caseId, { rate: String(candidate.rate[1]), hoursPerWeek: 40 });
  await advance(at(0.95), vettingCase.caseId);
}

async function setAside({ at, vettingCase }: Way): Promise<void> {
  await reviewProfile(at(0.2), vettingCase.caseId);
  await hold(at(0.9), vettingCase.caseId);
}

async function endAtReview(way: Way): Promise<void> {
  await sendLetter(way.at(0.4), await rejectAtReview(way));
}

async function reopenAfterReview(way: Way): Promise<void> {
  await rejectAtReview(way);
  await reopen(way.at(0.5), way.vettingCase.caseId, 'A year of production work was missing in the profile');
}

async function rejectAtReview({ at, vettingCase }: Way): Promise<string> {
  await reviewProfile(at(0.2), vettingCase.caseId, ['EXPERIENCE']);
  const rationale = 'Two years in production, three are the minimum.';
  return reject(at(0.3), vettingCase.caseId, { codes: ['INSUFFICIENT_EXPERIENCE'], citedEvidenceIds: [], rationale });
}

async function endAfterTechnical(way: Way): Promise<void> {
  const { at, vettingCase, candidate } = way;
  await reviewProfile(at(0.1), vettingCase.caseId);
  await softSkills(way);
  const interview = await technical(way, weakPanel);
  const { scorecards } = await panelAs(at(0.75), 'RECRUITER', interview.interviewId);
  const evidence = scorecards.flatMap((it) => ('evidence' in it ? it.evidence.map(({ id }) => id) : []));
  const rationale = 'Both interviewers miss the reasoning behind the interface.';
  const codes = ['API_DESIGN', 'CRUD_WITHOUT_ARCHITECTURE'] as const;
  const letter = await reject(at(0.8), vettingCase.caseId, { codes, citedEvidenceIds: evidence, rationale });
  if (candidate.story.endsWith('in draft')) return;
  await submitLetter(at(0.85), letter);
  if (candidate.story.endsWith('in review')) return;
  await approveLetter(at(0.9), letter, 'RECRUITER_2');
  await sendLetter(at(0.95), letter);
}

async function softSkills({ at, candidate, vettingCase: { caseId } }: Way): Promise<void> {
  await advance(at(0.15), caseId);
  const isAhead = candidate.story === 'soft skills scheduled';
  const stage = 'SOFT_SKILLS_INTERVIEW';
  const interviewers: PersonKey[] = ['SOFT_SKILLS_INTERVIEWER'];
  const interview = await schedule(at(0.2), {
    caseId,
    stage,
    interviewers,
    starts: isAhead ? ahead(at(1)) : before(at(0.35)),
  });
  if (isAhead || candidate.story === 'soft skills owed') return;
  const judgement = {
    recommendation: 'YES',
    summary: 'Listens, asks back, says no with reasons.',
    assessedEnglish: 'ADVANCED',
  } as const;
  await judge(at(0.4), 'SOFT_SKILLS_INTERVIEWER', { interview, stage, judgement });
  if (candidate.story !== 'soft skills done') await advance(at(0.45), caseId, { verifiedEnglish: 'ADVANCED' });
}

async function technical(way: Way, panel: (way: Way) => readonly Judgement[]): Promise<StoryInterview> {
  const { at, candidate, vettingCase } = way;
  const isAhead = candidate.story === 'technical scheduled';
  const interviewers: PersonKey[] = ['INTERVIEWER', 'INTERVIEWER_2'];
  const plan: Plan = {
    caseId: vettingCase.caseId,
    stage: 'TECHNICAL_INTERVIEW',
    interviewers,
    starts: isAhead ? ahead(at(1)) : before(at(0.6)),
  };
  const interview = await schedule(at(0.5), plan);
  if (isAhead) return interview;
  const [first, second] = panel(way);
  const scorecard = { interview, stage: plan.stage };
  if (first) await judge(at(0.65), 'INTERVIEWER', { ...scorecard, judgement: first });
  if (!second) return interview;
  if (candidate.story === 'technical half submitted')
    await draft(at(0.7), 'INTERVIEWER_2', { ...scorecard, judgement: second });
  else await judge(at(0.7), 'INTERVIEWER_2', { ...scorecard, judgement: second });
  return interview;
}

function goodPanel({ vettingCase }: Way): Judgement[] {
  const claimVerdicts = vettingCase.claimIds.map((claimId) => ({ claimId, verdict: 'VERIFIED' as const }));
  const common = { proposedSeniority: 'SENIOR', claimVerdicts } as const;
  return [
    { ...common, recommendation: 'STRONG_YES', summary: 'Chose the store from the access pattern and measured it.' },
    { ...common, recommendation: 'YES', summary: 'Solid review, found the missing idempotency key.' },
  ];
}

function weakPanel({ vettingCase }: Way): Judgement[] {
  const claimVerdicts = vettingCase.claimIds.map((claimId) => ({ claimId, verdict: 'NOT_PROBED' as const }));
  const excerpt = 'POST /orders is retried by the client, and nothing keeps the second one from being placed.';
  const evidence = [{ kind: 'CODE_OBSERVATION' as const, excerpt, file: 'orders.ts', lines: '40-52' }];
  const common = { proposedSeniority: 'MIDDLE', claimVerdicts, evidence } as const;
  return [
    { ...common, recommendation: 'NO', summary: 'Builds endpoints, does not reason about them.' },
    { ...common, recommendation: 'NO', summary: 'No answer to what happens when the call is repeated.' },
  ];
}

function verdictsOf({ vettingCase }: Way): NonNullable<Parameters<typeof advance>[2]> {
  const claimVerdicts = vettingCase.claimIds.map((specializationClaimId) => {
    return { specializationClaimId, verdict: 'VERIFIED' as const };
  });
  return { assessedSeniority: 'SENIOR', claimVerdicts, rationale: 'Both interviewers agree.' };
}

const tries = 80;

/** Starts that lie behind the moment, the nearest first. */
function* before(teller: Teller): Generator<Date> {
  for (let back = 4; back < tries; back += 1) yield new Date(quarter(teller.now()) - back * 15 * 60_000);
}

/** Starts from tomorrow on. */
function* ahead(teller: Teller): Generator<Date> {
  for (let step = 0; step < tries; step += 1) yield new Date(quarter(teller.now()) + 20 * hour + step * 30 * 60_000);
}

function quarter(moment: Date): number {
  return Math.floor(moment.getTime() / 900_000) * 900_000;
}
