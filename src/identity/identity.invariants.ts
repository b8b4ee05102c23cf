import { queried } from '../database/invariant.ts';

/** What is always true of accounts. */
export const identityInvariants = [
  queried({
    name: 'roles-granted-once',
    sentence: 'An account holds a role once, granted by an account that is there, or by nobody.',
    type: 'User',
    text: `select g.user_id, g.role || ' is held ' || count(*) || ' times' from role_grant g where g.revoked_at is null
        group by g.user_id, g.role having count(*) > 1
      union all select g.user_id, g.role || ' was granted by ' || g.granted_by_id || ', who is not there' from role_grant g
        where g.granted_by_id is not null and not exists (select 1 from user_account u where u.id = g.granted_by_id)
      union all select g.user_id, g.role || ' is held by an account that is not there' from role_grant g
        where not exists (select 1 from user_account u where u.id = g.user_id)`,
  }),
  queried({
    name: 'people-have-addresses',
    sentence: 'Every person with an account has an e-mail address, and no two have the same.',
    type: 'User',
    text: `select id, 'no e-mail address' from user_account where kind = 'PERSON' and email_key is null
      union all select u.id, 'same e-mail address as ' || o.id from user_account u
        join user_account o on o.email_key = u.email_key and o.id <> u.id`,
  }),
];
