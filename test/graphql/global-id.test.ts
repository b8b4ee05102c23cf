import { describe, expect, test } from '@jest/globals';
import { parseGlobalId, toGlobalId } from '../../src/kernel/global-id.ts';

const key = '0190f3ab-cdef-7c01-89ab-cdef01234567';
// A name of each length by which padding differs, of every letter that a name may hold.
const names = [
  'Company',
  'Candidate',
  'VettingCase',
  'AZaz09_',
  'abcdefghijklmnopqrstuvwxyz',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789',
];

describe('a global id', () => {
  test.each(names)('is the base64url of %s and a key, and is read back', (type) => {
    const id = toGlobalId(type, key);
    expect(id).toBe(Buffer.from(`${type}:${key}`).toString('base64url'));
    expect(parseGlobalId(id)).toEqual({ type, key });
  });

  test.each([
    ['with padding', `${toGlobalId('Company', key)}=`],
    ['of a key in capitals', Buffer.from(`Company:${key.toUpperCase()}`).toString('base64url')],
    ['of three parts', Buffer.from(`Company:${key}:x`).toString('base64url')],
    ['of no type', Buffer.from(`:${key}`).toString('base64url')],
    ['of a letter too many', `${toGlobalId('Company', key)}A`],
    ['of letters of base64url that no name comes to', '-_-_'],
    ['of nothing', ''],
  ])('is none when it is that %s', (_what, id) => {
    expect(parseGlobalId(id)).toBeNull();
  });
});
