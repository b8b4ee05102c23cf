import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { type Page, readPage } from '../graphql/connections.ts';
import { loadNode } from '../graphql/references.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { addCompanyContact } from './add-company-contact.ts';
import { CompaniesArgs } from './company-list.inputs.ts';
import { CompanyConnection } from './company.connection.ts';
import { Company } from './company.entity.ts';
import {
  AddCompanyContactInput,
  AddCompanyContactPayload,
  OffboardCompanyInput,
  OffboardCompanyPayload,
  RegisterCompanyInput,
  RegisterCompanyPayload,
  ReinstateCompanyInput,
  ReinstateCompanyPayload,
  SuspendCompanyInput,
  SuspendCompanyPayload,
  UpdateCompanyInput,
  UpdateCompanyPayload,
} from './company.inputs.ts';
import { companyConditions, companyOrder } from './company.queries.ts';
import { offboardCompany } from './offboard-company.ts';
import { registerCompany } from './register-company.ts';
import { reinstateCompany } from './reinstate-company.ts';
import { suspendCompany } from './suspend-company.ts';
import { updateCompany } from './update-company.ts';

/** Companies. */
@Resolver()
export class CompanyQueries {
  @Query(() => Company, { nullable: true, description: 'A company by id; null when there is none that you see' })
  async company(
    @Arg('id', () => ID, { description: 'Which company' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'Company' ? loadNode(context, info, id) : null;
  }

  @Query(() => CompanyConnection, { description: 'Companies, by name unless asked otherwise' })
  companies(
    @Args(() => CompaniesArgs) args: CompaniesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = companyConditions(args.filter);
    return readPage(context, info, { type: 'Company', page: args, where, order: companyOrder(args.sort) });
  }
}

/** What is done to companies. */
@Resolver()
export class CompanyMutations {
  @Mutation(() => RegisterCompanyPayload, { description: 'Register a company that wants developers' })
  async registerCompany(
    @Arg('input', () => RegisterCompanyInput) input: RegisterCompanyInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterCompanyPayload> {
    return { company: await registerCompany(context, input) };
  }

  @Mutation(() => UpdateCompanyPayload, { description: 'Change what is known of a company' })
  async updateCompany(
    @Arg('input', () => UpdateCompanyInput) input: UpdateCompanyInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateCompanyPayload> {
    return { company: await updateCompany(context, input) };
  }

  @Mutation(() => AddCompanyContactPayload, { description: 'Add a person at a company' })
  async addCompanyContact(
    @Arg('input', () => AddCompanyContactInput) input: AddCompanyContactInput,
    @Ctx() context: RequestContext,
  ): Promise<AddCompanyContactPayload> {
    return { company: await addCompanyContact(context, input) };
  }

  @Mutation(() => SuspendCompanyPayload, { description: 'Suspend a company: it lists nothing until it is reinstated' })
  async suspendCompany(
    @Arg('input', () => SuspendCompanyInput) input: SuspendCompanyInput,
    @Ctx() context: RequestContext,
  ): Promise<SuspendCompanyPayload> {
    return { company: await suspendCompany(context, input) };
  }

  @Mutation(() => ReinstateCompanyPayload, {
    description: 'Approve a suspended company again, on a passed round that has not expired',
  })
  async reinstateCompany(
    @Arg('input', () => ReinstateCompanyInput) input: ReinstateCompanyInput,
    @Ctx() context: RequestContext,
  ): Promise<ReinstateCompanyPayload> {
    return { company: await reinstateCompany(context, input) };
  }

  @Mutation(() => OffboardCompanyPayload, {
    description: 'End the work with a company for good, once no contract with it runs',
  })
  async offboardCompany(
    @Arg('input', () => OffboardCompanyInput) input: OffboardCompanyInput,
    @Ctx() context: RequestContext,
  ): Promise<OffboardCompanyPayload> {
    return { company: await offboardCompany(context, input) };
  }
}
