import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { type Opt, ref, type Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from '../identity/user.entity.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { ChallengeKind } from './interview-kit.words.ts';
import { completedAt, InterviewStatus, type NoShowSide, noShowStatus } from './interview.states.ts';
import { KitVersion } from './kit-version.entity.ts';
import './interview.words.ts';

/** A meeting in which a candidate is asked what the kit says; it takes its people's time until it is called off. */
@Entity({ tableName: 'interview' })
@Index({ properties: ['vettingCase', 'stage'] })
@Index({
  name: 'interview_of_candidate',
  expression: 'create index interview_of_candidate on interview (candidate_id, starts_at desc, id)',
})
@Index({
  name: 'interview_to_complete',
  expression: `create index interview_to_complete on interview (ends_at) where status = 'SCHEDULED'`,
})
@Index({
  name: 'interview_one_retry',
  expression: `create unique index interview_one_retry on interview (retry_of_id) where status <> 'CANCELLED'`,
})
@Index({ name: 'interview_times', expression: 'create index interview_times on interview using gist (times)' })
@Index({
  name: 'interview_offered_times',
  expression: `create index interview_offered_times on interview using gist (times) where status = 'PROPOSED'`,
})
@Index({ name: 'interview_by_start', properties: ['startsAt', 'id'] })
@Check({ name: 'interview_ends_after_start', expression: 'ends_at > starts_at' })
@Check({ name: 'interview_completed_at', expression: `(status = 'COMPLETED') = (completed_at is not null)` })
@ObjectType({ implements: Node, description: 'A meeting in which a candidate is interviewed' })
export class Interview extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { nullable: true, description: 'Case it belongs to' })
  vettingCase: Ref<VettingCase>;

  /** The case's candidate: Postgres keeps it so. */
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Who is interviewed' })
  candidate: Ref<Candidate>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage it belongs to' })
  stage: VettingStage;

  @ManyToOne({ entity: () => KitVersion, ref: true })
  @Field(() => KitVersion, { description: 'What is asked and rated' })
  kitVersion: Ref<KitVersion>;

  @Enum({ items: () => InterviewStatus, type: 'text' })
  @Field(() => InterviewStatus, { description: 'Where it stands' })
  status: InterviewStatus;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it starts; the earliest time offered while it is proposed' })
  startsAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it ends; of the earliest time offered while it is proposed' })
  endsAt: Date;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'IANA zone in which the time was agreed' })
  zone: string;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Link to join the meeting' })
  joinUrl: string | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What the interviewers should know and probe' })
  briefing: string | null;

  @Property({ type: 'array', columnType: 'text[]' })
  @Check({
    name: 'interview_planned_challenges',
    expression: `planned_challenges <@ array['SYSTEM_DESIGN', 'LIVE_CODING', 'CODE_REVIEW', 'SMELLY_CODE_DEBUGGING']`,
  })
  @Field(() => [ChallengeKind], { description: 'Challenges that are planned' })
  plannedChallenges: ChallengeKind[];

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was recorded as held' })
  completedAt: Date | null = null;

  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who set it up' })
  scheduledBy: Ref<User>;

  @ManyToOne({ entity: () => Interview, ref: true, nullable: true })
  @Field(() => Interview, {
    nullable: true,
    description: 'Interview to which somebody did not come and that this repeats',
  })
  retryOf: Ref<Interview> | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was called off, or what is known of who did not come' })
  outcomeNote: string | null = null;

  /** Every moment that it takes of its people while its status takes time: Postgres writes it, whatever is sent. */
  @Property({ type: 'text', columnType: 'tstzmultirange', default: '{}', lazy: true })
  declare times: Opt<string>;

  constructor(row: NewRow, vettingCase: VettingCase, facts: InterviewRowFacts) {
    super(row);
    this.vettingCase = ref(vettingCase);
    this.candidate = vettingCase.candidate;
    this.stage = vettingCase.stage;
    this.kitVersion = facts.kitVersion;
    this.startsAt = facts.startsAt;
    this.endsAt = facts.endsAt;
    this.zone = facts.zone;
    this.joinUrl = facts.joinUrl;
    this.briefing = facts.briefing;
    this.plannedChallenges = facts.plannedChallenges;
    this.scheduledBy = facts.scheduledBy;
    this.status = facts.status ?? InterviewStatus.SCHEDULED;
    this.retryOf = facts.retryOf ?? null;
  }

  /** Gives it the one time that was agreed; whoever calls has asked the guards. */
  setFor({ startsAt, endsAt }: Pick<Interview, 'startsAt' | 'endsAt'>): void {
    this.status = InterviewStatus.SCHEDULED;
    this.startsAt = startsAt;
    this.endsAt = endsAt;
  }

  /** Records that it was held; whoever calls has asked the guards. */
  complete(now: Date): void {
    Object.assign(this, completedAt(now));
  }

  /** Calls it off: from now on it takes nobody's time. */
  cancel(reason: string | null = null): void {
    this.status = InterviewStatus.CANCELLED;
    this.outcomeNote = reason;
  }

  /** Records that one side did not come; whoever calls has asked the guards. */
  missBy(side: NoShowSide, note: string | null): void {
    this.status = noShowStatus[side];
    this.outcomeNote = note;
  }
}

/** What an interview begins with, beyond its case. */
export type InterviewRowFacts = Pick<
  Interview,
  'kitVersion' | 'startsAt' | 'endsAt' | 'zone' | 'joinUrl' | 'briefing' | 'plannedChallenges' | 'scheduledBy'
> &
  Partial<Pick<Interview, 'status' | 'retryOf'>>;
