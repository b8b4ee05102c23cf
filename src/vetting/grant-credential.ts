import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import type { VettingCase } from './vetting-case.entity.ts';
import { VettingCredential } from './vetting-credential.entity.ts';

/** Grants the credential of a case that passes, in its transaction; what the interviews found has to be on the case. */
export function grantCredential(tx: EntityManager, context: Context, vettingCase: VettingCase): VettingCredential {
  const { candidate, track, assessedSeniority, verifiedEnglish } = vettingCase;
  if (assessedSeniority === null || verifiedEnglish === null) {
    const message = 'The case lacks the seniority or the English that its interviews found.';
    throw new UserError(UserErrorCode.BLOCKED, message);
  }
  const credential = new VettingCredential(context, {
    candidate,
    track,
    vettingCase: ref(vettingCase),
    assessedSeniority,
    verifiedEnglish,
  });
  tx.persist(credential);
  return credential;
}
