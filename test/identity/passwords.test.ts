import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { faultOfPassword } from '../../src/identity/password.rules.ts';
import { passwordHashing, type PasswordHashing } from '../../src/identity/password-hash.ts';
import { signInWithPassword } from '../../src/identity/sign-in-with-password.ts';
import { Role } from '../../src/kernel/role.ts';
import { refusedBy } from '../support/refused-by.ts';
import { ask, cookieIn, enter, givePassword, goodPassword, postTo, registered } from '../support/sign-in.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, messagesOf, startTestServer } from '../support/test-server.ts';

let api: TestApi;
let app: FastifyInstance;
let replica: FastifyInstance;
let admin: Person;
let addresses = 0;

beforeAll(async () => {
  api = await startTestApi();
  const documents = registered();
  app = (await startTestServer(api, { documents })).app;
  replica = (await startTestServer(api, { documents })).app;
  admin = await api.person(Role.ADMIN);
});

afterAll(async () => {
  await Promise.all([app.close(), replica.close()]);
  await api.close();
});

const start = new Date('2026-11-24T10:00:00.000Z');

beforeEach(() => {
  api.clock.now = start;
  addresses += 1;
});

/** An address of its own for each test: tries are counted by it, too. */
const ip = (): string => `10.0.0.${String(addresses)}`;

const withPassword = async (...roles: Role[]): Promise<Person> => {
  const person = await api.person(...roles);
  await givePassword(api, person);
  return person;
};

const wrong = 'not this one, surely';

describe('a wrong e-mail address or password', () => {
  test('is answered alike to the byte, whatever is wrong, and nobody comes in', async () => {
    const [known, without, locked] = [await withPassword(), await api.person(), await withPassword()];
    await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [locked.viewer.id]);
    const sessions = await api.asApp('select count(*) from session');

    const answers = [
      await enter(app, known.email, { password: wrong, ip: ip() }),
      await enter(app, 'nobody@fourgate.example', { password: wrong, ip: ip() }),
      await enter(app, without.email, { password: wrong, ip: ip() }),
      await enter(app, locked.email, { ip: ip() }),
    ];

    expect(new Set(answers.map(comparable)).size).toBe(1);
    expect(answers.map((it) => it.statusCode)).toEqual([401, 401, 401, 401]);
    expect(answers.flatMap((it) => it.cookies)).toEqual([]);
    expect(await api.asApp('select count(*) from session')).toEqual(sessions);
  });

  test('costs the same work, whether there is such an account or not', async () => {
    const known = await withPassword();
    const verified: string[] = [];
    const counting: PasswordHashing = {
      ...passwordHashing,
      verify: (stored, password) => {
        verified.push(stored.split('$').slice(0, 4).join('$'));
        return passwordHashing.verify(stored, password);
      },
    };
    const attempt = (email: string) =>
      signInWithPassword(api.context(admin), { email, password: wrong, address: ip(), earlier: null }, counting);

    const answers = [await attempt(known.email), await attempt('nobody@fourgate.example')];

    expect(answers).toEqual(['WRONG', 'WRONG']);
    expect(verified).toEqual(['$argon2id$v=19$m=19456,t=2,p=1', '$argon2id$v=19$m=19456,t=2,p=1']);
  });

  test('leaves one row in the audit, of the account if there is one', async () => {
    const known = await withPassword();

    await enter(app, known.email, { password: wrong, ip: ip() });

    const rows = await api.asApp(`select action, outcome, code, actor from audit_event where object_id = $1`, [
      known.viewer.id,
    ]);
    expect(rows).toEqual([
      { action: 'signIn', outcome: 'REFUSED', code: 'NOT_ALLOWED', actor: '00000000-0000-7000-8000-000000000002' },
    ]);
  });

  test.each([
    ['no body', {}],
    ['a number', { email: 'a@b.example', password: 12 }],
    ['more than is asked', { email: 'a@b.example', password: wrong, admin: true }],
    ['an empty password', { email: 'a@b.example', password: '' }],
    ['a text without an end', { email: 'a@b.example', password: 'x'.repeat(1_001) }],
    ['half a surrogate', { email: 'a@b.example', password: `\ud800${wrong}` }],
    ['a NUL', { email: 'a\0@b.example', password: wrong }],
  ])('is told from what is no form at all: %s', async (_name, body) => {
    const answer = await postTo(app, '/sign-in/password', body, { ip: ip() });

    expect([answer.statusCode, codesOf(answer)]).toEqual([400, ['BAD_USER_INPUT']]);
  });

  test('is not tried by a page of another site', async () => {
    const known = await withPassword();

    const answer = await enter(app, known.email, { headers: { origin: 'https://evil.example' }, ip: ip() });

    expect([answer.statusCode, answer.cookies]).toEqual([403, []]);
  });
});

/** All of an answer but what every answer has of its own. */
function comparable({ statusCode, headers, body, json }: LightMyRequestResponse): string {
  const { errors } = json<{ errors: { extensions: { requestId: string } }[] }>();
  const id = String(errors[0]?.extensions.requestId);
  return JSON.stringify([statusCode, { ...headers, date: null }, body]).replaceAll(id, 'id');
}

