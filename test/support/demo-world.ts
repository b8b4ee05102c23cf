import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkCandidateUser } from '../../src/candidate/link-candidate-user.ts';
import { toGlobalId } from '../../src/kernel/global-id.ts';
import { createSchema } from '../../src/schema.ts';
import { seedDemo } from '../../src/seed/demo.ts';
import { demoCandidates } from '../../src/seed/demo-candidates.ts';
import { keepDemoTokens } from '../../src/seed/demo-tokens.ts';
import { commandContext, openSurroundings, type OpenSurroundings } from '../../src/surroundings.ts';
import { copyOfWorld, type TestDatabase } from './test-database.ts';

/** The demo data in a database that nobody is connected to. */
export interface DemoWorld {
  readonly database: TestDatabase;
  readonly now: Date;
  /** Bearer tokens by the key of the person; RECRUITER_2 is a candidate, too, who is listed. */
  readonly tokens: Readonly<Record<string, string>>;
}

/** The candidates that are written by hand, whose stories end wherever a story can end: loaded once for all test files. */
export async function buildDemoWorld(): Promise<DemoWorld> {
  const { database, said } = await copyOfWorld('demo', fill);
  return { database, now, tokens: JSON.parse(said) as DemoWorld['tokens'] };
}

const now = new Date('2026-11-24T10:00:00.000Z');

/** Gives the tokens as JSON. */
async function fill(database: TestDatabase): Promise<string> {
  const surroundings = await openSurroundings(database.appUrl);
  const schema = createSchema(surroundings.reads.models);
  await seedDemo({ surroundings, schema }, { now, candidates: demoCandidates.length });
  await makeRecruiterACandidate(surroundings, now);
  const folder = await mkdtemp(join(tmpdir(), 'fourgate-tokens-'));
  const file = await keepDemoTokens(commandContext(surroundings, now), folder);
  const tokens = await readFile(file ?? '', 'utf8');
  await rm(folder, { recursive: true });
  await surroundings.close();
  return tokens;
}

const somebodyListed = `select c.id, c.version, u.id from user_account u, candidate c
  join vetting_case v on v.candidate_id = c.id and v.status = 'PASSED'
  where u.email = 'radu@fourgate.example' order by c.id limit 1`;

async function makeRecruiterACandidate(surroundings: OpenSurroundings, now: Date): Promise<void> {
  const [row] = await surroundings.run(somebodyListed, []);
  await linkCandidateUser(commandContext(surroundings, now), {
    candidateId: toGlobalId('Candidate', String(row?.[0])),
    version: Number(row?.[1]),
    userId: toGlobalId('User', String(row?.[2])),
  });
}
