import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createUser } from '../../src/identity/create-user.ts';
import { UserKind } from '../../src/identity/user.entity.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildCase, type BuiltCase } from '../support/build-vetting.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let admin: Person;
let recruiter: Person;

beforeAll(async () => {
  api = await startTestApi();
  admin = await api.person(Role.ADMIN);
  recruiter = await api.person(Role.RECRUITER);
});

afterAll(() => api.close());

const document = `mutation ($input: LinkCandidateUserInput!) { linkCandidateUser(input: $input) {
  user { id version } errors { code path currentVersion } } }`;

interface Linked {
  readonly user: { readonly id: string; readonly version: number } | null;
  readonly errors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly currentVersion: unknown;
  }[];
}

async function link(person: Person, input: object): Promise<Linked> {
  const { data, errors } = await api.run(person, document, { input: { version: 1, ...input } });
  expect(errors).toEqual([]);
  return data?.['linkCandidateUser'] as Linked;
}

const everything = `query ($case: ID!, $candidate: ID!) {
  vettingCase(id: $case) { id } candidate(id: $candidate) { id } nodes(ids: [$case, $candidate]) { id }
  candidates { totalCount } vettingCases { totalCount } pipelineStatus { openCount } viewer { obligations { kind } } }`;

async function seenBy(person: Person, { id, candidate }: BuiltCase): Promise<unknown> {
  const { data, errors } = await api.run(person, everything, { case: id, candidate: candidate.id });
  expect(errors).toEqual([]);
  return data;
}

describe('linkCandidateUser', () => {
  test('takes the own case out of the sight of a member of staff, by every path', async () => {
    const self = await api.person(Role.RECRUITER, Role.HEAD_OF_TALENT);
    const own = await buildCase(api, recruiter);
    const before = await seenBy(self, own);

    const { user, errors } = await link(admin, { candidateId: own.candidate.id, userId: self.id });

    expect(errors).toEqual([]);
    expect(user).toEqual({ id: self.id, version: 2 });
    expect(before).toMatchObject({ vettingCase: { id: own.id }, candidates: { totalCount: 1 } });
    expect(await seenBy(self, own)).toEqual({
      vettingCase: null,
      candidate: null,
      nodes: [null, null],
      candidates: { totalCount: 0 },
      vettingCases: { totalCount: 0 },
      pipelineStatus: { openCount: 0 },
      viewer: { obligations: [] },
    });
    const rows = await api.asApp(`select object_id, changes from audit_event where action = 'candidate.linked'`);
    expect(rows).toEqual([{ object_id: own.candidate.key, changes: { user: self.viewer.id } }]);
  });

  test('may be corrected', async () => {
    const [wrong, right] = [await api.person(Role.RECRUITER), await api.person(Role.RECRUITER)];
    const { candidate } = await buildCase(api, recruiter);
    await link(admin, { candidateId: candidate.id, userId: wrong.id });

    await link(admin, { candidateId: candidate.id, userId: right.id });

    const rows = await api.asApp('select user_id from candidate where id = $1', [candidate.key]);
    expect(rows).toEqual([{ user_id: right.viewer.id }]);
  });

  test('refuses another account than the one of the same e-mail address, and changes nothing', async () => {
    const [self, other] = [await api.person(Role.RECRUITER), await api.person(Role.RECRUITER)];
    const { candidate } = await buildCase(api, recruiter, { email: self.email.toUpperCase() });
    const before = await contentsOf(api);

    const { user, errors } = await link(admin, { candidateId: candidate.id, userId: other.id });

    expect(user).toBeNull();
    expect(errors).toEqual([{ code: 'CONFLICT', path: ['userId'], currentVersion: null }]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, candidate.key)).toEqual([{ action: 'linkCandidateUser', code: 'CONFLICT' }]);
  });

  test('refuses what it cannot link, and changes nothing', async () => {
    const { candidate } = await buildCase(api, recruiter);
    const made = await createUser(api.context(admin), { name: 'Robot', kind: UserKind.SERVICE, email: null });
    const fresh = await api.person(Role.RECRUITER);
    const before = await contentsOf(api);
    const wishes: readonly [object, unknown][] = [
      [
        { candidateId: fresh.id, userId: fresh.id },
        { code: 'NOT_FOUND', path: ['candidateId'] },
      ],
      [{ candidateId: toGlobalId('Candidate', randomUUID()), userId: fresh.id }, { code: 'NOT_FOUND' }],
      [
        { candidateId: candidate.id, userId: candidate.id },
        { code: 'NOT_FOUND', path: ['userId'] },
      ],
      [
        { candidateId: candidate.id, userId: toGlobalId('User', made.id) },
        { code: 'INVALID', path: ['userId'] },
      ],
      [
        { candidateId: candidate.id, userId: fresh.id, version: 7 },
        { code: 'STALE', currentVersion: 1 },
      ],
    ];

    for (const [input, refusal] of wishes) {
      expect((await link(admin, input)).errors).toMatchObject([refusal]);
    }

    expect(await contentsOf(api)).toEqual(before);
  });

  test.each([Role.HEAD_OF_TALENT, Role.RECRUITER, Role.INTERVIEWER, Role.MATCHER])('is not for %s', async (role) => {
    const { candidate } = await buildCase(api, recruiter);
    const person = await api.person(role);

    const { errors } = await link(person, { candidateId: candidate.id, userId: person.id });

    expect(errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('the database', () => {
  test('keeps to the e-mail address, and drops no link, whatever raw SQL says', async () => {
    const [self, other] = [await api.person(), await api.person()];
    const byEmail = await buildCase(api, recruiter, { email: self.email });
    const byHand = await buildCase(api, recruiter);
    const set = 'update candidate set user_id = $2 where id = $1';
    await api.asApp(set, [byHand.candidate.key, other.viewer.id]);

    expect(await refusedBy(api, set, [byEmail.candidate.key, other.viewer.id])).toBe('candidate_user_by_email');
    expect(await refusedBy(api, set, [byEmail.candidate.key, null])).toBe('candidate_user_by_email');
    expect(await refusedBy(api, set, [byHand.candidate.key, null])).toBe('candidate_user_kept');
  });

  test('links who comes to have the address of a candidate', async () => {
    const newcomer = await api.person(Role.RECRUITER);
    const { candidate } = await buildCase(api, recruiter, { email: 'soon@fourgate.example' });
    await api.asApp(`update user_account set email = $2, email_key = $2 where id = $1`, [
      newcomer.viewer.id,
      'soon@fourgate.example',
    ]);

    const rows = await api.asApp('select user_id from candidate where id = $1', [candidate.key]);
    expect(rows).toEqual([{ user_id: newcomer.viewer.id }]);
  });
});
