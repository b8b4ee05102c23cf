import { describe, expect, test } from '@jest/globals';
import { hashOf } from '../../src/scorecard/scorecard.content.ts';

describe('hashOf', () => {
  test('is the same whatever the order of the keys', () => {
    const written = hashOf({ recommendation: 'NO', ratings: [{ rating: 'NO', note: 'Guessed' }] });

    const readBack = hashOf({ ratings: [{ note: 'Guessed', rating: 'NO' }], recommendation: 'NO' });

    expect(readBack).toBe(written);
    expect(written).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changes with a value, and with the order of a list', () => {
    const hashes = [
      hashOf({ evidence: ['one', 'other'] }),
      hashOf({ evidence: ['other', 'one'] }),
      hashOf({ evidence: ['one', null] }),
      hashOf({ evidence: [] }),
    ];

    expect(new Set(hashes).size).toBe(4);
  });
});
