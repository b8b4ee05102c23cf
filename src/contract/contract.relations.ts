import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import { Match } from '../matching/match.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { AvailableContractAction } from './available-contract-action.type.ts';
import { CheckIn } from './check-in.entity.ts';
import { ContractHealth } from './check-in.words.ts';
import { loadOutlooks } from './contract-outlook.ts';
import { ContractOutlook } from './contract-outlook.type.ts';
import { ContractTerm } from './contract-term.entity.ts';
import { ContractTransition } from './contract-transition.entity.ts';
import { Contract } from './contract.entity.ts';
import {
  loadAvailableActions,
  loadContractBlockers,
  loadFreeHours,
  loadHealth,
  loadRunningCounts,
} from './contract.loaders.ts';
import { OnboardingItem } from './onboarding-item.entity.ts';
import { TimeOff } from './time-off.entity.ts';

/** What belongs to a contract. */
@Resolver(() => Contract)
export class ContractFields {
  @ToMany(() => ContractTerm, {
    by: 'contract',
    where: { voidedAt: null },
    order: { startsOn: 'asc' },
    maxItems: 20,
    description: 'What is paid for how much work, in order of days',
  })
  terms!: ContractTerm[];

  @ToMany(() => ContractTerm, {
    by: 'contract',
    order: { startsOn: 'asc' },
    maxItems: 50,
    description: 'Every term that was ever agreed on, those too whose place others took',
  })
  allTerms!: ContractTerm[];

  @ToMany(() => ContractTransition, {
    by: 'contract',
    order: { seq: 'asc' },
    maxItems: 50,
    description: 'Its moves, in order',
  })
  transitions!: ContractTransition[];

  @ToMany(() => OnboardingItem, {
    by: 'contract',
    order: { position: 'asc' },
    maxItems: 20,
    description: 'What was promised for its start, owed from when it is signed',
  })
  onboarding!: OnboardingItem[];

  @ToMany(() => OnboardingItem, {
    by: 'contract',
    where: { completedAt: null },
    order: { position: 'asc' },
    maxItems: 20,
    description: 'What was promised for its start and is not done',
  })
  openItems!: OnboardingItem[];

  @ToMany(() => CheckIn, {
    by: 'contract',
    order: { heldAt: 'desc' },
    maxItems: 50,
    description: 'What its sides said when they were asked, the last first',
  })
  checkIns!: CheckIn[];

  @Batched(() => ContractHealth, {
    needs: [],
    load: loadHealth,
    description: 'How it does, as its last check-in says',
  })
  health!: ContractHealth;

  @Batched(() => ContractOutlook, {
    nullable: true,
    needs: [],
    load: loadOutlooks,
    description: 'What holds of it today, and what comes after it',
  })
  outlook!: ContractOutlook | null;

  @Batched(() => [AvailableContractAction], {
    needs: [],
    load: loadAvailableActions,
    maxItems: 11,
    description: 'What you could do to it as it stands, each with what stands in its way',
  })
  availableActions!: AvailableContractAction[];
}

/** What an outlook names. */
@Resolver(() => ContractOutlook)
export class ContractOutlookFields {
  @FieldResolver(() => ContractTerm, {
    nullable: true,
    description: 'Term that holds today; before the first day the first one, after the last the last one',
  })
  presentTerm(
    @Root() { presentTermKey }: ContractOutlook,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return referred(context, info, { __typename: 'ContractTerm', id: presentTermKey });
  }

  @FieldResolver(() => Contract, {
    nullable: true,
    description: 'Contract of the person that outlasts this one, the next',
  })
  nextContract(
    @Root() { nextContractKey }: ContractOutlook,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return referred(context, info, { __typename: 'Contract', id: nextContractKey });
  }

  @FieldResolver(() => Match, {
    nullable: true,
    description: 'Open match of the person that is furthest, beside its own',
  })
  nextMatch(
    @Root() { nextMatchKey }: ContractOutlook,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return referred(context, info, { __typename: 'Match', id: nextMatchKey });
  }
}

function referred(
  context: RequestContext,
  info: GraphQLResolveInfo,
  { __typename, id }: { readonly __typename: string; readonly id: string | null },
): Promise<Row | null> | null {
  return id === null ? null : loadReference(context, info, { __typename, id });
}

/** When a contract moved. */
@Resolver(() => ContractTransition)
export class ContractTransitionFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it moved' })
  at!: Date;
}

/** What a match led to, or may lead to. */
@Resolver(() => Match)
export class MatchContracts {
  @ToMany(() => Contract, {
    by: 'match',
    order: { createdAt: 'desc' },
    maxItems: 5,
    description: 'Contracts made of it, newest first: one, and those cancelled before',
  })
  contracts!: Contract[];

  @Batched(() => [BlockerType], {
    needs: [],
    load: loadContractBlockers,
    maxItems: 3,
    description: 'What keeps it from becoming a contract at this moment',
  })
  contractBlockers!: BlockerType[];
}

/** Under which contracts somebody works. */
@Resolver(() => Candidate)
export class CandidateContracts {
  @ToMany(() => Contract, {
    by: 'candidate',
    order: { startsOn: 'desc' },
    maxItems: 20,
    description: 'Contracts under which they work or worked, the last to start first',
  })
  contracts!: Contract[];
}

/** How much of a listed person is taken. */
@Resolver(() => TalentListing)
export class TalentListingContracts {
  @ToMany(() => Contract, {
    by: 'talentListing',
    order: { startsOn: 'desc' },
    maxItems: 20,
    description: 'Contracts that came of it, the last to start first',
  })
  contracts!: Contract[];

  @ToMany(() => TimeOff, {
    by: 'talentListing',
    order: { startsOn: 'desc' },
    maxItems: 50,
    description: 'Days on which they do not work, the last first',
  })
  timeOff!: TimeOff[];

  @Batched(() => Int, {
    needs: [],
    load: loadFreeHours,
    description: 'Hours a week that no contract takes today',
  })
  freeHours!: number;
}

/** How much is done for a company. */
@Resolver(() => Company)
export class CompanyContracts {
  @Batched(() => Int, {
    needs: [],
    load: loadRunningCounts,
    description: 'Under how many contracts somebody works for it, or will again',
  })
  runningContractCount!: number;
}
