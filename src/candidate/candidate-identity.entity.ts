import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { foldedKey } from '../kernel/text-keys.ts';
import type { EmailAddress, Identifiers, LinkedinPage } from './identifiers.ts';

/** Who a candidate is and how to reach them, under the candidate's own key: a row apart, so that it can be erased alone. */
@Entity({ tableName: 'candidate_identity' })
@ObjectType({ description: 'Who a candidate is and how to reach them' })
export class CandidateIdentity extends BaseEntity {
  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Full name' })
  name: string;

  /** @personal Case and accents folded, to sort by. */
  @Property({ type: 'text' })
  nameKey: string;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { nullable: true, description: 'E-mail address as it was given' })
  email: string;

  /** @personal Normalised, so that one person is one candidate. */
  @Unique()
  @Property({ type: 'text' })
  emailKey: string;

  /** @personal */
  @Unique()
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Phone number in E.164, e.g. +4930123456' })
  phoneE164: string | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of the LinkedIn page' })
  linkedinUrl: string | null;

  /** @personal Path of the page, normalised. */
  @Unique()
  @Property({ type: 'text', nullable: true })
  linkedinKey: string | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'GitHub user name' })
  github: string | null;

  constructor(row: NewRow, facts: { name: string; identifiers: Identifiers }) {
    super(row);
    const { email, phone, linkedin, github } = facts.identifiers;
    this.name = facts.name;
    this.nameKey = foldedKey(facts.name);
    this.email = email.address;
    this.emailKey = email.key;
    this.phoneE164 = phone;
    this.linkedinUrl = linkedin?.url ?? null;
    this.linkedinKey = linkedin?.key ?? null;
    this.github = github;
  }

  /** Fills in what was not known yet and changes nothing else; gives the names of what it filled in. */
  addMissing({ phone, linkedin, github }: Omit<Identifiers, 'email'>): readonly string[] {
    const known = { phone: this.phoneE164, linkedin: this.linkedinKey, github: this.github };
    const stated = { phone, linkedin, github };
    this.phoneE164 ??= phone;
    if (this.linkedinKey === null) this.showOnLinkedin(linkedin);
    this.github ??= github;
    return (['phone', 'linkedin', 'github'] as const).filter((name) => known[name] === null && stated[name] !== null);
  }

  /** Puts another name in. */
  rename(name: string): void {
    this.name = name;
    this.nameKey = foldedKey(name);
  }

  /** Puts another e-mail address in. */
  writeTo({ address, key }: EmailAddress): void {
    this.email = address;
    this.emailKey = key;
  }

  /** Puts another LinkedIn page in, or none. */
  showOnLinkedin(page: LinkedinPage | null): void {
    this.linkedinUrl = page?.url ?? null;
    this.linkedinKey = page?.key ?? null;
  }
}
