import { parseGlobalId, toGlobalId } from '../../../src/kernel/global-id.ts';
import { Role } from '../../../src/kernel/role.ts';
import { buildCase } from '../build-vetting.ts';
import { enter, givePassword } from '../sign-in.ts';
import type { Person, TestApi } from '../test-api.ts';
import type { Untold } from './cast.ts';

/** Somebody who has signed in, and the session that came of it. */
const signedIn = async (api: TestApi): Promise<{ person: Person; sessionId: string }> => {
  const person = await api.person(Role.RECRUITER);
  await givePassword(api, person);
  await enter(api.server, person.email);
  const [row] = await api.asApp('select id from session where user_id = $1', [person.viewer.id]);
  return { person, sessionId: toGlobalId('Session', String(row?.['id'])) };
};

/** Gives the global id of the one token that somebody has. */
const tokenOf = async (api: TestApi, { id }: Person): Promise<string> => {
  const [row] = await api.asApp('select id from api_token where user_id = $1', [parseGlobalId(id)?.key]);
  return toGlobalId('ApiToken', String(row?.['id']));
};

const expiresAt = '2026-12-24T10:00:00.000Z';

/** What is done to accounts, their roles, tokens and sessions. */
export const untoldOfIdentity: Untold = {
  createUser: ({ admin }) =>
    Promise.resolve({ by: admin, input: { name: 'Once Only', email: 'once-only@fourgate.example' } }),
  inviteUser: async ({ api, admin }) => ({ by: admin, input: { userId: (await api.person()).id } }),
  disableUser: async ({ api, admin }) => ({ by: admin, input: { userId: (await api.person()).id, version: 1 } }),
  grantRole: async ({ api, admin }) => ({
    by: admin,
    input: { userId: (await api.person()).id, version: 1, role: Role.MATCHER },
  }),
  revokeRole: async ({ api, admin }) => ({
    by: admin,
    input: { userId: (await api.person(Role.MATCHER)).id, version: 1, role: Role.MATCHER },
  }),
  createApiToken: ({ admin }) =>
    Promise.resolve({ by: admin, input: { userId: admin.id, label: 'Sent again', expiresAt } }),
  revokeApiToken: async ({ api, admin }) => ({
    by: admin,
    input: { apiTokenId: await tokenOf(api, await api.person()), version: 1 },
  }),
  signOut: async ({ api }) => {
    const { person, sessionId } = await signedIn(api);
    return { by: person, input: { sessionId } };
  },
  signOutEverywhere: async ({ api }) => {
    const { person } = await signedIn(api);
    return { by: person, input: { userId: person.id } };
  },
  linkCandidateUser: async ({ api, admin, recruiter }) => ({
    by: admin,
    input: {
      candidateId: (await buildCase(api, recruiter)).candidate.id,
      version: 1,
      userId: (await api.person(Role.INTERVIEWER)).id,
    },
  }),
};
