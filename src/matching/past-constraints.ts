import { type Blocker, invalid, UserError, UserErrorCode } from '../kernel/user-error.ts';
import type { FitConstraint } from './fit.enums.ts';
import type { Fit } from './fit.ts';

type Unfit = Pick<Fit, 'blockers'>;

/** What a proposal is made past, and why; nothing when the two fit. */
export interface PastConstraints {
  readonly constraints: readonly FitConstraint[];
  readonly reason: string | null;
}

/** What stands between the two of a pair, as what stands in the way of proposing. */
export function unfitBlockersOf({ blockers }: Unfit): readonly Blocker[] {
  return blockers.map(({ constraint, message, changes }) => {
    const enough = changes.map(({ text }) => text).join(', or ');
    return { code: constraint, message: enough === '' ? message : `${message} Enough would be: ${enough}.` };
  });
}

/** What a proposal is made past for the reason given; refused without one, and past what is never passed over. */
export function pastOf(fit: Unfit, stated: string | null | undefined): PastConstraints {
  const reason = stated?.trim() ?? null;
  if (fit.blockers.length === 0 && reason !== null) {
    throw invalid('Nothing stands between the two. Leave the reason out.', 'pastConstraintsReason');
  }
  if (fit.blockers.some(({ isPassable }) => !isPassable)) throw blocked(fit, 'This is never passed over.');
  if (fit.blockers.length > 0 && reason === null) {
    throw blocked(fit, 'They do not fit. Say why it is proposed all the same, or change what stands in the way.');
  }
  return { constraints: [...new Set(fit.blockers.map(({ constraint }) => constraint))], reason };
}

function blocked(fit: Unfit, message: string): UserError {
  return new UserError(UserErrorCode.BLOCKED, message, { blockers: unfitBlockersOf(fit) });
}
