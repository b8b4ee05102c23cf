import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { Provider } from 'oidc-provider';
import { ownPath } from '../../src/http/own-path.ts';
import { Role } from '../../src/kernel/role.ts';
import { ask, enter, goodPassword, postTo, registered } from '../support/sign-in.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, startTestServer } from '../support/test-server.ts';
import { type Claims, secondsNow, startTinyIssuer, type TinyIssuer } from '../support/tiny-issuer.ts';

const publicUrl = 'https://fourgate.example';
const clientId = 'fourgate';
const clientSecret = 'a secret that the provider knows';

let api: TestApi;
let admin: Person;
let issuer: TinyIssuer;
let app: FastifyInstance;

const serverFor = async (url: string): Promise<FastifyInstance> => {
  const oidc = { issuer: url, clientId, clientSecret };
  const config = { trustProxy: [], nodeEnv: 'test', publicUrl, oidc } as const;
  return (await startTestServer(api, { config, documents: registered() })).app;
};

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  issuer = await startTinyIssuer(clientId);
  app = await serverFor(issuer.url);
});

const usually = (claims: Claims): Promise<string> => issuer.sign(claims);

afterEach(async () => {
  issuer.claims = {};
  issuer.idToken = usually;
  await api.asApp('delete from sign_in_tally');
});

afterAll(async () => {
  await app.close();
  await issuer.close();
  await api.close();
});

interface Departed {
  readonly to: URL;
  readonly cookie: string;
  readonly state: string;
  readonly nonce: string;
}

/** Sends a browser to the provider. */
async function depart(to = '/sign-in', from = app): Promise<Departed> {
  const answer = await from.inject(`/sign-in/provider?to=${encodeURIComponent(to)}`);
  const target = new URL(String(answer.headers.location));
  const [cookie] = answer.cookies;
  return {
    to: target,
    cookie: `${String(cookie?.name)}=${String(cookie?.value)}`,
    state: target.searchParams.get('state') ?? '',
    nonce: target.searchParams.get('nonce') ?? '',
  };
}

/** Comes back with what the provider gave, or with something else. */
function comeBack(
  { state, cookie }: Pick<Departed, 'state' | 'cookie'>,
  { iss = issuer.url, on = app }: { iss?: string; on?: FastifyInstance } = {},
): Promise<LightMyRequestResponse> {
  const query = new URLSearchParams({ code: 'a code', state, iss });
  return on.inject({ url: `/sign-in/callback?${query.toString()}`, headers: { cookie } });
}

/** The whole way, as somebody of whom the provider says this. */
async function signIn(claims: Claims, to?: string): Promise<LightMyRequestResponse> {
  const departed = await depart(to);
  issuer.claims = { nonce: departed.nonce, ...claims };
  return comeBack(departed);
}

async function invited(...roles: Role[]): Promise<Person> {
  const person = await api.person(...roles);
  await api.run(admin, 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { errors { code } } }', {
    input: { userId: person.id },
  });
  return person;
}

const sessionIn = (answer: LightMyRequestResponse): string | null => {
  const cookie = answer.cookies.find(({ name }) => name === '__Host-fourgate');
  return cookie ? `${cookie.name}=${cookie.value}` : null;
};

const who = async (cookie: string | null): Promise<unknown> =>
  (await ask(app, cookie ?? '', undefined, { origin: publicUrl })).json<{ data: unknown }>().data;

