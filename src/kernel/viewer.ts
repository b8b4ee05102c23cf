import type { Role } from './role.ts';

/** Who is asking: resolved once per request from the bearer token, at most a second old. */
export interface Viewer {
  /** The user's uuid. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
  /** The sorted role names joined with commas: the key under which decisions per role set are cached. */
  readonly roleSet: string;
  /** The API token the request came with; null for jobs and the command line. */
  readonly tokenId: string | null;
}

/** Builds a viewer; the one place that derives `roleSet`. */
export function viewerOf(id: string, roles: Iterable<Role>, tokenId: string | null = null): Viewer {
  const held = new Set(roles);
  return { id, roles: held, roleSet: [...held].sort().join(','), tokenId };
}

/** True when the viewer holds at least one of the roles. */
export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.has(role));
}

/** The id that stands for the command line in audit rows and grants: no account has it. */
export const commandLineId = '00000000-0000-7000-8000-000000000000';

/** The id that stands for what happens by the passing of time, in audit rows: no account has it. */
export const systemId = '00000000-0000-7000-8000-000000000001';
