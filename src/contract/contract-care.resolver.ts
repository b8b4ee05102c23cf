import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { recordCheckIn } from './record-check-in.ts';
import { completeOnboardingItem } from './complete-onboarding-item.ts';
import { addTimeOff } from './add-time-off.ts';
import {
  RecordCheckInInput,
  RecordCheckInPayload,
  CompleteOnboardingItemInput,
  CompleteOnboardingItemPayload,
  AddTimeOffInput,
  AddTimeOffPayload,
} from './contract-care.inputs.ts';

/** How those who work under contracts are looked after. */
@Resolver()
export class ContractCareMutations {
  @Mutation(() => RecordCheckInPayload, {
    description: 'Record what the sides of a contract said when they were asked',
  })
  async recordCheckIn(
    @Arg('input', () => RecordCheckInInput) input: RecordCheckInInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordCheckInPayload> {
    return { contract: await recordCheckIn(context, input) };
  }

  @Mutation(() => CompleteOnboardingItemPayload, { description: 'Note that something promised for the start is done' })
  async completeOnboardingItem(
    @Arg('input', () => CompleteOnboardingItemInput) input: CompleteOnboardingItemInput,
    @Ctx() context: RequestContext,
  ): Promise<CompleteOnboardingItemPayload> {
    return { contract: await completeOnboardingItem(context, input) };
  }

  @Mutation(() => AddTimeOffPayload, { description: 'Record days on which somebody does not work' })
  async addTimeOff(
    @Arg('input', () => AddTimeOffInput) input: AddTimeOffInput,
    @Ctx() context: RequestContext,
  ): Promise<AddTimeOffPayload> {
    return { talentListing: await addTimeOff(context, input) };
  }
}
