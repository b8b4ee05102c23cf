import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { RegisteredDocuments } from '../../src/http/registered-documents.ts';
import { passwordHashing } from '../../src/identity/password-hash.ts';
import type { Person, TestApi } from './test-api.ts';

/** The origin that requests in memory ask. */
export const ownOrigin = 'http://localhost:80';

const me = '{ viewer { user { name } } }';

/** These documents and the one that asks who one is: a session runs no others. */
export function registered(...documents: readonly string[]): RegisteredDocuments {
  const texts = [me, ...documents];
  return new RegisteredDocuments(new Map(texts.map((it) => [createHash('sha256').update(it).digest('hex'), it])));
}

/** A password that nobody in the tests has for a name. */
export const goodPassword = 'four gates and a key';

/** Gives a person a password, as accepting an invitation would. */
export async function givePassword(api: TestApi, person: Person, password = goodPassword): Promise<void> {
  const hash = await passwordHashing.hash(password, randomBytes(16));
  await api.asApp(
    `insert into user_password (id, created_at, user_id, hash, set_at) values (gen_random_uuid(), $1, $2, $3, $1)`,
    [api.clock.now, person.viewer.id, hash],
  );
}

/** What is sent beside the body. */
export interface From {
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it comes from. */
  readonly ip?: string;
}

/** Posts JSON to a route of signing in. */
export function postTo(
  app: FastifyInstance,
  url: string,
  payload: object,
  { headers = {}, ip = '127.0.0.1' }: From = {},
): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url, payload, headers, remoteAddress: ip });
}

/** Signs in by password. */
export function enter(
  app: FastifyInstance,
  email: string,
  { password = goodPassword, ...from }: From & { readonly password?: string } = {},
): Promise<LightMyRequestResponse> {
  return postTo(app, '/sign-in/password', { email, password }, from);
}

/** The header of a browser that keeps what an answer set. */
export function cookieIn(answer: LightMyRequestResponse): string {
  const [cookie] = answer.cookies;
  if (!cookie) throw new Error(`No cookie came: ${answer.body}`);
  return `${cookie.name}=${cookie.value}`;
}

/** Asks with a cookie, as a page of this server does. */
export function ask(
  app: FastifyInstance,
  cookie: string,
  query = me,
  headers: Readonly<Record<string, string>> = { origin: ownOrigin },
): Promise<LightMyRequestResponse> {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers: { cookie, ...headers } });
}
