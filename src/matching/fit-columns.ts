/** A column of facts: its name and its type in PostgreSQL. */
type FactColumn = readonly [name: string, type: string];

/** What is judged of a person: no name, no address, nothing that has to be erased. */
export const personColumns: readonly FactColumn[] = [
  ['talent_listing_id', 'uuid'],
  ['has_credential', 'boolean'],
  ['rate_cents', 'bigint'],
  ['currency', 'text'],
  ['offset_minutes', 'int'],
  ['english', 'int'],
  ['seniority', 'text'],
  ['verified_claims', 'int'],
  ['tech_keys', 'text[]'],
  ['tech_depths', 'int[]'],
  ['domain_keys', 'text[]'],
  ['has_goals', 'boolean'],
  ['product_stage', 'text'],
  ['direct_hire', 'boolean'],
];

/** What is judged of a listing. */
export const offerColumns: readonly FactColumn[] = [
  ['listing_id', 'uuid'],
  ['currency', 'text'],
  ['rate_max_cents', 'bigint'],
  ['hours', 'int'],
  ['clock_minutes', 'int'],
  ['overlap_minutes', 'int'],
  ['english', 'int'],
  ['tech_keys', 'text[]'],
  ['is_stack_stated', 'boolean'],
  ['required_keys', 'text[]'],
  ['required_depths', 'int[]'],
  ['required_names', 'text[]'],
  ['required_skills', 'uuid[]'],
  ['vertical_keys', 'text[]'],
  ['product_stage', 'text'],
  ['direct_hire', 'boolean'],
];

/** What is judged of the two together. */
export const pairColumns: readonly FactColumn[] = [
  ['is_contact', 'boolean'],
  ['is_avoided', 'boolean'],
  ['late_days', 'int'],
  ['free_hours', 'int'],
];

/** The facts of a row as JSON, from which `factsOf` makes the same row again. */
export function factsJson(row: string, columns: readonly FactColumn[]): string {
  return `jsonb_build_object(${columns.map(([name]) => `'${name}', ${row}.${name}`).join(', ')})`;
}

/** The row that a JSON of facts stands for. */
export function factsOf(json: string, row: string, columns: readonly FactColumn[]): string {
  return `jsonb_to_record(${json}) as ${row}(${columns.map((column) => column.join(' ')).join(', ')})`;
}
