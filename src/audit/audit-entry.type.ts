import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../graphql/scalars.ts';
import { AuditOutcome } from './audit-event.entity.ts';

registerEnumType(AuditOutcome, {
  name: 'AuditOutcome',
  description: 'Whether an action happened',
  valuesConfig: {
    DONE: { description: 'It happened' },
    REFUSED: { description: 'It was refused; nothing else changed' },
  },
});

/** Who acts. */
export enum AuditActorKind {
  ACCOUNT = 'ACCOUNT',
  COMMAND_LINE = 'COMMAND_LINE',
  TIME = 'TIME',
}

registerEnumType(AuditActorKind, {
  name: 'AuditActorKind',
  description: 'Who acts',
  valuesConfig: {
    ACCOUNT: { description: 'A person or a service, `actor`' },
    COMMAND_LINE: { description: 'Whoever runs commands on the server' },
    TIME: { description: 'Nobody: a time had come' },
  },
});

/** A value that an action left on record. */
@ObjectType({ description: 'A value that an action left on record' })
export class AuditValue {
  @Field(() => String, { description: 'What it is a value of' })
  name!: string;

  @Field(() => String, { description: 'The value: a text as it is, anything else as JSON' })
  value!: string;
}

/** The most values of an action; no action leaves so many. */
export const mostValues = 20;

/** One action on a row, done or refused. */
@ObjectType({ description: 'One action on a row, done or refused' })
export class AuditEntry {
  /** Uuids of accounts, read when they are asked for. */
  actorId!: string | null;
  onBehalfOfId!: string | null;

  @Field(() => DateTime, { description: 'When' })
  at!: string;

  @Field(() => String, { description: 'What was done, such as `vettingCase.held`; of a refusal the mutation' })
  action!: string;

  @Field(() => AuditOutcome, { description: 'Whether it happened' })
  outcome!: AuditOutcome;

  @Field(() => String, { nullable: true, description: 'By which code it was refused; null for what happened' })
  code!: string | null;

  @Field(() => AuditActorKind, { description: 'Who acted' })
  actorKind!: AuditActorKind;

  @Field(() => [String], { description: 'Names of what changed' })
  changedFields!: string[];

  @Extensions({ maxItems: mostValues })
  @Field(() => [AuditValue], { description: 'Values on record; none for who does not see the row itself' })
  values!: AuditValue[];
}
