import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { DocumentRights } from '../../src/graphql/rights.ts';
import type { Viewer } from '../../src/kernel/viewer.ts';
import { policies } from '../../src/policies.ts';
import { plausible } from './bad-inputs.ts';

/** A document with what it is asked with. */
export interface RootDocument {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** How many rows of a list are asked for where it is asked for twice. */
const few = 2;
/** How many relations of a row go into one document, by the limits on what it may hold. */
const together = 3;

/** Documents that ask for everything a viewer may ever see of a type, and of what lies two steps from it. */
export class DerivedDocuments {
  readonly #schema: GraphQLSchema;
  readonly #rights: DocumentRights;
  readonly #allowed = new Map<string, boolean>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    this.#rights = new DocumentRights(schema, policies);
  }

  /** For each field of a row that leads to others, what is near those, some at a time; rows come by `$ids`. */
  of(type: GraphQLObjectType, viewer: Viewer): string[] {
    return this.#relations(type, viewer).flatMap((field) =>
      this.#near(getNamedType(field.type), viewer).map(
        (below) => `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type.name} { ${twice(field, below)} } } }`,
      ),
    );
  }

  /** For each list and figure at the root, and each order that it can be had in, what is near its rows. */
  roots(viewer: Viewer): RootDocument[] {
    const fields = Object.values(this.#schema.getQueryType()?.getFields() ?? {});
    return fields
      .filter((field) => !field.args.some(({ type }) => isIds(type)) && this.#allows(`{ ${field.name} }`, viewer))
      .flatMap((field) => this.#near(getNamedType(field.type), viewer).flatMap((below) => everyOrder(field, below)));
  }

  /** What to ask of a type: its leaves, with some of its relations each time. */
  #near(type: GraphQLNamedType, viewer: Viewer): string[] {
    if (isAbstractType(type)) {
      const parts = this.#schema.getPossibleTypes(type).flatMap((it) => this.#near(it, viewer).map((its) => [it, its]));
      return parts.map(([it, its]) => `__typename ... on ${String(it)} { ${String(its)} }`);
    }
    if (!isObjectType(type)) return ['__typename'];
    const nodes = type.name.endsWith('Connection') ? type.getFields()['nodes'] : undefined;
    if (nodes) {
      return this.#near(getNamedType(nodes.type), viewer).map(
        (its) => `${this.#leaves(type, viewer)} nodes { ${its} }`,
      );
    }
    const relations = this.#relations(type, viewer);
    const starts = relations.flatMap((_field, index) => (index % together === 0 ? [index] : []));
    return (starts.length === 0 ? [0] : starts).map((start) => {
      const some = relations.slice(start, start + together);
      const below = some.map((field) => `${field.name} { ${this.#leaves(getNamedType(field.type), viewer)} }`);
      return `${this.#leaves(type, viewer)} ${below.join(' ')}`;
    });
  }

  #leaves(type: GraphQLNamedType, viewer: Viewer): string {
    const types = isAbstractType(type) ? [] : [type].filter(isObjectType);
    const leaves = types
      .flatMap((it) => this.#fields(it, viewer))
      .filter((field) => isLeafType(getNamedType(field.type)));
    return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
  }

  #relations(type: GraphQLObjectType, viewer: Viewer): GraphQLField<unknown, unknown>[] {
    return this.#fields(type, viewer).filter((field) => !isLeafType(getNamedType(field.type)));
  }

  /** What the viewer may ask for without an argument. */
  #fields(type: GraphQLObjectType, viewer: Viewer): GraphQLField<unknown, unknown>[] {
    return Object.values(type.getFields()).filter((field) => {
      const isBare = field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);
      return isBare && this.isAllowed(`${type.name}.${field.name}`, viewer);
    });
  }

  /** Whether the roles are ever let near `Type.field`. */
  isAllowed(place: string, viewer: Viewer): boolean {
    const key = `${place} ${viewer.roleSet}`;
    const known = this.#allowed.get(key) ?? this.#asks(place, viewer);
    this.#allowed.set(key, known);
    return known;
  }

  /** Whether the roles are ever let near a field of the root. */
  mayAsk(field: string, viewer: Viewer): boolean {
    return this.#allows(`{ ${field} }`, viewer);
  }

  #asks(place: string, viewer: Viewer): boolean {
    const [type = '', field = ''] = place.split('.');
    return this.#allows(`{ node(id: "x") { ... on ${type} { ${field} } } }`, viewer);
  }

  #allows(text: string, viewer: Viewer): boolean {
    const document = parse(text);
    const isOperation = (it: { kind: Kind }): it is OperationDefinitionNode => it.kind === Kind.OPERATION_DEFINITION;
    const operation = document.definitions.find(isOperation);
    return operation !== undefined && this.#rights.refusals(document, operation, viewer).length === 0;
  }
}

/** A list that can be cut is asked for twice, whole and cut. */
function twice(field: GraphQLField<unknown, unknown>, below: string): string {
  const isCut = field.args.some(({ name }) => name === 'first');
  const cut = `${field.name}First: ${field.name}(first: ${String(few)}) { ${below} }`;
  return `${field.name} { ${below} } ${isCut ? cut : ''}`;
}

function isIds(type: GraphQLInputType): boolean {
  return isNonNullType(type) && getNamedType(type).name === 'ID';
}

/** A root field with what it requires, and once more for each order. */
function everyOrder(field: GraphQLField<unknown, unknown>, below: string): RootDocument[] {
  const required = field.args.filter((arg) => isRequiredArgument(arg));
  const sort = field.args.find(({ name }) => name === 'sort');
  const page = field.args.some(({ name }) => name === 'first') ? { first: 5 } : {};
  const variables = { ...page, ...Object.fromEntries(required.map((arg) => [arg.name, plausible(arg.type)])) };
  const orders = sort ? ordersOf(sort.type).map((order) => ({ ...variables, sort: order })) : [];
  return [variables, ...orders].map((given) => {
    const args = field.args.filter(({ name }) => name in given);
    const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
    const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
    const asked = args.length > 0 ? `${field.name}(${passed})` : field.name;
    return { query: `query ${declared && `(${declared})`} { ${asked} { ${below} } }`, variables: given };
  });
}

function ordersOf(type: GraphQLInputType): object[] {
  const input = getNamedType(type);
  const field = isInputObjectType(input) ? getNamedType(input.getFields()['field']?.type ?? input) : input;
  return isEnumType(field) ? field.getValues().map(({ name }) => ({ field: name, direction: 'ASC' })) : [];
}
