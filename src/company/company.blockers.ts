import type { Blocker } from '../kernel/user-error.ts';

/** What keeps a company from something; the codes are part of the API and never change their meaning. */
export enum CompanyBlocker {
  NOT_TRUSTED = 'NOT_TRUSTED',
  TRUST_EXPIRED = 'TRUST_EXPIRED',
  ROUND_OPEN = 'ROUND_OPEN',
  CONTRACTS_RUNNING = 'CONTRACTS_RUNNING',
}

/** What keeps a suspended company from being approved again at this moment; empty when nothing does. */
export function reinstatementBlockersOf(
  { trustExpiresAt }: { readonly trustExpiresAt: Date | null },
  now: Date,
): readonly Blocker[] {
  if (trustExpiresAt === null) {
    const message = 'It failed the round that was decided last, or never passed one. Let it pass a renewal first.';
    return [{ code: CompanyBlocker.NOT_TRUSTED, message }];
  }
  if (trustExpiresAt > now) return [];
  const message = `The round that it passed expired on ${trustExpiresAt.toISOString().slice(0, 10)}. Renew it first.`;
  return [{ code: CompanyBlocker.TRUST_EXPIRED, message }];
}

/** What of a company has to be over before it leaves for good. */
export interface OffboardingFacts {
  readonly hasOpenRound: boolean;
  /** Active and paused; what is not signed yet ends with the company's matches. */
  readonly runningContracts: number;
}

/** What keeps a company from being offboarded; empty when nothing does. */
export function offboardingBlockersOf({
  hasOpenRound,
  runningContracts: running,
}: OffboardingFacts): readonly Blocker[] {
  const found: Blocker[] = [];
  if (running > 0) {
    const what = running === 1 ? '1 contract with it runs' : `${String(running)} contracts with it run`;
    found.push({ code: CompanyBlocker.CONTRACTS_RUNNING, message: `${what} still. End what runs first.` });
  }
  if (hasOpenRound) {
    found.push({ code: CompanyBlocker.ROUND_OPEN, message: 'A round of it is open. Decide it or give it up first.' });
  }
  return found;
}
