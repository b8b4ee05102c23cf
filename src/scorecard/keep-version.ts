import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../kernel/context.ts';
import { AttributeRating } from './attribute-rating.entity.ts';
import { ClaimVerdict } from './claim-verdict.entity.ts';
import { Evidence } from './evidence.entity.ts';
import { ScorecardVersion } from './scorecard-version.entity.ts';
import { contentOf, hashOf } from './scorecard.content.ts';
import type { Scorecard } from './scorecard.entity.ts';

/** A scorecard to keep as it stands in the transaction; an amendment gives its reason. */
export interface Kept {
  readonly scorecard: Scorecard;
  readonly reason: string | null;
}

/** Keeps what a scorecard says as its next version, for good. */
export async function keepVersion(
  tx: EntityManager,
  context: Context,
  { scorecard, reason }: Kept,
): Promise<ScorecardVersion> {
  const order = { orderBy: { position: 'asc' } } as const;
  const content = contentOf({
    scorecard,
    ratings: await tx.find(AttributeRating, { scorecard }, order),
    evidence: await tx.find(Evidence, { scorecard, withdrawnAt: null }, order),
    claimVerdicts: await tx.find(ClaimVerdict, { scorecard }, order),
  });
  const number = 1 + (await tx.count(ScorecardVersion, { scorecard }));
  const version = new ScorecardVersion(context, { scorecard, number, content, contentHash: hashOf(content), reason });
  tx.persist(version);
  return version;
}
