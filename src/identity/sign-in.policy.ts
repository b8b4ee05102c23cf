import { ground, mutation, policy } from '../kernel/policy.ts';
import { group, read, write, writeWhen } from '../kernel/rights.ts';
import { users } from './identity.policy.ts';
import type { Session } from './session.entity.ts';

/** Where people are signed in; everyone sees and ends their own. */
export const sessions = group('sessions', { ADMIN: write, HEAD_OF_TALENT: read, ANYONE: writeWhen('own') });

/** Rights on signing in and out. */
export const signInPolicies = [
  policy<Session>('Session', {
    rows: { group: sessions, shows: ['user'] },
    fields: [[sessions, 'id', 'user', 'means', 'signedInAt', 'seenAt', 'expiresAt', 'endedAt']],
  }),
  ground('Session', 'own', (session, viewer) => `${session}.user_id = ${viewer}`),
  mutation('inviteUser', users),
  mutation('signOut', sessions),
  mutation('signOutEverywhere', sessions),
];
