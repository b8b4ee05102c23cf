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
  const candidates = await tx.find(Candidate, ids);
  if (candidates.length > 1) throw conflict(candidates, found, keys);
  return candidates[0] ?? null;
}

function conflict(
  candidates: readonly Candidate[],
  identities: readonly CandidateIdentity[],
  keys: IdentityKeys,
): UserError {
  const owners = owned.flatMap(({ kind, noun, isOf }) => {
    const identity = identities.find((it) => isOf(it, keys));
    const candidate = candidates.find(({ id }) => id === identity?.id);
    return candidate ? [{ kind, noun, candidate }] : [];
  });
  const blockers = owners.map(({ kind, noun, candidate: { id, handle } }) => {
    return { code: `SAME_${kind}`, message: `${handle} (${toGlobalId('Candidate', id)}) has this ${noun}.` };
  });
  const people = [...new Set(owners.map(({ candidate }) => candidate.handle))].join(' and ');
  const message = `These identifiers belong to different people: ${people}. Find out who applied and correct the other.`;
  return new UserError(UserErrorCode.IDENTITY_CONFLICT, message, { blockers });
}

interface OwnedKey {
  readonly kind: string;
  readonly noun: string;
  readonly isOf: (identity: CandidateIdentity, keys: IdentityKeys) => boolean;
}

const owned: readonly OwnedKey[] = [
  { kind: 'EMAIL', noun: 'e-mail address', isOf: (it, { email }) => it.emailKey === email },
  { kind: 'PHONE', noun: 'phone number', isOf: (it, { phone }) => it.phoneE164 !== null && it.phoneE164 === phone },
  {
    kind: 'LINKEDIN',
    noun: 'LinkedIn page',
    isOf: (it, { linkedin }) => it.linkedinKey !== null && it.linkedinKey === linkedin,
  },
];
