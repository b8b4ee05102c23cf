import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { RematchCase } from './rematch-case.entity.ts';
import { mayEndSo, type RematchOutcome } from './rematch-case.states.ts';
import { changeRematch, type SeenRematch } from './rematch-change.ts';

/** Which re-match, how it ends, and why. */
export interface CloseRematchCase extends SeenRematch {
  readonly outcome: RematchOutcome;
  readonly reason: string;
}

/** Ends an open re-match without a match: nobody was found, nobody is wanted, or the developer wants no other client. */
export function closeRematchCase(context: Context, input: CloseRematchCase): Promise<RematchCase> {
  const { outcome } = input;
  return changeRematch(context, input, (tx, rematch) => {
    if (!mayEndSo(rematch.side, outcome)) {
      throw invalid(
        'The developer has left: only the client can do without another one. Say CLOSED_UNMATCHED.',
        'outcome',
      );
    }
    rematch.close(outcome, { at: context.now, by: ref(User, context.viewer.id), reason: input.reason.trim() });
    record(tx, context, {
      action: 'rematchCase.closed',
      objectType: 'RematchCase',
      objectId: rematch.id,
      changes: { outcome },
    });
  });
}
