import type { GraphQLResolveInfo } from 'graphql';
import { parseGlobalId } from '../kernel/global-id.ts';
import type { Row } from '../database/selection.ts';
import { loadReference } from './lookups.ts';
import type { RequestContext } from './request-context.ts';

/** The row behind a global id, or null: the same for what does not exist and for what the viewer does not see. */
export async function loadNode(
  context: RequestContext,
  info: GraphQLResolveInfo,
  globalId: string,
): Promise<Row | null> {
  const parsed = parseGlobalId(globalId);
  if (!parsed || !isNodeType(info, parsed.type) || !context.reads.isSeenByRole(context.viewer, parsed.type))
    return null;
  return loadReference(context, info, { __typename: parsed.type, id: parsed.key });
}

/** True for the types whose rows have ids of their own, by which `node` finds them. */
export function isNodeType(info: GraphQLResolveInfo, type: string): boolean {
  const node = info.schema.getType('Node');
  const named = info.schema.getType(type);
  return (
    node !== undefined &&
    named !== undefined &&
    'getInterfaces' in named &&
    named.getInterfaces().some((it) => it === node)
  );
}
