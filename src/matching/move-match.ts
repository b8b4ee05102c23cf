import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { MatchEvent } from './match-event.entity.ts';
import type { Match } from './match.entity.ts';
import type { MatchParty, MatchReason } from './match.reasons.ts';
import { matchMoveFrom, type MatchMoveKind } from './match.states.ts';

/** Which move a match makes, and what is kept with the event. */
export interface MatchMovement {
  readonly match: Match;
  readonly kind: MatchMoveKind;
  /** Of a move that ends it: whose decision that was, and why. */
  readonly party?: MatchParty | null | undefined;
  readonly reason?: MatchReason | null | undefined;
  readonly note?: string | null | undefined;
  /** Of a proposal: until when it may be answered. */
  readonly expiresAt?: Date;
  /** Of an interview with the client: when it took place. */
  readonly occurredAt?: Date;
}

/**
 * The one way to move a locked match: adds the event that moves its row, and moves the entity alike. The table of moves
 * knows where a move leads; guards are asked before.
 */
export function moveMatch(tx: EntityManager, context: Context, movement: MatchMovement): MatchEvent {
  const { match, kind, expiresAt = null, occurredAt = null } = movement;
  const from = match.moves === 0 ? null : match.status;
  const move = matchMoveFrom(from, kind);
  if (!move) throw illegal();
  match.moveBy(move, { now: context.now, expiresAt });
  const event = new MatchEvent(context, {
    match: ref(match),
    seq: match.moves,
    rule: move.rule,
    fromStatus: from,
    toStatus: move.to,
    actor: move.by === 'SYSTEM' ? null : ref(User, context.viewer.id),
    party: movement.party ?? null,
    reason: movement.reason ?? null,
    note: movement.note ?? null,
    expiresAt,
    occurredAt,
  });
  tx.persist(event);
  return event;
}

function illegal(): UserError {
  const message = 'The match cannot make this move from where it stands. Reload it and look at what is available.';
  return new UserError(UserErrorCode.ILLEGAL_TRANSITION, message);
}
