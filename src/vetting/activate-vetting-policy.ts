import { LockMode, ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid, notAllowed, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { hasRole } from '../kernel/viewer.ts';
import { faultOfBudgets } from './vetting-policy.bounds.ts';
import { type PolicyNumbers, VettingPolicy } from './vetting-policy.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** The track, the number of the policy that was seen to rule it, and what changes; what is left out stays. */
export type ActivateVettingPolicy = {
  readonly [name in keyof PolicyNumbers]?: PolicyNumbers[name] | null | undefined;
} & { readonly trackId: string; readonly version: number };

/** Brings the next version of a track's policy into force: new cases are promised its numbers, running ones keep theirs. */
export async function activateVettingPolicy(context: Context, input: ActivateVettingPolicy): Promise<VettingPolicy> {
  if (!hasRole(context.viewer, Role.ADMIN, Role.HEAD_OF_TALENT)) {
    throw notAllowed('Only an administrator or the head of talent activates policies.');
  }
  const trackId = await context.see('VettingTrack', input.trackId, 'trackId');
  const fault = input.stageBudgets ? faultOfBudgets(input.stageBudgets) : null;
  if (fault !== null) throw invalid(fault, 'stageBudgets');
  return context.em.transactional(async (tx) => {
    // The policies of a track are one aggregate: whoever holds the track numbers the next one.
    const track = await tx.findOneOrFail(VettingTrack, trackId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const former = await tx.findOneOrFail(VettingPolicy, { track }, { orderBy: { number: 'desc' } });
    mustBeInForce(former, input.version);
    const numbers = former.numbers();
    const next = { ...numbers, ...givenIn(input, numbers) };
    const changed = namesOf(numbers).filter((name) => String(next[name]) !== String(numbers[name]));
    if (changed.length === 0) throw invalid('Give something to change.');
    const number = former.number + 1;
    const activatedBy = ref(User, context.viewer.id);
    const policy = new VettingPolicy(context, { ...next, track: ref(track), number, activatedBy });
    tx.persist(policy);
    const changes = Object.fromEntries(changed.map((name) => [name, { from: numbers[name], to: next[name] }]));
    record(tx, context, {
      action: 'vettingPolicy.activated',
      objectType: 'VettingPolicy',
      objectId: policy.id,
      changes: { track: track.slug, number, ...changes },
    });
    return policy;
  });
}

function mustBeInForce({ number }: VettingPolicy, seen: number): void {
  if (number === seen) return;
  const message = 'Another version of the policy has come into force. Load it and repeat your change.';
  throw new UserError(UserErrorCode.STALE, message, { path: ['version'], currentVersion: number });
}

function givenIn(input: ActivateVettingPolicy, numbers: PolicyNumbers): Partial<PolicyNumbers> {
  return Object.fromEntries(namesOf(numbers).flatMap((name) => (input[name] == null ? [] : [[name, input[name]]])));
}

function namesOf(numbers: PolicyNumbers): (keyof PolicyNumbers)[] {
  return Object.keys(numbers) as (keyof PolicyNumbers)[]; // its own keys
}
