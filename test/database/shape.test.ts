import { describe, expect, test } from '@jest/globals';
import { type Shape, shaperOf } from '../../src/database/shape.ts';

const none = { columns: [], instants: [], toOne: [], lists: [], veil: null };
const bare: Shape = { ...none, typeName: 'Skill', idIndex: 0, presentIndex: 0 };
const shape = (parts: Partial<Shape>): Shape => ({ ...bare, ...parts });

describe('a row of the driver', () => {
  test('becomes a plain row of its columns, whatever they are called', () => {
    const row = shaperOf(shape({ columns: [['name "of" it', 2]] }))(['1', 'unread', null]);

    expect(row).toEqual({ __typename: 'Skill', id: '1', 'name "of" it': null });
  });

  test('holds what is joined to it, and null where nothing is', () => {
    const owner = shape({ typeName: 'User', idIndex: 1, presentIndex: 1, columns: [['name', 2]] });
    const shaper = shaperOf(shape({ toOne: [['@owner', owner]] }));

    expect(shaper(['1', '7', 'Ann'])).toEqual({
      __typename: 'Skill',
      id: '1',
      '@owner': { __typename: 'User', id: '7', name: 'Ann' },
    });
    expect(shaper(['2', null, null])).toEqual({ __typename: 'Skill', id: '2', '@owner': null });
  });

  test('lacks the key where nobody asks for it, and is there when a value is that is never missing', () => {
    const skill = shape({ idIndex: null, presentIndex: 1, columns: [['name', 1]] });
    const shaper = shaperOf(shape({ typeName: 'CandidateSkill', idIndex: null, toOne: [['@skill', skill]] }));

    expect(shaper([4, 'Go'])).toEqual({ __typename: 'CandidateSkill', '@skill': { __typename: 'Skill', name: 'Go' } });
    expect(shaper([4, null])).toEqual({ __typename: 'CandidateSkill', '@skill': null });
  });

  test('holds the lists that came with it, with instants as the API writes them; no row is an empty list', () => {
    const rating = shape({ typeName: 'AttributeRating', instants: [['at', 1]] });
    const shaper = shaperOf(
      shape({
        lists: [
          ['@ratings', 1, rating],
          ['@others', 2, rating],
        ],
      }),
    );

    expect(shaper(['1', [['8', '2026-11-24T09:00:00+00:00']], null])).toEqual({
      __typename: 'Skill',
      id: '1',
      '@ratings': [{ __typename: 'AttributeRating', id: '8', at: '2026-11-24T09:00:00.000Z' }],
      '@others': [],
    });
  });

  test('shows behind the veil what the veiled shape has and nothing else', () => {
    const veiled = shape({ typeName: 'HiddenScorecard', idIndex: 2 });
    const shaper = shaperOf(
      shape({ typeName: 'Scorecard', columns: [['note', 3]], veil: { index: 1, shape: veiled } }),
    );

    expect(shaper(['1', true, '1', 'private'])).toEqual({ __typename: 'HiddenScorecard', id: '1' });
    expect(shaper(['1', false, '1', 'own'])).toEqual({ __typename: 'Scorecard', id: '1', note: 'own' });
  });

  test('is built by the same code whenever its shape comes again', () => {
    const once = shape({ columns: [['slug', 1]] });

    expect(shaperOf(once)).toBe(shaperOf(once));
    expect(shaperOf({ ...once })(['1', 'go'])).toEqual(shaperOf(once)(['1', 'go']));
  });
});
