import type { EntityManager } from '@mikro-orm/postgresql';
import { interviewFactsOf } from '../interview/interview-facts.ts';
import { ListingTerms } from '../vetting/listing-terms.entity.ts';
import type { VettingCase } from '../vetting/vetting-case.entity.ts';
import type { StageFacts } from '../vetting/vetting-case.standing.ts';

/** What a locked case has seen at its present stage: a case that stays there, or comes back to it, waits by these. */
export async function stageFactsOf(tx: EntityManager, vettingCase: VettingCase): Promise<StageFacts> {
  const interviews = await interviewFactsOf(tx, vettingCase);
  return { interviews, hasConfirmedTerms: (await tx.count(ListingTerms, { vettingCase })) > 0 };
}
