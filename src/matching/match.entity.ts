import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { Company } from '../company/company.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { ProjectListing } from '../project/project-listing.entity.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { type MatchMove, MatchMoveKind, MatchStatus, openMatchStatuses } from './match.states.ts';
import type { PastConstraints } from './past-constraints.ts';
import './match.words.ts';

/** Somebody who is listed, for something that is listed; Postgres moves it by its events, never by an update. */
@Entity({ tableName: 'match' })
@Index({
  name: 'match_one_open',
  expression: `create unique index match_one_open on match (talent_listing_id, listing_id) where status in ('SUGGESTED', 'PROPOSED', 'CANDIDATE_ACCEPTED', 'PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED')`,
})
@Index({ name: 'match_by_age', properties: ['createdAt', 'id'] })
@Index({ name: 'match_by_deadline', properties: ['deadlineOrder', 'id'] })
@Index({ name: 'match_by_status', properties: ['status', 'createdAt', 'id'] })
@Index({ name: 'match_of_owner', properties: ['owner', 'deadlineOrder', 'id'] })
@Index({ name: 'match_of_listing', properties: ['listing', 'audience', 'createdAt'] })
@Index({ name: 'match_of_talent', properties: ['talentListing', 'createdAt'] })
@Index({ name: 'match_of_candidate', properties: ['candidate'] })
@Index({ name: 'match_of_company', properties: ['company', 'createdAt', 'id'] })
@Index(partial('match_to_expire', `match (expires_at) where status = 'PROPOSED'`))
@Check({
  name: 'match_past_constraints',
  expression: String.raw`(past_constraints = '{}') = (past_reason is null) and not past_constraints && '{CREDENTIAL,CONFLICT}' and coalesce(past_reason, 'none') ~ '\S'`,
})
@ObjectType({ implements: Node, description: 'A listed person, for a listing: from the idea to the contract' })
export class Match extends BaseEntity {
  /** Counted by hand: a move that comes with another row's changes it too. */
  @Property({ type: 'int' })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => TalentListing, ref: true })
  @Field(() => TalentListing, { description: 'Who is offered, as they are listed' })
  talentListing: Ref<TalentListing>;

  /** The talent listing's: Postgres keeps it so. */
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Who is offered; null when you do not see them' })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => ProjectListing, ref: true })
  @Field(() => ProjectListing, { description: 'What they are offered for' })
  listing: Ref<ProjectListing>;

  /** The listing's: Postgres keeps it so. */
  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'Whose listing it is' })
  company: Ref<Company>;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Matcher who looks after it' })
  owner: Ref<User>;

  /** As it was stored; time alone may have ended it since. */
  @Enum({ items: () => MatchStatus, type: 'text' })
  status: MatchStatus = MatchStatus.SUGGESTED;

  /** Number of the last event. */
  @Property({ type: 'int' })
  moves: number = 0;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was proposed to the candidate' })
  proposedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Until when the candidate may answer' })
  expiresAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the candidate accepted' })
  acceptedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When the client was shown the candidate' })
  presentedAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it came to its end, good or bad' })
  closedAt: Date | null = null;

  @Property({ type: 'array', columnType: 'text[]', default: [] })
  @Field(() => [String], { description: 'Constraints that it was proposed past, by code' })
  pastConstraints: string[] = [];

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was proposed past them' })
  pastReason: string | null = null;

  /** How it was judged when it was suggested, or proposed; of this very pair, Postgres keeps it so. */
  @Index()
  @ManyToOne({ entity: () => MatchRun, ref: true, nullable: true, deleteRule: 'no action' })
  @Field(() => MatchRun, { nullable: true, description: 'How well they fitted when it was last suggested or proposed' })
  run: Ref<MatchRun> | null = null;

  /** Sorts what waits for no answer last. */
  @Property({
    type: 'timestamptz',
    length: 3,
    generated: `(case status when 'PROPOSED' then expires_at else 'infinity'::timestamptz end) stored`,
    lazy: true,
  })
  declare deadlineOrder: Opt<Date>;

  /** Whether the client may be shown it: from when it was presented on, unless it was withdrawn. */
  @Property({
    type: 'text',
    generated: `(case when status in ('PRESENTED', 'CLIENT_INTERVIEW', 'CLIENT_ACCEPTED', 'CLIENT_DECLINED', 'CONTRACTED') then 'CLIENT' else 'MARKETPLACE' end) stored`,
    lazy: true,
  })
  declare audience: Opt<string>;

  constructor(row: NewRow, facts: NewMatch) {
    super(row);
    this.talentListing = facts.talentListing;
    this.candidate = facts.candidate;
    this.listing = facts.listing;
    this.company = facts.company;
    this.owner = facts.owner;
  }

  /** Notes how it was judged, and what it is proposed past; what was proposed stays so. */
  judged(run: Ref<MatchRun>, past: PastConstraints): void {
    this.run = run;
    this.pastConstraints = [...past.constraints];
    this.pastReason = past.reason;
  }

  /** Goes where the move leads; the database does the same when it sees the event. */
  moveBy(move: MatchMove, at: { readonly now: Date; readonly expiresAt: Date | null }): void {
    // The first event begins what was just made.
    if (this.moves > 0) this.version += 1;
    this.status = move.to;
    this.moves += 1;
    if (move.kind === MatchMoveKind.ACCEPT) this.acceptedAt = at.now;
    if (move.kind === MatchMoveKind.PRESENT) this.presentedAt = at.now;
    if (!openMatchStatuses.includes(move.to)) this.closedAt = at.now;
    if (move.kind !== MatchMoveKind.PROPOSE) return;
    this.proposedAt = at.now;
    this.expiresAt = at.expiresAt;
  }
}

/** Who is matched to what, and by whom. */
export type NewMatch = Pick<Match, 'talentListing' | 'candidate' | 'listing' | 'company' | 'owner'>;
