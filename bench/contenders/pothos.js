// Pothos with its Prisma plugin: a schema as its users would write it, names changed by aliases.
import { fileURLToPath } from 'node:url';
import { kindOf, withPages } from '../pages.js';
import { generateClient } from './pothos/generate.js';

const server = fileURLToPath(new URL('./pothos/server.js', import.meta.url));

const skills = `skills { depth years skill { name } }`;

const documents = withPages({
  Q1: `query Page($stage: String!, $after: String) {
    root: vettingCases(first: 50, after: $after, stage: $stage) {
      pageInfo { hasNextPage endCursor }
      edges { node { id version stage status deadline waitingOn owner { name }
        candidate { id handle country yearsOfExperience identity { name } primaryLanguage { name } ${skills} } } } } }`,
  Q2: `query Detail($id: ID!) {
    root: vettingCase(id: $id) { id version stage status receivedAt closedAt
      candidate { id handle identity { name } ${skills} }
      transitions { seq rule toStage toStatus at }
      interviews { id stage status startsAt participants { role feedback user { name } }
        scorecards { id status recommendation summary ratings { rating note attribute { name } } } } } }`,
  Q3: `query Listings($skill: String!, $min: String!, $max: String!, $after: String) {
    root: listings(first: 20, after: $after, skill: $skill, min: $min, max: $max) {
      pageInfo { hasNextPage endCursor }
      edges { node { id version title roleLabel seniority engagement techStack publishedAt hourlyRateMin hourlyRateMax
        company { id handle name fundingStage trustExpiresAt
          screenings(first: 2) { number kind status expiresAt checks { kind status checkedAt } } } } } } }`,
  Q4: `query Status { root: pipelineStatus { openCount overdueCount counts { stage status slaState count } } }`,
  Q5: `mutation Feedback($id: ID!, $version: Int!, $author: ID!) {
    root: submitScorecard(id: $id, version: $version, author: $author) { id status } }`,
  Q6: `query Deep($after: String) {
    root: candidates(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { id handle identity { name }
        interviews(first: 2) { id stage status startsAt
          scorecards(first: 1, submitted: true) { id recommendation author { name }
            ratings(first: 6) { rating note attribute { name } } } } } } } }`,
});

const variables = {
  Q1: ({ stage, after }) => ({ stage, after }),
  Q2: ({ id }) => ({ id }),
  Q3: ({ skill, min, max, after }) => ({ skill, min, max, after }),
  Q4: () => ({}),
  Q5: ({ id, version, author }) => ({ id, version, author }),
  Q6: ({ after }) => ({ after }),
};

/** @type {import('./contender.js').Contender} */
export const pothos = {
  name: 'pothos',
  prepare: generateClient,
  command: ({ appUrl, port }) => ['--experimental-strip-types', '--no-warnings', server, appUrl, String(port)],
  environment: () => ({ NODE_ENV: 'production' }),
  readyPath: '/',
  request: (query, input) => ({
    path: '/graphql',
    headers: {},
    body: JSON.stringify({ query: documents[query], variables: variables[kindOf(query)](input) }),
  }),
  root: (_query, { data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    const { edges, ...said } = data.root;
    return edges ? { ...said, nodes: edges.map(({ node }) => node) } : said;
  },
};
