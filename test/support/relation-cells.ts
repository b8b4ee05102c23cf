import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Answer } from './test-api.ts';

/** What somebody gets to see of a field: refused by name, no row, rows without a value, or a value. */
export type Cell = '-' | '.' | '0' | '+';

/** Asks with some ids, as somebody. */
export type AskNodes = (document: string, ids: readonly string[]) => Promise<Answer>;

type Field = GraphQLField<unknown, unknown>;

const deepest = 3;
const refusedWhole = /^(LIMIT_EXCEEDED|BAD_USER_INPUT)$/;

/** Finds out, field by field, what an answer shows of the rows of each type. */
export class RelationCells {
  readonly cells = new Map<string, Cell>();
  readonly #schema: GraphQLSchema;
  readonly #mayAsk: (place: string) => boolean;

  /** `mayAsk` tells whether the roles are ever let near a field. */
  constructor(schema: GraphQLSchema, mayAsk: (place: string) => boolean) {
    this.#schema = schema;
    this.#mayAsk = mayAsk;
    for (const type of concreteTypesOf(schema)) {
      for (const name of Object.keys(type.getFields())) {
        this.cells.set(`${type.name}.${name}`, mayAsk(`${type.name}.${name}`) ? '.' : '-');
      }
    }
  }

  /** Asks for everything of the rows that may be asked for, in as many documents as the limits make of it. */
  async look(type: GraphQLObjectType, ids: readonly string[], ask: AskNodes): Promise<void> {
    const fields = this.#askable(type);
    await this.#askFor(type, fields, { ids, ask });
  }

  async #askFor(
    type: GraphQLObjectType,
    fields: readonly Field[],
    at: { readonly ids: readonly string[]; readonly ask: AskNodes },
  ): Promise<void> {
    if (fields.length === 0 || at.ids.length === 0) return;
    const selections = fields.map((field) => this.#selection(field, deepest)).join(' ');
    const document = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type.name} { ${selections} } } }`;
    const { data, errors } = await at.ask(document, at.ids);
    if (errors.some(({ code }) => refusedWhole.test(String(code)))) {
      await this.#inHalves(type, fields, at);
      return;
    }
    if (!data) throw new Error(`${document}: ${JSON.stringify(errors)}`);
    this.take(data);
  }

  async #inHalves(
    type: GraphQLObjectType,
    fields: readonly Field[],
    { ids, ask }: { readonly ids: readonly string[]; readonly ask: AskNodes },
  ): Promise<void> {
    const half = <T>(items: readonly T[]): (readonly T[])[] => {
      const middle = Math.ceil(items.length / 2);
      return [items.slice(0, middle), items.slice(middle)];
    };
    if (fields.length === 1 && ids.length === 1)
      throw new Error(`${type.name}.${String(fields[0]?.name)} costs too much`);
    if (fields.length > 1) for (const part of half(fields)) await this.#askFor(type, part, { ids, ask });
    else for (const part of half(ids)) await this.#askFor(type, fields, { ids: part, ask });
  }

  /** The field with all that hangs on it and is no row of its own. */
  #selection(field: Field, depth: number): string {
    const target = getNamedType(field.type);
    return isLeafType(target) ? field.name : `${field.name} { ${this.#below(target, depth - 1)} }`;
  }

  #below(type: GraphQLNamedType, depth: number): string {
    if (isAbstractType(type)) {
      const parts = this.#schema.getPossibleTypes(type).filter((it) => !isRow(it));
      return `__typename ${parts.map((it) => `... on ${it.name} { ${this.#below(it, depth)} }`).join(' ')}`;
    }
    if (!isObjectType(type) || isRow(type)) return '__typename';
    const within = this.#askable(type).filter((field) => depth > 0 || isLeafType(getNamedType(field.type)));
    return ['__typename', ...within.map((field) => this.#selection(field, depth))].join(' ');
  }

  /** What needs no argument and is not refused by name. */
  #askable(type: GraphQLObjectType): Field[] {
    const isBare = (field: Field): boolean =>
      field.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined);
    return Object.values(type.getFields()).filter(
      (field) => isBare(field) && this.#mayAsk(`${type.name}.${field.name}`),
    );
  }

  /** Puts down what an answer shows, which names the type of each object in it. */
  take(value: unknown): void {
    if (Array.isArray(value)) for (const item of value) this.take(item);
    else if (typeof value === 'object' && value !== null) this.#object(value as Record<string, unknown>);
  }

  #object({ __typename: type, ...fields }: Record<string, unknown>): void {
    for (const [name, value] of Object.entries(fields)) {
      const place = `${String(type)}.${name}`;
      const isShown = value !== null && !(Array.isArray(value) && value.length === 0);
      const known = this.cells.get(place);
      if (known === '.' || (known !== undefined && isShown)) this.cells.set(place, isShown ? '+' : '0');
      this.take(value);
    }
  }
}

function isRow(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Node');
}

/** Types that say something: not the roots, nor what only carries rows, which follows its noun. */
function concreteTypesOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !/^__|^(?:Query|Mutation|Subscription)$|(?:Connection|Edge|Payload)$/.test(name));
}
