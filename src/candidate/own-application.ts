import type { EntityManager } from '@mikro-orm/postgresql';
import { notAllowed } from '../kernel/user-error.ts';
import type { Viewer } from '../kernel/viewer.ts';
import type { IdentityKeys } from './match-identity.ts';

const isOwn = `
  select 1 from user_account u where u.id = ? and u.email_key = ?
  union all
  select 1 from candidate c join candidate_identity i on i.id = c.identity_id
  where c.user_id = ? and (i.email_key = ? or i.phone_e164 = ? or i.linkedin_key = ?)`;

/** Refuses whoever hands in an application of their own: its answer would tell them of their own case. */
export async function mustBeOfSomebodyElse(tx: EntityManager, { id }: Viewer, keys: IdentityKeys): Promise<void> {
  const { email = null, phone = null, linkedin = null } = keys;
  const own: unknown[] = await tx.execute(isOwn, [id, email, id, email, phone, linkedin]);
  if (own.length > 0) throw notAllowed('This is an application of your own. Ask a colleague to hand it in.');
}
