import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { plausible } from './bad-inputs.ts';

/** A place that takes an id or a text: an argument of an operation, or a field somewhere in its input. */
export interface InputPlace {
  readonly name: string;
  /** The type whose rows the name speaks of; null where it speaks of none. */
  readonly type: string | null;
  /** The document, and its variables with this value here and, where ids are required elsewhere, those known by type. */
  readonly document: string;
  readonly variables: (id: string, known: (type: string | null) => string) => Readonly<Record<string, unknown>>;
}

/** Every place of the schema that takes an id. */
export function idPlacesOf(schema: GraphQLSchema): readonly InputPlace[] {
  return placesOf(schema, 'ID');
}

/** Every place of the schema that takes a scalar of this name. */
export function placesOf(schema: GraphQLSchema, scalar: 'ID' | 'String'): readonly InputPlace[] {
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {});
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const finder = new Finder(schema, scalar);
  return [
    ...queries.flatMap((it) => finder.places('query', it)),
    ...mutations.flatMap((it) => finder.places('mutation', it)),
  ];
}

type Field = GraphQLField<unknown, unknown>;
type Path = readonly string[];

/** Words that stand for a row of another name, wherever they stand. */
const others: Readonly<Record<string, string>> = {
  case: 'VettingCase',
  letter: 'FeedbackLetter',
  listing: 'ProjectListing',
  screening: 'CompanyScreening',
  check: 'ScreeningCheck',
  evidence: 'Evidence',
  claim: 'SpecializationClaim',
  participant: 'InterviewParticipant',
  kit: 'InterviewKit',
  owner: 'User',
  token: 'ApiToken',
};

class Finder {
  readonly #types: ReadonlyMap<string, string>;

  readonly #scalar: string;

  constructor(schema: GraphQLSchema, scalar: string) {
    this.#scalar = scalar;
    const rows = Object.values(schema.getTypeMap()).filter(isObjectType);
    this.#types = new Map(rows.map(({ name }) => [name.toLowerCase(), name]));
  }

  places(kind: 'query' | 'mutation', field: Field): InputPlace[] {
    const paths = field.args.flatMap((arg) => this.#paths(arg.type, [arg.name], []));
    return paths.map((path) => {
      const type = this.#typeOf(path, field);
      return {
        name: `${field.name} ${path.join('.')}`,
        type,
        document: documentOf(kind, field, path[0] ?? ''),
        variables: (id, known) => this.#variables(field, { path, id, known }),
      };
    });
  }

  #paths(type: GraphQLInputType, path: Path, seen: readonly string[]): Path[] {
    if (isNonNullType(type)) return this.#paths(type.ofType, path, seen);
    if (isListType(type)) return this.#paths(type.ofType, [...path, '0'], seen);
    if (!isInputObjectType(type)) return type.name === this.#scalar ? [path] : [];
    if (seen.includes(type.name)) return [];
    return Object.values(type.getFields()).flatMap((it) =>
      this.#paths(it.type, [...path, it.name], [...seen, type.name]),
    );
  }

  #typeOf(path: Path, field: Field): string | null {
    const word = (path.findLast((part) => part !== '0') ?? '').replace(/Ids?$/, '').replace(/^ids?$/, '');
    if (word === '') return isObjectType(getNamedType(field.type)) ? getNamedType(field.type).name : null;
    const tail = Object.entries(others).find(([end]) => word.toLowerCase().endsWith(end));
    return this.#types.get(word.toLowerCase()) ?? tail?.[1] ?? null;
  }

  #variables(
    field: Field,
    { path, id, known }: { readonly path: Path; readonly id: string; readonly known: (type: string | null) => string },
  ): Record<string, unknown> {
    const filled = field.args
      .filter((arg) => arg.name === path[0] || (isNonNullType(arg.type) && arg.defaultValue === undefined))
      .map((arg) => [arg.name, this.#value(arg.type, { field, known, at: [arg.name], to: path, id })]);
    return Object.fromEntries(filled) as Record<string, unknown>;
  }

  #value(type: GraphQLInputType, where: Where): unknown {
    const { field, known, at, to, id } = where;
    if (isNonNullType(type)) return this.#value(type.ofType, where);
    if (isListType(type)) return [this.#value(type.ofType, { ...where, at: [...at, '0'] })];
    const isHere = at.join('.') === to.join('.');
    if (!isInputObjectType(type)) {
      if (isHere) return id;
      return type.name === 'ID' ? known(this.#typeOf(at, field)) : plausible(type);
    }
    const wanted = Object.values(type.getFields()).filter(
      (it) => isRequiredInputField(it) || to.join('.').startsWith([...at, it.name].join('.')),
    );
    return Object.fromEntries(wanted.map((it) => [it.name, this.#value(it.type, { ...where, at: [...at, it.name] })]));
  }
}

interface Where {
  readonly field: Field;
  readonly known: (type: string | null) => string;
  readonly at: Path;
  readonly to: Path;
  readonly id: string;
}

function documentOf(kind: string, field: Field, first: string): string {
  const args = field.args.filter(
    (arg) => arg.name === first || (isNonNullType(arg.type) && arg.defaultValue === undefined),
  );
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const below =
    kind === 'mutation'
      ? '{ errors { code message path currentVersion blockers { code message } } }'
      : '{ __typename }';
  return `${kind} (${declared}) { ${field.name}(${passed}) ${below} }`;
}
