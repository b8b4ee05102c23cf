import { Check, Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { Skill } from '../candidate/skill.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { VettingTrack } from '../vetting/vetting-track.entity.ts';
import { Interviewer } from './interviewer.entity.ts';

/** That an interviewer may interview at a stage of a track, technically in one language. */
@Entity({ tableName: 'interviewer_qualification' })
@Index({
  name: 'interviewer_qualification_once',
  expression:
    'create unique index interviewer_qualification_once on interviewer_qualification (interviewer_id, track_id, stage, primary_language_id) nulls not distinct where ended_at is null',
})
@Check({
  name: 'interviewer_qualification_language',
  expression: `(stage = 'TECHNICAL_INTERVIEW') = (primary_language_id is not null)`,
})
@Check({
  name: 'interviewer_qualification_stage',
  expression: `stage in ('SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW')`,
})
@Check({
  name: 'interviewer_qualification_ended',
  expression: '(ended_at is null) = (end_reason is null)',
})
@ObjectType({
  implements: Node,
  description: 'That somebody may interview at a stage of a track, technically in one language',
})
export class InterviewerQualification extends BaseEntity {
  @ManyToOne({ entity: () => Interviewer, ref: true })
  @Field(() => Interviewer, { description: 'Who is qualified' })
  interviewer: Ref<Interviewer>;

  @ManyToOne({ entity: () => VettingTrack, ref: true })
  @Field(() => VettingTrack, { description: 'For which track' })
  track: Ref<VettingTrack>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'For which stage' })
  stage: VettingStage;

  @ManyToOne({ entity: () => Skill, ref: true, nullable: true })
  @Field(() => Skill, { nullable: true, description: 'In which language; null where languages do not matter' })
  primaryLanguage: Ref<Skill> | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it holds' })
  endedAt: Date | null = null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it ended' })
  endReason: string | null = null;

  constructor(
    row: NewRow,
    interviewer: Interviewer,
    facts: Pick<InterviewerQualification, 'track' | 'stage' | 'primaryLanguage'>,
  ) {
    super(row);
    this.interviewer = ref(interviewer);
    this.track = facts.track;
    this.stage = facts.stage;
    this.primaryLanguage = facts.primaryLanguage;
  }

  /** Says that it no longer holds; what is booked on it stays. */
  end(now: Date, reason: string): void {
    this.endedAt = now;
    this.endReason = reason;
  }
}
