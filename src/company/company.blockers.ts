import type { Blocker } from '../kernel/user-error.ts';

/** What keeps a company from being trusted; the codes are part of the API and never change their meaning. */
export enum CompanyBlocker {
  NOT_TRUSTED = 'NOT_TRUSTED',
  TRUST_EXPIRED = 'TRUST_EXPIRED',
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
