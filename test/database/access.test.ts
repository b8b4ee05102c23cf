import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { Sight } from '../../src/database/access.ts';
import { type Models, modelsOf } from '../../src/database/model.ts';
import { Role } from '../../src/kernel/role.ts';
import { ormOptions } from '../../src/orm.ts';
import { policies } from '../../src/policies.ts';

let orm: MikroORM;
let models: Models;

beforeAll(() => {
  orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
  models = modelsOf(orm);
});

afterAll(() => orm.close(true));

const typesWithRows = (): string[] => {
  const types = policies.filter((item) => item.kind === 'type');
  return [...new Set(types.map(({ type }) => type))].filter((type) => models.has(type));
};

// PostgreSQL refuses a statement with a value for a parameter that stands nowhere in its text.
test.each(Object.values(Role))('the viewer is not bound for rows of which a %s sees none', (role) => {
  const sight = new Sight([role], models, policies);
  const bound = typesWithRows().flatMap((type) => {
    let count = 0;
    const viewer = () => `$${String((count += 1))}`;
    const seen = [
      sight.rows(type, { row: 't1', viewer }) === false ? count : 0,
      sight.rowsWithVeil(type, { row: 't1', viewer }) === false ? count : 0,
    ];
    return Math.max(...seen) > 0 ? [type] : [];
  });

  expect(bound).toEqual([]);
});

test('what hangs on a case is told by the keys of the viewer’s own, or by the case where others are unseen, too', () => {
  const of = (role: Role): string =>
    String(new Sight([role], models, policies).rows('Scorecard', { row: 't1', viewer: () => '$1' }));

  expect(of(Role.RECRUITER)).toContain(
    'not (t1."vetting_case_id" = any(array(select t1_vettingcase.id from "vetting_case"',
  );
  expect(of(Role.RECRUITER)).not.toContain('exists (select 1 from "vetting_case"');
  expect(of(Role.INTERVIEWER)).toContain('exists (select 1 from "vetting_case"');
});
