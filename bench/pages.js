// Q1 at other sizes of a page: the same document and statement, with another bound. Such a query is called Q1:20.

/** The sizes that a run with --pages asks for. */
export const pageSizes = [10, 20, 50, 100];

/** The queries of a run with --pages. */
export const pageQueries = pageSizes.map((size) => `Q1:${size}`);

/** The query that a page of another size is one of. */
export function kindOf(query) {
  return query.split(':')[0];
}

/** How many rows a page of a query has; null of all but pages of another size. */
export function pageSizeOf(query) {
  return Number(query.split(':')[1]) || null;
}

/** Documents with those of pages of other sizes, which are made from the one of Q1 unless another is given. */
export function withPages(documents, page = documents.Q1) {
  const others = pageSizes.map((size) => [`Q1:${size}`, page.replace('first: 50', `first: ${size}`)]);
  return { ...documents, ...Object.fromEntries(others) };
}
