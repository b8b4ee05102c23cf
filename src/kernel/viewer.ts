import type { Role } from './role.ts';

/** Who is asking: resolved once per request from a bearer token or a session, at most a second old. */
export interface Viewer {
  /** The user's uuid. */
  readonly id: string;
  readonly roles: ReadonlySet<Role>;
  /** The sorted role names joined with commas: the key under which decisions per role set are cached. */
  readonly roleSet: string;
  /** The API token the request came with; null for sessions, jobs and the command line. */
  readonly tokenId: string | null;
  /** The session whose cookie the request came with; null for tokens, jobs and the command line. */
  readonly sessionId: string | null;
  /** The service account that acts, when it acts on behalf of the person whose `id` this is; else null. */
  readonly service: string | null;
  /** True when what the request came with does not reach to mutations. */
  readonly readOnly: boolean;
}

/** What a request came with, beside whose it is. */
export type Means = Pick<Viewer, 'tokenId' | 'sessionId' | 'service' | 'readOnly'>;

const noMeans: Means = { tokenId: null, sessionId: null, service: null, readOnly: false };

/** Builds a viewer; the one place that derives `roleSet`. */
export function viewerOf(id: string, roles: Iterable<Role>, means: Partial<Means> = {}): Viewer {
  const held = new Set(roles);
  return { id, roles: held, roleSet: [...held].sort().join(','), ...noMeans, ...means };
}

/** True when the viewer holds at least one of the roles. */
export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.has(role));
}

/** Who really acts: the service where one acts on behalf of somebody, else whoever asks. */
export function actorOf({ id, service }: Viewer): string {
  return service ?? id;
}

/** The id that stands for the command line in audit rows and grants: no account has it. */
export const commandLineId = '00000000-0000-7000-8000-000000000000';

/** The id that stands for what happens by the passing of time, in audit rows: no account has it. */
export const systemId = '00000000-0000-7000-8000-000000000001';

/** The id that stands for whoever has not signed in, in audit rows: no account has it. */
export const strangerId = '00000000-0000-7000-8000-000000000002';
