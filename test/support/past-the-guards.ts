import type { TestApi } from './test-api.ts';

/** Runs statements as the owner of the tables with their triggers off: to compare worlds that the rules keep apart. */
export function pastTheGuards(
  api: Pick<TestApi, 'asOwner'>,
  tables: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const off = tables.map((table) => `alter table ${table} disable trigger user`);
  const on = tables.map((table) => `alter table ${table} enable trigger user`);
  return api.asOwner([...off, ...statements, ...on]);
}
