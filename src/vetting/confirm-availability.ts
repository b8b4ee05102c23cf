import { record } from '../audit/record.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { changeTalentListing, liesAhead, type SeenTalentListing } from './change-talent-listing.ts';
import type { Availability, TalentListing } from './talent-listing.entity.ts';

/** What somebody says of their time now; what is left out is so no more. */
export interface ConfirmAvailability extends SeenTalentListing {
  readonly hoursPerWeek: number;
  readonly hoursLater?: number | null | undefined;
  readonly hoursLaterFrom?: string | null | undefined;
  readonly availableFrom: string;
  readonly noticePeriodDays?: number | null | undefined;
}

/** Records what a listed person says of their time, as a whole and as of now. */
export function confirmAvailability(context: Context, input: ConfirmAvailability): Promise<TalentListing> {
  const availability = statedBy(context, input);
  return changeTalentListing(context, input, (tx, listing) => {
    listing.confirm(availability, context.now);
    record(tx, context, {
      action: 'talentListing.availabilityConfirmed',
      objectType: 'TalentListing',
      objectId: listing.id,
      changes: { ...availability },
    });
  });
}

function statedBy({ now }: Context, input: ConfirmAvailability): Availability {
  const { hoursPerWeek, hoursLater = null, hoursLaterFrom = null, availableFrom, noticePeriodDays = null } = input;
  if (hoursLater !== null && hoursLaterFrom === null)
    throw invalid('Say from when these hours hold.', 'hoursLaterFrom');
  if (hoursLater === null && hoursLaterFrom !== null) throw invalid('Say how many hours there are then.', 'hoursLater');
  if (hoursLaterFrom !== null && !liesAhead(hoursLaterFrom, now)) {
    throw invalid('Later hours begin on a day that lies ahead.', 'hoursLaterFrom');
  }
  return { hoursPerWeek, hoursLater, hoursLaterFrom, availableFrom, noticePeriodDays };
}
