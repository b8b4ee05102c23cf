import { Extensions, Field, ObjectType } from 'type-graphql';
import { DateTime, LocalDate } from '../graphql/scalars.ts';
import { ScreeningCheckKind, ScreeningEvidenceKind } from './screening.enums.ts';

/** Evidence with which a round expires. */
@ObjectType({ description: 'Evidence with which a round expires' })
export class ExpiringEvidence {
  @Field(() => ScreeningCheckKind, { description: 'What it proves' })
  check!: ScreeningCheckKind;

  @Field(() => ScreeningEvidenceKind, { description: 'What it is' })
  kind!: ScreeningEvidenceKind;

  @Field(() => String, { description: 'What it is, for people' })
  title!: string;

  @Field(() => LocalDate, { description: 'Last day on which it counts' })
  validUntil!: string;
}

/** What a company is trusted on. */
@ObjectType({ description: 'What a company is trusted on, until when, and whether that is being renewed' })
export class CompanyTrust {
  /** Keys of the rounds, read when they are asked for. */
  passed!: string;
  renewal!: string | null;

  @Field(() => DateTime, { description: 'When it expires' })
  expiresAt!: string;

  @Field(() => Boolean, { description: 'Whether it has expired, so that nothing is published' })
  isExpired!: boolean;

  @Field(() => DateTime, { description: 'From when on its renewal is owed: 30 days ahead' })
  renewalOwedFrom!: Date;

  @Extensions({ maxItems: 20 })
  @Field(() => [ExpiringEvidence], { description: 'What expires first, and the rest with it' })
  expiring!: ExpiringEvidence[];
}
