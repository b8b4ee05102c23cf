import {
  MeDocument,
  PanelDocument,
  type PanelQuery,
  SaveScorecardDocument,
  type SaveScorecardDraftInput,
  ScheduleDocument,
  type ScheduleInterviewInput,
  SubmitScorecardDocument,
} from './gql/graphql.ts';
import { caseNow } from './chapters.ts';
import { accepted, given, type PersonKey, Surprise, type Teller } from './teller.ts';

/** An interview of the story, and what its scorecards have to rate. */
export interface StoryInterview {
  readonly interviewId: string;
  readonly attributeIds: readonly string[];
}

/** What an interview of the story is about. */
export interface Plan {
  readonly caseId: string;
  readonly stage: 'SOFT_SKILLS_INTERVIEW' | 'TECHNICAL_INTERVIEW';
  readonly interviewers: readonly PersonKey[];
  /** Starts to try, the best first: everybody is booked once at a time. */
  readonly starts: Iterable<Date>;
  /** The interview to which somebody did not come. */
  readonly retryOfId?: string;
}

const minutes = 45;
const challenges = ['SYSTEM_DESIGN', 'CODE_REVIEW'] as const;

/** Books the interview at the first start at which everybody is free. */
export async function schedule(teller: Teller, plan: Plan): Promise<StoryInterview> {
  const participants = await seats(teller, plan.interviewers);
  const { version } = await caseNow(teller, plan.caseId);
  for (const start of plan.starts) {
    const { scheduleInterview } = await teller.ask('RECRUITER', ScheduleDocument, {
      input: { ...booking(plan, participants), time: { agreed: lasting(start) }, ...retryOf(plan), version },
    });
    if (scheduleInterview.errors[0]?.code === 'CONFLICT') continue;
    const interview = given(accepted(scheduleInterview).interview, 'the interview');
    const attributes = interview.kitVersion.sections.flatMap((section) => section.attributes);
    const used = attributes.filter((it) => it.isRequired && (it.challengeKind === null || isUsed(it.challengeKind)));
    return { interviewId: interview.id, attributeIds: used.map((it) => it.id) };
  }
  throw new Surprise('nobody is free at any of the starts');
}

function isUsed(kind: string | null | undefined): boolean {
  return challenges.some((challenge) => challenge === kind);
}

function retryOf({ retryOfId }: Plan): Pick<ScheduleInterviewInput, 'retryOfId'> {
  return retryOfId === undefined ? {} : { retryOfId };
}

/** Who sits in an interview. */
export type Participants = ScheduleInterviewInput['participants'];

/** Seats for these people, the first of whom leads; each owes a scorecard. */
export async function seats(teller: Teller, people: readonly PersonKey[]): Promise<Participants> {
  const users = await Promise.all(people.map(async (who) => (await teller.ask(who, MeDocument, {})).viewer.user.id));
  return users.map((userId, index) => ({ userId, role: index === 0 ? 'LEAD' : 'PANELIST', isFeedbackRequired: true }));
}

/** The time that an interview of the story takes. */
export function lasting(start: Date): { readonly startsAt: string; readonly endsAt: string } {
  return { startsAt: start.toISOString(), endsAt: new Date(start.getTime() + minutes * 60_000).toISOString() };
}

/** An interview of the story, but for its time. */
export function booking(
  { caseId, stage }: Pick<Plan, 'caseId' | 'stage'>,
  participants: Participants,
): Omit<ScheduleInterviewInput, 'version' | 'time'> {
  return {
    vettingCaseId: caseId,
    stage,
    zone: 'Europe/Berlin',
    joinUrl: 'https://meet.example/fourgate',
    briefing: 'Ask for one decision, its trade-off and the measured outcome.',
    plannedChallenges: stage === 'TECHNICAL_INTERVIEW' ? [...challenges] : [],
    participants,
  };
}

/** What an interviewer makes of the candidate. */
export type Judgement = Pick<
  SaveScorecardDraftInput,
  'recommendation' | 'summary' | 'assessedEnglish' | 'proposedSeniority' | 'evidence' | 'claimVerdicts'
>;

/** Writes a scorecard and hands it in. */
export async function judge(
  teller: Teller,
  who: PersonKey,
  at: { interview: StoryInterview; stage: Plan['stage']; judgement: Judgement },
): Promise<void> {
  const scorecard = await draft(teller, who, at);
  const input = { scorecardId: scorecard.id, version: scorecard.version };
  accepted((await teller.ask(who, SubmitScorecardDocument, { input })).submitScorecard);
}

/** Writes a scorecard without handing it in. */
export async function draft(
  teller: Teller,
  who: PersonKey,
  at: { interview: StoryInterview; stage: Plan['stage']; judgement: Judgement },
): Promise<{ id: string; version: number }> {
  const { interview, stage, judgement } = at;
  const isGood = judgement.recommendation === 'YES' || judgement.recommendation === 'STRONG_YES';
  const ratings = interview.attributeIds.map((attributeId, index) => {
    return isGood || index > 1
      ? { attributeId, rating: 'YES' as const, note: 'Clear and from practice.' }
      : { attributeId, rating: 'NO' as const, note: 'Knew the words, not why they matter.' };
  });
  const challengesUsed = stage === 'TECHNICAL_INTERVIEW' ? [...challenges] : [];
  const input = { interviewId: interview.interviewId, ratings, challengesUsed, ...judgement };
  const { scorecard } = accepted((await teller.ask(who, SaveScorecardDocument, { input })).saveScorecardDraft);
  return given(scorecard, 'the scorecard');
}

/** What somebody sees of an interview's scorecards. */
export async function panelAs(
  teller: Teller,
  who: PersonKey,
  interviewId: string,
): Promise<NonNullable<PanelQuery['interview']>> {
  return given((await teller.ask(who, PanelDocument, { id: interviewId })).interview, 'the interview');
}
