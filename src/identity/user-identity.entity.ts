import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { User } from './user.entity.ts';

/** Who a person is at an identity provider, bound at their first signing in: its issuer and its name for them. */
@Entity({ tableName: 'user_identity' })
@Index({
  name: 'user_identity_one_account',
  expression: `create unique index user_identity_one_account on user_identity (issuer, subject) where ended_at is null`,
})
@Index({
  name: 'user_identity_one_live',
  expression: `create unique index user_identity_one_live on user_identity (user_id, issuer) where ended_at is null`,
})
export class UserIdentity extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true })
  user: Ref<User>;

  @Property({ type: 'text' })
  issuer: string;

  /** @personal */
  @Property({ type: 'text' })
  subject: string;

  /** When another one took its place. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  endedAt: Date | null = null;

  constructor(row: NewRow, facts: { user: User; issuer: string; subject: string }) {
    super(row);
    this.user = ref(facts.user);
    this.issuer = facts.issuer;
    this.subject = facts.subject;
  }
}
