import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { limits } from './limits.numbers.ts';
import { requestError } from './request-error.ts';

/** What a selection set comes to with every fragment written out. */
interface Measure {
  readonly selections: number;
  readonly aliases: number;
  readonly depth: number;
  readonly introspectionDepth: number;
  /** Fields of the set itself, not of what is below them. */
  readonly fields: number;
}

const nothing: Measure = { selections: 0, aliases: 0, depth: 0, introspectionDepth: 0, fields: 0 };

/** Measures every operation of a document without looking at a schema; each fragment is measured once. */
export function measureDocument(document: DocumentNode): readonly GraphQLError[] {
  const tape = new Tape(document);
  const operations = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  return [
    ...exceeding('directives', countDirectives(document), limits.directives),
    ...operations.flatMap((operation) => operationRefusals(operation, tape.set(operation.selectionSet))),
  ];
}

function operationRefusals(operation: OperationDefinitionNode, measure: Measure): GraphQLError[] {
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  return [
    ...exceeding('levels of fields', measure.depth, limits.depth),
    ...exceeding('levels of introspection', measure.introspectionDepth, limits.introspectionDepth),
    ...exceeding('aliases', measure.aliases, limits.aliases),
    ...exceeding('selections with its fragments written out', measure.selections, limits.selections),
    ...(isMutation
      ? exceeding('mutations', measure.fields, limits.mutations)
      : exceeding('root fields', measure.fields, limits.rootFields)),
  ];
}

function exceeding(what: string, actual: number, most: number): GraphQLError[] {
  if (actual <= most) return [];
  const count = Number.isSafeInteger(actual) ? String(actual) : 'too many';
  return [requestError('LIMIT_EXCEEDED', `This document has ${count} ${what}, and ${String(most)} are allowed.`)];
}

function countDirectives(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    [Kind.DIRECTIVE]: () => {
      count += 1;
    },
  });
  return count;
}

class Tape {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measure>();

  constructor({ definitions }: DocumentNode) {
    const fragments = definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  set({ selections }: SelectionSetNode): Measure {
    return selections.reduce((sum, selection) => added(sum, this.#selection(selection)), nothing);
  }

  #selection(selection: SelectionNode): Measure {
    if (selection.kind === Kind.FIELD) return this.#field(selection);
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT ? this.set(selection.selectionSet) : this.#spread(selection.name.value);
    return { ...inner, selections: inner.selections + 1 };
  }

  #field({ name, alias, selectionSet }: FieldNode): Measure {
    const inner = selectionSet ? this.set(selectionSet) : nothing;
    const isIntrospection = name.value === '__schema' || name.value === '__type';
    return {
      selections: inner.selections + 1,
      aliases: inner.aliases + (alias ? 1 : 0),
      depth: isIntrospection ? 1 : inner.depth + 1,
      introspectionDepth: isIntrospection ? inner.depth + 1 : inner.introspectionDepth,
      fields: 1,
    };
  }

  #spread(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    // While it is being measured a fragment counts nothing: a circle ends here, and validation refuses it.
    this.#measured.set(name, nothing);
    const fragment = this.#fragments.get(name);
    const measure = fragment ? this.set(fragment.selectionSet) : nothing;
    this.#measured.set(name, measure);
    return measure;
  }
}

function added(a: Measure, b: Measure): Measure {
  return {
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    fields: a.fields + b.fields,
  };
}
