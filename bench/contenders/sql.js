// Hand-written SQL on bare node:http.
import { fileURLToPath } from 'node:url';
import { kindOf } from '../pages.js';

const server = fileURLToPath(new URL('./sql-server.js', import.meta.url));

const values = {
  Q1: ({ stage, after }) => [stage, after?.[0] ?? null, after?.[1] ?? null],
  Q2: ({ id }) => [id],
  Q3: ({ skill, min, max, after }) => [skill, min, max, after?.[0] ?? null, after?.[1] ?? null],
  Q4: () => [],
  Q5: ({ id, version, author }) => [id, version, author],
  Q6: ({ after }) => [after?.[0] ?? null, after?.[1] ?? null],
};

/** The values of a query's statement. */
export function valuesOf(query, input) {
  return values[kindOf(query)](input);
}

/** @type {import('./contender.js').Contender} */
export const sql = {
  name: 'sql',
  command: ({ appUrl, port }) => [server, appUrl, String(port)],
  environment: () => ({ NODE_ENV: 'production' }),
  readyPath: '/',
  request: (query, input) => ({
    path: '/',
    headers: {},
    body: JSON.stringify({ query, values: valuesOf(query, input) }),
  }),
  root: (_query, answer) => {
    if (answer.error) throw new Error(answer.error);
    return answer;
  },
};
