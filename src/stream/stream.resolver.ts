import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { NotForViewer } from '../graphql/follow.ts';
import { loadReference } from '../graphql/lookups.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { MatchEvent } from '../matching/match-event.entity.ts';
import { Obligation } from '../pipeline/obligation.type.ts';
import { Scorecard } from '../scorecard/scorecard.entity.ts';
import { StageTransition } from '../vetting/stage-transition.entity.ts';
import type { Change } from './change.ts';
import { changesOf, duesOf } from './sources.ts';
import type { StreamContext } from './stream-context.ts';

interface Begun {
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: StreamContext;
}

/** What is told as it happens, to whoever sees it. */
@Resolver()
export class Subscriptions {
  @Subscription(() => StageTransition, {
    description: 'Each move of a case that you see',
    subscribe: async ({ args, context }: Begun) =>
      changesOf(context, 'CASE_MOVED', await seen(context, 'VettingCase', args, 'vettingCaseId')),
  })
  vettingCaseMoved(
    @Arg('vettingCaseId', () => ID, { nullable: true, description: 'Case to hear of; every one when left out' })
    _vettingCaseId: string | null,
    @Root() change: Change,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return shown(context, info, { __typename: 'StageTransition', id: change.id });
  }

  @Subscription(() => Scorecard, {
    description: 'Each scorecard that is submitted and that you see: nothing of a stage on which you owe one',
    subscribe: async ({ args, context }: Begun) =>
      changesOf(context, 'SCORECARD_SUBMITTED', await seen(context, 'VettingCase', args, 'vettingCaseId')),
  })
  scorecardSubmitted(
    @Arg('vettingCaseId', () => ID, { nullable: true, description: 'Case to hear of; every one when left out' })
    _vettingCaseId: string | null,
    @Root() change: Change,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return shown(context, info, { __typename: 'Scorecard', id: change.id });
  }

  @Subscription(() => MatchEvent, {
    description: 'Each answer of a candidate to a proposal',
    subscribe: async ({ args, context }: Begun) =>
      changesOf(context, 'MATCH_ANSWERED', await seen(context, 'Match', args, 'matchId')),
  })
  matchAnswered(
    @Arg('matchId', () => ID, { nullable: true, description: 'Match to hear of; every one when left out' })
    _matchId: string | null,
    @Root() change: Change,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row> {
    return shown(context, info, { __typename: 'MatchEvent', id: change.id });
  }

  @Subscription(() => Obligation, {
    description: 'Each of your obligations when its date passes, within a second or two',
    subscribe: ({ context }: Begun) => duesOf(context),
  })
  obligationDue(@Root() obligation: Obligation): Obligation {
    return obligation;
  }
}

/** The uuid behind an argument, which its viewer has to see; null when it is left out. */
async function seen(context: StreamContext, type: string, args: Begun['args'], name: string): Promise<string | null> {
  const id = args[name];
  return typeof id === 'string' ? context.see(type, id, name) : null;
}

async function shown(
  context: RequestContext,
  info: GraphQLResolveInfo,
  reference: { readonly __typename: string; readonly id: string },
): Promise<Row> {
  const row = await loadReference(context, info, reference);
  if (row) return row;
  throw new NotForViewer('The viewer does not see this row');
}
