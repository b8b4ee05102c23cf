import { Role } from '../../../src/kernel/role.ts';
import type { Person, TestApi } from '../test-api.ts';

/** Whoever a mutation may be sent by. */
export interface Cast {
  readonly api: TestApi;
  readonly admin: Person;
  readonly head: Person;
  readonly recruiter: Person;
  readonly matcher: Person;
}

/** What is sent, and by whom, once everything is there that it is about. */
export interface Sent {
  readonly by: Person;
  readonly input: object;
}

/** Mutations that no story tells, each with what makes it succeed. */
export type Untold = Readonly<Record<string, (cast: Cast) => Promise<Sent>>>;

/** One person for each role that changes something. */
export async function castOf(api: TestApi): Promise<Cast> {
  return {
    api,
    admin: await api.person(Role.ADMIN),
    head: await api.person(Role.HEAD_OF_TALENT),
    recruiter: await api.person(Role.RECRUITER),
    matcher: await api.person(Role.MATCHER),
  };
}
