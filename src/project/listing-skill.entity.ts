import { Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { SkillDepth } from '../candidate/candidate.enums.ts';
import { Skill } from '../candidate/skill.entity.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { ProjectListing } from './project-listing.entity.ts';
import { SkillNecessity } from './project-listing.words.ts';

/** That a listing asks for a skill, how badly and how deep. */
@Entity({ tableName: 'listing_skill' })
@Unique({ name: 'listing_skill_once', properties: ['listing', 'skill'] })
@Index({ name: 'listing_skill_by_skill', properties: ['skill', 'necessity', 'listing'] })
@ObjectType({ description: 'A skill that a listing asks for' })
export class ListingSkill extends BaseEntity {
  @ManyToOne({ entity: () => ProjectListing, ref: true })
  listing: Ref<ProjectListing>;

  @ManyToOne({ entity: () => Skill, ref: true })
  @Field(() => Skill, { description: 'What is asked for' })
  skill: Ref<Skill>;

  /** Place in the listing's own order. */
  @Property({ type: 'smallint' })
  position: number;

  @Enum({ items: () => SkillNecessity, type: 'text' })
  @Field(() => SkillNecessity, { description: 'How badly it is needed' })
  necessity: SkillNecessity;

  @Enum({ items: () => SkillDepth, type: 'text', nullable: true })
  @Field(() => SkillDepth, { nullable: true, description: 'How deep it has to go at least; null for any depth' })
  depth: SkillDepth | null;

  constructor(
    row: NewRow,
    facts: { listing: ProjectListing; skill: Skill } & Pick<ListingSkill, 'position' | 'necessity' | 'depth'>,
  ) {
    super(row);
    this.listing = ref(facts.listing);
    this.skill = ref(facts.skill);
    this.position = facts.position;
    this.necessity = facts.necessity;
    this.depth = facts.depth;
  }
}
