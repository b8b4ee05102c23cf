import { advance, apply, caseNow, reviewProfile, withdraw } from '../story/chapters.ts';
import {
  cancel,
  confirm,
  hold,
  interviewNow,
  missed,
  propose,
  reopen,
  reschedule,
  resume,
  voidScorecardOf,
} from '../story/detours.ts';
import { judge, type Plan, schedule } from '../story/interviews.ts';
import { applicant, recentStarts, type Run, startsAhead } from './cast.ts';
import { show } from './main-job.ts';

/** A candidate with whom nothing goes straight: a hold, times that change, a no-show, a void scorecard, a change of mind. */
export async function playDetours(run: Run): Promise<void> {
  const { teller, mark, say } = run;
  say('A candidate with detours');
  const { caseId } = await apply(teller, applicant('Dora Detour', mark));
  await reviewProfile(teller, caseId);
  const now = async (step: string): Promise<void> => {
    show(run, step, await caseNow(teller, caseId));
  };
  await hold(teller, caseId);
  await now('RECRUITER sets the case aside');
  await resume(teller, caseId);
  await now('RECRUITER takes it up again');
  await advance(teller, caseId);
  const plan = { caseId, stage: 'SOFT_SKILLS_INTERVIEW', interviewers: ['SOFT_SKILLS_INTERVIEWER'] } as const;
  await changeTimes(run, plan);
  await comeAtLast(run, plan);
  await now('SOFT_SKILLS_INTERVIEWER submits a scorecard anew');
  await advance(teller, caseId, { verifiedEnglish: 'ADVANCED' });
  await withdraw(teller, caseId);
  await now('RECRUITER records that the candidate left');
  await reopen(teller, caseId);
  await now('RECRUITER opens the case again');
  await withdraw(teller, caseId);
  await now('the candidate leaves for good');
}

type Meeting = Omit<Plan, 'starts'>;

async function changeTimes({ teller, say }: Run, plan: Meeting): Promise<void> {
  const starts = (): Iterable<Date> => startsAhead(teller.now());
  const id = await propose(teller, { ...plan, starts: starts() });
  const told = async (step: string): Promise<void> => {
    say(`  ${step} → ${(await interviewNow(teller, id)).status}`);
  };
  await told('RECRUITER offers two times');
  await confirm(teller, id);
  await told('the candidate takes the second');
  await reschedule(teller, id, starts());
  await told('the candidate asks for another hour');
  await cancel(teller, id);
  await told('RECRUITER calls it off');
}

async function comeAtLast({ teller, say }: Run, plan: Meeting): Promise<void> {
  const starts = (): Iterable<Date> => recentStarts(teller.now());
  const first = await schedule(teller, { ...plan, starts: starts() });
  await missed(teller, first.interviewId);
  say(`  the candidate does not come → ${(await interviewNow(teller, first.interviewId)).status}`);
  const interview = await schedule(teller, { ...plan, starts: starts(), retryOfId: first.interviewId });
  const judgement = {
    recommendation: 'YES',
    summary: 'Asks back, says no with reasons.',
    assessedEnglish: 'ADVANCED',
  } as const;
  const scorecard = { interview, stage: plan.stage, judgement };
  await judge(teller, 'SOFT_SKILLS_INTERVIEWER', scorecard);
  await voidScorecardOf(teller, interview.interviewId);
  say('  HEAD_OF_TALENT voids the scorecard of the retry, which was about somebody else');
  await judge(teller, 'SOFT_SKILLS_INTERVIEWER', scorecard);
}
