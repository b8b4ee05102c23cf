import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { FeedbackLetter } from './feedback-letter.entity.ts';
import { namedIn, namesToAvoid } from './letter-names.ts';
import { LetterItem } from './letter-item.entity.ts';
import { statementsIn } from '../database/transaction-statements.ts';

/** A letter as somebody saw it. */
export interface SeenLetter {
  readonly feedbackLetterId: string;
  readonly version: number;
}

/** Runs a change of a letter that the viewer sees, in one transaction on the locked row; refuses a stale version. */
export async function changeLetter(
  context: Context,
  seen: SeenLetter,
  change: (tx: EntityManager, letter: FeedbackLetter) => Promise<void> | void,
): Promise<FeedbackLetter> {
  const id = await context.see('FeedbackLetter', seen.feedbackLetterId, 'feedbackLetterId');
  return context.em.transactional(async (tx) => {
    const letter = await tx.findOneOrFail(FeedbackLetter, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(letter, seen.version);
    await change(tx, letter);
    return letter;
  });
}

/** Refuses a letter, as it stands in the transaction, that says nothing, or names somebody who interviewed. */
export async function mustBeFitToSend(tx: EntityManager, letter: FeedbackLetter): Promise<void> {
  if ((await tx.count(LetterItem, { letter })) === 0) {
    throw invalid('A letter says what was seen or what would change the picture: add a paragraph.', 'items');
  }
  await mustNameNobody(tx, letter);
}

/** Refuses a letter, as it stands in the transaction, that names somebody who interviewed the candidate. */
export async function mustNameNobody(tx: EntityManager, letter: FeedbackLetter): Promise<void> {
  const items = await tx.find(LetterItem, { letter });
  const words = [letter.opening, letter.closing, ...items.map(({ text }) => text)].join('\n');
  const named = namedIn(words, await namesToAvoidIn(tx, letter.vettingCase.id));
  if (named === null) return;
  const message = `A letter names no interviewer: write it without ${named}.`;
  throw new UserError(UserErrorCode.INVALID, message, { path: ['items'] });
}

/** Names that must not stand in a letter about the case: of all who ever sat in an interview of it. */
export async function namesToAvoidIn(tx: EntityManager, caseId: string): Promise<readonly string[]> {
  const [row] = await statementsIn(tx)(
    `select ci.name,
       array(select distinct u.name from interview_participant ip join user_account u on u.id = ip.user_id
         where ip.vetting_case_id = c.id)
     from vetting_case c left join candidate_identity ci on ci.id = c.candidate_id where c.id = $1::uuid`,
    [caseId],
  );
  const [candidate, interviewers] = row ?? [];
  return namesToAvoid(interviewers as string[], typeof candidate === 'string' ? candidate : ''); // as the statement selects them
}
