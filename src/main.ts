import 'reflect-metadata';
import { fileURLToPath } from 'node:url';
import { type App, startApp } from './app.ts';
import { messageForPerson } from './commands/failure.ts';
import type { Config } from './config.ts';
import { whenEnding } from './ending.ts';

/** Starts the application, says where it is, and stops it cleanly on a signal, also on one that comes while it starts. */
export async function main(config: Config): Promise<void> {
  const stopping = new AbortController();
  const starting = startApp(config, { say, signal: stopping.signal });
  const callOff = whenEnding(async ({ err }) => {
    if (err) process.stderr.write(`${messageForPerson(err)}\n`);
    say('Stopping.');
    stopping.abort();
    await (await starting.catch(() => null))?.close();
  });
  try {
    say(welcome(config, await starting).join('\n'));
  } catch (error) {
    if (stopping.signal.aborted) return;
    callOff();
    throw error;
  }
}

function welcome(config: Config, { address, tokenFile }: App): string[] {
  return [
    `Fourgate is ready at ${address}/graphql`,
    ...(config.graphiql ? [`GraphiQL: ${address}/graphiql`] : []),
    ...(tokenFile === null ? firstSteps(config) : [`Demo tokens, by role: ${tokenFile}`]),
  ];
}

function firstSteps(config: Config): string[] {
  const command = `${settingsOf(config)}npm run fourgate --`;
  return [
    `No account yet? Make the first${config.databaseUrl === null ? '' : ' (with the same DATABASE_URL)'}:`,
    `  ${command} user create --name "Your Name" --email you@example.com --role ADMIN HEAD_OF_TALENT`,
    `  ${command} token create --user you@example.com --label first --days 30`,
  ];
}

const usualDataDir = fileURLToPath(new URL('../../.data', import.meta.url));

/** What a shell has to set so that a command finds the same database; an address holds a password and is not repeated. */
function settingsOf({ databaseUrl, dataDir }: Config): string {
  if (databaseUrl !== null || dataDir === usualDataDir) return '';
  return `DATA_DIR=${/^[\w./-]+$/.test(dataDir) ? dataDir : `'${dataDir.replaceAll("'", `'\\''`)}'`} `;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
