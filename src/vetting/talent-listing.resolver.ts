import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { confirmAvailability } from './confirm-availability.ts';
import { delistTalent } from './delist-talent.ts';
import { pauseTalentListing } from './pause-talent-listing.ts';
import { resumeTalentListing } from './resume-talent-listing.ts';
import {
  PauseTalentListingInput,
  PauseTalentListingPayload,
  ResumeTalentListingInput,
  ResumeTalentListingPayload,
  DelistTalentInput,
  DelistTalentPayload,
  ConfirmAvailabilityInput,
  ConfirmAvailabilityPayload,
} from './talent-listing.inputs.ts';

/** How somebody who passed is offered. */
@Resolver()
export class TalentListingMutations {
  @Mutation(() => PauseTalentListingPayload, { description: 'Set a listed person aside for a while' })
  async pauseTalentListing(
    @Arg('input', () => PauseTalentListingInput) input: PauseTalentListingInput,
    @Ctx() context: RequestContext,
  ): Promise<PauseTalentListingPayload> {
    return { talentListing: await pauseTalentListing(context, input) };
  }

  @Mutation(() => ResumeTalentListingPayload, { description: 'Offer a listed person again who was set aside' })
  async resumeTalentListing(
    @Arg('input', () => ResumeTalentListingInput) input: ResumeTalentListingInput,
    @Ctx() context: RequestContext,
  ): Promise<ResumeTalentListingPayload> {
    return { talentListing: await resumeTalentListing(context, input) };
  }

  @Mutation(() => DelistTalentPayload, { description: 'Offer a listed person no more, for good' })
  async delistTalent(
    @Arg('input', () => DelistTalentInput) input: DelistTalentInput,
    @Ctx() context: RequestContext,
  ): Promise<DelistTalentPayload> {
    return { talentListing: await delistTalent(context, input) };
  }

  @Mutation(() => ConfirmAvailabilityPayload, { description: 'Record what a listed person says of their time' })
  async confirmAvailability(
    @Arg('input', () => ConfirmAvailabilityInput) input: ConfirmAvailabilityInput,
    @Ctx() context: RequestContext,
  ): Promise<ConfirmAvailabilityPayload> {
    return { talentListing: await confirmAvailability(context, input) };
  }
}
