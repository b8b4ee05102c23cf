import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { marksOf } from './contents.ts';
import type { TestApi } from './test-api.ts';
import { post } from './test-server.ts';

/** A mutation that succeeds when it is sent. */
export interface Sending {
  readonly mutation: GraphQLField<unknown, unknown>;
  readonly token: string;
  readonly query: string;
  readonly variables: object;
}

type Payload = Readonly<Record<string, unknown>> | null;

/** What was answered: the payload, and all that refused, wherever it stands. */
export interface Told {
  readonly payload: Payload;
  readonly refusals: readonly Refusal[];
}

/** Why something was refused; with STALE, the version that there is. */
export interface Refusal {
  readonly code: string;
  readonly currentVersion?: number | null;
}

/** A row of the audit. */
export interface Audited {
  readonly action: string;
  readonly outcome: string;
  readonly code: string | null;
}

/** What was answered, and left in the database: the tables that changed, and rows of the audit. */
export interface Left extends Told {
  readonly changed: readonly string[];
  readonly audited: readonly Audited[];
}

/** What came of sending one mutation again and again. */
export interface SentAgain {
  /** Beforehand, by somebody who has no role. */
  readonly stranger: Left;
  /** Beforehand, with the version before the one that it names; null where it names none. */
  readonly early: (Left & { readonly currentVersion: number }) | null;
  /** Under a key. */
  readonly first: Left;
  /** Under the same key. */
  readonly again: Left;
  /** Under the same key, with another document. */
  readonly other: Left;
  /** Without a key. */
  readonly late: Left;
}

let keys = 0;

/** Sends a mutation as a stranger, as an edit of what was seen before, under a key, under that key again, and without it. */
export async function sendAgain(api: TestApi, sending: Sending, stranger: string): Promise<SentAgain> {
  keys += 1;
  const headers = { 'idempotency-key': `again-${String(keys)}` };
  const whole = { ...sending, query: wholeDocument(sending.mutation) };
  const watch = new Watch(api);
  return {
    stranger: await watch.send({ ...sending, token: stranger, query: bareDocument(sending.mutation) }),
    early: await sendEarly(watch, whole),
    first: await watch.send(sending, headers),
    again: await watch.send(sending, headers),
    other: await watch.send({ ...sending, query: `${sending.query} ` }, headers),
    late: await watch.send(whole),
  };
}

async function sendEarly(watch: Watch, sending: Sending): Promise<SentAgain['early']> {
  const { variables } = sending;
  const currentVersion = versionIn(variables);
  if (currentVersion === null) return null;
  return { ...(await watch.send({ ...sending, variables: oneBefore(variables) as object })), currentVersion };
}

/** The version that was seen; null where none is sent. */
export function versionIn(value: unknown): number | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('version' in value && typeof value.version === 'number') return value.version;
  return Object.values(value).reduce<number | null>((found, inner) => found ?? versionIn(inner), null);
}

/** Whether an input, or each of its rows, says which version was seen. */
export function takesVersion(type: GraphQLInputType | undefined): boolean {
  const input = type && getNamedType(type);
  if (!isInputObjectType(input)) return false;
  return Object.values(input.getFields()).some(({ name, type: of }) => name === 'version' || takesVersion(of));
}

function oneBefore(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(oneBefore);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    return [name, name === 'version' ? Number(inner) - 1 : oneBefore(inner)];
  });
  return Object.fromEntries(entries);
}

/** Looks at what is left each time that something was sent. */
class Watch {
  readonly #api: TestApi;
  #marks: Promise<Readonly<Record<string, unknown>>>;
  #written: Promise<unknown>;

  constructor(api: TestApi) {
    this.#api = api;
    this.#marks = marksOf(api);
    this.#written = lastWritten(api);
  }

  async send(sending: Sending, headers: Readonly<Record<string, string>> = {}): Promise<Left> {
    const [before, written] = [await this.#marks, await this.#written];
    const told = await send(this.#api, sending, headers);
    const audited = await writtenAfter(this.#api, written);
    this.#marks = marksOf(this.#api);
    this.#written = lastWritten(this.#api);
    const after = await this.#marks;
    return { ...told, audited, changed: Object.keys(after).filter((name) => after[name] !== before[name]) };
  }
}

interface Body {
  readonly data?: Readonly<Record<string, Payload>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

async function send(api: TestApi, sending: Sending, headers: Readonly<Record<string, string>>): Promise<Told> {
  const { mutation, token, query, variables } = sending;
  const { body } = await post(api.server, { query, variables }, { token, headers });
  const { data, errors = [] } = JSON.parse(body) as Body; // as the API answers
  const payload = data?.[mutation.name] ?? null;
  return { payload, refusals: [...errors.map(({ extensions: { code } }) => ({ code })), ...refusalsIn(payload)] };
}

/** A mutation of many rows refuses each by itself. */
function refusalsIn(payload: Payload): readonly Refusal[] {
  const results = (payload?.['results'] ?? []) as readonly Payload[];
  return [payload, ...results].flatMap((it) => (it?.['errors'] ?? []) as readonly Refusal[]);
}

async function lastWritten(api: TestApi): Promise<unknown> {
  const [row] = await api.asApp('select max(written_in) as last from audit_event');
  return row?.['last'] ?? '0';
}

async function writtenAfter(api: TestApi, last: unknown): Promise<readonly Audited[]> {
  const text = 'select action, outcome, code from audit_event where written_in > $1 order by action';
  const rows = await api.asApp(text, [last]);
  return rows.map(({ action, outcome, code }) => ({
    action: String(action),
    outcome: String(outcome),
    code: typeof code === 'string' ? code : null,
  }));
}

const refusal = 'errors { code currentVersion }';

/** Asks a mutation for its refusals alone. */
function bareDocument({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const payload = getNamedType(type);
  const each = isObjectType(payload) && 'results' in payload.getFields() ? `results { ${refusal} }` : '';
  return `mutation ($input: ${String(args[0]?.type)}) { ${name}(input: $input) { ${refusal} ${each} } }`;
}

/** Asks a mutation for the ids and versions of the rows that it answers, and for all its values, results and refusals. */
export function wholeDocument({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const below = fieldsOf(getNamedType(type), 2);
  return `mutation ($input: ${String(args[0]?.type)}) { ${name}(input: $input) { ${below} } }`;
}

function fieldsOf(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type)) return '__typename';
  const fields = Object.values(type.getFields());
  const ofRow = fields.filter(({ name }) => name === 'id' || name === 'version');
  if ('id' in type.getFields()) return ofRow.map(({ name }) => name).join(' ');
  const asked = fields.filter((field) => isLeafType(getNamedType(field.type)) || depth > 0);
  return asked.map((field) => `${field.name} ${nested(getNamedType(field.type), depth - 1)}`).join(' ');
}

function nested(type: GraphQLNamedType, depth: number): string {
  return isLeafType(type) ? '' : `{ ${fieldsOf(type, depth)} }`;
}
