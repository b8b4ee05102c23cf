import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Extensions, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { connectionOf, type Page, readPage } from '../graphql/connections.ts';
import { readList } from '../graphql/lookups.ts';
import { dollars } from '../graphql/money.ts';
import { loadNode } from '../graphql/references.ts';
import { Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { ApplicationSnapshot } from './application-snapshot.entity.ts';
import { CandidateSkill } from './candidate-skill.entity.ts';
import { Candidate } from './candidate.entity.ts';
import { CandidatesArgs } from './candidate-list.inputs.ts';
import {
  LinkCandidateUserInput,
  LinkCandidateUserPayload,
  UpdateCandidateInput,
  UpdateCandidatePayload,
} from './candidate.inputs.ts';
import { candidateConditions, candidateOrder } from './candidate.queries.ts';
import { linkCandidateUser } from './link-candidate-user.ts';
import { RateRange } from './rate-range.type.ts';
import { Seniority, seniorityOf } from './seniority.ts';
import { Skill } from './skill.entity.ts';
import { SpecializationClaim } from './specialization-claim.entity.ts';
import { Specialization } from './specialization.entity.ts';
import { updateCandidate } from './update-candidate.ts';

const CandidateConnection = connectionOf(Candidate);

/** Candidates, and the words they are described with. */
@Resolver()
export class CandidateQueries {
  @Query(() => Candidate, { nullable: true, description: 'A candidate by id; null when there is none that you see' })
  async candidate(
    @Arg('id', () => ID, { description: 'Which candidate' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    return parseGlobalId(id)?.type === 'Candidate' ? loadNode(context, info, id) : null;
  }

  @Query(() => CandidateConnection, { description: 'Candidates, by name unless asked otherwise' })
  async candidates(
    @Args(() => CandidatesArgs) args: CandidatesArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const where = await candidateConditions(args.filter, context);
    return readPage(context, info, { type: 'Candidate', page: args, where, order: candidateOrder(args.sort) });
  }

  @Extensions({ maxItems: 500 })
  @Query(() => [Skill], { description: 'All skills there are, by name' })
  skills(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return readList(context, info, { type: 'Skill', where: [], order: [{ property: 'name', direction: 'asc' }] });
  }

  @Extensions({ maxItems: 100 })
  @Query(() => [Specialization], { description: 'All specializations that can be claimed, by name' })
  specializations(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    return readList(context, info, {
      type: 'Specialization',
      where: [],
      order: [{ property: 'name', direction: 'asc' }],
    });
  }
}

/** What belongs to a candidate. */
@Resolver(() => Candidate)
export class CandidateFields {
  @ToMany(() => CandidateSkill, {
    by: 'candidate',
    order: { position: 'asc' },
    maxItems: 50,
    description: 'Skills, the most important first',
  })
  skills!: CandidateSkill[];

  @ToMany(() => SpecializationClaim, {
    by: 'candidate',
    where: { withdrawnAt: null },
    order: { position: 'asc' },
    maxItems: 2,
    description: 'Fields they claim as theirs',
  })
  claims!: SpecializationClaim[];

  @ToMany(() => ApplicationSnapshot, {
    by: 'candidate',
    order: { submittedAt: 'asc' },
    maxItems: 10,
    description: 'When they applied, the first time first',
  })
  applications!: ApplicationSnapshot[];

  @Computed(() => Seniority, {
    needs: ['yearsOfExperience'],
    value: (row) => seniorityOf(Number(row['yearsOfExperience'])),
    nullable: true,
    description: 'Seniority by years of experience; null below three years',
  })
  claimedSeniority!: Seniority | null;

  @Computed(() => RateRange, {
    needs: ['desiredRateMin', 'desiredRateMax'],
    value: ({ desiredRateMin: min, desiredRateMax: max }) =>
      min === null || max === null ? null : { min: dollars(min), max: dollars(max) },
    nullable: true,
    description: 'Hourly rates they ask for',
  })
  desiredRate!: RateRange | null;
}

/** Changes of candidates. */
@Resolver()
export class CandidateMutations {
  @Mutation(() => UpdateCandidatePayload, { description: 'Change what is known of a candidate' })
  async updateCandidate(
    @Arg('input', () => UpdateCandidateInput) input: UpdateCandidateInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateCandidatePayload> {
    return { candidate: await updateCandidate(context, input) };
  }

  @Mutation(() => LinkCandidateUserPayload, {
    description: 'Record that a candidate is a member of staff, who then sees nothing of their own case',
  })
  async linkCandidateUser(
    @Arg('input', () => LinkCandidateUserInput) input: LinkCandidateUserInput,
    @Ctx() context: RequestContext,
  ): Promise<LinkCandidateUserPayload> {
    return { user: await linkCandidateUser(context, input) };
  }
}
