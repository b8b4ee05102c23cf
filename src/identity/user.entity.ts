import { Check, Entity, Enum, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { foldedKey } from '../kernel/text-keys.ts';

/** Whether a user is a person or a program. */
export enum UserKind {
  PERSON = 'PERSON',
  SERVICE = 'SERVICE',
}

/** Whether a user may come in. */
export enum UserStatus {
  ACTIVE = 'ACTIVE',
  DISABLED = 'DISABLED',
}

registerEnumType(UserKind, {
  name: 'UserKind',
  description: 'Whether a user is a person or a program',
  valuesConfig: {
    PERSON: { description: 'A member of staff' },
    SERVICE: { description: 'A program with roles of its own' },
  },
});
registerEnumType(UserStatus, {
  name: 'UserStatus',
  description: 'Whether a user may come in',
  valuesConfig: {
    ACTIVE: { description: 'May sign in' },
    DISABLED: { description: 'Locked out, all tokens with them' },
  },
});

/** A member of staff or a service account: one row per account, disabled but never deleted. */
@Entity({ tableName: 'user_account' })
@ObjectType({ implements: Node, description: 'A member of staff or a service account' })
export class User extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { nullable: true, description: 'Version to send back with a change' })
  version: number = 1;

  @Enum({ items: () => UserKind, type: 'text' })
  @Field(() => UserKind, { nullable: true, description: 'Person or service account' })
  kind: UserKind;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'Name shown to colleagues' })
  name: string;

  /** Case and accents folded, to sort by. */
  @Property({ type: 'text' })
  nameKey: string;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Check({ expression: `(kind = 'SERVICE') or (email is not null)`, name: 'user_account_person_has_email' })
  @Field(() => String, { nullable: true, description: 'E-mail address; none for a service account' })
  email: string | null;

  /** @personal Normalised, so that one person has one account. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  emailKey: string | null;

  @Enum({ items: () => UserStatus, type: 'text' })
  @Field(() => UserStatus, { nullable: true, description: 'Whether this user may come in' })
  status: UserStatus = UserStatus.ACTIVE;

  constructor(row: NewRow, facts: Pick<User, 'kind' | 'name' | 'email' | 'emailKey'>) {
    super(row);
    this.kind = facts.kind;
    this.name = facts.name;
    this.nameKey = foldedKey(facts.name);
    this.email = facts.email;
    this.emailKey = facts.emailKey;
  }

  /** Locks the user out; nothing of theirs is deleted. */
  disable(): void {
    this.status = UserStatus.DISABLED;
  }
}
