import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid, UserError, UserErrorCode, UserErrors } from '../kernel/user-error.ts';
import { ListingTerms, type TermsFacts } from './listing-terms.entity.ts';
import { lockCase, setWaiting } from './move-case.ts';
import type { VettingCase } from './vetting-case.entity.ts';
import { VettingCaseStatus, VettingStage } from './vetting-case.states.ts';

/** What was agreed with a candidate. */
export interface ConfirmListingTerms {
  readonly vettingCaseId: string;
  readonly version: number;
  readonly consentAt: Date;
  /** US dollars an hour. */
  readonly rate: string;
  readonly hoursPerWeek: number;
  readonly startsOn: string;
}

/** Records on which terms a candidate agrees to be listed; the case then waits on a recruiter to list them. */
export async function confirmListingTerms(context: Context, input: ConfirmListingTerms): Promise<VettingCase> {
  const id = await context.see('VettingCase', input.vettingCaseId, 'vettingCaseId');
  mustMakeSense(context, input);
  return context.em.transactional(async (tx) => {
    const vettingCase = await lockCase(tx, id, input.version);
    mustBeListing(vettingCase);
    mustLieAhead(vettingCase, input);
    await writeTerms(tx, context, { vettingCase, input });
    vettingCase.partRecorded();
    await setWaiting(context, vettingCase, { hasConfirmedTerms: true });
    record(tx, context, {
      action: 'vettingCase.termsConfirmed',
      objectType: 'VettingCase',
      objectId: id,
      changes: { fields: ['consentAt', 'rate', 'hoursPerWeek', 'startsOn'] },
    });
    return vettingCase;
  });
}

function mustMakeSense({ now }: Context, { consentAt, rate }: ConfirmListingTerms): void {
  const errors = [
    ...(consentAt > now ? [invalid('Consent cannot lie ahead.', 'consentAt')] : []),
    ...(Number(rate) > 0 ? [] : [invalid('A rate is more than nothing.', 'rate')]),
  ];
  if (errors.length > 0) throw new UserErrors(errors);
}

function mustBeListing({ status, stage }: VettingCase): void {
  if (status === VettingCaseStatus.OPEN && stage === VettingStage.LISTING) return;
  const message = 'Terms are confirmed at the listing stage of an open case.';
  throw new UserError(UserErrorCode.ILLEGAL_TRANSITION, message, { path: ['vettingCaseId'] });
}

/** Nobody starts before they applied: such a day is a slip of the hand, and matching would believe it. */
function mustLieAhead({ receivedAt }: VettingCase, { startsOn }: ConfirmListingTerms): void {
  if (startsOn >= receivedAt.toISOString().slice(0, 10)) return;
  throw invalid('The first day lies before the application.', 'startsOn');
}

interface Agreement {
  readonly vettingCase: VettingCase;
  readonly input: ConfirmListingTerms;
}

async function writeTerms(tx: EntityManager, context: Context, { vettingCase, input }: Agreement): Promise<void> {
  const { consentAt, rate, hoursPerWeek, startsOn } = input;
  const confirmedBy = ref(User, context.viewer.id);
  const facts: TermsFacts = { consentAt, rate, hoursPerWeek, startsOn, confirmedBy };
  const before = await tx.findOne(ListingTerms, { vettingCase });
  if (before) before.agree(facts);
  else tx.persist(new ListingTerms(context, { vettingCase: ref(vettingCase), ...facts }));
}
