import type { EntityManager } from '@mikro-orm/postgresql';
import { statementsIn } from '../database/transaction-statements.ts';
import { UserError, UserErrorCode } from '../kernel/user-error.ts';
import { ContractBlocker } from './contract.blockers.ts';

/** Hours that somebody is to work, beside those of other contracts. */
export interface AskedHours {
  /** The talent listing's uuid. */
  readonly talentListing: string;
  /** The contract's uuid, whose own hours do not count. */
  readonly contract: string;
  readonly startsOn: string;
  /** Null while it is ongoing. */
  readonly endsOn: string | null;
  readonly hoursPerWeek: number;
  /** Where in the input the hours, or the days, stand. */
  readonly path: readonly string[];
}

/**
 * Refuses hours that somebody does not have on some day, with the most that they have on all of them. Asked under the
 * lock of the talent listing; Postgres refuses the same when the transaction ends.
 */
export async function mustHaveHours(tx: EntityManager, asked: AskedHours): Promise<void> {
  const { talentListing, contract, startsOn, endsOn, hoursPerWeek, path } = asked;
  const [row] = await statementsIn(tx)(freest, [talentListing, startsOn, endsOn, contract]);
  // All days were over when they last confirmed their hours.
  if (row?.[0] == null) return;
  const free = Number(row[0]);
  if (hoursPerWeek <= free) return;
  const days = endsOn === null ? `from ${startsOn} on` : `from ${startsOn} to ${endsOn}`;
  const message = `Of the hours that this person offers a week, ${String(Math.max(free, 0))} are free ${days}. Take no more, other days, or have them confirm more.`;
  const blockers = [{ code: ContractBlocker.HOURS_TAKEN, message }];
  throw new UserError(UserErrorCode.BLOCKED, message, { path, blockers });
}

/** Days before those that the person last confirmed are not asked about, as in the database. */
const freest = `
  select min(h.capacity - h.committed + coalesce((
    select own.hours_per_week from committed_hours own where own.contract_id = $4::uuid and own.starts_on <= h.day
      and coalesce(own.ends_on >= h.day, true)), 0))
  from talent_listing l
  cross join lateral hours_of_talent(l.id,
    greatest($2::date, (l.availability_confirmed_at at time zone 'UTC')::date)) h
  where l.id = $1::uuid and coalesce(h.day <= $3::date, true)`;
