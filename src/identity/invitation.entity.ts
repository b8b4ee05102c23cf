import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { User } from './user.entity.ts';

const worksForMs = 72 * 3_600_000;

/** A link that lets a person in once within three days, to set a password: only its hash is kept. */
@Entity({ tableName: 'invitation' })
@Index({
  name: 'invitation_one_live',
  expression: `create unique index invitation_one_live on invitation (user_id) where used_at is null and replaced_at is null`,
})
@Check({
  name: 'invitation_three_days',
  expression: `expires_at = created_at + interval '72 hours'`,
})
@Check({
  name: 'invitation_used_in_time',
  expression: 'used_at < expires_at and (used_at is null or replaced_at is null)',
})
export class Invitation extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true })
  user: Ref<User>;

  @Unique()
  @Property({ type: 'text' })
  @Check({ name: 'invitation_hashed', expression: `hash ~ '^[0-9a-f]{64}$'` })
  hash: string;

  @Property({ type: 'timestamptz', length: 3 })
  expiresAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  usedAt: Date | null = null;

  /** When a later one took its place. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  replacedAt: Date | null = null;

  constructor(row: NewRow, facts: { user: User; hash: string }) {
    super(row);
    this.user = ref(facts.user);
    this.hash = facts.hash;
    this.expiresAt = new Date(row.now.getTime() + worksForMs);
  }

  /** True while it lets somebody in. */
  works(now: Date): boolean {
    return this.usedAt === null && this.replacedAt === null && this.expiresAt > now;
  }
}
