import { describe, expect, test } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { describeSizes, unboundedLists } from '../../src/graphql/limits.lists.ts';

const schema = buildSchema(`
  type Item { id: ID!, tags: [String!]! }
  type UserError { message: String! }
  type ItemConnection { nodes: [Item!]!, edges: [Item] }
  type Query { endless: [Item!]!, asked(first: Int): [Item!]!, named(ids: [ID!]!): [Item]!, all: ItemConnection! }
  type Payload {
    """Some of them"""
    bounded: [Item!]
    errors: [UserError!]!
  }
`);

for (const name of ['bounded', 'errors']) {
  const payload = schema.getType('Payload');
  if (isObjectType(payload)) Object.assign(payload.getFields()[name] ?? {}, { extensions: { maxItems: 7 } });
}

describe('lists of objects', () => {
  test('are told by name where they neither take a size nor declare one', () => {
    expect(unboundedLists(schema)).toEqual(['Query.endless is a list without an end: declare its maxItems.']);
  });

  test('say what they are counted as', () => {
    describeSizes(schema);

    const payload = schema.getType('Payload');
    const fields = isObjectType(payload) ? payload.getFields() : {};
    expect(fields['bounded']?.description).toBe('Some of them (counted as 7)');
    expect(fields['errors']?.description).toBeUndefined();
  });
});
