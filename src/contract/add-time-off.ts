import { LockMode, ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { mustBeCurrent } from '../kernel/versions.ts';
import { TalentListing } from '../vetting/talent-listing.entity.ts';
import { dayAfter } from './contract.end.ts';
import { TimeOff } from './time-off.entity.ts';

/** Whose days off, and which. */
export interface AddTimeOff {
  readonly talentListingId: string;
  /** Of the talent listing. */
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly note?: string | null | undefined;
}

const mostDays = 366;

/** Records days on which somebody does not work; their contracts run on, and nobody counts the days as idle. */
export async function addTimeOff(context: Context, input: AddTimeOff): Promise<TalentListing> {
  const { startsOn, endsOn } = input;
  if (endsOn < startsOn) throw invalid('Time off ends on its first day, or later.', 'endsOn');
  if (endsOn >= dayAfter(startsOn, mostDays)) throw invalid('Time off is a year at most.', 'endsOn');
  const id = await context.see('TalentListing', input.talentListingId, 'talentListingId');
  return context.em.transactional(async (tx) => {
    const talentListing = await tx.findOneOrFail(TalentListing, id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    mustBeCurrent(talentListing, input.version);
    const recordedBy = ref(User, context.viewer.id);
    tx.persist(new TimeOff(context, { talentListing, startsOn, endsOn, note: input.note?.trim() ?? null, recordedBy }));
    await tx.flush();
    // Days off are rows of their own, and whoever saw the listing without them is out of date all the same.
    await tx.execute('update talent_listing set version = version + 1 where id = ?', [id]);
    await tx.refresh(talentListing);
    const changes = { startsOn, endsOn };
    record(tx, context, { action: 'talentListing.timeOffAdded', objectType: 'TalentListing', objectId: id, changes });
    return talentListing;
  });
}
