import { readFile } from 'node:fs/promises';
import { configOfProcess } from '../config.ts';
import { holding } from '../holding.ts';
import { demoTokenFile } from '../seed/demo-tokens.ts';
import { Surprise } from '../story/teller.ts';
import { newMark } from './cast.ts';
import { playCompany } from './company.ts';
import { playDetours } from './detours.ts';
import { playFigures } from './figures.ts';
import { playMainJob } from './main-job.ts';
import { playMatch } from './match.ts';
import { playRejection } from './rejection.ts';
import { tellerOverHttp, type Tokens } from './teller-over-http.ts';

/** Where the tour goes. */
export interface TourOptions {
  /** Address of a running server; without it, one is started for the tour. */
  readonly url?: string;
  /** File of the demo tokens; default DATA_DIR/demo-tokens.json. */
  readonly tokens?: string;
}

/** Plays the main job over HTTP, a line per step; throws `Surprise` at the first thing that goes otherwise. */
export async function playTour({ url, tokens }: TourOptions): Promise<void> {
  const config = configOfProcess();
  const file = tokens ?? demoTokenFile(config.dataDir);
  if (url !== undefined) return play(url, file);
  const { startApp } = await import('../app.ts');
  return holding(startApp({ ...config, port: 0, logLevel: 'warn' }, { say }), ({ address }) => play(address, file));
}

async function play(url: string, file: string): Promise<void> {
  const teller = tellerOverHttp(url, await readTokens(file));
  const run = { teller, mark: newMark(teller.now()), say };
  const caseId = await playMainJob(run);
  await playRejection(run);
  await playDetours(run);
  const companyId = await playCompany(run);
  await playMatch(run, { caseId, companyId });
  await playFigures(run);
  say('The tour is over: everything went as it is written.');
}

async function readTokens(file: string): Promise<Tokens> {
  const tokens: unknown = await readFile(file, 'utf8')
    .then(JSON.parse)
    .catch(() => null);
  if (typeof tokens === 'object' && tokens !== null) return tokens as Tokens;
  throw new Surprise(`there are no demo tokens in ${file}: start with SEED=demo, or say where they are with --tokens`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
