import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

type Given = Readonly<Record<string, unknown>>;

/** A list at the root, narrowed or ordered by one thing; `place` is null for the list as it is. */
export interface ListProbe {
  readonly list: string;
  readonly place: string | null;
  readonly query: string;
  readonly variables: Given;
}

/** Values to narrow by: what each place is asked with, by the name of its input and field. */
export type Samples = (place: string) => readonly unknown[];

type Field = GraphQLField<unknown, unknown>;
type Input = GraphQLArgument | GraphQLInputField;

const paging = ['first', 'after'];

/** Every list at the root: as it is, by each of its filters and arguments alone, and in each order both ways. */
export function listProbes(
  schema: GraphQLSchema,
  samples: Samples,
  required: Readonly<Record<string, Given>>,
): ListProbe[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.filter(isConnection).flatMap((field) => {
    const always = required[field.name] ?? {};
    const alone = field.args
      .filter(({ name }) => !paging.includes(name) && !(name in always))
      .flatMap((arg) =>
        valuesOf(arg, field.name, samples).map(({ place, value }) => ({ place, given: { [arg.name]: value } })),
      );
    return [{ place: null, given: {} }, ...alone].map(({ place, given }) => {
      const variables = { ...always, ...given, first: 100 };
      return { list: field.name, place, query: documentOf(field, Object.keys(variables)), variables };
    });
  });
}

/** Where the lists at the root take something that nobody has a value for. */
export function emptyPlaces(
  schema: GraphQLSchema,
  samples: Samples,
  required: Readonly<Record<string, Given>>,
): readonly string[] {
  const missing: string[] = [];
  const noted: Samples = (place) => {
    const values = samples(place);
    if (values.length === 0) missing.push(place);
    return values;
  };
  listProbes(schema, noted, required);
  return [...new Set(missing)].filter((place) => !place.endsWith('.filter'));
}

function isConnection({ type }: Field): boolean {
  const target = getNamedType(type);
  return isObjectType(target) && target.name.endsWith('Connection');
}

interface Value {
  readonly place: string;
  readonly value: unknown;
}

function valuesOf(input: Input, owner: string, samples: Samples): Value[] {
  const place = `${owner}.${input.name}`;
  const type = getNamedType(input.type);
  if (isInputObjectType(type) && 'direction' in type.getFields()) return ordersOf(type.getFields(), place);
  if (isInputObjectType(type) && !isListed(input.type)) {
    const fields = Object.values(type.getFields());
    const whole = samples(place);
    if (whole.length > 0) return whole.map((value) => ({ place, value }));
    return fields.flatMap((field) =>
      valuesOf(field, type.name, samples).map((it) => ({ ...it, value: { [field.name]: it.value } })),
    );
  }
  const single = singlesOf(input.type, place, samples);
  return single.map((value) => ({ place, value: isListed(input.type) ? [value].flat() : value }));
}

function singlesOf(type: GraphQLInputType, place: string, samples: Samples): readonly unknown[] {
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues().map(({ name }) => name);
  return named.name === 'Boolean' ? [true, false] : samples(place);
}

function ordersOf(fields: Readonly<Record<string, GraphQLInputField>>, place: string): Value[] {
  const words = (name: string): string[] => {
    const type = getNamedType(fields[name]?.type ?? null);
    return isEnumType(type) ? type.getValues().map((it) => it.name) : [];
  };
  return words('field').flatMap((field) =>
    words('direction').map((direction) => ({ place: `${place} ${field}`, value: { field, direction } })),
  );
}

function isListed(type: GraphQLInputType): boolean {
  return isNonNullType(type) ? isListed(type.ofType) : isListType(type);
}

function documentOf(field: Field, names: readonly string[]): string {
  const args = field.args.filter(({ name }) => names.includes(name));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const target = getNamedType(field.type);
  const node = isObjectType(target) ? getNamedType(target.getFields()['nodes']?.type ?? null) : null;
  const id = isObjectType(node) && 'id' in node.getFields() ? 'id' : '__typename';
  return `query (${declared}) { ${field.name}(${passed}) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${id} } } } }`;
}
