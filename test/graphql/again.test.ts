import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { again } from '../../src/graphql/again.ts';
import type { RequestContext } from '../../src/graphql/request-context.ts';
import { Role } from '../../src/kernel/role.ts';
import { startTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let context: RequestContext;

beforeAll(async () => {
  api = await startTestApi();
  context = api.context(await api.person(Role.RECRUITER));
});

afterAll(() => api.close());

const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
const serialization = Object.assign(new Error('could not serialize access'), { code: '40001' });
const duplicate = Object.assign(new Error('duplicate key'), { code: '23505' });

/** Fails with these, one after the other, and then gives how often it was tried. */
function failing(failures: readonly Error[]) {
  const ems: unknown[] = [];
  const act = ({ em }: RequestContext): Promise<number> => {
    const failure = failures[ems.length];
    ems.push(em);
    return failure ? Promise.reject(failure) : Promise.resolve(ems.length);
  };
  return { ems, act };
}

describe('a change', () => {
  test('is done once more with nothing loaded when it was undone for the sake of another', async () => {
    const { ems, act } = failing([deadlock, new Error('wrapped', { cause: serialization })]);

    expect(await again(context, act)).toBe(3);
    expect(ems[0]).toBe(context.em);
    expect(new Set(ems).size).toBe(3);
  });

  test('is given up after three tries', async () => {
    const { ems, act } = failing([deadlock, deadlock, deadlock]);

    await expect(again(context, act)).rejects.toBe(deadlock);
    expect(ems).toHaveLength(3);
  });

  test('that failed in another way is not tried again', async () => {
    const { ems, act } = failing([duplicate]);

    await expect(again(context, act)).rejects.toBe(duplicate);
    expect(ems).toHaveLength(1);
  });
});
