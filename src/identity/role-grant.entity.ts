import { Entity, Enum, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { ref } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Role } from '../kernel/role.ts';
import { User } from './user.entity.ts';

registerEnumType(Role, {
  name: 'Role',
  description: 'What a user is on the team; the rights of several roles add up',
  valuesConfig: {
    ADMIN: { description: 'Manages users, roles and tokens' },
    HEAD_OF_TALENT: { description: 'Leads the team, overrides and waives' },
    RECRUITER: { description: 'Moves candidates through vetting' },
    INTERVIEWER: { description: 'Interviews and writes scorecards' },
    COMPANY_SCREENER: { description: 'Screens companies' },
    MATCHER: { description: 'Matches listed people and looks after contracts' },
    ANALYST: { description: 'Reads aggregates' },
  },
});

/** That a user holds a role, from when to when; a revoked grant stays on record. */
@Entity({ tableName: 'role_grant' })
@Index({
  name: 'role_grant_one_live',
  expression: `create unique index role_grant_one_live on role_grant (user_id, role) where revoked_at is null`,
})
@ObjectType({ implements: Node, description: 'That a user holds a role' })
export class RoleGrant extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true })
  user: Ref<User>;

  @Enum({ items: () => Role, type: 'text' })
  @Field(() => Role, { description: 'The role held' })
  role: Role;

  @ManyToOne({ entity: () => User, ref: true, nullable: true })
  @Field(() => User, { nullable: true, description: 'Who granted it; none when it was the command line' })
  grantedBy: Ref<User> | null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it is held' })
  revokedAt: Date | null = null;

  constructor(row: NewRow, facts: { user: User; role: Role; grantedBy: Ref<User> | null }) {
    super(row);
    this.user = ref(facts.user);
    this.role = facts.role;
    this.grantedBy = facts.grantedBy;
  }
}
