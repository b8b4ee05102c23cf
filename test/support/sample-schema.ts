import { buildSchema, GraphQLError, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

type Resolve = GraphQLFieldResolver<Record<string, unknown>, unknown>;

const sdl = `
  interface Node { id: ID! }
  enum Stage { PROFILE_REVIEW LISTING }
  type Candidate implements Node { id: ID! name: String! stage: Stage skills: [Skill!]! interviews(first: Int): [Interview!]! friend: Candidate broken: String brokenHard: String! }
  type Skill { name: String! years: Float }
  type Interview implements Node { id: ID! at: String interviewer: User! scorecard: Scorecard scorecards: [ScorecardView!]! }
  type User implements Node { id: ID! name: String! }
  union ScorecardView = Scorecard | HiddenScorecard
  type Scorecard implements Node { id: ID! ratings: [Rating!]! summary: String }
  type HiddenScorecard { reason: String! }
  type Rating { attribute: String! value: Int! }
  type CandidateEdge { cursor: String! node: Candidate! }
  type CandidateConnection { edges: [CandidateEdge!]! nodes: [Candidate!]! totalCount: Int }
  input RenameInput { id: ID! name: String note: String tags: [String!] stage: Stage }
  input Range { from: Int to: Int }
  type RenamePayload { candidate: Candidate received: String! }
  type Query {
    candidates(first: Int! = 25, last: Int, after: String, stage: Stage): CandidateConnection!
    candidate(id: ID!): Candidate
    nodes(ids: [ID!]!): [Node]!
    everything: [Node!]!
    echo(text: String, range: Range): String
    slow(ms: Int!): String
    failsHard: String!
    fails: String
  }
  type Mutation { rename(input: RenameInput!): RenamePayload! other: String }
`;

const interviewer = { __typename: 'User', id: 'u1', name: 'Ina' };
const scorecard = {
  __typename: 'Scorecard',
  id: 's1',
  summary: null,
  ratings: [
    { attribute: 'HTTP', value: 3 },
    { attribute: 'SQL', value: 4 },
  ],
};
const interview = {
  __typename: 'Interview',
  id: 'i1',
  at: '2026-11-24T10:00:00.000Z',
  interviewer,
  scorecard,
  scorecards: [scorecard, { __typename: 'HiddenScorecard', reason: 'You owe yours.' }],
};

/** Rows as the sample schema answers with them. */
export const candidates = ['Ada', 'Bo'].map((name, index) => ({
  __typename: 'Candidate',
  id: `c${String(index)}`,
  name,
  stage: 'LISTING',
  skills: [{ name: 'Go', years: 4.5 }],
  interviews: [interview],
}));

const resolvers: Readonly<Record<string, Resolve>> = {
  'Query.candidates': () => ({
    nodes: candidates,
    edges: candidates.map((node) => ({ cursor: node.id, node })),
    totalCount: 2,
  }),
  'Query.candidate': (_source, { id }: { id?: string }) =>
    Promise.resolve(candidates.find((it) => it.id === id) ?? null),
  'Query.nodes': (_source, { ids }: { ids?: string[] }) =>
    (ids ?? []).map((id) => candidates.find((it) => it.id === id) ?? null),
  'Query.everything': () => [...candidates, interview, interviewer, scorecard],
  'Query.echo': (_source, args) => JSON.stringify(args),
  'Query.slow': async (_source, { ms }: { ms?: number }) => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    return 'late';
  },
  'Query.failsHard': () => {
    throw new Error('secret of the database');
  },
  'Query.fails': () => Promise.reject(new GraphQLError('Take another.', { extensions: { code: 'BAD_USER_INPUT' } })),
  'Candidate.friend': (source) => Promise.resolve(candidates.find((it) => it.id !== source['id'])),
  'Candidate.broken': () => Promise.reject(new Error('secret')),
  'Candidate.brokenHard': (source) => (source['id'] === 'c0' ? null : 'fine'),
  'Mutation.rename': (_source, { input }: { input?: unknown }) => ({
    candidate: candidates[0],
    received: JSON.stringify(input),
  }),
  'Mutation.other': () => 'done',
};

/** A small schema with all that the real one has: connections, interfaces, unions, nested lists, failing fields. */
export function sampleSchema(): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[`${type.name}.${field.name}`];
      if (resolve) field.resolve = resolve;
    }
  }
  const ratings = schema.getType('Scorecard');
  if (isObjectType(ratings)) Object.assign(ratings.getFields()['ratings'] ?? {}, { extensions: { maxItems: 8 } });
  return schema;
}
