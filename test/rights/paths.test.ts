import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, getOperationAST, type GraphQLObjectType, isLeafType, isObjectType, parse } from 'graphql';
import { DocumentRights } from '../../src/graphql/rights.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { type Viewer, viewerOf } from '../../src/kernel/viewer.ts';
import { policies } from '../../src/policies.ts';
import { applicationSchema } from '../support/application-schema.ts';
import { bodyOf } from '../support/bodies.ts';
import { play } from '../support/cast.ts';
import { buildDemoWorld, type DemoWorld } from '../support/demo-world.ts';
import { forms, Ways } from '../support/denied-documents.ts';
import { DerivedDocuments } from '../support/derived-documents.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';
import { createTestDatabase } from '../support/test-database.ts';
import { post } from '../support/test-server.ts';
import { hiddenTexts, type Seen, seenBy } from '../support/unseen.ts';

const { schema } = applicationSchema();
const documents = new DerivedDocuments(schema);
const rights = new DocumentRights(schema, policies);
const ways = new Ways(schema);
const columns: readonly (readonly Role[])[] = [...Object.values(Role).map((role) => [role]), []];
const roots = /^(?:Query|Mutation|Subscription)$/;
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && !roots.test(name));
const rows = types.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const nobody = '01900000-0000-7000-8000-00000000dead';

let world: DemoWorld;

beforeAll(async () => {
  world = await buildDemoWorld();
});

afterAll(() => world.database.drop());

/** A field as it is asked for: with something below it where it is no leaf. */
const askedFor = (type: GraphQLObjectType, name: string): string => {
  const field = type.getFields()[name];
  return field && isLeafType(getNamedType(field.type)) ? name : `${name} { __typename }`;
};

const deniedTo = (type: GraphQLObjectType, viewer: Viewer): string[] =>
  Object.keys(type.getFields()).filter((name) => !documents.isAllowed(`${type.name}.${name}`, viewer));

const refusedIn = (text: string, viewer: Viewer): string => {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error(text);
  return rights
    .refusals(document, operation, viewer)
    .map(({ message }) => message)
    .join('\n');
};

describe('a field that a role may never see', () => {
  test('is refused by name at the end of every way of three fields, in every form', () => {
    let count = 0;
    const open: string[] = [];
    for (const roles of columns) {
      const viewer = viewerOf(nobody, roles);
      for (const type of types) {
        const denied = deniedTo(type, viewer);
        if (denied.length === 0) continue;
        for (const [at, form] of forms.entries()) {
          const asked = form.name === 'under another name' ? denied.slice(0, 25) : denied;
          const written = form.write(
            type.name,
            asked.map((name) => askedFor(type, name)),
          );
          const all = ways.documents(type, written);
          // Each way in one form; all forms where there are few ways.
          const some = all.length < forms.length ? all : all.filter((_text, index) => index % forms.length === at);
          for (const text of some) {
            const refused = refusedIn(text, viewer);
            count += asked.length;
            open.push(
              ...asked
                .filter((name) => !refused.includes(`allow ${type.name}.${name}.`))
                .map((name) => `${roles.join()} ${type.name}.${name}: ${text}`),
            );
          }
        }
      }
    }

    process.stdout.write(`denied fields: ${String(count)} ways to them\n`);
    expect(open).toEqual([]);
    expect(count).toBeGreaterThan(100_000);
  });
});

/** Rows of a table on which it holds. */
const idsOf = async (api: TestApi, { type, table }: Seen, condition: string): Promise<string[]> => {
  const found = await api.asApp(
    `select id from "${table}" t where ${condition} order by md5(id::text) limit ${String(someRows)}`,
  );
  return found.map(({ id }) => toGlobalId(type, String(id)));
};

const someRows = 2;

const typeOf = ({ type }: Seen): GraphQLObjectType => {
  const found = rows.find(({ name }) => name === type);
  if (!found) throw new Error(`${type} is no row`);
  return found;
};

/** What a letter quotes is the letter's own, and read with its draft. */
const quotes = 'select e.excerpt as text from letter_item i join evidence e on e.id = i.cited_evidence_id';

/** Who sees some rows of a type and not others, or some fields of a row. */
const selective = [
  'RECRUITER_2',
  'INTERVIEWER_2',
  'MATCHER',
  'an interviewer everywhere who matches, too',
  'COMPANY_SCREENER',
  'ADMIN',
];

describe('what somebody does not see of real rows', () => {
  let count = 0;
  let texts = 0;

  afterAll(() => {
    process.stdout.write(`denied rows: ${String(count)} documents, and ${String(texts)} texts that stood in none\n`);
  });

  test.each(selective)('is answered like what nobody has, and stands in no answer: %s', async (name) => {
    const api = await startTestApi(await createTestDatabase(world.database));
    api.clock.now = world.now;
    const person = await play(api, world, name);
    const quoted = new Set((await api.asApp(quotes)).map(({ text }) => text));
    const hidden = (await hiddenTexts(api, person)).filter((text) => !quoted.has(text));
    const told: object[] = [];
    const ask = async (query: string, variables: object): Promise<string> => {
      count += 1;
      api.clock.now = new Date(world.now.getTime() + Math.floor(count / 20) * 60_000);
      const body = bodyOf((await post(api.server, { query, variables }, { token: person.token })).body);
      const found = hidden.filter((text) => body.includes(JSON.stringify(text).slice(1, -1)));
      if (found.length > 0) told.push({ query, variables, found: found.slice(0, 3) });
      return body;
    };

    const isRow = (type: string): boolean => rows.some((it) => it.name === type);
    for (const seen of seenBy(api, person).filter((it) => isRow(it.type))) {
      const [there, unseen] = [await idsOf(api, seen, seen.row), await idsOf(api, seen, `(${seen.row}) is not true`)];
      const none = unseen.map((_id, at) => toGlobalId(seen.type, `01900000-0000-7000-8000-00000000dea${String(at)}`));
      for (const query of documents.of(typeOf(seen), person.viewer)) {
        if (there.length > 0) await ask(query, { ids: there });
        if (unseen.length === 0) continue;
        const [ofSomebody, ofNobody] = [await ask(query, { ids: unseen }), await ask(query, { ids: none })];
        if (ofSomebody !== ofNobody) told.push({ query, ofSomebody, ofNobody });
      }
    }
    for (const { query, variables } of documents.roots(person.viewer)) await ask(query, variables);

    texts += hidden.length;
    await api.close();
    expect(told).toEqual([]);
    expect(hidden.length).toBeGreaterThan(20);
  });
});
