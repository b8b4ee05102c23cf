import { ground, mutation, policy, query } from '../kernel/policy.ts';
import { group, read, readWhen, write } from '../kernel/rights.ts';
import type { ApiToken } from './api-token.entity.ts';
import type { RoleGrant } from './role-grant.entity.ts';
import type { User } from './user.entity.ts';

/** What every colleague may know of another. */
export const staffCards = group('staff cards, skills, specializations, tracks', { ANYONE: read });

/** Accounts, roles and tokens; everyone sees their own. */
export const users = group('users, roles, tokens', { ADMIN: write, HEAD_OF_TALENT: read, ANYONE: readWhen('own') });

/** What carries no fact of its own: pages, errors, amounts. They are seen with what they are part of. */
export const carried = group('parts of an answer', { ANYONE: read });

/** Asking who one is, or for a row by id; the row's own rule answers. */
export const open = group('viewer, node', { ANYONE: read });

/** Rights on accounts. */
export const identityPolicies = [
  policy<User & { roleGrants: unknown; tokens: unknown; sessions: unknown }>('User', {
    rows: { group: staffCards },
    fields: [
      [staffCards, 'id', 'name'],
      [users, 'version', 'kind', 'email', 'status', 'roleGrants', 'tokens', 'sessions'],
    ],
    columns: [[staffCards, 'nameKey']],
  }),
  ground('User', 'own', (user, viewer) => `${user}.id = ${viewer}`),
  policy<RoleGrant>('RoleGrant', {
    rows: { group: users, shows: ['user', 'grantedBy'] },
    fields: [[users, 'id', 'role', 'grantedBy', 'revokedAt']],
  }),
  ground('RoleGrant', 'own', (grant, viewer) => `${grant}.user_id = ${viewer}`),
  policy<ApiToken>('ApiToken', {
    rows: { group: users, shows: ['user'] },
    fields: [
      [users, 'id', 'user', 'label', 'prefix', 'expiresAt', 'revokedAt', 'roles', 'isReadOnly', 'mayActForOthers'],
    ],
  }),
  ground('ApiToken', 'own', (token, viewer) => `${token}.user_id = ${viewer}`),
  policy<{ user: unknown; roles: unknown; tokens: unknown; sessions: unknown }>('Viewer', {
    rows: null,
    fields: [[open, 'user', 'roles', 'tokens', 'sessions']],
  }),
  policy('PageInfo', { rows: null, fields: [[carried, 'hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']] }),
  policy('UserError', { rows: null, fields: [[carried, 'code', 'message', 'path', 'currentVersion', 'blockers']] }),
  policy('Blocker', { rows: null, fields: [[carried, 'code', 'message']] }),
  query('users', staffCards),
  query('viewer', open),
  query('node', open),
  query('nodes', open),
  mutation('createUser', users),
  mutation('disableUser', users),
  mutation('grantRole', users),
  mutation('revokeRole', users),
  mutation('createApiToken', users),
  mutation('revokeApiToken', users),
];
