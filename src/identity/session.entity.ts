import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { longestSessionMs } from './session.clock.ts';
import { User } from './user.entity.ts';

/** By what somebody signed in. */
export enum SignInMeans {
  PASSWORD = 'PASSWORD',
  INVITATION = 'INVITATION',
  PROVIDER = 'PROVIDER',
}

registerEnumType(SignInMeans, {
  name: 'SignInMeans',
  description: 'By what somebody signed in',
  valuesConfig: {
    PASSWORD: { description: 'E-mail address and password' },
    INVITATION: { description: 'A one-time invitation, with a new password' },
    PROVIDER: { description: 'The identity provider of the organisation' },
  },
});

/** That somebody is signed in with a browser: only the hash of the cookie is kept, as of tokens. */
@Entity({ tableName: 'session' })
@Index({ name: 'session_of_user', properties: ['user', 'signedInAt'] })
@Check({ name: 'session_eight_hours', expression: `expires_at = signed_in_at + interval '8 hours'` })
@Check({ name: 'session_seen_while_open', expression: 'seen_at >= signed_in_at and seen_at <= expires_at' })
@ObjectType({ implements: Node, description: 'That somebody is signed in with a browser' })
export class Session extends BaseEntity {
  @ManyToOne({ entity: () => User, ref: true })
  @Field(() => User, { description: 'Who is signed in' })
  user: Ref<User>;

  @Unique()
  @Property({ type: 'text' })
  @Check({ name: 'session_hashed', expression: `hash ~ '^[0-9a-f]{64}$'` })
  hash: string;

  @Enum({ items: () => SignInMeans, type: 'text' })
  @Field(() => SignInMeans, { description: 'By what they signed in' })
  means: SignInMeans;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When they signed in' })
  signedInAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When they last asked for something, to the minute' })
  seenAt: Date;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'When it ends at the latest, eight hours after signing in' })
  expiresAt: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was ended; null of one that was not' })
  endedAt: Date | null = null;

  constructor(row: NewRow, facts: Pick<Session, 'hash' | 'means'> & { user: User }) {
    super(row);
    this.user = ref(facts.user);
    this.hash = facts.hash;
    this.means = facts.means;
    this.signedInAt = row.now;
    this.seenAt = row.now;
    this.expiresAt = new Date(row.now.getTime() + longestSessionMs);
  }
}