describe('the way to the provider', () => {
  test('asks for a code with PKCE, a state and a nonce, and remembers them in this browser alone', async () => {
    const answer = await app.inject('/sign-in/provider');

    const target = new URL(String(answer.headers.location));
    expect(Object.fromEntries(target.searchParams)).toEqual({
      client_id: clientId,
      redirect_uri: `${publicUrl}/sign-in/callback`,
      response_type: 'code',
      scope: 'openid email',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-fourgate-away=\S+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  test('leaves no way in by password', async () => {
    const answers = [
      await enter(app, admin.email),
      await postTo(app, '/sign-in/invitation', { invitation: 'x', password: goodPassword }),
    ];

    expect(answers.map((it) => it.statusCode)).toEqual([404, 404]);
  });

  test('is told to be closed while the provider does not answer', async () => {
    const alone = await serverFor('http://127.0.0.1:9');

    const answer = await alone.inject('/sign-in/provider');

    expect([answer.statusCode, codesOf(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
    await alone.close();
  });
});

describe('whom the provider recognises', () => {
  test('is bound to the invited account of the verified address, and found by issuer and subject from then on', async () => {
    const person = await invited(Role.RECRUITER);

    const first = await signIn(
      { sub: 'ada', email: person.email.toUpperCase(), email_verified: true },
      '/graphiql?a=1',
    );
    const later = await signIn({ sub: 'ada', email: 'other@elsewhere.example', email_verified: false });

    expect([first.statusCode, first.headers.location]).toEqual([303, '/graphiql?a=1']);
    const name = { viewer: { user: { name: person.name } } };
    expect([await who(sessionIn(first)), await who(sessionIn(later))]).toEqual([name, name]);
    expect(await api.asApp('select issuer, subject from user_identity where user_id = $1', [person.viewer.id])).toEqual(
      [{ issuer: issuer.url, subject: 'ada' }],
    );
  });

  test.each([
    ['an address that is not verified', (email: string) => ({ email, email_verified: false })],
    ['an address that is said to be verified in a word', (email: string) => ({ email, email_verified: 'true' })],
    ['no address', () => ({})],
    ['another address', () => ({ email: 'stranger@elsewhere.example', email_verified: true })],
  ])('comes in by no account with %s', async (_name, claims) => {
    const person = await invited();

    const answer = await signIn({ sub: `not-${person.name}`, ...claims(person.email) });

    expect([answer.statusCode, sessionIn(answer)]).toEqual([401, null]);
    expect(await api.asApp('select 1 from user_identity where user_id = $1', [person.viewer.id])).toEqual([]);
  });

  test('comes in by no account that was not invited, that is locked out, or that is another person’s', async () => {
    const [uninvited, locked, taken] = [await api.person(), await invited(), await invited()];
    await signIn({ sub: 'locked', email: locked.email, email_verified: true });
    await signIn({ sub: 'taken', email: taken.email, email_verified: true });
    await api.asApp(`update user_account set status = 'DISABLED' where id = $1`, [locked.viewer.id]);

    const answers = [
      await signIn({ sub: 'uninvited', email: uninvited.email, email_verified: true }),
      await signIn({ sub: 'locked', email: locked.email, email_verified: true }),
      await signIn({ sub: 'second of that address', email: taken.email, email_verified: true }),
    ];

    expect(answers.map((it) => [it.statusCode, sessionIn(it)])).toEqual([
      [401, null],
      [401, null],
      [401, null],
    ]);
  });
});

describe('an answer of the provider that is not as it must be', () => {
  const other = (claims: Claims) => async (): Promise<{ person: Person; answer: LightMyRequestResponse }> => {
    const person = await invited();
    const departed = await depart();
    issuer.claims = { nonce: departed.nonce, sub: person.name, email: person.email, email_verified: true, ...claims };
    return { person, answer: await comeBack(departed) };
  };
  const signedBy = (sign: (claims: Claims) => Promise<string>) => (): ReturnType<ReturnType<typeof other>> => {
    issuer.idToken = sign;
    return other({})();
  };
  const past = secondsNow() - 3_600;

  test.each([
    ['another nonce', other({ nonce: 'another' })],
    ['no nonce', other({ nonce: undefined })],
    ['another issuer', other({ iss: 'https://evil.example' })],
    ['another audience', other({ aud: 'another client' })],
    ['an audience of several and another party', other({ aud: [clientId, 'other'], azp: 'other' })],
    ['a token that expired', other({ iat: past - 60, exp: past })],
    ['a token that says nothing of its end', other({ exp: undefined })],
    ['no subject', other({ sub: undefined })],
    ['no signature', signedBy((claims) => Promise.resolve(new UnsecuredJWT(claims).encode()))],
    [
      'a signature with the secret',
      signedBy((claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(Buffer.from(clientSecret))),
    ],
    [
      'an unknown key',
      signedBy(async (claims) => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'unknown' }).sign(privateKey);
      }),
    ],
    [
      'another key under a known name',
      signedBy(async (claims) => {
        const { privateKey } = await generateKeyPair('RS256');
        return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'first' }).sign(privateKey);
      }),
    ],
    [
      'a claim changed after signing',
      signedBy(async (claims) => {
        const [head, , signature] = (await issuer.sign(claims)).split('.');
        const body = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url');
        return [head, body, signature].join('.');
      }),
    ],
  ])('lets nobody in: %s', async (_name, attempt) => {
    const { person, answer } = await attempt();

    expect([answer.statusCode, codesOf(answer), sessionIn(answer)]).toEqual([401, ['UNAUTHENTICATED'], null]);
    expect(await api.asApp('select 1 from user_identity where user_id = $1', [person.viewer.id])).toEqual([]);
  });

  test('lets nobody in: another state, another browser, another issuer in the address, or too late', async () => {
    const [mine, theirs] = [await depart(), await depart()];
    issuer.claims = { nonce: mine.nonce };
    const before = api.clock.now;

    const answers = [
      await comeBack({ ...mine, state: theirs.state }),
      await comeBack({ ...mine, cookie: theirs.cookie }),
      await comeBack({ ...mine, cookie: '' }),
      await comeBack({ ...mine, cookie: `${mine.cookie.slice(0, -3)}AAA` }),
      await comeBack(mine, { iss: 'https://evil.example' }),
    ];
    api.clock.now = new Date(before.getTime() + 600_000);
    answers.push(await comeBack(mine));
    api.clock.now = before;

    expect(answers.map((it) => [it.statusCode, sessionIn(it)])).toEqual(answers.map(() => [401, null]));
  });

  test('leaves a row in the audit, and is tried a hundred times in a quarter of an hour from one address', async () => {
    const nobody = { state: 'x', cookie: '' };
    const rows = `select count(*)::int as rows from audit_event where action = 'signIn' and outcome = 'REFUSED'`;
    const count = async (): Promise<number> => Number((await api.asApp(rows))[0]?.['rows']);
    const before = await count();

    const answers = [];
    for (let time = 0; time < 103; time += 1) answers.push((await comeBack(nobody)).statusCode);

    expect(answers.filter((it) => it === 429)).toHaveLength(3);
    expect((await count()) - before).toBe(100);
  });
});

describe('new keys of the provider', () => {
  test('are found by a running server a minute after it last looked, and the old ones work no more', async () => {
    const person = await invited();
    await signIn({ sub: 'rotated', email: person.email, email_verified: true });
    const old = issuer.sign;
    const signedBefore = await old({ old: true });
    const realNow = Date.now;

    await issuer.rotate();
    try {
      Date.now = () => realNow() + 61_000;
      const answer = await signIn({ sub: 'rotated' });
      issuer.idToken = () => Promise.resolve(signedBefore);
      const withOld = await signIn({ sub: 'rotated' });

      expect([answer.statusCode, withOld.statusCode]).toEqual([303, 401]);
    } finally {
      Date.now = realNow;
    }
  });
});

describe('where somebody is sent afterwards', () => {
  test.each(['/graphiql', '/a/b?c=d&e=%20'])('is a path of this server: %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/%09/evil.example/../..//evil.example',
    '/.//evil.example',
    '/a/..//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '/a\r\nlocation: https://evil.example',
    'evil.example',
    `/${'a'.repeat(600)}`,
    '',
    undefined,
    ['/a', '/b'],
  ])('is never elsewhere: %j', (wish) => {
    const path = ownPath(wish);

    expect(new URL(path, 'https://own.example').origin).toBe('https://own.example');
    expect(path.startsWith('//')).toBe(false);
  });
});

interface Step {
  readonly url: string;
  readonly form: string | null;
}

describe('a real provider', () => {
  let server: Server;
  let url: string;
  let real: FastifyInstance;
  let person: Person;

  beforeAll(async () => {
    server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    person = await invited(Role.MATCHER);
    const provider = new Provider(url, {
      clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [`${publicUrl}/sign-in/callback`] }],
      claims: { openid: ['sub'], email: ['email', 'email_verified'] },
      findAccount: (_context, accountId) => ({
        accountId,
        claims: () => ({ sub: accountId, email: person.email, email_verified: true }),
      }),
    });
    provider.on('server_error', () => undefined);
    server.on('request', (request, response) => void provider.callback()(request, response));
    real = await serverFor(url);
  });

  afterAll(async () => {
    await real.close();
    server.closeAllConnections();
    server.close();
  });

  /** Walks a browser through the provider's own pages until it is sent back to us. */
  async function walk(start: string): Promise<string> {
    const jar = new Map<string, string>();
    let next: Step = { url: start, form: null };
    for (let step = 0; step < 12 && !next.url.startsWith(publicUrl); step += 1) {
      const answer = await fetch(next.url, {
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(next.form && { method: 'POST', body: new URLSearchParams(next.form) }),
      });
      for (const cookie of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        jar.set(name, value);
      }
      next = await stepAfter(answer);
    }
    return next.url;
  }

  async function stepAfter(answer: Response): Promise<Step> {
    const location = answer.headers.get('location');
    if (location !== null) return { url: new URL(location, url).href, form: null };
    const page = await answer.text();
    const [, action = ''] = /action="([^"]+)"/.exec(page) ?? [];
    const form = page.includes('value="login"') ? 'prompt=login&login=ada&password=x' : 'prompt=consent';
    return { url: new URL(action, url).href, form };
  }

  test('lets the invited person in, and a code works once', async () => {
    const departed = await depart('/graphiql', real);
    const back = (await walk(departed.to.href)).slice(publicUrl.length);

    const first = await real.inject({ url: back, headers: { cookie: departed.cookie } });
    const again = await real.inject({ url: back, headers: { cookie: departed.cookie } });

    expect([first.statusCode, first.headers.location, again.statusCode]).toEqual([303, '/graphiql', 401]);
    const answer = await ask(real, sessionIn(first) ?? '', undefined, { origin: publicUrl });
    expect(answer.json()).toMatchObject({ data: { viewer: { user: { name: person.name } } } });
    expect(sessionIn(again)).toBeNull();
  });
});
