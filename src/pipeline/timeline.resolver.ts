import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Node } from '../graphql/node.ts';
import { Batched } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { loadTimelines, longestTimeline } from './timeline.ts';
import { TimelineEntry } from './timeline.type.ts';

/** What happened to a case. */
@Resolver(() => VettingCase)
export class VettingCaseTimeline {
  @Batched(() => [TimelineEntry], {
    needs: [],
    load: loadTimelines,
    maxItems: longestTimeline,
    description: 'The newest 50 of its moves, interviews, notes, letters and decisions that you see, newest first',
  })
  timeline!: TimelineEntry[];
}

/** What an entry is about. */
@Resolver(() => TimelineEntry)
export class TimelineEntryFields {
  @FieldResolver(() => Node, { nullable: true, description: 'Transition, interview, note, letter or decision' })
  subject(
    @Root() entry: TimelineEntry,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, entry.reference);
  }
}
