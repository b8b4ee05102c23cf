import { recordRefusal } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { notAllowed } from '../kernel/user-error.ts';
import { nobodysHash, passwordHashing, type PasswordHashing } from './password-hash.ts';
import { SignInMeans } from './session.entity.ts';
import { forgetTries, mayTry, ofAccount, ofAddress, type Tallied } from './sign-in-tally.ts';
import { type NewSession, startSession } from './start-session.ts';
import { User, UserStatus } from './user.entity.ts';

/** What somebody signs in with, from where, and what their cookie held before. */
export interface SignInWithPassword {
  readonly email: string;
  readonly password: string;
  readonly address: string;
  readonly earlier: string | null;
}

/** Why nobody was let in: what was said is wrong, or it was tried too often. */
export type NotSignedIn = 'WRONG' | 'TOO_MANY';

/**
 * Lets a person in by e-mail address and password. Whether there is such an account shows in no answer, and not in the
 * time of it: the same statements run and the same hash is computed for every address.
 */
export async function signInWithPassword(
  context: Context,
  input: SignInWithPassword,
  { verify }: PasswordHashing = passwordHashing,
): Promise<NewSession | NotSignedIn> {
  const account = ofAccount(input.email);
  if (!(await mayTry(context, ofAddress(input.address))) || !(await mayTry(context, account))) return 'TOO_MANY';
  const known = await lookUp(context, input.email);
  const isRight = await verify(known.hash ?? nobodysHash, input.password);
  const { id } = known;
  const came = isRight && id !== null ? await comeIn(context, { id, account, earlier: input.earlier }) : null;
  return came ?? failed(context, id);
}

interface Recognised {
  readonly id: string;
  readonly account: Tallied;
  readonly earlier: string | null;
}

/** Null when the account was locked out since it was looked at. */
function comeIn(context: Context, { id, account, earlier }: Recognised): Promise<NewSession | null> {
  return context.em.transactional(async (tx) => {
    const user = await tx.findOne(User, { id, status: UserStatus.ACTIVE });
    if (!user) return null;
    await forgetTries(tx, account);
    return startSession(tx, context, { user, means: SignInMeans.PASSWORD, earlier });
  });
}

interface Known {
  readonly id: string | null;
  readonly hash: string | null;
}

const passwordOf = `
  select u.id, p.hash from user_account u left join user_password p on p.user_id = u.id and u.status = 'ACTIVE'
  where u.email_key = $1 and u.kind = 'PERSON'`;

async function lookUp(context: Context, email: string): Promise<Known> {
  const [row] = await statementsIn(context.em)(passwordOf, [emailKey(email)]);
  const [id = null, hash = null] = (row ?? []) as readonly (string | null)[]; // both texts, the second of an outer join
  return { id, hash };
}

/** As many rows as tries are counted, and no more: the limits keep failures from filling the audit. */
async function failed(context: Context, userId: string | null): Promise<'WRONG'> {
  const error = notAllowed('The e-mail address or the password is wrong.');
  await recordRefusal(context, { action: 'signIn', objectType: 'User', objectId: userId, error });
  return 'WRONG';
}
