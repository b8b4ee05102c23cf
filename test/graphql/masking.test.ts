import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { maskError } from '../../src/graphql/masking.ts';
import { requestError } from '../../src/graphql/request-error.ts';
import { UserError, UserErrorCode } from '../../src/kernel/user-error.ts';

interface Masked {
  readonly code: unknown;
  readonly message: string;
  readonly reported: unknown[];
}

function mask(error: GraphQLError, isAnonymous = false): Masked {
  const reported: unknown[] = [];
  const { message, extensions } = maskError(error, {
    requestId: 'r1',
    isAnonymous,
    report: (cause) => reported.push(cause),
  });
  return { code: extensions?.['code'], message, reported };
}

function thrown(originalError: Error): GraphQLError {
  return new GraphQLError(originalError.message, { originalError, path: ['a', 0] });
}

function databaseError(code: string): Error {
  return Object.assign(new Error(`insert into candidate values ('ada@example.com')`), { code, detail: 'Key (email)' });
}

describe('maskError', () => {
  test('tells nothing of an error it does not know, and reports its cause', () => {
    const cause = new TypeError('ada@example.com is no number');

    const masked = maskError(thrown(cause), { requestId: 'r1', isAnonymous: false, report: () => undefined });

    expect(masked).toEqual({
      message: 'Something went wrong on our side.',
      path: ['a', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r1' },
    });
    expect(mask(thrown(cause)).reported).toEqual([cause]);
  });

  test('lets what was made for the client pass, and reports nothing', () => {
    const error = requestError('BAD_USER_INPUT', 'Send less.', { inputPath: ['input', 'name'] });

    const masked = maskError(thrown(error), { requestId: 'r1', isAnonymous: false, report: () => undefined });

    expect(masked.message).toBe('Send less.');
    expect(masked.extensions).toEqual({ code: 'BAD_USER_INPUT', inputPath: ['input', 'name'], requestId: 'r1' });
    expect(mask(error).reported).toEqual([]);
  });

  test.each([
    ['a code that is not on the list', new GraphQLError('secret', { extensions: { code: 'E_CUSTOM' } })],
    ['no code', new GraphQLError('Cannot return null for non-nullable field Candidate.name.')],
    [
      'a library with extensions of its own',
      thrown(Object.assign(new Error('secret'), { extensions: { code: 'FORBIDDEN' } })),
    ],
    ['a violated constraint', thrown(databaseError('23505'))],
  ])('masks %s', (_name, error) => {
    expect(mask(error)).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on our side.' });
  });

  test.each([
    ['57014', 'TIMEOUT', 'The database took longer than it may. Ask for less at once, or try again.'],
    ['55P03', 'TIMEOUT', 'Somebody else is changing the same thing. Nothing was changed; try again in a moment.'],
    ['40P01', 'CONFLICT', 'Two changes met and this one was undone. Try again.'],
    ['57P01', 'SERVICE_UNAVAILABLE', 'The database cannot be reached right now. Try again in a moment.'],
    ['ECONNREFUSED', 'SERVICE_UNAVAILABLE', 'The database cannot be reached right now. Try again in a moment.'],
  ])('says of %s of the database only that it is a %s', (sqlState, code, message) => {
    const wrapped = new Error('select * from secret', { cause: databaseError(sqlState) });

    expect(mask(thrown(wrapped))).toEqual({ code, message, reported: [wrapped] });
  });

  test.each([
    [UserErrorCode.NOT_ALLOWED, 'FORBIDDEN'],
    [UserErrorCode.NOT_FOUND, 'NOT_FOUND'],
    [UserErrorCode.INVALID, 'BAD_USER_INPUT'],
  ])('turns a refusal in a query into an error of the field: %s', (refused, code) => {
    const refusal = new UserError(refused, 'What to do about it.');

    expect(mask(thrown(refusal))).toEqual({ code, message: refusal.message, reported: [] });
  });

  test('keeps suggestions from whoever is not signed in', () => {
    const error = requestError(
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "nam". Did you mean "name" or "names"?',
    );

    expect(mask(error).message).toBe('Cannot query field "nam". Did you mean "name" or "names"?');
    expect(mask(error, true).message).toBe('Cannot query field "nam".');
  });

  test('knows a null that only execution could see as bad input', () => {
    const error = new GraphQLError('Argument "first" of non-null type "Int!" must not be null.');

    expect(mask(error).code).toBe('BAD_USER_INPUT');
  });
});
