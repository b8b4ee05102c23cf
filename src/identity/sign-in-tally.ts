import { createHash } from 'node:crypto';
import { statementsIn } from '../database/transaction-statements.ts';
import type { Context } from '../kernel/context.ts';
import { emailKey } from '../kernel/text-keys.ts';

const windowMs = 15 * 60_000;
const mostPerAccount = 10;
const mostPerAddress = 100;

/** Seconds after which somebody who tried too often may try again at the latest. */
export const retryAfterSeconds = windowMs / 1_000;

/** What somebody is counted under: hashed, so that the count is no list of people. */
export interface Tallied {
  readonly key: string;
  readonly most: number;
}

/** Counts tries of an account, whether there is one or not. */
export function ofAccount(email: string): Tallied {
  return { key: `account ${hashed(emailKey(email))}`, most: mostPerAccount };
}

/** Counts tries from where a request came: an IPv4 address, or the half of an IPv6 address that names a network. */
export function ofAddress(address: string): Tallied {
  return { key: `address ${hashed(networkOf(address))}`, most: mostPerAddress };
}

/** The row's lock makes one queue of all replicas: of tries at once, no more than allowed get through. */
const countTry = `
  insert into sign_in_tally as t (key, tried_at) values ($1::text, array[$2::timestamptz])
  on conflict (key) do update set tried_at = array(select x from unnest(t.tried_at) x where x > $3::timestamptz) || $2::timestamptz
  where (select count(*) from unnest(t.tried_at) x where x > $3::timestamptz) < $4::int
  returning 1`;

/** Counts a try and says whether it is allowed; one that is not is not counted, so that waiting always helps. */
export async function mayTry(context: Context, { key, most }: Tallied): Promise<boolean> {
  const since = new Date(context.now.getTime() - windowMs);
  const rows = await statementsIn(context.em)(countTry, [key, context.now, since, most]);
  return rows.length === 1;
}

/** Forgets the tries of an account whose owner came in. */
export async function forgetTries(tx: Context['em'], { key }: Tallied): Promise<void> {
  await statementsIn(tx)('delete from sign_in_tally where key = $1', [key]);
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [before = '', after] = plain.split('::');
  const head = before.split(':').filter((part) => part !== '');
  const missing = after === undefined ? 0 : 8 - head.length - after.split(':').filter((part) => part !== '').length;
  return [...head, ...Array.from({ length: missing }, () => '0')].slice(0, 4).map(unpadded).join(':');
}

function unpadded(part: string): string {
  return part.replace(/^0+(?=.)/, '');
}
