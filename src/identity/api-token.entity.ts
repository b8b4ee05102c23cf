import { Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { User } from './user.entity.ts';

/** A bearer token of a user: only its hash is kept, so that nobody who reads the database can use it. */
@Entity({ tableName: 'api_token' })
@ObjectType({
  implements: Node,
  description: 'A bearer token of a user; the token itself is shown once, when it is made',
})
export class ApiToken extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Whose token it is' })
  user: Ref<User>;

  @Property({ type: 'text' })
  @Field(() => String, { description: 'What it is for' })
  label: string;

  /** The token's first characters, to tell tokens apart. */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'First characters of the token, to tell it from others' })
  prefix: string;

  @Unique()
  @Property({ type: 'text' })
  hash: string;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it stops working' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it works' })
  revokedAt: Date | null = null;

  constructor(row: NewRow, facts: { user: User; label: string; prefix: string; hash: string; expiresAt: Date }) {
    super(row);
    this.user = ref(facts.user);
    this.label = facts.label;
    this.prefix = facts.prefix;
    this.hash = facts.hash;
    this.expiresAt = facts.expiresAt;
  }
}
