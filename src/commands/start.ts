import { Command } from 'commander';

/** `start`. */
export function startCommand(): Command {
  return new Command('start').description('start the server, and its database where none is given').action(start);
}

/** What is set wrongly is told before the server is loaded, which takes longer. */
async function start(): Promise<void> {
  const { configOfProcess } = await import('../config.ts');
  const config = configOfProcess();
  const { main } = await import('../main.ts');
  await main(config);
}
