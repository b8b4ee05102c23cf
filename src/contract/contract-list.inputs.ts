import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { PageArgs } from '../graphql/connections.ts';
import { ContractStatus } from './contract.states.ts';

/** Narrows a list of contracts. */
@InputType({ description: 'Which contracts; every part that is given must hold' })
export class ContractFilter {
  @ArrayMaxSize(6)
  @Field(() => [ContractStatus], { nullable: true, description: 'Standing so' })
  status?: ContractStatus[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Looked after by one of these people' })
  successManager?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'With one of these companies' })
  company?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'Of one of these candidates' })
  candidate?: string[] | null;

  @ArrayMaxSize(20)
  @Field(() => [ID], { nullable: true, description: 'That came of one of these project listings' })
  listing?: string[] | null;
}

/** Which contracts, and which page of them. */
@ArgsType()
export class ContractsArgs extends PageArgs {
  @ValidateNested()
  @Field(() => ContractFilter, { nullable: true, description: 'Which contracts; all when left out' })
  filter?: ContractFilter | null;
}

/** How far ahead, and which page. */
@ArgsType()
export class ContractsEndingArgs extends PageArgs {
  @Min(0)
  @Max(365)
  @Field(() => Int, { defaultValue: 30, description: 'How many days ahead, up to 365' })
  days!: number;
}
