import { type Refused, UserErrorCode } from '../kernel/user-error.ts';

/** What the database refuses of re-matches by name of a constraint, said so that a person can act on it. */
export const rematchRefusals: Readonly<Record<string, Refused>> = {
  rematch_case_over: {
    code: UserErrorCode.ILLEGAL_TRANSITION,
    message: 'This re-match is over and no longer changes. Reload it and look how it ended.',
  },
};
