import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { loadReference } from '../graphql/lookups.ts';
import { Node } from '../graphql/node.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { Viewer } from '../identity/viewer.type.ts';
import { Obligation } from './obligation.type.ts';
import { loadObligations } from './obligations.ts';

const mostObligations = 100;

/** What is owed by whoever asks. */
@Resolver(() => Viewer)
export class ViewerObligations {
  @FieldResolver(() => [Obligation], { description: 'What you owe, the most urgent first' })
  async obligations(
    @Arg('first', () => Int, { defaultValue: 25, description: 'How many, 1 to 100' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<readonly Obligation[]> {
    if (first < 1 || first > mostObligations) {
      throw new GraphQLError('Ask for 1 to 100 obligations.', { extensions: { code: 'BAD_USER_INPUT' } });
    }
    return loadObligations(context, { first });
  }
}

/** What an obligation is about. */
@Resolver(() => Obligation)
export class ObligationFields {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'Interview, letter, case, round, company or re-match that it is about',
  })
  subject(
    @Root() obligation: Obligation,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | null> {
    return loadReference(context, info, obligation.reference);
  }
}
