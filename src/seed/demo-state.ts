import { demoTeam } from './demo-people.ts';

/** The demo data cannot be loaded; the message is one line that says why. */
export class DemoDataError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'DemoDataError';
  }
}

/**
 * What a database says about the demo data: `empty` has no accounts, `loaded` has all of them, `taken` has other accounts,
 * `unfinished` has a part of them and nothing else, `spoilt` has a part of them and was used since.
 */
export type DemoState = 'empty' | 'loaded' | 'taken' | 'unfinished' | 'spoilt';

/** The audit row that is written last, in which the loading says that it is done. */
export const loaded = { action: 'demoData.loaded', objectType: 'DemoData' } as const;

/** Runs a statement and gives its rows as arrays. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<readonly (readonly unknown[])[]>;

const stateOf = `select
  exists (select from user_account),
  exists (select from user_account where email_key = any($1)),
  exists (select from user_account where email_key is null or email_key <> all($1)),
  exists (select from api_token),
  exists (select from api_token t join user_account u on u.id = t.user_id where u.email_key = any($1) and t.label = 'demo'),
  exists (select from audit_event where object_type = $2 and action = $3)`;

/** Looks at the accounts, since they come first, and at the row that comes last. */
export async function demoStateOf(ask: Ask): Promise<DemoState> {
  const emails = demoTeam.map((person) => person.email);
  const [row] = await ask(stateOf, [emails, loaded.objectType, loaded.action]);
  const [hasPeople, hasDemoPeople, hasOthers, hasTokens, hasDemoTokens, isLoaded] = row ?? [];
  if (hasPeople !== true) return 'empty';
  if (hasDemoPeople !== true) return 'taken';
  if (isLoaded === true || hasDemoTokens === true) return 'loaded';
  return hasOthers === true || hasTokens === true ? 'spoilt' : 'unfinished';
}
