import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserErrors } from '../kernel/user-error.ts';
import { ListingAction } from './listing.blockers.ts';
import { ListingReview } from './listing-review.entity.ts';
import { actOnListing, type SeenListing } from './move-listing.ts';
import type { ProjectListing } from './project-listing.entity.ts';

type Findings = Pick<
  ListingReview,
  'hasSpecs' | 'isChallengeReal' | 'isDecisionMakerNamed' | 'hasFewInterviews' | 'isWithoutWhiteboard'
>;

/** Which listing, what was found in it, and whether it may be published so. */
export interface ReviewListing extends SeenListing, Findings {
  readonly isApproved: boolean;
  readonly notes?: string | null | undefined;
}

/** Records what somebody found who read a listing that was handed in, who may be who wrote it; it stays where it is. */
export function reviewListing(context: Context, input: ReviewListing): Promise<ProjectListing> {
  const notes = input.notes?.trim() ?? null;
  mustAgree({ ...input, notes });
  return actOnListing(context, { seen: input, action: ListingAction.REVIEW }, async (tx, { listing }) => {
    const number = 1 + (await tx.count(ListingReview, { listing }));
    const reviewer = ref(User, context.viewer.id);
    const { isApproved } = input;
    tx.persist(new ListingReview(context, listing, { ...findingsOf(input), number, isApproved, notes, reviewer }));
    listing.changed();
    const about = { objectType: 'ProjectListing', objectId: listing.id };
    record(tx, context, { action: 'projectListing.reviewed', ...about, changes: { number, isApproved } });
  });
}

const findings = [
  'hasSpecs',
  'isChallengeReal',
  'isDecisionMakerNamed',
  'hasFewInterviews',
  'isWithoutWhiteboard',
] as const satisfies readonly (keyof Findings)[];

function findingsOf(input: Findings): Findings {
  const { hasSpecs, isChallengeReal, isDecisionMakerNamed, hasFewInterviews, isWithoutWhiteboard } = input;
  return { hasSpecs, isChallengeReal, isDecisionMakerNamed, hasFewInterviews, isWithoutWhiteboard };
}

/** Refuses an approval of what was found wanting, and a refusal without a word. */
function mustAgree(input: ReviewListing): void {
  const wanting = findings.filter((name) => !input[name]);
  const errors = [
    ...(input.isApproved && wanting.length > 0
      ? [invalid(`What is approved has all five. Missing: ${wanting.join(', ')}.`, 'isApproved')]
      : []),
    ...(input.isApproved || input.notes ? [] : [invalid('Say what has to change.', 'notes')]),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}
