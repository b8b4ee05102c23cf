import { Int, Resolver } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { DateTime } from '../graphql/scalars.ts';
import { dollars, Money } from '../graphql/money.ts';
import { Batched, Computed, HasOne, ToMany } from '../graphql/relations.ts';
import { ListingTerms } from './listing-terms.entity.ts';
import { ProfileCriterion } from './profile-criterion.entity.ts';
import { ProfileReview } from './profile-review.entity.ts';
import { StageTransition } from './stage-transition.entity.ts';
import { TalentListing } from './talent-listing.entity.ts';
import { SlaState } from './vetting-case.clock.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { clockColumns, holdsOf, minutesLeftOf, openRequestOf, slaStateOf } from './vetting-case.queries.ts';
import { CaseHold, OpenRequest } from './vetting-case.types.ts';
import { VettingCredential } from './vetting-credential.entity.ts';

/** What a case has beside its own columns. */
@Resolver(() => VettingCase)
export class VettingCaseFields {
  @Computed(() => SlaState, {
    nullable: true,
    needs: clockColumns,
    value: slaStateOf,
    description: 'How it stands against its deadline now; as it was when the clock was stopped; null once it is closed',
  })
  slaState!: SlaState | null;

  @Batched(() => Int, {
    nullable: true,
    needs: [...clockColumns, 'track'],
    load: minutesLeftOf,
    description: 'Business minutes to its deadline, negative when overdue; null once it is closed',
  })
  minutesLeft!: number | null;

  @Batched(() => CaseHold, {
    nullable: true,
    needs: [],
    load: holdsOf,
    description: 'Why it is set aside and until when; null unless it is on hold',
  })
  hold!: CaseHold | null;

  @Computed(() => OpenRequest, {
    nullable: true,
    needs: ['requestReason', 'requestedAt'],
    value: openRequestOf,
    description: 'What the candidate was asked for and has not answered; null when there is nothing',
  })
  openRequest!: OpenRequest | null;

  @ToMany(() => StageTransition, {
    by: 'vettingCase',
    order: { seq: 'asc' },
    maxItems: 20,
    description: 'Moves it has made, in order',
  })
  transitions!: StageTransition[];

  @HasOne(() => ProfileReview, { by: 'vettingCase', description: 'What was found in the profile' })
  profileReview!: ProfileReview | null;

  @HasOne(() => ListingTerms, { by: 'vettingCase', description: 'Terms agreed at the last stage' })
  terms!: ListingTerms | null;

  @HasOne(() => VettingCredential, { by: 'vettingCase', description: 'Credential that it led to' })
  credential!: VettingCredential | null;
}

/** What a transition has beside its own columns. */
@Resolver(() => StageTransition)
export class StageTransitionFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it was made' })
  at!: Date;
}

/** What a review consists of. */
@Resolver(() => ProfileReview)
export class ProfileReviewFields {
  @ToMany(() => ProfileCriterion, {
    by: 'review',
    order: { criterion: 'asc' },
    maxItems: 20,
    description: 'Verdict on each criterion',
  })
  criteria!: ProfileCriterion[];
}

/** What terms say of money. */
@Resolver(() => ListingTerms)
export class ListingTermsFields {
  @Computed(() => Money, {
    needs: ['rate'],
    value: (row) => dollars(row['rate']),
    description: 'Rate an hour that was agreed',
  })
  rate!: Money;
}

/** What a credential led to. */
@Resolver(() => VettingCredential)
export class VettingCredentialFields {
  @HasOne(() => TalentListing, { by: 'credential', description: 'How its holder is offered to clients' })
  talentListing!: TalentListing | null;
}

/** What a talent listing says of money. */
@Resolver(() => TalentListing)
export class TalentListingFields {
  @Computed(() => Money, {
    needs: ['rate'],
    value: (row) => dollars(row['rate']),
    description: 'Rate an hour that they ask for',
  })
  rate!: Money;
}

/** What a candidate has gone through. */
@Resolver(() => Candidate)
export class CandidateVettingCases {
  @ToMany(() => VettingCase, {
    by: 'candidate',
    order: { receivedAt: 'desc' },
    maxItems: 20,
    description: 'Cases of this candidate, newest first',
  })
  vettingCases!: VettingCase[];
}