describe('tries', () => {
  test('are ten in a quarter of an hour for an account, over all replicas, however many come at once', async () => {
    const person = await withPassword();
    const attempt = (index: number) =>
      enter(index % 2 === 0 ? app : replica, person.email, { password: wrong, ip: `10.1.0.${String(index)}` });

    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => attempt(index)));
    const right = await enter(app, person.email, { ip: ip() });

    const statuses = answers.map((it) => it.statusCode).sort();
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), ...Array.from({ length: 20 }, () => 429)]);
    expect([right.statusCode, codesOf(right), right.headers['retry-after']]).toEqual([429, ['TOO_MANY_TRIES'], '900']);
    const failures = `select 1 from audit_event where object_id = $1 and outcome = 'REFUSED'`;
    expect(await api.asApp(failures, [person.viewer.id])).toHaveLength(10);
  });

  test('are counted alike where there is no account', async () => {
    const person = await withPassword();
    const attempts = async (email: string): Promise<string[]> => {
      const answers: string[] = [];
      for (let time = 0; time < 11; time += 1) {
        answers.push(comparable(await enter(app, email, { password: wrong, ip: ip() })));
      }
      return answers;
    };

    expect(await attempts(person.email)).toEqual(await attempts('no-one@fourgate.example'));
  });

  test('are free again after a quarter of an hour, whatever came meanwhile', async () => {
    const person = await withPassword();
    for (let time = 0; time < 10; time += 1) await enter(app, person.email, { password: wrong, ip: ip() });
    const at = async (seconds: number): Promise<number> => {
      api.clock.now = new Date(start.getTime() + seconds * 1_000);
      return (await enter(app, person.email, { ip: ip() })).statusCode;
    };

    expect([await at(600), await at(899), await at(900)]).toEqual([429, 429, 200]);
  });

  test('are forgotten when the owner comes in', async () => {
    const person = await withPassword();
    const statuses: number[] = [];
    for (let round = 0; round < 2; round += 1) {
      for (let time = 0; time < 9; time += 1) await enter(app, person.email, { password: wrong, ip: ip() });
      statuses.push((await enter(app, person.email, { ip: ip() })).statusCode);
    }

    expect(statuses).toEqual([200, 200]);
  });

  test('are a hundred in a quarter of an hour from one address, or one network of IPv6', async () => {
    const { viewer } = admin;
    const at = Array.from({ length: 100 }, () => start);
    const tries = async (...from: string[]): Promise<number[]> => {
      const answers = await Promise.all(
        from.map((it) => enter(app, `${viewer.id}-${it}@fourgate.example`, { password: wrong, ip: it })),
      );
      return answers.map((it) => it.statusCode);
    };
    await tries('10.2.0.1', '2001:db8:1:2::1');
    await api.asApp(
      `update sign_in_tally set tried_at = $1 where key like 'address %' and cardinality(tried_at) = 1
       and key in (select 'address ' || encode(sha256(convert_to(x, 'UTF8')), 'hex') from unnest($2::text[]) x)`,
      [at, ['10.2.0.1', '2001:db8:1:2']],
    );

    expect(await tries('10.2.0.1', '::ffff:10.2.0.1', '2001:db8:1:2:ffff::7', '2001:db8:1:3::1', '10.2.0.2')).toEqual([
      429, 429, 429, 401, 401,
    ]);
  });
});

const inviteUser = `mutation ($input: InviteUserInput!) {
  inviteUser(input: $input) { user { id } path expiresAt errors { code path } }
}`;

async function invitationOf(person: Person): Promise<string> {
  const { data } = await api.run(admin, inviteUser, { input: { userId: person.id } });
  const { path } = (data as { inviteUser: { path: string } }).inviteUser; // as the document asks
  return path.replace('/sign-in#', '');
}

const accept = (invitation: string, password = goodPassword, on = app): Promise<LightMyRequestResponse> =>
  postTo(on, '/sign-in/invitation', { invitation, password }, { ip: ip() });

