import { globSync, readFileSync } from 'node:fs';
import { Kind, type OperationDefinitionNode, parse, print, separateOperations } from 'graphql';

/** An operation that is committed somewhere, with the fragments that it needs. */
export interface CommittedDocument {
  readonly name: string;
  readonly file: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The first field that it asks for. */
  readonly root: string;
  readonly text: string;
}

const root = new URL('../../', import.meta.url);
const places = ['src/**/*.graphql', 'test/**/*.graphql', 'bench/documents/*.graphql', 'docs/**/*.md', 'README.md'];

/** Every operation of the story, of the tests' screens, of the bench and of the documentation. */
export function committedDocuments(): readonly CommittedDocument[] {
  const files = globSync(places, { cwd: root.pathname }).toSorted();
  return files.flatMap((file) => sourcesIn(file).flatMap((source) => operationsOf(file, source)));
}

function sourcesIn(file: string): string[] {
  const text = readFileSync(new URL(file, root), 'utf8');
  if (!file.endsWith('.md')) return [text];
  return [...text.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, source = '']) => source);
}

function operationsOf(file: string, source: string): CommittedDocument[] {
  return Object.entries(separateOperations(parse(source))).map(([name, document]) => {
    const operation = document.definitions.find((it): it is OperationDefinitionNode => {
      return it.kind === Kind.OPERATION_DEFINITION;
    });
    const first = operation?.selectionSet.selections[0];
    const asked = first?.kind === Kind.FIELD ? first.name.value : '';
    return { name, file, kind: operation?.operation ?? 'query', root: asked, text: print(document) };
  });
}
