import type { Viewer } from '../kernel/viewer.ts';

/** What was worked out for a place in a document, by the roles that it is for. */
export type ByRoles<T> = WeakMap<object, Map<string, T>>;

/** What is known for the viewer's roles, made when they are the first to ask. */
export function remembered<T>(
  known: ByRoles<T>,
  { viewer, owner }: { readonly viewer: Viewer; readonly owner: object },
  make: () => T,
): T {
  const byRoles = known.get(owner) ?? new Map<string, T>();
  known.set(owner, byRoles);
  const found = byRoles.get(viewer.roleSet) ?? make();
  byRoles.set(viewer.roleSet, found);
  return found;
}
