import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  IsISO31661Alpha2,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../graphql/payload.ts';
import { Written } from '../graphql/written.ts';
import { Company } from './company.entity.ts';
import { CompanyKind, FundingStage } from './company.enums.ts';

/** Takes a person at a company. */
@InputType({ description: 'A person at a company' })
export class CompanyContactInput {
  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Full name' })
  name!: string;

  @IsEmail({}, { message: 'Give an e-mail address, e.g. ada@example.org' })
  @MaxLength(254)
  @Field(() => String, { description: 'E-mail address' })
  email!: string;

  @MaxLength(40)
  @Field(() => String, { nullable: true, description: 'Phone number, best with its country code' })
  phone?: string | null;

  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'What they do there' })
  title?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they decide on hiring' })
  isDecisionMaker!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether they are whom to ask first; one is at most' })
  isPrimary!: boolean;
}

/** What a registration and a later change of it both may state. */
@InputType({ description: 'What is known of a company' })
abstract class CompanyDetailsInput {
  @Written()
  @MaxLength(5000)
  @Field(() => String, { nullable: true, description: 'What it does' })
  description?: string | null;

  @MaxLength(300)
  @Field(() => String, { nullable: true, description: 'Address of its website' })
  website?: string | null;

  @IsISO31661Alpha2({ message: 'Give the country as two letters of ISO 3166, e.g. DE' })
  @Field(() => String, { nullable: true, description: 'Country, ISO 3166 alpha-2' })
  country?: string | null;

  @MaxLength(64)
  @Field(() => String, {
    nullable: true,
    description: 'Time zone as it is published, e.g. `CET`, `GMT+3` or `Europe/Berlin`',
  })
  timezone?: string | null;

  @Field(() => FundingStage, { nullable: true, description: 'How it is financed' })
  fundingStage?: FundingStage | null;

  @Field(() => CompanyKind, { nullable: true, description: 'What kind of client it is' })
  kind?: CompanyKind | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Company screener or matcher who looks after it; whoever registers it when left out',
  })
  ownerId?: string | null;
}

/** Takes a company. */
@InputType({ description: 'A company that wants developers' })
export class RegisterCompanyInput extends CompanyDetailsInput {
  @Written()
  @MaxLength(200)
  @Field(() => String, { description: 'Name' })
  name!: string;

  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Give letters, digits and single hyphens, e.g. sms-reverse-auction' })
  @MaxLength(80)
  @Field(() => String, { nullable: true, description: 'Public short name; made from the name when left out' })
  handle?: string | null;

  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Field(() => [CompanyContactInput], { description: 'Whom to talk to, one at least' })
  contacts!: CompanyContactInput[];
}

/** Answers registerCompany. */
@ObjectType({ description: 'The new company, or why not' })
export class RegisterCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'New company' })
  company?: Company | null;
}

/** Takes what changes. */
@InputType({ description: 'What changes about a company; what is left out stays, null clears' })
export class UpdateCompanyInput extends CompanyDetailsInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;

  @Written()
  @MaxLength(200)
  @Field(() => String, { nullable: true, description: 'Name; the handle stays' })
  name?: string | null;
}

/** Answers updateCompany. */
@ObjectType({ description: 'The company changed, or why not' })
export class UpdateCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'Company changed' })
  company?: Company | null;
}

/** Takes a person at a company that is known. */
@InputType({ description: 'A person at a company that is known' })
export class AddCompanyContactInput extends CompanyContactInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;
}

/** Answers addCompanyContact. */
@ObjectType({ description: 'The company with the contact, or why not' })
export class AddCompanyContactPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'Company with the contact' })
  company?: Company | null;
}

/** Takes a company to suspend. */
@InputType({ description: 'A company that lists nothing for now, and why' })
export class SuspendCompanyInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers suspendCompany. */
@ObjectType({ description: 'The company suspended, or why not' })
export class SuspendCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'Company suspended' })
  company?: Company | null;
}

/** Takes a company to approve again. */
@InputType({ description: 'A suspended company to approve again, and why' })
export class ReinstateCompanyInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers reinstateCompany. */
@ObjectType({ description: 'The company approved again, or why not' })
export class ReinstateCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'Company approved again' })
  company?: Company | null;
}

/** Takes a company that leaves. */
@InputType({ description: 'A company that leaves for good, and why' })
export class OffboardCompanyInput {
  @Field(() => ID, { description: 'Which company' })
  companyId!: string;

  @Field(() => Int, { description: 'Version of the company that you saw' })
  version!: number;

  @Written()
  @MaxLength(2000)
  @Field(() => String, { description: 'Why' })
  reason!: string;
}

/** Answers offboardCompany. */
@ObjectType({ description: 'The company offboarded, or why not' })
export class OffboardCompanyPayload extends Payload {
  @Field(() => Company, { nullable: true, description: 'Company that left' })
  company?: Company | null;
}
