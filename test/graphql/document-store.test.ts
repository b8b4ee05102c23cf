import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { DocumentStore } from '../../src/graphql/document-store.ts';

const padded = (length: number) => parse(`{ a } #${'x'.repeat(length - 7)}`);

describe('DocumentStore', () => {
  test('gives the same document for the same key, until it is deleted', async () => {
    const store = new DocumentStore();
    const document = parse('{ a }');

    await store.set('key', document);

    expect(await store.get('key')).toBe(document);
    expect(await store.get('other')).toBeUndefined();
    expect(await store.delete('key')).toBe(true);
    expect(await store.get('key')).toBeUndefined();
  });

  test('keeps half a million characters and forgets what was used longest ago', async () => {
    const store = new DocumentStore();
    const keys = Array.from({ length: 25 }, (_, index) => String(index));
    for (const key of keys) await store.set(key, padded(20_000));

    await store.get('0');
    await store.set('last', padded(20_000));

    const known = await Promise.all(['0', '1', '2', 'last'].map(async (key) => (await store.get(key)) !== undefined));
    expect(known).toEqual([true, false, true, true]);
  });

  test('does not keep what is mostly comment, nor count a document twice', async () => {
    const store = new DocumentStore();

    await store.set('long', padded(20_001));
    for (let time = 0; time < 100; time++) await store.set('same', padded(20_000));
    await store.set('other', padded(20_000));

    expect(await store.get('long')).toBeUndefined();
    expect(await store.get('same')).toBeDefined();
  });
});
