import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Opt, Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { partial } from '../database/partial-index.ts';
import { Node } from '../graphql/node.ts';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { SlaState } from './vetting-case.clock.ts';
import {
  clockAfter,
  type ClockRules,
  type StageFacts,
  standingAfter,
  type StoredPause,
  type StoredSpan,
} from './vetting-case.standing.ts';
import { type CaseState, isAllowed, isClosed, VettingCaseStatus, VettingStage } from './vetting-case.states.ts';
import { WaitingOn } from './vetting-case.waiting-on.ts';
import { VettingPolicy } from './vetting-policy.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** One candidate's way through the stages of a track; Postgres moves it by its transitions, never by an update. */
@Entity({ tableName: 'vetting_case' })
@Index({
  name: 'vetting_case_one_open',
  expression: `create unique index vetting_case_one_open on vetting_case (candidate_id, track_id) where status in ('OPEN', 'ON_HOLD')`,
})
@Index({ name: 'vetting_case_list', properties: ['status', 'stage', 'deadlineOrder', 'id'] })
@Index({ name: 'vetting_case_by_deadline', properties: ['deadlineOrder', 'id'] })
@Index({ name: 'vetting_case_by_status', properties: ['status', 'deadlineOrder', 'id'] })
@Index({ name: 'vetting_case_by_stage', properties: ['stage', 'deadlineOrder', 'id'] })
@Index(
  partial('vetting_case_by_stage_due', 'vetting_case (stage_due_at, deadline_order) where stage_due_at is not null'),
)
@Index(
  partial(
    'vetting_case_with_clock',
    `vetting_case (deadline_order, id) where deadline_order < 'infinity' or stage_due_at is not null or paused_sla_state is not null`,
  ),
)
@Index({ name: 'vetting_case_by_receipt', properties: ['receivedAt', 'id'] })
@Index({ name: 'vetting_case_by_last_move', properties: ['lastMovedAt', 'id'] })
@Index(partial('vetting_case_open_by_receipt', `vetting_case (received_at, id) where status = 'OPEN'`))
@Index(partial('vetting_case_open_by_last_move', `vetting_case (last_moved_at, id) where status = 'OPEN'`))
@Index(partial('vetting_case_by_waiting', 'vetting_case (waiting_on, deadline_order, id) where waiting_on is not null'))
@Index(partial('vetting_case_by_paused_state', 'vetting_case (paused_sla_state) where paused_sla_state is not null'))
@Index({ name: 'vetting_case_by_owner', properties: ['owner', 'deadlineOrder', 'id'] })
@Index({ name: 'vetting_case_by_owner_and_status', properties: ['owner', 'status', 'deadlineOrder', 'id'] })
@Check({
  name: 'vetting_case_clock_runs_or_stands',
  expression: 'num_nonnulls(deadline, remaining_minutes, met_deadline) = 1 and (paused_at is null or deadline is null)',
})
@Check({ name: 'vetting_case_request_whole', expression: '(requested_at is null) = (request_reason is null)' })
@Check({ name: 'vetting_case_request_written', expression: String.raw`request_reason ~ '\S'` })
@Check({ name: 'vetting_case_request_while_open', expression: `requested_at is null or status = 'OPEN'` })
@ObjectType({ implements: Node, description: 'One candidate on the way through the four stages' })
export class VettingCase extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Index()
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { description: 'Who is vetted' })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => VettingTrack, ref: true })
  @Field(() => VettingTrack, { description: 'What they are vetted for' })
  track: Ref<VettingTrack>;

  @ManyToOne({ entity: () => VettingPolicy, ref: true })
  @Field(() => VettingPolicy, { nullable: true, description: 'Policy version in force when the case was opened' })
  policy: Ref<VettingPolicy>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage it stands at, or ended at' })
  stage: VettingStage = VettingStage.PROFILE_REVIEW;

  @Enum({ items: () => VettingCaseStatus, type: 'text' })
  @Field(() => VettingCaseStatus, { description: 'Whether it is worked on, and how it ended' })
  status: VettingCaseStatus = VettingCaseStatus.OPEN;

  /** Number of the last transition. */
  @Property({ type: 'int' })
  moves: number = 0;

  /** When the last transition was made: Postgres keeps it so. */
  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it made its last move' })
  lastMovedAt: Date;

  /** How often something that a decision weighs came in: review, terms, an interview, a scorecard. */
  @Property({ type: 'int' })
  edits: number = 0;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When the application came in, from which the clock runs' })
  receivedAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it has to be finished; null while the clock stands' })
  deadline: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When its stage is due; null while the clock stands' })
  stageDueAt: Date | null = null;

  /** Sorts cases without a deadline last. */
  @Property({
    type: 'timestamptz',
    length: 3,
    generated: `(coalesce(deadline, 'infinity'::timestamptz)) stored`,
    lazy: true,
  })
  declare deadlineOrder: Opt<Date>;

  @Property({ type: 'json' })
  pauses: readonly StoredPause[] = [];

  /** How it stood from when on, to tell where its time went; empty for a case that was begun before this was kept. */
  @Property({ type: 'json', defaultRaw: `'[]'` })
  spans: readonly StoredSpan[] = [];

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'Since when the clock stands; null while it runs' })
  pausedAt: Date | null = null;

  @Enum({ items: () => SlaState, type: 'text', nullable: true })
  pausedSlaState: SlaState | null = null;

  @Property({ type: 'int', nullable: true })
  remainingMinutes: number | null = null;

  @Enum({ items: () => WaitingOn, type: 'text', nullable: true })
  @Field(() => WaitingOn, { nullable: true, description: 'Who holds it up; null once it is closed' })
  waitingOn: WaitingOn | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'Since when it waits on them' })
  waitingSince: Date;

  /**
   * What the candidate was asked for and has not answered.
   * @personal
   */
  @Property({ type: 'text', nullable: true })
  requestReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  requestedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Recruiter who looks after it' })
  owner: Ref<User> | null;

  @Index()
  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, {
    nullable: true,
    description: 'Who is credited with bringing the candidate in, whoever looks after the case',
  })
  creditedTo: Ref<User> | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended' })
  closedAt: Date | null = null;

  @Property({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: 'Whether it ended before its deadline; null until it ends' })
  metDeadline: boolean | null = null;

  @Property({ type: 'date', nullable: true })
  @Field(() => LocalDate, { nullable: true, description: 'First day on which a rejected candidate may apply again' })
  reapplyNotBefore: string | null = null;

  @Enum({ items: () => EnglishLevel, type: 'text', nullable: true })
  @Field(() => EnglishLevel, { nullable: true, description: 'English as the soft-skills interview verified it' })
  verifiedEnglish: EnglishLevel | null = null;

  @Enum({ items: () => Seniority, type: 'text', nullable: true })
  @Field(() => Seniority, { nullable: true, description: 'Seniority as the technical interview assessed it' })
  assessedSeniority: Seniority | null = null;

  constructor(row: NewRow, facts: NewCase) {
    super(row);
    this.candidate = facts.candidate;
    this.track = facts.track;
    this.policy = facts.policy;
    this.owner = facts.owner;
    this.creditedTo = facts.creditedTo;
    this.receivedAt = facts.receivedAt;
    this.waitingSince = facts.receivedAt;
    this.lastMovedAt = facts.receivedAt;
  }

  /** Where it stands. */
  state(): CaseState {
    return { status: this.status, stage: this.stage };
  }

  /** Moves it in memory as its new transition moves the row; a way that the table of moves does not know is refused. */
  moveTo({ status, stage }: CaseState, now: Date): void {
    if (!isAllowed(this.state(), { status, stage })) {
      throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'The case cannot make this move from where it stands.');
    }
    const wasHeld = this.status === VettingCaseStatus.ON_HOLD;
    this.status = status;
    this.stage = stage;
    this.moves += 1;
    this.lastMovedAt = now;
    this.closedAt = isClosed(status) ? now : null;
    this.answered();
    // Whatever the candidate is asked for after a move, or after a hold, is asked from then on.
    if (wasHeld || this.waitingOn === WaitingOn.CANDIDATE) this.waitingSince = now;
  }

  /** Notes what the candidate is asked for; until they answer, or the case moves, it waits on them. */
  ask(reason: string, now: Date): void {
    this.requestReason = reason;
    this.requestedAt = now;
  }

  /** Notes that the candidate is asked for nothing any more. */
  answered(): void {
    this.requestReason = null;
    this.requestedAt = null;
  }

  /** Notes that something a decision weighs came in, so that whoever saw it before is out of date. */
  partRecorded(): void {
    this.edits += 1;
  }

  /** Gives it to somebody to look after, or to nobody in particular. */
  assignTo(owner: Ref<User> | null): void {
    this.owner = owner;
    this.edits += 1;
  }

  /** Credits somebody with it, or nobody. */
  creditTo(person: Ref<User> | null): void {
    this.creditedTo = person;
    this.edits += 1;
  }

  /** Sets whom it waits on and what its clock says, both from facts alone; waiting on the candidate stops the clock. */
  waitFor(facts: StageFacts, rules: ClockRules, now: Date): void {
    Object.assign(this, standingAfter(this, { facts, rules }, now));
  }

  /** Counts its clock anew, by rules that have changed; whom it waits on stays. True when anything came of it. */
  countAnew(rules: ClockRules): boolean {
    const stored = (): string => JSON.stringify([this.deadline, this.stageDueAt, this.remainingMinutes]);
    const before = stored();
    Object.assign(this, clockAfter(this, rules));
    return stored() !== before;
  }
}

/** What a case begins with. */
export type NewCase = Pick<VettingCase, 'candidate' | 'track' | 'policy' | 'owner' | 'creditedTo' | 'receivedAt'>;
