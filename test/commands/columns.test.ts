import { describe, expect, test } from '@jest/globals';
import { columnsOf } from '../../src/commands/transfer/columns.ts';
import { candidateExport, ownColumns } from '../../src/commands/transfer/export-columns.ts';
import { applicationSchema } from '../support/application-schema.ts';

const columns = columnsOf(applicationSchema().type);

describe('the columns of an application', () => {
  test('are the fields of the input, those of its objects behind a dot', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'availableFrom',
      'claims',
      'country',
      'desiredRate.max',
      'desiredRate.min',
      'email',
      'engagement',
      'english',
      'github',
      'goals.avoid',
      'goals.directHire',
      'goals.domains',
      'goals.productStage',
      'hoursPerWeek',
      'linkedin',
      'name',
      'phone',
      'primaryLanguage',
      'referrer',
      'skills',
      'source',
      'yearsOfExperience',
      'zone',
    ]);
  });

  test('are needed where the input needs them and has no default', () => {
    const needed = columns.filter(({ isRequired }) => isRequired).map(({ name }) => name);

    expect(needed).toEqual(['email', 'name', 'primaryLanguage', 'yearsOfExperience']);
  });

  test('are those of an export, beside what says whom a row is about', () => {
    const exported = candidateExport.columns.map(({ name }) => name);

    expect(exported.slice(0, 3)).toEqual(ownColumns);
    expect(exported.slice(3).sort()).toEqual(columns.map(({ name }) => name));
  });
});
