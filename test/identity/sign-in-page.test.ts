import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { givePassword, goodPassword, ownOrigin } from '../support/sign-in.ts';
import { type Fetch, OpenPage } from '../support/sign-in-page.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let server: TestServer;
let page: string;
let policy: string;

beforeAll(async () => {
  api = await startTestApi();
  server = await startTestServer(api);
  const answer = await server.app.inject('/sign-in');
  page = answer.body;
  policy = String(answer.headers['content-security-policy']);
});

afterAll(async () => {
  await server.app.close();
  await api.close();
});

test('says to whoever has no script that it takes one', () => {
  expect(page).toMatch(/<noscript><p>[^<]*JavaScript[^<]*<\/p><\/noscript>/);
});

test('has a form that never puts what it holds into an address', () => {
  expect(page.match(/<form[^>]*>/g)).toEqual(['<form method="post">']);
  expect(policy).toContain("form-action 'none'");
  expect(page).not.toMatch(/formmethod|formaction/i);
});

test('sent by a browser without its script signs nobody in, and what it held is in no log', async () => {
  const person = await api.person();
  await givePassword(api, person);

  // A browser that keeps to no policy sends it to the address of the page.
  const answer = await server.app.inject({
    method: 'POST',
    url: '/sign-in',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ email: person.email, password: goodPassword }).toString(),
  });

  expect(answer.statusCode).toBe(404);
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(await api.asApp('select 1 from session where user_id = $1', [person.viewer.id])).toEqual([]);
  const told = [...server.lines, answer.body].join('\n');
  for (const secret of [goodPassword, goodPassword.replaceAll(' ', '+'), person.email])
    expect(told).not.toContain(secret);
});

/** Asks the server as the page does, with the cookie that it was given last. */
function browser(): Fetch {
  let cookies: Record<string, string> = {};
  return async (url, { body }) => {
    const headers = { 'content-type': 'application/json', origin: ownOrigin };
    const answer = await server.app.inject({ method: 'POST', url, headers, cookies, payload: body });
    cookies = Object.fromEntries(answer.cookies.map(({ name, value }) => [name, value]));
    return { ok: answer.statusCode < 300, json: () => answer.json<unknown>() };
  };
}

const sessionsOf = (id: string) =>
  api.asApp(`select ended_at is not null as ended from session where user_id = $1`, [id]);

describe('the script of the page', () => {
  test('signs in and out, says so, and leaves the keyboard on what can be done next', async () => {
    const person = await api.person();
    await givePassword(api, person);
    const at = new OpenPage(page, { fetch: browser() });

    at.email.value = person.email;
    at.password.value = goodPassword;
    await at.form.meets('submit');

    expect(at.status.textContent).toBe('You are signed in.');
    expect([at.form.isThere, at.leave.hidden, at.leave.isFocused]).toEqual([false, false, true]);
    expect(await sessionsOf(person.viewer.id)).toEqual([{ ended: false }]);

    await at.leave.meets('click');

    expect(at.loads).toBe(2);
    expect(await sessionsOf(person.viewer.id)).toEqual([{ ended: true }]);
  });

  test('says a refusal anew each time, also when it is the same', async () => {
    const ask = browser();
    const meanwhile: string[] = [];
    const fetch: Fetch = (url, init) => {
      meanwhile.push(at.status.textContent);
      return ask(url, init);
    };
    const at: OpenPage = new OpenPage(page, { fetch });
    at.email.value = 'nobody@example.com';
    at.password.value = goodPassword;

    await at.form.meets('submit');
    await at.form.meets('submit');

    expect(meanwhile).toEqual(['', '']);
    expect(at.status.textContent).toBe('The e-mail address or the password is wrong.');
    expect(at.form.isThere).toBe(true);
  });

  test.each<[string, Fetch]>([
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'something between answers with a page',
      () => Promise.resolve({ ok: false, json: () => JSON.parse('<html>') as unknown }),
    ],
  ])('says so when %s, and tries again when asked to', async (_case, fetch) => {
    const person = await api.person();
    await givePassword(api, person);
    const answers = [fetch, browser()];
    const at = new OpenPage(page, { fetch: (...asked) => (answers.shift() ?? fetch)(...asked) });
    at.email.value = person.email;
    at.password.value = goodPassword;

    await at.form.meets('submit');
    const said = at.status.textContent;
    await at.form.meets('submit');

    expect([said, at.status.textContent]).toEqual(['The server did not answer. Try again.', 'You are signed in.']);
  });

  test('asks once when it is pressed twice', async () => {
    let asked = 0;
    const ask = browser();
    const at = new OpenPage(page, { fetch: (...request) => ((asked += 1), ask(...request)) });

    await Promise.all([at.form.meets('submit'), at.form.meets('submit')]);

    expect(asked).toBe(1);
  });

  test('takes an invitation out of the address bar, asks for a new password only, and says how long', () => {
    const at = new OpenPage(page, { hash: '#abc', fetch: browser() });

    expect([at.hash, at.who.isThere, at.what.textContent]).toEqual(['', false, 'New password, at least 12 characters']);
    expect(at.button.textContent).toBe('Set password');
  });

  test('takes an invitation that is opened where the page stood already', async () => {
    const at = new OpenPage(page, { fetch: browser() });

    await at.window.meets('hashchange');

    expect(at.loads).toBe(2);
  });
});

test('hides what is hidden, and has a place where a screen reader hears what happens', () => {
  expect(page).toContain('[hidden]{display:none}');
  expect(page).toMatch(/<button id="leave" type="button" hidden>Sign out<\/button><p role="status"><\/p><\/main>/);
});
