import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Person, TestApi } from './test-api.ts';

/** Asks a typed document as somebody, and gives data of its type; throws where anything was refused. */
export async function askTyped<R, V extends object>(
  api: TestApi,
  person: Person,
  { document, variables }: { readonly document: TypedDocumentNode<R, V>; readonly variables: V },
): Promise<R> {
  const { data, errors } = await api.run(person, document, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data as R; // what the document asks for
}

/** The id under which the code generator has a typed document registered. */
export function idOf(document: object): string {
  const meta = '__meta__' in document ? (document.__meta__ as { readonly hash?: unknown }) : {};
  return String(meta.hash);
}
