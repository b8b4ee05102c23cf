import { type Constructor, IsolationLevel, type MikroORM } from '@mikro-orm/postgresql';
import type { Migration } from '@mikro-orm/migrations';
import { contractInvariants } from './contract/contract.invariants.ts';
import { rematchInvariants } from './contract/rematch.invariants.ts';
import { auditInvariants } from './audit/audit.invariants.ts';
import { candidateInvariants } from './candidate/candidate.invariants.ts';
import { guardInvariants, guardsOf } from './database/guards.ts';
import { companyInvariants } from './company/company.invariants.ts';
import type { Ask, Invariant, Wrong } from './database/invariant.ts';
import { modelsOf } from './database/model.ts';
import { statementsIn } from './database/transaction-statements.ts';
import { decisionInvariants } from './decision/decision.invariants.ts';
import { letterInvariants } from './decision/feedback-letter.invariants.ts';
import { identityInvariants } from './identity/identity.invariants.ts';
import { interviewInvariants } from './interview/interview.invariants.ts';
import { matchRunInvariants } from './matching/match-run.invariants.ts';
import { matchInvariants } from './matching/match.invariants.ts';
import { projectInvariants } from './project/project.invariants.ts';
import { rateInvariants } from './rates/rates.invariants.ts';
import { scorecardInvariants } from './scorecard/scorecard.invariants.ts';
import { screeningInvariants } from './screening/screening.invariants.ts';
import { credentialInvariants } from './vetting/credential.invariants.ts';
import { caseInvariants } from './vetting/vetting-case.invariants.ts';
import { clockInvariants } from './vetting/vetting-clock.invariants.ts';
import { migrations } from '../migrations/list.ts';

/** What came of looking for what breaks an invariant. */
export interface Verified extends Pick<Invariant, 'name' | 'sentence'> {
  /** What is wrong, the first of it. */
  readonly wrong: readonly Wrong[];
  /** Whether there is more. */
  readonly isMore: boolean;
}

/** Everything that is always true, lowest feature first; last what PostgreSQL holds by itself. */
export async function invariantsOf(orm: MikroORM): Promise<readonly Invariant[]> {
  return [
    ...auditInvariants(modelsOf(orm)),
    ...identityInvariants,
    ...candidateInvariants,
    ...companyInvariants,
    ...caseInvariants,
    ...clockInvariants,
    ...credentialInvariants,
    ...interviewInvariants,
    ...scorecardInvariants,
    ...decisionInvariants,
    ...letterInvariants,
    ...screeningInvariants,
    ...projectInvariants,
    ...matchInvariants,
    ...matchRunInvariants,
    ...rateInvariants,
    ...contractInvariants,
    ...rematchInvariants,
    ...guardInvariants(guardsOf(await statementsOfMigrations(orm))),
  ];
}

/** Looks at one moment of the whole database for what is not as it must be, and says of each at once. */
export async function verify(orm: MikroORM, say: (verified: Verified) => void): Promise<void> {
  const invariants = await invariantsOf(orm);
  await atOneMoment(orm, async (ask) => {
    for (const invariant of invariants) say(await verified(ask, invariant));
  });
}

/** Asks what it likes about one moment, for as long as it takes; nothing can be written. */
export function atOneMoment<T>(orm: MikroORM, work: (ask: Ask) => Promise<T>): Promise<T> {
  const moment = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };
  return orm.em.fork().transactional(async (tx) => {
    const ask = statementsIn(tx);
    await ask(patience, []);
    return work(ask);
  }, moment);
}

/** Whether one invariant holds. */
export async function verified(ask: Ask, { name, sentence, find }: Invariant): Promise<Verified> {
  const found = await find(ask, most + 1);
  return { name, sentence, wrong: found.slice(0, most), isMore: found.length > most };
}

/** What every migration runs, in order; nothing is run. */
export async function statementsOfMigrations(orm: MikroORM): Promise<readonly string[]> {
  const statements: string[] = [];
  for (const { class: Made } of migrations) {
    const migration = new (Made as Constructor<Migration>)(orm.em.getDriver(), orm.config);
    await migration.up();
    statements.push(...migration.getQueries().filter((query) => typeof query === 'string'));
  }
  return statements;
}

const most = 20;
/** Looking at everything takes its time. */
const patience = `select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`;
