import { afterAll, describe, expect, test } from '@jest/globals';
import { MikroORM } from '@mikro-orm/postgresql';
import { getNamedType, type GraphQLInputType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { modelsOf } from '../../src/database/model.ts';
import { ormOptions } from '../../src/orm.ts';
import { createSchema } from '../../src/schema.ts';

const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
const mutations = Object.values(createSchema(modelsOf(orm)).getMutationType()?.getFields() ?? {});

afterAll(() => orm.close(true));

/** They edit no row of which somebody could have seen an older version. */
const making = {
  addNote: 'a note is added, and stays as written',
  createApiToken: 'a token is added',
  createInterviewKit: 'a kit is added',
  createInterviewer: 'an interviewer is added',
  createProject: 'a project is added',
  createUser: 'an account is added',
  importRateBenchmarks: 'figures are added, and those on record stay',
  inviteUser: 'an invitation is added, and takes the place of the one before',
  openVettingCase: 'a case is added; the database keeps two from being open',
  registerCompany: 'a company is added',
  signOut: 'the own session ends, and ending it twice is the same',
  signOutEverywhere: 'own sessions end, and ending them twice is the same',
  submitApplication: 'an application is added; what is known of its sender is not changed by it unseen',
  suggestMatch: 'a match is added; the database keeps two from being open',
};

/** They make a row, or go on with one and then demand its version: a draft, or a match that was suggested. */
const beginning = ['proposeMatch', 'saveListingDraft', 'saveScorecardDraft'];

type Versioned = 'demanded' | 'offered' | 'none';

function versionOf(type: GraphQLInputType): Versioned {
  const input = getNamedType(type);
  if (!isInputObjectType(input)) return 'none';
  const { version, ...others } = input.getFields();
  if (version) return isNonNullType(version.type) ? 'demanded' : 'offered';
  const list = Object.values(others).find(
    ({ type: of }) => isListType(isNonNullType(of) ? of.ofType : of) && versionOf(of) !== 'none',
  );
  return list ? versionOf(list.type) : 'none';
}

const having = (wanted: Versioned): string[] =>
  mutations.filter(({ args }) => (args[0] ? versionOf(args[0].type) : 'none') === wanted).map(({ name }) => name);

describe('of the mutations', () => {
  test('all demand the version that was seen but those that edit nothing somebody could have seen', () => {
    expect(having('none').toSorted()).toEqual(Object.keys(making).toSorted());
  });

  test('those alone leave the version out that may begin a row', () => {
    expect(having('offered').toSorted()).toEqual(beginning.toSorted());
  });
});
