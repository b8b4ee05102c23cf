// Fourgate as it is served: its own process, the login that owns nothing, tokens of the roles that ask.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { print } from 'graphql';
import { questions } from '../asked.ts';
import { key } from '../keys.js';
import { tokenOf } from '../dataset/people.js';
import { kindOf, withPages } from '../pages.js';

const launcher = fileURLToPath(new URL('../../bin/fourgate.js', import.meta.url));

/** What `npm start` says to Node. */
const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const flags = scripts.start.match(/--\S+/g) ?? [];

const written = Object.fromEntries(Object.entries(questions).map(([id, { document }]) => [id, print(document)]));
/** A hundred cases with any number of skills each are more than a document may return; six are within ten. */
const documents = withPages(written, written.Q1.replace('skills {', 'skills(first: 10) {'));

/** Who asks when it is no author: recruiters see of a screening how it ended, and who screens sees its checks as well. */
const askerOf = (query) => (query === 'Q3' ? key('screener', 0) : key('recruiter', 0));

/** @type {import('./contender.js').Contender} */
export const fourgate = {
  name: 'fourgate',
  command: () => [...flags, launcher, 'start'],
  // Two accounts ask for everybody here: whatever they may spend in a minute is spent in a second.
  environment: ({ appUrl, port }) => ({
    DATABASE_URL: appUrl,
    PORT: String(port),
    NODE_ENV: 'production',
    PUBLIC_URL: 'https://fourgate.example',
    BUDGET_PER_MINUTE: '0',
  }),
  readyPath: '/readyz',
  request: (query, input) => ({
    path: '/graphql',
    headers: { authorization: `Bearer ${tokenOf(input.author ?? askerOf(query))}` },
    body: JSON.stringify({ query: documents[query], variables: questions[kindOf(query)].variables(input) }),
  }),
  isRefusal: (body) => body.includes('"SERVICE_UNAVAILABLE"'),
  root: (query, { data, errors }) => {
    if (errors) throw new Error(JSON.stringify(errors));
    return questions[kindOf(query)].root(data);
  },
};
