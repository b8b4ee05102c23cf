import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { ref, type Ref } from '@mikro-orm/core';
import { Field, ObjectType } from 'type-graphql';
import { BaseEntity, type NewRow } from '../database/base-entity.ts';
import { Node } from '../graphql/node.ts';
import { asSeen, emailKey } from '../kernel/text-keys.ts';
import { Company } from './company.entity.ts';

/** What is known of a contact. */
export type ContactFacts = Pick<CompanyContact, 'name' | 'email' | 'phone' | 'title' | 'isDecisionMaker' | 'isPrimary'>;

/** A person at a company whom we talk to. */
@Entity({ tableName: 'company_contact' })
@Unique({ name: 'company_contact_once', properties: ['company', 'emailKey'] })
@Index({
  name: 'company_contact_one_primary',
  expression: 'create unique index company_contact_one_primary on company_contact (company_id) where is_primary',
})
@Check({ name: 'company_contact_named', expression: String.raw`name ~ '\S'` })
@ObjectType({ implements: Node, description: 'A person at a company' })
export class CompanyContact extends BaseEntity {
  @ManyToOne({ entity: () => Company, ref: true })
  @Field(() => Company, { description: 'Where they work' })
  company: Ref<Company>;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'Full name' })
  name: string;

  /** @personal */
  @Property({ type: 'text' })
  @Field(() => String, { description: 'E-mail address as it was given' })
  email: string;

  /** @personal Normalised, so that one person is one contact. */
  @Property({ type: 'text' })
  emailKey: string;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'Phone number in E.164, e.g. +4930123456' })
  phone: string | null;

  /** @personal */
  @Property({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: 'What they do there' })
  title: string | null;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether they decide on hiring' })
  isDecisionMaker: boolean;

  @Property({ type: 'boolean' })
  @Field(() => Boolean, { description: 'Whether they are whom to ask first; one is at most' })
  isPrimary: boolean;

  constructor(row: NewRow, company: Company, facts: ContactFacts) {
    super(row);
    this.company = ref(company);
    this.name = facts.name;
    this.email = asSeen(facts.email);
    this.emailKey = emailKey(facts.email);
    this.phone = facts.phone;
    this.title = facts.title;
    this.isDecisionMaker = facts.isDecisionMaker;
    this.isPrimary = facts.isPrimary;
  }

  /** Makes room for another whom to ask first. */
  stepBack(): void {
    this.isPrimary = false;
  }
}
