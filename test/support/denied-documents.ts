import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** A way to write the same question; `fields` are written where the type is already known. */
export interface Form {
  readonly name: string;
  readonly write: (type: string, fields: readonly string[]) => { readonly body: string; readonly fragments: string };
}

const of = (body: string, fragments = ''): { body: string; fragments: string } => ({ body, fragments });
const listed = (fields: readonly string[]): string => fields.join(' ');

/** The ways in which a field can be asked for without saying so plainly. */
export const forms: readonly Form[] = [
  { name: 'plainly', write: (_type, fields) => of(listed(fields)) },
  {
    name: 'under another name',
    write: (_type, fields) => of(listed(fields.slice(0, 25).map((field, at) => `id${String(at)}: ${field}`))),
  },
  { name: 'in a fragment of the type', write: (type, fields) => of(`... on ${type} { ${listed(fields)} }`) },
  { name: 'in a fragment of no type', write: (_type, fields) => of(`... { ... { ${listed(fields)} } }`) },
  {
    name: 'in a named fragment of another',
    write: (type, fields) =>
      of('...Outer', `fragment Outer on ${type} { ...Inner } fragment Inner on ${type} { ${listed(fields)} }`),
  },
  {
    name: 'where it may be left out',
    write: (_type, fields) =>
      of(`... @skip(if: true) { ${listed(fields)} } ... @include(if: true) { ${listed(fields)} }`),
  },
];

/** One step to the type of a field: where it starts, and what is written there. */
export interface Step {
  readonly from: GraphQLObjectType;
  readonly open: string;
  readonly close: string;
}

/** Finds the ways through a schema that end at a type. */
export class Ways {
  readonly #schema: GraphQLSchema;
  readonly #steps = new Map<string, Step[]>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    for (const from of types.filter(({ name }) => !name.startsWith('__'))) this.#note(from);
  }

  /** Every step that ends at the type, along an interface or a union, too. */
  to(type: string): readonly Step[] {
    return this.#steps.get(type) ?? [];
  }

  /** Documents of at most three fields, the last of which are of the type: by each way, from a root or a row. */
  documents(type: GraphQLObjectType, written: { readonly body: string; readonly fragments: string }): string[] {
    const within = [{ at: type, body: written.body }];
    const once = within.flatMap(({ at, body }) =>
      this.to(at.name).map((step) => ({ at: step.from, body: wrapped(step, body) })),
    );
    const twice = once.flatMap(({ at, body }) =>
      this.to(at.name).map((step) => ({ at: step.from, body: wrapped(step, body) })),
    );
    return [...within, ...once, ...twice].flatMap(({ at, body }) => {
      const start = this.#start(at);
      return start === null ? [] : [`${start(body)} ${written.fragments}`];
    });
  }

  #note(from: GraphQLObjectType): void {
    for (const field of Object.values(from.getFields())) {
      const target: GraphQLNamedType = getNamedType(field.type);
      const possible = isAbstractType(target) ? this.#schema.getPossibleTypes(target) : [target].filter(isObjectType);
      for (const { name } of possible) {
        const [open, close] = isAbstractType(target)
          ? [`${field.name} { ... on ${name} {`, '} }']
          : [`${field.name} {`, '}'];
        this.#steps.set(name, [...(this.#steps.get(name) ?? []), { from, open, close }]);
      }
    }
  }

  #start(type: GraphQLObjectType): ((body: string) => string) | null {
    const { name } = type;
    const roots = [this.#schema.getQueryType(), this.#schema.getSubscriptionType()];
    if (roots.some((root) => root?.name === name)) return (body) => `${name.toLowerCase()} { ${body} }`;
    const isRow = type.getInterfaces().some((it) => it.name === 'Node');
    return isRow ? (body) => `query { node(id: "x") { ... on ${name} { ${body} } } }` : null;
  }
}

function wrapped({ open, close }: Step, body: string): string {
  return `${open} ${body} ${close}`;
}
