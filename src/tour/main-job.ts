import { advance, apply, caseNow, confirmTerms, reviewProfile, type StoryCase } from '../story/chapters.ts';
import type { CaseStateFragment } from '../story/gql/graphql.ts';
import { judge, panelAs, schedule, type StoryInterview } from '../story/interviews.ts';
import { expectThat } from '../story/teller.ts';
import { applicant, recentStarts, type Run } from './cast.ts';

/** A candidate from application to the talent listing; gives the id of their case. */
export async function playMainJob(run: Run): Promise<string> {
  const { teller, mark, say } = run;
  say('A candidate who passes');
  const vettingCase = await apply(teller, applicant('Tess Tour', mark));
  show(run, 'RECRUITER submits the application', await caseNow(teller, vettingCase.caseId));
  await reviewProfile(teller, vettingCase.caseId);
  show(run, 'RECRUITER records the profile review', await caseNow(teller, vettingCase.caseId));
  show(run, 'RECRUITER advances', await advance(teller, vettingCase.caseId));
  await softSkills(run, vettingCase.caseId);
  show(run, 'RECRUITER advances', await advance(teller, vettingCase.caseId, { verifiedEnglish: 'ADVANCED' }));
  await technical(run, vettingCase);
  await decide(run, vettingCase);
  return vettingCase.caseId;
}

/** Says which state a step led to. */
export function show(
  { say }: Run,
  step: string,
  state: Pick<CaseStateFragment, 'status' | 'stage' | 'waitingOn'>,
): void {
  const waiting = state.waitingOn === null ? '' : `, waiting on ${state.waitingOn}`;
  say(`  ${step} → ${state.status} / ${state.stage}${waiting}`);
}

/** The interview on English and communication, with its scorecard. */
export async function softSkills(run: Run, caseId: string): Promise<void> {
  const { teller } = run;
  const stage = 'SOFT_SKILLS_INTERVIEW';
  const starts = recentStarts(teller.now());
  const interview = await schedule(teller, { caseId, stage, interviewers: ['SOFT_SKILLS_INTERVIEWER'], starts });
  show(run, 'RECRUITER schedules the soft-skills interview', await caseNow(teller, caseId));
  const judgement = {
    recommendation: 'YES',
    summary: 'Asks back, says no with reasons.',
    assessedEnglish: 'ADVANCED',
  } as const;
  await judge(teller, 'SOFT_SKILLS_INTERVIEWER', { interview, stage, judgement });
  show(run, 'SOFT_SKILLS_INTERVIEWER submits the scorecard', await caseNow(teller, caseId));
}

async function technical(run: Run, { caseId, claimIds }: StoryCase): Promise<void> {
  const { teller, say } = run;
  const stage = 'TECHNICAL_INTERVIEW';
  const starts = recentStarts(teller.now());
  const interview = await schedule(teller, { caseId, stage, interviewers: ['INTERVIEWER', 'INTERVIEWER_2'], starts });
  show(run, 'RECRUITER schedules the technical interview with a panel of two', await caseNow(teller, caseId));
  const claimVerdicts = claimIds.map((claimId) => ({ claimId, verdict: 'VERIFIED' as const }));
  const good = { proposedSeniority: 'SENIOR', claimVerdicts } as const;
  const first = { ...good, recommendation: 'STRONG_YES', summary: 'Chose the store from the access pattern.' } as const;
  await judge(teller, 'INTERVIEWER', { interview, stage, judgement: first });
  show(run, 'INTERVIEWER submits the first scorecard', await caseNow(teller, caseId));
  await expectBlind(run, interview);
  const second = { ...good, recommendation: 'YES', summary: 'Found the missing idempotency key.' } as const;
  await judge(teller, 'INTERVIEWER_2', { interview, stage, judgement: second });
  show(run, 'INTERVIEWER_2 submits the second scorecard', await caseNow(teller, caseId));
  const { scorecards } = await panelAs(teller, 'INTERVIEWER_2', interview.interviewId);
  expectThat(scorecards.filter((it) => 'recommendation' in it).length === 2, 'both scorecards to be open to the panel');
  say('  INTERVIEWER_2 now sees both scorecards');
}

/** Who still owes a scorecard sees of the other's that it is in, and nothing more. */
async function expectBlind({ teller, say }: Run, { interviewId }: StoryInterview): Promise<void> {
  const { scorecards } = await panelAs(teller, 'INTERVIEWER_2', interviewId);
  const [hidden, ...others] = scorecards;
  expectThat(others.length === 0 && hidden !== undefined && 'isSubmitted' in hidden, 'one hidden scorecard');
  expectThat(hidden && 'isSubmitted' in hidden && hidden.isSubmitted, 'the hidden scorecard to be submitted');
  say('  INTERVIEWER_2 sees that it is in, and nothing of it');
}

async function decide(run: Run, { caseId, claimIds }: StoryCase): Promise<void> {
  const { teller, say } = run;
  const claimVerdicts = claimIds.map((specializationClaimId) => ({
    specializationClaimId,
    verdict: 'VERIFIED' as const,
  }));
  const decision = { assessedSeniority: 'SENIOR', claimVerdicts, rationale: 'Both say yes, with evidence.' } as const;
  show(run, 'RECRUITER decides', await advance(teller, caseId, decision));
  await confirmTerms(teller, caseId, { rate: '55', hoursPerWeek: 40 });
  show(run, 'RECRUITER records the terms', await caseNow(teller, caseId));
  show(run, 'RECRUITER lists', await advance(teller, caseId));
  const state = await caseNow(teller, caseId);
  expectThat(state.status === 'PASSED', 'the case to be PASSED');
  say('  the candidate holds a credential and is listed');
}
