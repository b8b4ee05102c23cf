import { Check, Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { Match } from './match.entity.ts';
import { MatchParty, MatchReason, reasonsOf } from './match.reasons.ts';
import { type MatchRule, MatchStatus } from './match.states.ts';
import './match.words.ts';

const among = (party: MatchParty): string =>
  `when '${party}' then reason in (${reasonsOf[party].map((reason) => `'${reason}'`).join(', ')})`;

/** One move of a match: inserting it moves the match, and nothing else does; never changed again. */
@Entity({ tableName: 'match_event' })
@Unique({ name: 'match_event_seq', properties: ['match', 'seq'] })
@Check({ name: 'match_event_actor', expression: `(rule in ('M5', 'M12')) = (actor_id is null)` })
@Check({
  name: 'match_event_reason',
  expression: `(rule in ('M4', 'M9', 'M11', 'M12')) = (reason is not null) and (reason is null) = (party is null)`,
})
@Check({
  name: 'match_event_party',
  expression: `case rule when 'M4' then party = 'CANDIDATE' when 'M9' then party = 'CLIENT' when 'M12' then party = 'MARKETPLACE' else true end`,
})
@Check({
  name: 'match_event_reason_of_party',
  expression: `case party ${Object.values(MatchParty).map(among).join(' ')} else true end`,
})
@Check({
  name: 'match_event_other_explained',
  expression: String.raw`reason <> 'OTHER' or coalesce(note, '') ~ '\S'`,
})
@Check({
  name: 'match_event_expiry',
  expression: `(rule = 'M2') = (expires_at is not null) and (expires_at is null or expires_at > created_at)`,
})
@Check({
  name: 'match_event_occurred',
  expression: `(rule = 'M7') = (occurred_at is not null) and (occurred_at is null or occurred_at <= created_at)`,
})
@ObjectType({ implements: Node, description: 'One move of a match; it is made once and never changed' })
export class MatchEvent extends BaseEntity {
  @ManyToOne({ entity: () => Match, ref: true })
  @Field(() => Match, { description: 'Match that moved' })
  match: Ref<Match>;

  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Which move of the match, from 1 without a gap' })
  seq: number;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Number of the rule that allows it, e.g. M2' })
  rule: MatchRule;

  @Enum({ items: () => MatchStatus, type: 'text', nullable: true })
  @Field(() => MatchStatus, { nullable: true, description: 'Where it came from; null for a new match' })
  fromStatus: MatchStatus | null;

  @Enum({ items: () => MatchStatus, type: 'text' })
  @Field(() => MatchStatus, { description: 'Where it went' })
  toStatus: MatchStatus;

  /** Together with the rule and the way's end it names a row of the table of allowed moves. */
  @Property({ type: 'text', generated: `(coalesce(from_status, 'NONE')) stored`, lazy: true })
  declare fromState: Opt<string>;

  @ManyToOne({ entity: () => User, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => User, { nullable: true, description: 'Who recorded it; null when time or another move made it' })
  actor: Ref<User> | null;

  @Enum({ items: () => MatchParty, type: 'text', nullable: true })
  @Field(() => MatchParty, { nullable: true, description: 'Who ended it, where somebody did' })
  party: MatchParty | null;

  @Enum({ items: () => MatchReason, type: 'text', nullable: true })
  @Field(() => MatchReason, { nullable: true, description: 'Why, where it came to nothing' })
  reason: MatchReason | null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What there is to say about it' })
  note: string | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Of a proposal: until when it may be answered' })
  expiresAt: Date | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Of an interview with the client: when it took place' })
  occurredAt: Date | null;

  constructor(row: NewRow, facts: MatchEventFacts) {
    super(row);
    this.match = facts.match;
    this.seq = facts.seq;
    this.rule = facts.rule;
    this.fromStatus = facts.fromStatus;
    this.toStatus = facts.toStatus;
    this.actor = facts.actor;
    this.party = facts.party;
    this.reason = facts.reason;
    this.note = facts.note;
    this.expiresAt = facts.expiresAt;
    this.occurredAt = facts.occurredAt;
  }
}

/** What an event states. */
export type MatchEventFacts = Omit<MatchEvent, 'id' | 'createdAt' | 'fromState'>;
