import { Role } from '../../src/kernel/role.ts';
import { viewerOf } from '../../src/kernel/viewer.ts';
import type { DemoWorld } from './demo-world.ts';
import { relate } from './relations.ts';
import type { Person, TestApi } from './test-api.ts';
import { post } from './test-server.ts';

/** Who sees less than everything of the demo data, each for a reason of their own; OWNER alone holds all roles. */
export const cast = [
  'ADMIN',
  'HEAD_OF_TALENT',
  'RECRUITER_2',
  'INTERVIEWER_2',
  'COMPANY_SCREENER',
  'MATCHER',
  'ANALYST',
  'an interviewer everywhere who matches, too',
] as const;

interface Answered {
  readonly data: { readonly viewer: { readonly roles: readonly Role[]; readonly user: { readonly id: string } } };
}

/** Somebody of the demo data by their key, or somebody new, who is assigned to all and listed to none. */
export async function play(api: TestApi, world: DemoWorld, name: string): Promise<Person> {
  if (name.startsWith('an interviewer everywhere')) {
    const person = await api.person(Role.INTERVIEWER, Role.MATCHER);
    await relate(api, person.viewer.id, 'assigned');
    return person;
  }
  const token = world.tokens[name] ?? '';
  const answer = await post(api.server, { query: '{ viewer { roles user { id } } }' }, { token });
  const { roles, user } = answer.json<Answered>().data.viewer;
  const key = atob(user.id.replaceAll('-', '+').replaceAll('_', '/')).split(':')[1] ?? '';
  return { viewer: viewerOf(key, roles), id: user.id, name, email: '', token };
}
