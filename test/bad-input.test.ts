import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { getNamedType, type GraphQLField, isLeafType, isObjectType } from 'graphql';
import { modelsOf } from '../src/database/model.ts';
import { Role } from '../src/kernel/role.ts';
import { ormOptions } from '../src/orm.ts';
import { createSchema } from '../src/schema.ts';
import { badArgumentsOf, badInputsOf, plausible } from './support/bad-inputs.ts';
import { contentsOf } from './support/contents.ts';
import { type Answer, type Person, startTestApi, type TestApi } from './support/test-api.ts';

const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const schema = createSchema(modelsOf(orm));
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const queries = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);
let api: TestApi;
let everyone: Person;

beforeAll(async () => {
  api = await startTestApi();
  everyone = await api.person(...Object.values(Role));
});

afterAll(async () => {
  await api.close();
  await orm.close(true);
});

interface Refused {
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** A mutation of many rows refuses each by itself. */
interface Payload extends Refused {
  readonly results?: readonly Refused[] | null;
}

/** The codes of a refusal, wherever it stands; none when the input was taken. */
function codesIn({ data, errors }: Answer, mutation: string): readonly unknown[] {
  const payload = data?.[mutation] as Payload | null | undefined; // the document asks for nothing else
  const results = payload?.results?.flatMap((result) => result.errors) ?? [];
  return [...errors, ...(payload?.errors ?? []), ...results].map(({ code }) => code);
}

function hasResults({ type }: GraphQLField<unknown, unknown>): boolean {
  const payload = getNamedType(type);
  return isObjectType(payload) && 'results' in payload.getFields();
}

const refusals = ['BAD_USER_INPUT', 'INVALID', 'NOT_FOUND', 'LIMIT_EXCEEDED'];

describe('an input that is wrong in one place', () => {
  let count = 0;

  afterAll(() => {
    process.stdout.write(`bad inputs: ${String(count)}, of ${String(mutations.length)} mutations\n`);
  });

  test.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    'of %s is refused by a code of the list, and changes nothing',
    async (name, mutation: GraphQLField<unknown, unknown>) => {
      const [input] = mutation.args;
      if (!input) throw new Error(`${name} takes no input`);
      const refused = 'errors { code message }';
      const each = hasResults(mutation) ? `results { ${refused} }` : '';
      const query = `mutation ($input: ${String(input.type)}) { ${name}(input: $input) { ${refused} ${each} } }`;
      const bad = badInputsOf(input.type);
      const before = await contentsOf(api);
      // Right in shape, so that what follows is refused for its one fault and not for the document.
      const whole = await api.run(everyone, query, { input: plausible(input.type) });

      const taken: string[] = [];
      for (const variant of bad) {
        const codes = codesIn(await api.run(everyone, query, { input: variant.input }), name);
        const isRefused = codes.length > 0 && codes.every((code) => refusals.includes(String(code)));
        if (!isRefused) taken.push(`${variant.name} → ${codes.join(', ') || 'taken'}`);
      }

      count += bad.length;
      expect(bad.length).toBeGreaterThan(5);
      expect(whole.errors).toEqual([]);
      expect(taken).toEqual([]);
      expect(await contentsOf(api)).toEqual(before);
    },
  );
});

/** What an answer says when there is nothing of the kind. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.every(isNothing)) ||
  (value as { totalCount?: unknown }).totalCount === 0;

const askAll = ({ name, type, args }: GraphQLField<unknown, unknown>): string => {
  const target = getNamedType(type);
  const counts = isObjectType(target) && 'totalCount' in target.getFields();
  const below = isLeafType(target) ? '' : `{ __typename ${counts ? 'totalCount' : ''} }`;
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}${withDefault(arg.defaultValue)}`);
  return `query (${declared.join(', ')}) { ${name}(${args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${below} }`;
};

const withDefault = (value: unknown): string => (typeof value === 'number' ? ` = ${String(value)}` : '');

describe('an argument that is wrong in one place', () => {
  let count = 0;

  afterAll(() => {
    process.stdout.write(`bad arguments: ${String(count)}, of ${String(queries.length)} queries\n`);
  });

  test.each(queries.map((query) => [query.name, query] as const))(
    'of %s is refused by a code of the list; an id of nobody finds nothing',
    async (name, field: GraphQLField<unknown, unknown>) => {
      const bad = badArgumentsOf(field.args);
      const query = askAll(field);

      const taken: string[] = [];
      for (const variant of bad) {
        const { data, errors } = await api.run(everyone, query, variant.input as object);
        const isRefused = errors.length > 0 && errors.every(({ code }) => refusals.includes(String(code)));
        const isEmpty = / id\b/.test(variant.name) && errors.length === 0 && isNothing(data?.[name]);
        if (!isRefused && !isEmpty)
          taken.push(`${variant.name} → ${errors.map((it) => String(it.code)).join() || 'taken'}`);
      }

      count += bad.length;
      expect(bad.length).toBeGreaterThan(2);
      expect(taken).toEqual([]);
    },
  );
});
