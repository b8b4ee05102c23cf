import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Batched, Computed, HasOne } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Match } from '../matching/match.entity.ts';
import { Contract } from './contract.entity.ts';
import { RematchCase } from './rematch-case.entity.ts';
import { hoursLeft, isMetInTime, isOverdue, type RematchClock, type RematchStatus } from './rematch-case.states.ts';
import { RematchProposal } from './rematch-proposal.type.ts';
import { loadProposals, mostProposals } from './rematch.loaders.ts';

const clock = ['status', 'dueAt', 'metAt'] as const;

/** What a re-match has beside its own columns. */
@Resolver(() => RematchCase)
export class RematchCaseFields {
  @Computed(() => Int, {
    nullable: true,
    needs: clock,
    value: (row, { now }) => hoursLeft(clockOf(row), now),
    description: 'Whole hours until it is due, negative when late; null once it is not open',
  })
  hoursLeft!: number | null;

  @Computed(() => Boolean, {
    needs: clock,
    value: (row, { now }) => isOverdue(clockOf(row), now),
    description: 'Whether it is open and its 48 hours are over',
  })
  isOverdue!: boolean;

  @Computed(() => Boolean, {
    nullable: true,
    needs: clock,
    value: (row, { now }) => isMetInTime(clockOf(row), now),
    description:
      'Whether somebody was presented within 48 hours; null while that may still come, and once the developer declined',
  })
  isMetInTime!: boolean | null;

  @Batched(() => [RematchProposal], {
    needs: [],
    load: loadProposals,
    maxItems: mostProposals,
    description: 'What was proposed to the developer, or on the client’s listing, since it was opened, newest first',
  })
  proposals!: RematchProposal[];
}

/** The match behind a proposal. */
@Resolver(() => RematchProposal)
export class RematchProposalFields {
  @FieldResolver(() => Match, { nullable: true, description: 'Match, if you see it' })
  match(
    @Root() proposal: RematchProposal,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, proposal.reference);
  }
}

/** What an early ending opened. */
@Resolver(() => Contract)
export class ContractRematch {
  @HasOne(() => RematchCase, { by: 'contract', description: 'Re-match that its early ending opened' })
  rematchCase!: RematchCase | null;
}

/** As the table keeps them: a word under a check, an instant, and an instant or null. */
function clockOf(row: Row): RematchClock {
  const { status, dueAt, metAt } = row as { status: RematchStatus; dueAt: string; metAt: string | null };
  return { status, dueAt: new Date(dueAt), metAt: metAt === null ? null : new Date(metAt) };
}
