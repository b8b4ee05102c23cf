// An application reduced to its database: started by the tests as a process of its own, so that it can be killed.
import { Client } from 'pg';
import { startEmbeddedPostgres, type EmbeddedPostgresOptions } from '../../src/database/embedded-postgres.ts';

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

const options = JSON.parse(process.argv[2] ?? '{}') as EmbeddedPostgresOptions; // the tests' own words
const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
};

try {
  const { stop, ...database } = await startEmbeddedPostgres({ ...options, say });
  process.once('SIGINT', () => {
    void drain(database.superuserUrl, stop);
  });
  // The tests are gone: nobody would stop the server.
  process.stdin.resume().once('end', () => {
    void stop();
  });
  tell({ ...database, lines });
} catch (error) {
  tell({ failure: String(error) });
}

/** What an application does last still reaches the database. */
async function drain(url: string, stop: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ sum: number }>('select 1 + 1 as sum');
  await client.end();
  await stop();
  tell({ drained: rows[0]?.sum });
  process.exit(0);
}
