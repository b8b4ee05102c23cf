import { Check, Entity, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Role } from '../kernel/role.ts';
import { User } from './user.entity.ts';

/** What a token lets its bearer do, within what its user may. */
export interface TokenScope {
  /** The roles that it carries, as far as its user holds them; null for all of them. */
  readonly roles: readonly Role[] | null;
  /** Whether it reaches no mutation. */
  readonly isReadOnly: boolean;
  /** Whether its user, a service, may act on behalf of people with it. */
  readonly mayActForOthers: boolean;
}

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

  @Property({ type: 'text[]', nullable: true })
  @Check({ expression: 'cardinality(roles) > 0', name: 'api_token_some_roles' })
  @Field(() => [Role], {
    nullable: true,
    description: 'The roles that it carries, as far as its user holds them; null for all of them',
  })
  roles: readonly Role[] | null;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether it reaches no mutation' })
  isReadOnly: boolean;

  @Property({ type: 'boolean', default: false })
  @Field(() => Boolean, { description: 'Whether its user, a service, may act on behalf of people with it' })
  mayActForOthers: boolean;

  constructor(row: NewRow, facts: TokenFacts) {
    super(row);
    this.user = ref(facts.user);
    this.label = facts.label;
    this.prefix = facts.prefix;
    this.hash = facts.hash;
    this.expiresAt = facts.expiresAt;
    this.roles = facts.roles ?? null;
    this.isReadOnly = facts.isReadOnly ?? false;
    this.mayActForOthers = facts.mayActForOthers ?? false;
  }
}

/** What is known of a token when it is made; it reaches as far as its user where nothing is said. */
interface TokenFacts extends Partial<TokenScope> {
  readonly user: User;
  readonly label: string;
  readonly prefix: string;
  readonly hash: string;
  readonly expiresAt: Date;
}
