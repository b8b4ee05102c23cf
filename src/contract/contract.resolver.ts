import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, PageArgs, readPage } from '../graphql/connections.ts';
import { loadNode } from '../graphql/references.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { changeContractTerms } from './change-contract-terms.ts';
import { ContractsArgs, ContractsEndingArgs } from './contract-list.inputs.ts';
import {
  ChangeContractTermsInput,
  ChangeContractTermsPayload,
  CreateContractInput,
  CreateContractPayload,
} from './contract-term.inputs.ts';
import { Contract } from './contract.entity.ts';
import { contractConditions, dueWithin, ownRunning } from './contract.queries.ts';
import { createContract } from './create-contract.ts';

const ContractConnection = connectionOf(Contract);

/** Contracts. */
@Resolver()
export class ContractQueries {
  @Query(() => Contract, { nullable: true, description: 'A contract by its id; null when there is none that you see' })
  async contract(
    @Arg('id', () => ID, { description: 'Id of the contract' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'Contract' ? loadNode(context, info, id) : null;
  }

  @Query(() => ContractConnection, { description: 'Contracts, the last to start first' })
  contracts(
    @Args(() => ContractsArgs) args: ContractsArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = contractConditions(args.filter, context);
    return readPage(context, info, { type: 'Contract', page: args, where, order: lastToStart });
  }

  @Query(() => ContractConnection, {
    description:
      'Running contracts that end or come up for renewal within so many days, or should have, the first first',
  })
  contractsEnding(
    @Args(() => ContractsEndingArgs) args: ContractsEndingArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = dueWithin(args.days, context.now);
    return readPage(context, info, { type: 'Contract', page: args, where, order: firstDue });
  }

  @Query(() => ContractConnection, { description: 'Running contracts that you look after, the first to start first' })
  myContracts(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return readPage(context, info, { type: 'Contract', page: args, where: ownRunning, order: firstToStart });
  }
}

const lastToStart = [{ property: 'startsOn', direction: 'desc' }] as const;
const firstToStart = [{ property: 'startsOn', direction: 'asc' }] as const;
const firstDue = [{ property: 'dueOn', direction: 'asc' }] as const;

/** What is agreed on. */
@Resolver()
export class ContractMutations {
  @Mutation(() => CreateContractPayload, { description: 'Draft the contract of a match that both sides said yes to' })
  async createContract(
    @Arg('input', () => CreateContractInput) input: CreateContractInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateContractPayload> {
    return { contract: await createContract(context, input) };
  }

  @Mutation(() => ChangeContractTermsPayload, { description: 'Agree on other terms from a day on' })
  async changeContractTerms(
    @Arg('input', () => ChangeContractTermsInput) input: ChangeContractTermsInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangeContractTermsPayload> {
    return { contract: await changeContractTerms(context, input) };
  }
}
