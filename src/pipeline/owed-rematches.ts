import type { RequestContext } from '../graphql/request-context.ts';
import { Role } from '../kernel/role.ts';
import { hasRole, type Viewer } from '../kernel/viewer.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';
import { type Asked, momentOf, readOwed } from './owed-rows.ts';

/** True for who matches. */
export function matchesPeople(viewer: Viewer): boolean {
  return hasRole(viewer, Role.MATCHER);
}

/** Open re-matches that the viewer sees to; a listing that is filled is shown again first. */
export async function rematchesOwed(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'RematchCase',
    properties: ['dueAt'],
    where: [(row, bind) => `${row}.status = 'OPEN' and ${row}.owner_id = ${bind(context.viewer.id)}`],
    order: { property: 'dueAt', direction: 'asc' },
    asked,
  });
  const keys = rows.map(({ id }) => id);
  const filled = new Set((await context.reads.run(withFilledListing, [keys])).map(([key]) => key));
  return rows.map((row) => ({
    kind: ObligationKind.REMATCH,
    dueAt: momentOf(row, 'dueAt'),
    nextAction: filled.has(row['id']) ? 'reopenListing' : 'proposeMatch',
    reference: { __typename: 'RematchCase', id: String(row['id']) },
  }));
}

const withFilledListing = `
  select r.id::text from rematch_case r join project_listing l on l.id = r.listing_id
  where r.id = any($1::uuid[]) and r.side = 'CLIENT' and l.status = 'FILLED'`;
