import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { mustBeRegistered, RegisteredDocuments } from '../../src/http/registered-documents.ts';
import { Role } from '../../src/kernel/role.ts';
import { committedDocuments } from '../support/committed-documents.ts';
import { MyDayDocument } from '../documents/gql/graphql.ts';
import { buildPanel } from '../support/build-scorecard.ts';
import { cookieIn, enter, givePassword, ownOrigin } from '../support/sign-in.ts';
import { askTyped, idOf } from '../support/typed.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';
import { codesOf, post, startTestServer, type TestServer } from '../support/test-server.ts';

let api: TestApi;
let server: TestServer;
let admin: Person;
let folder: string;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
/** What the code generator writes for a client; here, for the screens. */
const made = new URL('../documents/gql/persisted-documents.json', import.meta.url).pathname;
const me = 'query Me {\n  viewer {\n    user {\n      name\n    }\n  }\n}';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'fourgate-documents-'));
  const documents = RegisteredDocuments.in([fileOf('app.json', { [hashOf(me)]: me })]);
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  server = await startTestServer(api, { documents });
});

afterAll(async () => {
  await server.app.close();
  await api.close();
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('a request with an id of a document', () => {
  test.each([hashOf(me), `sha256:${hashOf(me)}`])('runs that document: %s', async (documentId) => {
    const response = await post(server.app, { documentId }, { token: admin.token });

    expect(response.json()).toMatchObject({ data: { viewer: { user: { name: admin.name } } } });
  });

  test.each([
    ['that is not registered', { documentId: hashOf('other') }, 'DOCUMENT_NOT_REGISTERED'],
    ['that is no text', { documentId: { a: 1 } }, 'DOCUMENT_NOT_REGISTERED'],
    ['of no kind that is known', { documentId: `md5:${hashOf(me)}` }, 'DOCUMENT_NOT_REGISTERED'],
    ['beside a document', { documentId: hashOf(me), query: me }, 'BAD_REQUEST'],
  ])('%s is refused', async (_name, body, code) => {
    const response = await post(server.app, body, { token: admin.token });

    expect([response.statusCode, codesOf(response)]).toEqual([400, [code]]);
    expect(response.json()).not.toHaveProperty('data');
  });

  test('still needs a token', async () => {
    const response = await post(server.app, { documentId: hashOf(me) }, { token: null });

    expect([response.statusCode, codesOf(response)]).toEqual([401, ['UNAUTHENTICATED']]);
  });
});

describe('the registry', () => {
  test('holds every document of the screens and of the story, and of the files it is given', () => {
    const documents = RegisteredDocuments.in([fileOf('more.json', { [hashOf(me)]: me })]);
    const own = committedDocuments().filter(({ file }) => /^(test\/documents|src\/story)\//.test(file));

    expect(own.length).toBeGreaterThan(40);
    expect(own.filter(({ text }) => !documents.has(text))).toEqual([]);
    expect(documents.has(me)).toBe(true);
  });

  test('knows a document however it is laid out, and nothing that differs in more', () => {
    const documents = RegisteredDocuments.in([fileOf('laid.json', { [hashOf(me)]: me })]);

    expect(documents.has('query Me{viewer{user{name}}} # of the app')).toBe(true);
    expect(documents.has('query Me{viewer{user{name}}}')).toBe(true);
    for (const other of [
      'query You{viewer{user{name}}}',
      'query Me{viewer{user{name id}}}',
      'nonsense {',
      `${me} ${me}`,
    ])
      expect(documents.has(other)).toBe(false);
  });

  test.each([
    ['whose hashes are others', { [hashOf('other')]: me }],
    ['of hashes of another kind', { md5: me }],
    ['of no texts', { [hashOf(me)]: 1 }],
    ['that is a list', [me]],
  ])('takes no file %s', (_name, content) => {
    expect(() => RegisteredDocuments.in([fileOf('wrong.json', content)])).toThrow();
  });

  test('is what clients make with their code generator', () => {
    const [text = ''] = Object.values(JSON.parse(readFileSync(made, 'utf8')) as Record<string, string>);

    expect(RegisteredDocuments.in([made]).has(text)).toBe(true);
  });
});

describe('a typed document', () => {
  test('answers as its type says', async () => {
    const { seats, interview } = await buildPanel(api);

    const { viewer } = await askTyped(api, seats[0], { document: MyDayDocument, variables: {} });

    expect(viewer.user.name).toBe(seats[0].name);
    expect(viewer.obligations.map(({ kind, subject }) => [kind, subject?.id])).toEqual([['SCORECARD', interview.id]]);
  });

  test('is asked by a session under the id that came with it, in a file that the app brought', async () => {
    const recruiter = await api.person(Role.RECRUITER);
    await givePassword(api, recruiter);
    const { app } = await startTestServer(api, { documents: RegisteredDocuments.in([made]) });
    const cookie = cookieIn(await enter(app, recruiter.email));
    const headers = { cookie, origin: ownOrigin };

    const known = await post(app, { documentId: idOf(MyDayDocument) }, { token: null, headers });
    const unknown = await post(app, { documentId: `sha256:${hashOf(me)}` }, { token: null, headers });

    expect(known.json()).toMatchObject({ data: { viewer: { user: { name: recruiter.name } } } });
    expect(codesOf(unknown)).toEqual(['DOCUMENT_NOT_REGISTERED']);
    await app.close();
  });
});

test('a session runs what is registered, and is told so of anything else', () => {
  const documents = RegisteredDocuments.in([fileOf('session.json', { [hashOf(me)]: me })]);
  const refusal = (text: string): unknown => {
    try {
      mustBeRegistered(text, documents);
      return null;
    } catch (error) {
      return error instanceof GraphQLError ? error.extensions['code'] : error;
    }
  };

  expect(refusal(me)).toBeNull();
  expect(refusal('')).toBeNull();
  expect(refusal('{ viewer { roles } }')).toBe('DOCUMENT_NOT_REGISTERED');
});
