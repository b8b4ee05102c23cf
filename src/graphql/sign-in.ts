import { type DocumentNode, Kind, parse, type SelectionNode } from 'graphql';
import { limits } from './limits.numbers.ts';

/** Who may ask for the schema itself: everybody, or whoever is signed in. */
export type Introspection = 'all' | 'signed-in';

/** True when a document asks for nothing but `__typename` and, where that is open to all, the schema. */
export function isOpenToAnyone(document: DocumentNode, introspection: Introspection): boolean {
  const open = introspection === 'all' ? ['__typename', '__schema', '__type'] : ['__typename'];
  // A fragment at the root could hide anything.
  const isOpen = (item: SelectionNode): boolean => item.kind === Kind.FIELD && open.includes(item.name.value);
  const operations = document.definitions.flatMap((it) => (it.kind === Kind.OPERATION_DEFINITION ? [it] : []));
  return operations.length === 1 && operations.every((it) => it.selectionSet.selections.every(isOpen));
}

/** As `isOpenToAnyone`, of a text; also true for what is no document, since nothing of it will run. */
export function isTextOpenToAnyone(text: string, introspection: Introspection): boolean {
  try {
    return isOpenToAnyone(parse(text, { maxLexicalTokens: limits.tokens, noLocation: true }), introspection);
  } catch {
    return true;
  }
}
