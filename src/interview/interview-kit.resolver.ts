import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Extensions, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { loadReference, readList } from '../graphql/lookups.ts';
import { Batched, HasOne, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import { parseGlobalId } from '../kernel/global-id.ts';
import { createInterviewKit } from './create-interview-kit.ts';
import { InterviewKit } from './interview-kit.entity.ts';
import {
  CreateInterviewKitInput,
  CreateInterviewKitPayload,
  PublishInterviewKitInput,
  PublishInterviewKitPayload,
  SaveInterviewKitDraftInput,
  SaveInterviewKitDraftPayload,
} from './interview-kit.inputs.ts';
import { loadPublishBlockers } from './interview-kit.loaders.ts';
import { KitVersion } from './kit-version.entity.ts';
import { publishInterviewKit } from './publish-interview-kit.ts';
import { saveInterviewKitDraft } from './save-interview-kit-draft.ts';

/** What is asked in interviews. */
@Resolver()
export class InterviewKitQueries {
  @Query(() => InterviewKit, { nullable: true, description: 'A kit by its id; null when there is none that you see' })
  interviewKit(
    @Arg('id', () => ID, { description: 'Id of the kit' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> | null {
    const parsed = parseGlobalId(id);
    if (parsed?.type !== 'InterviewKit') return null;
    return loadReference(context, info, { __typename: 'InterviewKit', id: parsed.key });
  }

  @Extensions({ maxItems: 50 })
  @Query(() => [InterviewKit], { description: 'What is asked at the stages of all tracks, by short name' })
  interviewKits(@Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<object[]> {
    const order = [{ property: 'slug', direction: 'asc' }] as const;
    return readList(context, info, { type: 'InterviewKit', where: [], order });
  }
}

/** What a kit consists of. */
@Resolver(() => InterviewKit)
export class InterviewKitFields {
  @ToMany(() => KitVersion, {
    by: 'kit',
    order: { number: 'desc' },
    maxItems: 10,
    description: 'Its versions that you see, the newest first',
  })
  versions!: KitVersion[];

  @HasOne(() => KitVersion, {
    by: 'kit',
    where: { publishedAt: null },
    description: 'Version that is being written; null when there is none',
  })
  draft!: KitVersion | null;
}

/** What is known of a draft. */
@Resolver(() => KitVersion)
export class KitDraftFields {
  @Batched(() => [BlockerType], {
    needs: ['publishedAt'],
    load: loadPublishBlockers,
    maxItems: 20,
    description: 'What keeps a draft from being published; empty when nothing does, and once it is',
  })
  publishBlockers!: BlockerType[];
}

/** What is done to kits. */
@Resolver()
export class InterviewKitMutations {
  @Mutation(() => CreateInterviewKitPayload, { description: 'Make the kit of a stage that has none yet' })
  async createInterviewKit(
    @Arg('input', () => CreateInterviewKitInput) input: CreateInterviewKitInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateInterviewKitPayload> {
    return { interviewKit: await createInterviewKit(context, input) };
  }

  @Mutation(() => SaveInterviewKitDraftPayload, { description: 'Save what the next version of a kit shall hold' })
  async saveInterviewKitDraft(
    @Arg('input', () => SaveInterviewKitDraftInput) input: SaveInterviewKitDraftInput,
    @Ctx() context: RequestContext,
  ): Promise<SaveInterviewKitDraftPayload> {
    return { interviewKit: await saveInterviewKitDraft(context, input) };
  }

  @Mutation(() => PublishInterviewKitPayload, {
    description: 'Publish the draft of a kit whole; interviews that are set keep what they were set with',
  })
  async publishInterviewKit(
    @Arg('input', () => PublishInterviewKitInput) input: PublishInterviewKitInput,
    @Ctx() context: RequestContext,
  ): Promise<PublishInterviewKitPayload> {
    return { interviewKit: await publishInterviewKit(context, input) };
  }
}
