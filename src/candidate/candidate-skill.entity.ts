import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { DecimalType, ref, type Ref } from '@mikro-orm/core';
import { Field, Float, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Candidate } from './candidate.entity.ts';
import { SkillDepth } from './candidate.enums.ts';
import { Skill } from './skill.entity.ts';

/** That a developer knows something, how deep and for how long. */
@Entity({ tableName: 'candidate_skill' })
@Unique({ properties: ['candidate', 'skill'] })
@Index({ name: 'candidate_skill_in_order', properties: ['candidate', 'position', 'id'] })
@Index({ name: 'candidate_skill_by_skill', properties: ['skill', 'depth', 'candidate'] })
@ObjectType({ description: 'What a developer knows, how deep and for how long' })
export class CandidateSkill extends BaseEntity {
  @ManyToOne({ entity: () => Candidate, ref: true })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => Skill, ref: true })
  @Field(() => Skill, { description: 'What they know' })
  skill: Ref<Skill>;

  /** Place in the developer's own order. */
  @Property({ type: 'smallint' })
  position: number;

  @Enum({ items: () => SkillDepth, type: 'text' })
  @Field(() => SkillDepth, { description: 'How deep it goes' })
  depth: SkillDepth;

  @Property({ type: new DecimalType('number'), precision: 4, scale: 1 })
  @Check({ name: 'candidate_skill_years', expression: 'years between 0 and 60' })
  @Field(() => Float, { description: 'Years of using it at work' })
  years: number;

  constructor(
    row: NewRow,
    facts: { candidate: Candidate; skill: Skill } & Pick<CandidateSkill, 'position' | 'depth' | 'years'>,
  ) {
    super(row);
    this.candidate = ref(facts.candidate);
    this.skill = ref(facts.skill);
    this.position = facts.position;
    this.depth = facts.depth;
    this.years = facts.years;
  }
}
