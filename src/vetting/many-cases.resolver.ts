import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Each } from '../graphql/each.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { assignVettingCase } from './assign-vetting-case.ts';
import { creditVettingCase } from './credit-vetting-case.ts';
import {
  AssignVettingCasesInput,
  AssignVettingCasesPayload,
  CreditVettingCasesInput,
  CreditVettingCasesPayload,
  VettingCaseResult,
} from './many-cases.inputs.ts';
import { VettingCase } from './vetting-case.entity.ts';

/** What became of one case among many. */
@Resolver(() => VettingCaseResult)
export class VettingCaseResultFields {
  @FieldResolver(() => VettingCase, { nullable: true, description: 'The case as it is now; null when it was refused' })
  vettingCase(
    @Root() { vettingCase }: VettingCaseResult,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> | null {
    return vettingCase ? loadReference(context, info, { __typename: 'VettingCase', id: vettingCase.id }) : null;
  }
}

/** What is done to many cases at once, short of deciding them. */
@Resolver()
export class ManyCasesMutations {
  @Mutation(() => AssignVettingCasesPayload, { description: 'Give up to 100 cases to somebody, each by itself' })
  assignVettingCases(
    @Arg('input', () => AssignVettingCasesInput) { cases, ownerId = null }: AssignVettingCasesInput,
  ): Each {
    return Each.of(cases, async (context, { vettingCaseId, version }) => ({
      vettingCase: await assignVettingCase(context, { vettingCaseId, version, ownerId }),
    }));
  }

  @Mutation(() => CreditVettingCasesPayload, {
    description: 'Credit somebody with up to 100 cases, each by itself; who looks after them stays',
  })
  creditVettingCases(
    @Arg('input', () => CreditVettingCasesInput) { cases, creditedToId = null }: CreditVettingCasesInput,
  ): Each {
    return Each.of(cases, async (context, { vettingCaseId, version }) => ({
      vettingCase: await creditVettingCase(context, { vettingCaseId, version, creditedToId }),
    }));
  }
}
