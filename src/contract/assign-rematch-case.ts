import { record } from '../audit/record.ts';
import { staffWith } from '../identity/staff-with.ts';
import type { Context } from '../kernel/context.ts';
import { Role } from '../kernel/role.ts';
import { invalid } from '../kernel/user-error.ts';
import type { RematchCase } from './rematch-case.entity.ts';
import { changeRematch, type SeenRematch } from './rematch-change.ts';

/** Which re-match, and who shall see to it. */
export interface AssignRematchCase extends SeenRematch {
  readonly ownerId: string;
}

/** Gives an open re-match to a matcher to see to. */
export async function assignRematchCase(context: Context, input: AssignRematchCase): Promise<RematchCase> {
  const ownerId = await context.see('User', input.ownerId, 'ownerId');
  return changeRematch(context, input, async (tx, rematch) => {
    const owner = await staffWith(tx, ownerId, [Role.MATCHER]);
    if (!owner) throw invalid('A re-match is seen to by a matcher. Choose one.', 'ownerId');
    rematch.assignTo(owner);
    record(tx, context, {
      action: 'rematchCase.assigned',
      objectType: 'RematchCase',
      objectId: rematch.id,
      changes: { owner: ownerId },
    });
  });
}
