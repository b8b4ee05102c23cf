import type { EntityManager } from '@mikro-orm/postgresql';
import { toGlobalId } from '../kernel/global-id.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { CandidateIdentity } from './candidate-identity.entity.ts';
import { Candidate } from './candidate.entity.ts';
import type { Identifiers } from './identifiers.ts';

/** The keys by which one person is told from another; what is not known is left out. */
export interface IdentityKeys {
  readonly email?: string | undefined;
  readonly phone?: string | null | undefined;
  readonly linkedin?: string | null | undefined;
}

/** The keys of normalised identifiers. */
export function keysOf({ email, phone, linkedin }: Identifiers): IdentityKeys {
  return { email: email.key, phone, linkedin: linkedin?.key };
}

/**
 * Makes every other transaction about one of these keys wait until this one ends.
 * Taken before any row is locked, so that nobody waits in a circle; the database's triggers take the same locks.
 */
export async function lockIdentity(tx: EntityManager, keys: IdentityKeys): Promise<void> {
  const named = Object.entries(keys).flatMap(([kind, key]) => (key ? [`${kind}:${String(key)}`] : []));
  for (const name of named.sort()) {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  }
}

/** Finds whom the identifiers belong to: nobody, one person, or two, which is refused. */
export async function matchIdentity(tx: EntityManager, identifiers: Identifiers): Promise<Candidate | null> {
  const keys = keysOf(identifiers);
  const found = await tx.find(CandidateIdentity, {
    $or: [
      { emailKey: identifiers.email.key },
      ...(keys.phone ? [{ phoneE164: keys.phone }] : []),
      ...(keys.linkedin ? [{ linkedinKey: keys.linkedin }] : []),
    ],
  });
  if (found.length === 0) return null;
  const ids = found.map(({ id }) => id);
  const candidates = await tx.find(Candidate, ids, { orderBy: { createdAt: 'asc', id: 'asc' } });
  if (candidates.length > 1) throw conflict(candidates, found, keys);
  return candidates[0] ?? null;
}

function conflict(
  candidates: readonly Candidate[],
  identities: readonly CandidateIdentity[],
  keys: IdentityKeys,
): UserError {
  const blockers = candidates.flatMap(({ id, handle }) => {
    const identity = identities.find((it) => it.id === id);
    return identity
      ? sharedWith(identity, keys).map((kind) => blocker(kind, `${handle} (${toGlobalId('Candidate', id)})`))
      : [];
  });
  const people = candidates.map(({ handle }) => handle).join(' and ');
  const message = `These identifiers belong to different people: ${people}. Find out which one applied and correct the other.`;
  return new UserError(UserErrorCode.IDENTITY_CONFLICT, message, { blockers });
}

type Kind = 'EMAIL' | 'PHONE' | 'LINKEDIN';

const nouns: Readonly<Record<Kind, string>> = {
  EMAIL: 'e-mail address',
  PHONE: 'phone number',
  LINKEDIN: 'LinkedIn page',
};

function sharedWith(identity: CandidateIdentity, keys: IdentityKeys): Kind[] {
  return [
    ...(identity.emailKey === keys.email ? (['EMAIL'] as const) : []),
    ...(identity.phoneE164 !== null && identity.phoneE164 === keys.phone ? (['PHONE'] as const) : []),
    ...(identity.linkedinKey !== null && identity.linkedinKey === keys.linkedin ? (['LINKEDIN'] as const) : []),
  ];
}

function blocker(kind: Kind, who: string): { code: string; message: string } {
  return { code: `SAME_${kind}`, message: `${who} has this ${nouns[kind]}.` };
}