describe('an invitation', () => {
  test('sets the password and lets in, once', async () => {
    const person = await api.person(Role.RECRUITER);
    const invitation = await invitationOf(person);

    const first = await accept(invitation);
    const again = await accept(invitation, 'another good password');

    expect((await ask(app, cookieIn(first))).json()).toMatchObject({
      data: { viewer: { user: { name: person.name } } },
    });
    expect([again.statusCode, codesOf(again)]).toEqual([404, ['NOT_FOUND']]);
    expect((await enter(app, person.email, { ip: ip() })).statusCode).toBe(200);
    expect((await enter(app, person.email, { password: 'another good password', ip: ip() })).statusCode).toBe(401);
  });

  test('is used once when twenty use it at once on two replicas', async () => {
    const person = await api.person();
    const invitation = await invitationOf(person);

    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        accept(invitation, `good password ${String(index)}`, index % 2 === 0 ? app : replica),
      ),
    );

    expect(answers.filter((it) => it.statusCode === 200)).toHaveLength(1);
    expect(answers.filter((it) => it.statusCode === 404)).toHaveLength(19);
    expect(await api.asApp('select 1 from session where user_id = $1', [person.viewer.id])).toHaveLength(1);
  });

  test('works for three days, and not after a later one was made', async () => {
    const person = await api.person();
    const [replaced, last] = [await invitationOf(person), await invitationOf(person)];

    const early = await accept(replaced);
    api.clock.now = new Date(start.getTime() + 72 * 3_600_000);
    const late = await accept(last);
    api.clock.now = new Date(start.getTime() + 72 * 3_600_000 - 1_000);
    const inTime = await accept(last);

    expect([early, late, inTime].map((it) => it.statusCode)).toEqual([404, 404, 200]);
    expect(messagesOf(early)).toEqual(messagesOf(late));
  });

  test('sets a forgotten password anew, ends what was open with the old one, and frees the account', async () => {
    const person = await withPassword();
    const cookie = cookieIn(await enter(app, person.email, { ip: ip() }));
    for (let time = 0; time < 10; time += 1) await enter(app, person.email, { password: wrong, ip: ip() });

    const answer = await accept(await invitationOf(person), 'a new one, this time');
    api.clock.now = new Date(start.getTime() + 1_000);

    expect(answer.statusCode).toBe(200);
    expect((await ask(app, cookie)).statusCode).toBe(401);
    expect((await enter(app, person.email, { ip: ip() })).statusCode).toBe(401);
    expect((await enter(app, person.email, { password: 'a new one, this time', ip: ip() })).statusCode).toBe(200);
  });

  test('with a password that is too weak changes nothing and works still', async () => {
    const person = await api.person();
    const invitation = await invitationOf(person);

    const weak = await accept(invitation, 'short');

    expect([weak.statusCode, codesOf(weak)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(await api.asApp('select 1 from user_password where user_id = $1', [person.viewer.id])).toEqual([]);
    expect((await accept(invitation)).statusCode).toBe(200);
  });

  test('is made by administrators, for people who are not locked out', async () => {
    const [person, locked] = [await api.person(), await api.person()];
    await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [locked.viewer.id]);
    const create = `mutation { createUser(input: { name: "Robot", kind: SERVICE }) { user { id } } }`;
    const made = (await api.run(admin, create)).data as { createUser: { user: { id: string } } }; // as the document asks
    const invitations = await api.asApp('select count(*) from invitation');

    const answers = [
      await api.run(await api.person(Role.HEAD_OF_TALENT), inviteUser, { input: { userId: person.id } }),
      await api.run(admin, inviteUser, { input: { userId: locked.id } }),
      await api.run(admin, inviteUser, { input: { userId: made.createUser.user.id } }),
    ];

    expect(answers.map((it) => it.data?.['inviteUser'])).toMatchObject([
      { path: null, errors: [{ code: 'NOT_ALLOWED' }] },
      { path: null, errors: [{ code: 'INVALID', path: ['userId'] }] },
      { path: null, errors: [{ code: 'INVALID', path: ['userId'] }] },
    ]);
    expect(await api.asApp('select count(*) from invitation')).toEqual(invitations);
  });
});

describe('a new password', () => {
  const ada = { name: 'Ada Lovelace-Byron', email: 'countess.of.lovelace@example.org' };

  test.each([
    ['eleven characters', 'elevenchars', 'A password has at least 12 characters.'],
    ['a book', 'word '.repeat(41), 'A password has at most 200 characters.'],
    [
      'the e-mail address',
      'Countess.of.Lovelace@Example.org',
      'A password is not the name or the e-mail address of whose it is.',
    ],
    ['the name', 'ada lovelace byron', 'A password is not the name or the e-mail address of whose it is.'],
    [
      'the mailbox twice',
      'countess.of.lovelacecountess.of.lovelace',
      'A password is not the name or the e-mail address of whose it is.',
    ],
    ['one key', 'aaaaaaaaaaaaaa', 'A password has at least four different characters.'],
  ])('is not %s', (_name, password, message) => {
    expect(faultOfPassword(password, ada)?.message).toBe(message);
  });

  test.each([
    'twelve chars',
    'correct horse battery staple',
    'пароль из слов',
    '🔑🔒🚪🧱 four gates',
    'x'.repeat(190) + 'abcdefghij',
  ])('may be of any characters: %s', (password) => {
    expect(faultOfPassword(password, ada)).toBeNull();
  });

  test('is the same however its letters were composed', async () => {
    const stored = await passwordHashing.hash('Zürich im Café', randomBytes(16));

    expect(await passwordHashing.verify(stored, 'Zürich im Café'.normalize('NFD'))).toBe(true);
  });
});

describe('raw SQL as the serving login', () => {
  test.each([
    ['stores a password as it is', `update user_password set hash = 'four gates and a key'`, 'user_password_argon2id'],
    ['uses an invitation again', 'update invitation set used_at = null where used_at is not null', 'invitation_over'],
    [
      'gives an invitation more time',
      `update invitation set expires_at = expires_at + interval '1 day'`,
      'invitation_fixed',
    ],
  ])('cannot: %s', async (_name, statement, constraint) => {
    await accept(await invitationOf(await api.person()));

    expect(await refusedBy(api, statement)).toBe(constraint);
  });
});
