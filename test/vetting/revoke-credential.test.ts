import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { Role } from '../../src/kernel/role.ts';
import { buildListed, type Listed } from '../support/build-moves.ts';
import { contentsOf, refusalsOf } from '../support/contents.ts';
import { refusedBy } from '../support/refused-by.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let recruiter: Person;
let head: Person;

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await api.person(Role.RECRUITER);
  head = await api.person(Role.HEAD_OF_TALENT);
});

afterAll(() => api.close());

const document = `mutation ($input: RevokeCredentialInput!) { revokeCredential(input: $input) {
  vettingCredential { revokedAt revokedReason version talentListing { status } }
  errors { code path currentVersion } } }`;

interface Revoked {
  readonly vettingCredential: unknown;
  readonly errors: readonly { readonly code: string }[];
}

async function revoke({ credential }: Listed, by = head, stated: object = {}): Promise<Revoked> {
  const input = {
    vettingCredentialId: toGlobalId('VettingCredential', credential),
    version: 1,
    reason: ' Was not them ',
  };
  const { data, errors } = await api.run(by, document, { input: { ...input, ...stated } });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.['revokeCredential'] as Revoked; // its own document
}

describe('revokeCredential', () => {
  test('ends a credential with a reason, and delists whoever held it', async () => {
    const listed = await buildListed(api, recruiter);

    expect(await revoke(listed)).toEqual({
      vettingCredential: {
        revokedAt: api.clock.now.toISOString(),
        revokedReason: 'Was not them',
        version: 2,
        talentListing: { status: 'DELISTED' },
      },
      errors: [],
    });
    const audit = `select actor, object_type, changes from audit_event where object_id = $1 and action = 'vettingCredential.revoked'`;
    expect(await api.asApp(audit, [listed.credential])).toEqual([
      { actor: head.viewer.id, object_type: 'VettingCredential', changes: { talentListing: listed.listing } },
    ]);
  });

  test('lets the candidate be vetted again', async () => {
    const listed = await buildListed(api, recruiter);
    const opening = `mutation ($input: OpenVettingCaseInput!) { openVettingCase(input: $input) { errors { code } } }`;
    const input = { candidateId: toGlobalId('Candidate', listed.candidate) };
    const before = await api.run(recruiter, opening, { input });
    await revoke(listed);

    const after = await api.run(recruiter, opening, { input });

    expect(before.data).toEqual({ openVettingCase: { errors: [{ code: 'BLOCKED' }] } });
    expect(after.data).toEqual({ openVettingCase: { errors: [] } });
  });

  test('refuses a recruiter, and leaves one row in the audit', async () => {
    const listed = await buildListed(api, recruiter);
    const before = await contentsOf(api);

    expect((await revoke(listed, recruiter)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await contentsOf(api)).toEqual(before);
    expect(await refusalsOf(api, listed.credential)).toEqual([{ action: 'revokeCredential', code: 'NOT_ALLOWED' }]);
  });

  test.each([
    ['blanks for a reason', { reason: '  ' }, { code: 'INVALID', path: ['reason'] }],
    ['a stale version', { version: 7 }, { code: 'STALE', currentVersion: 1 }],
    [
      'a credential that is none',
      { vettingCredentialId: toGlobalId('VettingCredential', '01930000-0000-7000-8000-000000000000') },
      { code: 'NOT_FOUND', path: ['vettingCredentialId'] },
    ],
  ])('refuses %s', async (_name, stated, error) => {
    const listed = await buildListed(api, recruiter);
    const before = await contentsOf(api);

    expect((await revoke(listed, head, stated)).errors).toMatchObject([error]);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('refuses what is revoked already', async () => {
    const listed = await buildListed(api, recruiter);
    await revoke(listed);

    expect((await revoke(listed, head, { version: 2 })).errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }]);
  });
});

describe('by raw SQL', () => {
  const revoking = `update vetting_credential set revoked_at = now(), revoked_reason = 'x' where id = $1`;

  test('a credential is not revoked while its holder is listed', async () => {
    const { credential } = await buildListed(api, recruiter);

    expect(await refusedBy(api, revoking, [credential])).toBe('vetting_credential_revoked_delists');
  });

  test.each([
    ['without a reason', `revoked_reason = null`, 'vetting_credential_revoked_with_reason'],
    ['with a blank one', `revoked_reason = ' '`, 'vetting_credential_revoked_reason'],
  ])('it is not revoked %s', async (_name, reason, constraint) => {
    const { credential } = await buildListed(api, recruiter);

    const text = `update vetting_credential set revoked_at = now(), ${reason} where id = $1`;
    expect(await refusedBy(api, text, [credential])).toBe(constraint);
  });

  test.each([
    [
      'restored',
      'update vetting_credential set revoked_at = null, revoked_reason = null where id = $1',
      'vetting_credential_revoked_for_good',
    ],
    [
      'explained anew',
      `update vetting_credential set revoked_reason = 'y' where id = $1`,
      'vetting_credential_revoked_for_good',
    ],
    [
      'given away',
      'update vetting_credential set candidate_id = gen_random_uuid() where id = $1',
      'vetting_credential_fixed',
    ],
    ['deleted', 'delete from vetting_credential where id = $1', '42501'],
    [
      'used to list again',
      `update talent_listing set status = 'ACTIVE' where credential_id = $1`,
      'talent_listing_delisted_for_good',
    ],
    [
      'left for another listing',
      `update talent_listing set credential_id = gen_random_uuid() where credential_id = $1`,
      'talent_listing_fixed',
    ],
  ])('a revoked one is not %s', async (_name, text, constraint) => {
    const listed = await buildListed(api, recruiter);
    await revoke(listed);
    const before = await contentsOf(api);

    expect(await refusedBy(api, text, [listed.credential])).toBe(constraint);
    expect(await contentsOf(api)).toEqual(before);
  });

  test('temporary tables do not hide the listing', async () => {
    const { credential } = await buildListed(api, recruiter);

    const text = `create temporary table talent_listing (credential_id uuid, status text);
      update public.vetting_credential set revoked_at = now(), revoked_reason = 'x' where id = '${credential}'`;
    expect(await refusedBy(api, text)).toBe('vetting_credential_revoked_delists');
  });
});
