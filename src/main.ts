import 'reflect-metadata';
import closeWithGrace from 'close-with-grace';
import { type App, startApp } from './app.ts';
import { type Config, configOfProcess } from './config.ts';

const patienceMs = 15_000;

/** Starts the application, says where it is, and stops it cleanly on a signal. */
export async function main(): Promise<void> {
  const config = configOfProcess();
  const app = await startApp(config, say);
  closeWithGrace({ delay: patienceMs, logger: false }, async () => {
    say('Stopping.');
    await app.close();
  });
  welcome(config, app).forEach(say);
}

function welcome(config: Config, { address, tokenFile }: App): string[] {
  return [
    `Fourgate is ready at ${address}/graphql`,
    `GraphiQL: ${address}/graphiql`,
    ...(tokenFile === null ? firstSteps(config) : [`Demo tokens, by role: ${tokenFile}`]),
  ];
}

function firstSteps({ databaseUrl }: Config): string[] {
  const where = databaseUrl === null ? '' : ' (with the same DATABASE_URL)';
  return [
    `No account yet? Make the first${where}:`,
    '  npm run fourgate -- user create --name "Your Name" --email you@example.com --role ADMIN HEAD_OF_TALENT',
    '  npm run fourgate -- token create --user you@example.com --label first --days 30',
  ];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
