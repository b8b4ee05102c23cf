import { type ASTNode, type FieldNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';

/** What a place's plan depends on, of a resolver's info. */
type PlaceInfo = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** Where something is asked for: the fields that were merged there, and what else the answer depends on. */
export interface Place {
  readonly nodes: readonly FieldNode[];
  /** Type, roles: whatever tells two uses of one place apart. */
  readonly key: string;
}

interface Known<T> {
  readonly variables: readonly string[];
  readonly byValues: Map<string, T>;
}

const mostValues = 100;

/**
 * Keeps what was worked out for places in documents, as long as the documents live. A place is all of its merged fields,
 * the fragments they may spread, and the values of the variables used below them: no others, which may be large and personal.
 */
export class Places<T> {
  readonly #known = new WeakMap<FieldNode, Map<string, Known<T>>>();

  /** What is kept for a place, or what `make` works out for it now. */
  get(info: PlaceInfo, place: Place, make: () => T): T {
    const [first] = place.nodes;
    if (!first) return make();
    const { variables, byValues } = this.#at(first, info, place);
    const values = JSON.stringify(variables.map((name) => info.variableValues[name] ?? null));
    const known = byValues.get(values);
    if (known !== undefined) return known;
    const made = make();
    if (byValues.size >= mostValues) byValues.clear();
    byValues.set(values, made);
    return made;
  }

  #at(first: FieldNode, info: PlaceInfo, place: Place): Known<T> {
    const byKey = this.#known.get(first) ?? new Map<string, Known<T>>();
    this.#known.set(first, byKey);
    const parts = [...place.nodes, ...Object.values(info.fragments)].map(identityOf);
    const key = `${place.key} ${parts.join()}`;
    const known = byKey.get(key) ?? { variables: variablesBelow(info, place.nodes), byValues: new Map<string, T>() };
    byKey.set(key, known);
    return known;
  }
}

const identities = new WeakMap<ASTNode, number>();
let last = 0;

function identityOf(node: ASTNode): number {
  const known = identities.get(node) ?? (last += 1);
  identities.set(node, known);
  return known;
}

function variablesBelow({ fragments }: PlaceInfo, nodes: readonly FieldNode[]): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const collect = (node: ASTNode): void => {
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name }) => {
        const fragment = seen.has(name.value) ? undefined : fragments[name.value];
        seen.add(name.value);
        if (fragment) collect(fragment);
      },
    });
  };
  for (const { selectionSet } of nodes) if (selectionSet) collect(selectionSet);
  return [...names].sort();
}
