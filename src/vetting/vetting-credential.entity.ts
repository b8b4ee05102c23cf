import { Check, Entity, Enum, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import { Field, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../candidate/candidate.entity.ts';
import { EnglishLevel } from '../candidate/english-level.ts';
import { Seniority } from '../candidate/seniority.ts';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { DateTime } from '../graphql/scalars.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { VettingCase } from './vetting-case.entity.ts';
import { VettingTrack } from './vetting-track.entity.ts';

/** That a candidate has passed a track, once and for all projects, until it is revoked. */
@Entity({ tableName: 'vetting_credential' })
@Index({
  name: 'vetting_credential_one_valid',
  expression: `create unique index vetting_credential_one_valid on vetting_credential (candidate_id, track_id) where revoked_at is null`,
})
@Check({
  name: 'vetting_credential_revoked_with_reason',
  expression: '(revoked_at is null) = (revoked_reason is null)',
})
@Check({ name: 'vetting_credential_revoked_reason', expression: String.raw`revoked_reason ~ '\S'` })
@ObjectType({ implements: Node, description: 'That a candidate has passed a track, once for all projects' })
export class VettingCredential extends BaseEntity {
  @Property({ type: 'int', version: true })
  @Field(() => Int, { description: 'Version to send back with a change' })
  version: number = 1;

  @Index()
  @ManyToOne({ entity: () => Candidate, ref: true })
  @Field(() => Candidate, { nullable: true, description: 'Who passed' })
  candidate: Ref<Candidate>;

  @ManyToOne({ entity: () => VettingTrack, ref: true })
  @Field(() => VettingTrack, { description: 'What they passed' })
  track: Ref<VettingTrack>;

  @Unique({ name: 'vetting_credential_one_per_case' })
  @ManyToOne({ entity: () => VettingCase, ref: true })
  @Field(() => VettingCase, { nullable: true, description: 'Case that led to it' })
  vettingCase: Ref<VettingCase>;

  @Enum({ items: () => Seniority, type: 'text' })
  @Field(() => Seniority, { description: 'Seniority as the technical interview assessed it' })
  assessedSeniority: Seniority;

  @Enum({ items: () => EnglishLevel, type: 'text' })
  @Field(() => EnglishLevel, { description: 'English as the soft-skills interview verified it' })
  verifiedEnglish: EnglishLevel;

  @Property({ type: 'timestamptz', length: 3 })
  @Field(() => DateTime, { description: 'Since when it holds' })
  validFrom: Date;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: 'When it was revoked; null while it holds' })
  revokedAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Why it was revoked' })
  revokedReason: string | null = null;

  constructor(row: NewRow, facts: CredentialFacts) {
    super(row);
    this.candidate = facts.candidate;
    this.track = facts.track;
    this.vettingCase = facts.vettingCase;
    this.assessedSeniority = facts.assessedSeniority;
    this.verifiedEnglish = facts.verifiedEnglish;
    this.validFrom = row.now;
  }

  /** Ends it for good. */
  revoke(reason: string, now: Date): void {
    if (this.revokedAt) throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, 'This credential is revoked already.');
    this.revokedAt = now;
    this.revokedReason = reason;
  }
}

/** What a credential states. */
export type CredentialFacts = Pick<
  VettingCredential,
  'candidate' | 'track' | 'vettingCase' | 'assessedSeniority' | 'verifiedEnglish'
>;
