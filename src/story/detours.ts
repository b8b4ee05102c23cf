import { caseNow } from './chapters.ts';
import {
  CancelInterviewDocument,
  ConfirmDocument,
  HoldDocument,
  InterviewNowDocument,
  type InterviewStateFragment,
  ProposeDocument,
  ReopenDocument,
  RequestFromCandidateDocument,
  ReportNoShowDocument,
  RescheduleDocument,
  ResumeDocument,
  VoidScorecardDocument,
} from './gql/graphql.ts';
import { booking, lasting, panelAs, type Plan, seats } from './interviews.ts';
import { accepted, given, Surprise, type Teller } from './teller.ts';

const dayMs = 86_400_000;

/** Sets a case aside for a week. */
export async function hold(teller: Teller, caseId: string): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const until = new Date(teller.now().getTime() + 7 * dayMs).toISOString();
  const input = { vettingCaseId: caseId, version, reason: 'The candidate is on leave', until };
  accepted((await teller.ask('RECRUITER', HoldDocument, { input })).holdVettingCase);
}

/** Takes a case up again. */
export async function resume(teller: Teller, caseId: string): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const input = { vettingCaseId: caseId, version, reason: 'Back earlier than planned' };
  accepted((await teller.ask('RECRUITER', ResumeDocument, { input })).resumeVettingCase);
}

/** Asks the candidate for something; until they answer, the case waits on them. */
export async function askCandidate(teller: Teller, caseId: string): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const input = { vettingCaseId: caseId, version, reason: 'Which of the projects in the profile were your own work?' };
  accepted((await teller.ask('RECRUITER', RequestFromCandidateDocument, { input })).requestFromCandidate);
}

/** Opens a closed case again where it ended. */
export async function reopen(teller: Teller, caseId: string, reason = 'The other offer fell through'): Promise<void> {
  const { version } = await caseNow(teller, caseId);
  const input = { vettingCaseId: caseId, version, reason };
  accepted((await teller.ask('RECRUITER', ReopenDocument, { input })).reopenVettingCase);
}

/** Offers two times at which everybody is free: each of the starts, and the same hour two days later. */
export async function propose(teller: Teller, plan: Plan): Promise<string> {
  const participants = await seats(teller, plan.interviewers);
  const { version } = await caseNow(teller, plan.caseId);
  for (const start of plan.starts) {
    const offered = [lasting(start), lasting(new Date(start.getTime() + 2 * dayMs))];
    const input = { ...booking(plan, participants), time: { offered }, version };
    const { scheduleInterview } = await teller.ask('RECRUITER', ProposeDocument, { input });
    if (scheduleInterview.errors[0]?.code === 'CONFLICT') continue;
    return given(accepted(scheduleInterview).interview, 'the interview').id;
  }
  throw new Surprise('nobody is free at any of the starts');
}

/** Agrees the second of the times that were offered. */
export async function confirm(teller: Teller, interviewId: string): Promise<void> {
  const { version, slots } = await interviewNow(teller, interviewId);
  const slotId = given(slots[1], 'the second time').id;
  const input = { interviewId, version, slotId };
  accepted((await teller.ask('RECRUITER', ConfirmDocument, { input })).confirmInterview);
}

/** Moves an interview, as the candidate asked for, to the first start at which everybody is free. */
export async function reschedule(teller: Teller, interviewId: string, starts: Iterable<Date>): Promise<void> {
  const { version } = await interviewNow(teller, interviewId);
  const asked = { interviewId, version, initiator: 'CANDIDATE' as const, reason: 'A train strike' };
  for (const start of starts) {
    const input = { ...asked, ...lasting(start) };
    const { rescheduleInterview } = await teller.ask('RECRUITER', RescheduleDocument, { input });
    if (rescheduleInterview.errors[0]?.code === 'CONFLICT') continue;
    accepted(rescheduleInterview);
    return;
  }
  throw new Surprise('nobody is free at any of the starts');
}

/** Calls an interview off. */
export async function cancel(teller: Teller, interviewId: string): Promise<void> {
  const { version } = await interviewNow(teller, interviewId);
  const input = { interviewId, version, reason: 'The candidate can come earlier' };
  accepted((await teller.ask('RECRUITER', CancelInterviewDocument, { input })).cancelInterview);
}

/** Records that the candidate did not come. */
export async function missed(teller: Teller, interviewId: string): Promise<void> {
  const { version } = await interviewNow(teller, interviewId);
  const input = { interviewId, version, side: 'CANDIDATE' as const };
  accepted((await teller.ask('RECRUITER', ReportNoShowDocument, { input })).reportNoShow);
}

/** Takes the one scorecard of an interview out of account, as the head may. */
export async function voidScorecardOf(teller: Teller, interviewId: string): Promise<void> {
  const { scorecards } = await panelAs(teller, 'HEAD_OF_TALENT', interviewId);
  const [scorecard] = scorecards.flatMap((it) => ('id' in it ? [it] : []));
  const { id, version } = given(scorecard, 'the scorecard');
  const input = { scorecardId: id, version, reason: 'Written about somebody else' };
  accepted((await teller.ask('HEAD_OF_TALENT', VoidScorecardDocument, { input })).voidScorecard);
}

/** Where an interview stands now. */
export async function interviewNow(teller: Teller, id: string): Promise<InterviewStateFragment> {
  return given((await teller.ask('RECRUITER', InterviewNowDocument, { id })).interview, 'the interview');
}
