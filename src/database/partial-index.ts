/** An index of only those rows of a table for which something holds; `on` says table, columns and condition. */
export function partial(name: string, on: string): { readonly name: string; readonly expression: string } {
  return { name, expression: `create index ${name} on ${on}` };
}
