// Staff, their roles and tokens, and the skills that candidates have.
import { createHash } from 'node:crypto';
import { interviewersOf, key } from './helpers.js';

/** How many look after cases. */
export const recruiters = 20;
/** How many screen companies. */
export const screeners = 10;
/** How many write listings. */
export const matchers = 10;
const skills = 200;

/** The token that somebody of the dataset signs in with: of worth in no other database. */
export function tokenOf(userId) {
  return `fg_${createHash('sha256').update(`bench:${userId}`).digest('base64url')}`;
}

/** The statements that make people; the last of the tokens are added by `tokensOf`. */
export function people(size) {
  const each = interviewersOf(size);
  return [
    account({ kind: 'recruiter', count: recruiters, role: 'RECRUITER', grantsFrom: 0 }),
    account({ kind: 'interviewerUser', count: 2 * each, role: 'INTERVIEWER', grantsFrom: recruiters }),
    account({ kind: 'screener', count: screeners, role: 'COMPANY_SCREENER', grantsFrom: recruiters + 2 * each }),
    account({ kind: 'matcher', count: matchers, role: 'MATCHER', grantsFrom: recruiters + 2 * each + screeners }),
    `insert into interviewer (id, created_at, version, user_id, name_key, seniority_title, is_active)
     select ${key('interviewer', 'n')}, '2026-01-01', 1, u.id, u.name_key,
       case when n < ${each} then 'TALENT_PARTNER' else 'SENIOR_ENGINEER' end, true
     from generate_series(0, ${2 * each - 1}) n join user_account u on u.id = ${key('interviewerUser', 'n')}`,
    `insert into interviewer_qualification (id, created_at, interviewer_id, track_id, stage, primary_language_id)
     select ${key('qualification', 'row_number() over (order by n, l.slug)')}, '2026-01-01', ${key('interviewer', 'n')}, t.id,
       case when n < ${each} then 'SOFT_SKILLS_INTERVIEW' else 'TECHNICAL_INTERVIEW' end, l.id
     from generate_series(0, ${2 * each - 1}) n cross join vetting_track t
     join (select id, slug from skill where is_primary_language union all select null, '-') l
       on (l.id is null) = (n < ${each})
     where t.slug = 'BACKEND'`,
    `insert into skill (id, created_at, slug, name, is_primary_language)
     select ${key('skill', 'n')}, '2026-01-01', 'bench-' || n, 'Skill ' || n, false
     from generate_series(1, ${skills} - (select count(*) from skill)) n`,
  ].flat();
}

function account({ kind, count, role, grantsFrom }) {
  return [
    `insert into user_account (id, created_at, version, kind, name, name_key, email, email_key, status)
     select ${key(kind, 'n')}, '2026-01-01', 1, 'PERSON', '${role} ' || n, '${role.toLowerCase()} ' || n,
       '${role.toLowerCase()}-' || n || '@bench.example', '${role.toLowerCase()}-' || n || '@bench.example', 'ACTIVE'
     from generate_series(0, ${count - 1}) n`,
    `insert into role_grant (id, created_at, user_id, role)
     select ${key('grant', `${grantsFrom} + n`)}, '2026-01-01', ${key(kind, 'n')}, '${role}'
     from generate_series(0, ${count - 1}) n`,
  ];
}

/** Gives a token to each of the staff. */
export async function giveTokens(client, anchor) {
  const { rows } = await client.query(`select id from user_account where email_key like '%@bench.example' order by id`);
  const ids = rows.map(({ id }) => id);
  const tokens = ids.map(tokenOf);
  await client.query(
    `insert into api_token (id, created_at, user_id, label, prefix, hash, expires_at)
     select ${key('token', 'n')}, '2026-01-01', user_id, 'bench', prefix, hash, $4::date + 365
     from unnest($1::uuid[], $2::text[], $3::text[]) with ordinality given (user_id, prefix, hash, n)`,
    [
      ids,
      tokens.map((token) => token.slice(0, 10)),
      tokens.map((token) => createHash('sha256').update(token).digest('hex')),
      anchor,
    ],
  );
}
