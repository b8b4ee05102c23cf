import { Check, Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { User } from './user.entity.ts';

/** The password of a person: its argon2id hash, seen by no query. */
@Entity({ tableName: 'user_password' })
export class UserPassword extends BaseEntity {
  @OneToOne({ entity: () => User, ref: true })
  user: Ref<User>;

  @Property({ type: 'text' })
  @Check({ name: 'user_password_argon2id', expression: `hash ~ '^\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$'` })
  hash: string;

  @Property({ type: 'timestamptz', length: 3 })
  setAt: Date;

  constructor(row: NewRow, facts: { user: User; hash: string }) {
    super(row);
    this.user = ref(facts.user);
    this.hash = facts.hash;
    this.setAt = row.now;
  }

  /** Puts another password in its place. */
  change(hash: string, now: Date): void {
    this.hash = hash;
    this.setAt = now;
  }
}
