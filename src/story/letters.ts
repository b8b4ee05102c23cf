import {
  ApproveLetterDocument,
  LetterDocument,
  type LetterQuery,
  SendLetterDocument,
  SubmitLetterDocument,
} from './gql/graphql.ts';
import { accepted, type PersonKey, Surprise, type Teller } from './teller.ts';

/** A letter as the story goes on with it. */
export interface StoryLetter {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly items: readonly { readonly kind: string; readonly citedEvidence?: { readonly id: string } | null }[];
}

/** The letter as it stands. */
export async function letterNow(teller: Teller, id: string): Promise<StoryLetter> {
  const { node } = await teller.ask('RECRUITER', LetterDocument, { id });
  if (!isLetter(node)) throw new Surprise('the letter is missing');
  return node;
}

function isLetter(node: LetterQuery['node']): node is Extract<NonNullable<LetterQuery['node']>, StoryLetter> {
  return node !== null && 'version' in node;
}

/** Hands the letter to a second person. */
export async function submitLetter(teller: Teller, id: string): Promise<void> {
  const input = { feedbackLetterId: id, version: (await letterNow(teller, id)).version };
  accepted((await teller.ask('RECRUITER', SubmitLetterDocument, { input })).submitFeedbackLetterForReview);
}

/** Approves the letter, as somebody. */
export async function approveLetter(teller: Teller, id: string, who: PersonKey): Promise<readonly string[]> {
  const input = { feedbackLetterId: id, version: (await letterNow(teller, id)).version };
  const { approveFeedbackLetter } = await teller.ask(who, ApproveLetterDocument, { input });
  return approveFeedbackLetter.errors.map((error) => error.code);
}

/** Records that the letter went out by e-mail. */
export async function sendLetter(teller: Teller, id: string): Promise<void> {
  const input = { feedbackLetterId: id, version: (await letterNow(teller, id)).version, channel: 'EMAIL' as const };
  accepted((await teller.ask('RECRUITER', SendLetterDocument, { input })).sendFeedbackLetter);
}
