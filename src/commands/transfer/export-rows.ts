import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { record, recordRefusal } from '../../audit/record.ts';
import { bareSelection } from '../../database/selection.ts';
import { DocumentRights } from '../../graphql/rights.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { notAllowed } from '../../kernel/user-error.ts';
import { policies } from '../../policies.ts';
import type { Exportable, ExportColumn, Node } from './export-columns.ts';
import type { Format } from './rows.ts';

/** An export that may begin: what its viewer's roles let them read, and how much of it there is. */
export interface PlannedExport {
  readonly columns: readonly ExportColumn[];
  readonly rows: number;
  /** The rows, a page at a time. */
  readonly read: () => AsyncGenerator<Node>;
}

/** Who exports what from where. */
export interface ExportPlace {
  readonly schema: GraphQLSchema;
  readonly context: RequestContext;
  readonly format: Format;
}

const mostRows = 2_000_000_000;

/** Plans an export and puts it on record: before the first row leaves, so that none leaves without. */
export async function planExport(place: ExportPlace, exportable: Exportable): Promise<PlannedExport> {
  const { context, format } = place;
  const columns = await readableColumns(place, exportable);
  const { type } = exportable;
  const selection = bareSelection(type);
  const rows = (await context.reads.count(context.viewer, { selection, where: [] }, mostRows)) ?? mostRows;
  await context.em.transactional((tx) => {
    record(tx, context, {
      action: exportable.action,
      objectType: 'Export',
      objectId: context.newId(),
      changes: { format, rows, columns: columns.map(({ name }) => name) },
    });
    return Promise.resolve();
  });
  return { columns, rows, read: () => pagesOf(place, documentOf(exportable, columns), rows) };
}

/** What the roles never see is left out, as the API would refuse to be asked for it. */
async function readableColumns(place: ExportPlace, exportable: Exportable): Promise<ExportColumn[]> {
  const { schema, context } = place;
  const rights = new DocumentRights(schema, policies);
  const columns = exportable.columns.filter((column) => {
    const document = documentOf(exportable, [column]);
    const operation = getOperationAST(document);
    return operation ? rights.refusals(document, operation, context.viewer).length === 0 : false;
  });
  if (columns.length > 0) return columns;
  const error = notAllowed(`The roles of that account do not allow an export of ${exportable.noun}.`);
  await recordRefusal(context, { action: exportable.action, objectType: 'Export', objectId: null, error });
  throw error;
}

function documentOf({ list }: Exportable, columns: readonly ExportColumn[]): DocumentNode {
  const fields = columns.map(({ select }) => select).join(' ');
  return parse(`query Export($after: String) {
    rows: ${list.query}(first: 100, after: $after, sort: ${list.sort}) { pageInfo { hasNextPage endCursor } nodes { ${fields} } }
  }`);
}

interface Page {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** Ends with the number that is on record: rows that came in since come last. */
async function* pagesOf({ schema, context }: ExportPlace, document: DocumentNode, rows: number): AsyncGenerator<Node> {
  let left = rows;
  let after: string | null = null;
  while (left > 0) {
    // Loaders remember what they have read: each page has its own.
    const contextValue: RequestContext = { ...context, loaders: new Map() };
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: { after } });
    if (errors?.[0]) throw errors[0].originalError ?? errors[0];
    const { nodes, pageInfo } = (data as unknown as { rows: Page }).rows; // as the document asks
    yield* nodes.slice(0, left);
    left = pageInfo.hasNextPage ? left - nodes.length : 0;
    after = pageInfo.endCursor;
  }
}
