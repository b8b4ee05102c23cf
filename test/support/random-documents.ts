import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Numbers from 0 to below 1, the same for the same seed. */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Arguments with which a root field can be asked. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

/** Writes queries that mostly are valid: fields repeated, aliased, under directives, inside of fragments of every kind. */
export class DocumentWriter {
  readonly #schema: GraphQLSchema;
  readonly #next: () => number;
  readonly #args: Arguments;
  #fragments: string[] = [];

  constructor(schema: GraphQLSchema, next: () => number, args: Arguments) {
    this.#schema = schema;
    this.#next = next;
    this.#args = args;
  }

  /** A query over the variables `$a`, `$b` and `$t`. */
  query(): string {
    this.#fragments = [];
    const root = this.#schema.getQueryType();
    const body = root ? this.#selections(root, 5) : '';
    const used = ['a: Boolean!', 'b: Boolean = true', 't: String'].filter((it) =>
      `${body}${this.#fragments.join(' ')}`.includes(`$${it[0] ?? ''}`),
    );
    const variables = used.length > 0 ? `(${used.map((it) => `$${it}`).join(', ')})` : '';
    return `query ${variables} ${body} ${this.#fragments.join(' ')}`;
  }

  #selections(type: GraphQLNamedType, depth: number): string {
    const items = Array.from({ length: 1 + Math.floor(this.#next() * 4) }, () => this.#selection(type, depth));
    return `{ __typename ${items.join(' ')} }`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (isUnionType(type) || this.#next() < 0.25) return this.#fragment(type, depth);
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    const usable = fields.filter(
      (field) => field.args.length === 0 || field.name in this.#args || field.name === 'interviews',
    );
    const field = this.#one(usable.filter((it) => depth > 1 || isLeafType(getNamedType(it.type))));
    return field ? this.#field(field, depth) : '';
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const alias = this.#next() < 0.15 ? this.#one([`${field.name}2: `, `x${field.name}: `, `a_${field.name}: `]) : '';
    const args = this.#one(this.#args[field.name] ?? ['']);
    const target = getNamedType(field.type);
    const inner = isLeafType(target) ? '' : this.#selections(target, depth - 1);
    return `${alias ?? ''}${field.name}${args ?? ''} ${this.#directive()} ${inner}`;
  }

  #fragment(type: GraphQLNamedType, depth: number): string {
    const possible = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type];
    const on = this.#one(possible) ?? type;
    const body = isObjectType(on) && depth > 0 ? this.#selections(on, depth - 1) : '{ __typename }';
    if (this.#next() < 0.6) return `... on ${on.name} ${this.#directive()} ${body}`;
    const name = `F${String(this.#fragments.length)}`;
    this.#fragments.push('');
    this.#fragments[Number(name.slice(1))] = `fragment ${name} on ${on.name} ${body}`;
    return `...${name} ${this.#directive()}`;
  }

  #directive(): string {
    if (this.#next() < 0.7) return '';
    return (
      this.#one([
        '@include(if: $a)',
        '@skip(if: $a)',
        '@include(if: $b)',
        '@skip(if: $b) @include(if: $a)',
        '@skip(if: false)',
      ]) ?? ''
    );
  }

  #one<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.#next() * items.length)];
  }
}
