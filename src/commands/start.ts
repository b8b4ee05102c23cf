import { Command } from 'commander';
import { main } from '../main.ts';

/** `start`. */
export function startCommand(): Command {
  return new Command('start').description('start the server, and its database where none is given').action(main);
}
