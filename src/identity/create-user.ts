import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { emailKey } from '../kernel/text-keys.ts';
import { invalid } from '../kernel/user-error.ts';
import { User, UserKind } from './user.entity.ts';

/** A new account. */
export interface CreateUser {
  readonly name: string;
  readonly kind?: UserKind | undefined;
  readonly email?: string | null | undefined;
}

/** Makes an account without roles; one e-mail address has one account. */
export async function createUser(context: Context, input: CreateUser): Promise<User> {
  const kind = input.kind ?? UserKind.PERSON;
  const email = input.email?.trim() ?? null;
  if (kind === UserKind.PERSON && !email) throw invalid('A person needs an e-mail address.', 'email');
  return context.em.transactional((tx) => {
    const user = new User(context, { kind, name: input.name.trim(), email, emailKey: email && emailKey(email) });
    tx.persist(user);
    record(tx, context, { action: 'user.created', objectType: 'User', objectId: user.id, changes: { kind } });
    return user;
  });
}
