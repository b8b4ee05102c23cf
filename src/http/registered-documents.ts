import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyRequest } from 'fastify';
import { parse, print } from 'graphql';
import { z } from 'zod';
import { limits } from '../graphql/limits.numbers.ts';
import { requestError } from '../graphql/request-error.ts';

const builtIn = new URL('../../../schema/documents.json', import.meta.url).pathname;
const mostLayouts = 1_000;
const file = z.record(z.string().regex(/^(sha256:)?[0-9a-f]{64}$/), z.string());

/** Documents that are known beforehand, by the SHA-256 of their text: all that a session may run. */
export class RegisteredDocuments {
  readonly #texts: ReadonlyMap<string, string>;
  /** Texts that were sent, and are registered documents when they are laid out as ours. */
  readonly #layouts = new Set<string>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  /** Of the house's own screens, and of further files. Throws when a file cannot be used, naming it. */
  static in(paths: readonly string[]): RegisteredDocuments {
    const all = [...(existsSync(builtIn) ? [builtIn] : []), ...paths];
    return new RegisteredDocuments(new Map(all.flatMap((path) => [...textsIn(path)])));
  }

  /** The document of an id, `sha256:` before it or not; null when none is registered by it. */
  textOf(id: string): string | null {
    return this.#texts.get(bare(id)) ?? null;
  }

  /** True for a registered document, however it is laid out. */
  has(text: string): boolean {
    if (this.#layouts.has(text) || this.#texts.has(hashOf(text))) return true;
    if (!this.#texts.has(hashOf(plain(text)))) return false;
    if (this.#layouts.size >= mostLayouts) this.#layouts.clear();
    this.#layouts.add(text);
    return true;
  }
}

function textsIn(path: string): ReadonlyMap<string, string> {
  const entries = Object.entries(file.parse(JSON.parse(readFileSync(path, 'utf8'))));
  const texts = new Map(entries.map(([id, text]) => [bare(id), text]));
  for (const [id, text] of texts) if (id !== hashOf(text)) throw new Error(`${id} is not the SHA-256 of its document`);
  return texts;
}

function bare(id: string): string {
  return id.replace(/^sha256:/, '');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** As graphql-js prints it; what is no document stays what it is. */
function plain(text: string): string {
  try {
    return print(parse(text, { maxLexicalTokens: limits.tokens, noLocation: true }));
  } catch {
    return text;
  }
}

/** Puts the document in the place of its id, where a request names one by it. */
export function nameDocument({ body }: FastifyRequest, documents: RegisteredDocuments): void {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
  const { documentId } = body;
  if ('query' in body) throw requestError('BAD_REQUEST', 'Send a `query` or a `documentId`, and not both.');
  const text = typeof documentId === 'string' ? documents.textOf(documentId) : null;
  if (text === null)
    throw requestError('DOCUMENT_NOT_REGISTERED', 'No document is registered under this `documentId`.');
  Object.assign(body, { query: text });
  // A stream looks at its request again for every event.
  Reflect.deleteProperty(body, 'documentId');
}

/** Refuses a document of a session that is not registered; what is no document runs nothing. */
export function mustBeRegistered(text: string, documents: RegisteredDocuments): void {
  if (text === '' || documents.has(text)) return;
  const message = 'A session runs registered documents only. Register this one, or ask with a token.';
  throw requestError('DOCUMENT_NOT_REGISTERED', message);
}
