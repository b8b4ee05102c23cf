import { Entity, Enum, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { VettingStage } from '../vetting/vetting-case.states.ts';
import { VettingTrack } from '../vetting/vetting-track.entity.ts';

/** What is asked at one stage of one track; its versions hold the questions. */
@Entity({ tableName: 'interview_kit' })
@Unique({ name: 'interview_kit_one_per_stage', properties: ['track', 'stage'] })
@ObjectType({ implements: Node, description: 'What is asked at one stage of a track' })
export class InterviewKit extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @ManyToOne({ entity: () => VettingTrack, ref: true })
  @Field(() => VettingTrack, { description: 'Track it is for' })
  track: Ref<VettingTrack>;

  @Enum({ items: () => VettingStage, type: 'text' })
  @Field(() => VettingStage, { description: 'Stage it is for' })
  stage: VettingStage;

  @Unique()
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Short name for programs, e.g. `backend-technical`' })
  slug: string;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name for people' })
  name: string;

  /** How often its draft was saved or published, so that whoever saw it before is out of date. */
  @Property({ type: 'int', default: 0 })
  edits: number = 0;

  constructor(row: NewRow, facts: Pick<InterviewKit, 'track' | 'stage' | 'slug' | 'name'>) {
    super(row);
    this.track = facts.track;
    this.stage = facts.stage;
    this.slug = facts.slug;
    this.name = facts.name;
  }

  /** Notes that its draft changed, or became a version. */
  versionChanged(): void {
    this.edits += 1;
  }
}
