// Hand-written SQL on bare node:http: the floor that everything else is compared with. No rights, no limits.
import { createServer } from 'node:http';
import pg from 'pg';
import { statements } from '../sql.js';

const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 10 });
pool.on('error', () => undefined);

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', () => {
    answer(JSON.parse(body)).then(
      (text) => send(response, 200, text),
      (error) => send(response, 500, JSON.stringify({ error: error.message })),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'));

async function answer({ query, values }) {
  const { rows } = await pool.query({ name: query, text: statements[query], values, rowMode: 'array' });
  return rows[0][0];
}

function send(response, status, text) {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(text);
}
