import { Command, InvalidArgumentError } from 'commander';
import type { TourOptions } from '../tour/tour.ts';

/** `tour`. */
export function tourCommand(): Command {
  return new Command('tour')
    .description('play the main job over HTTP: from application to listed, and a rejection with its letter')
    .option('--url <url>', 'address of a running server; without it, one is started for the tour', address)
    .option('--tokens <file>', 'file of the demo tokens; default DATA_DIR/demo-tokens.json')
    .action(async (options: TourOptions) => (await import('../tour/tour.ts')).playTour(options));
}

function address(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError('It must be an address, like http://127.0.0.1:4000.');
}
