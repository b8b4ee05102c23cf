import type { OffboardingFacts } from './company.blockers.ts';

/** A statement runner: of the reads, or inside a transaction on the locked company. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What has to be over before companies leave for good, in one statement, by the company's key. */
export async function loadOffboardingFacts(
  run: Run,
  companyIds: readonly string[],
): Promise<ReadonlyMap<string, OffboardingFacts>> {
  const rows = await run(statement, [companyIds]);
  return new Map(rows.map(([key, hasOpenRound, running]) => [String(key), factsOf(hasOpenRound, running)]));
}

function factsOf(hasOpenRound: unknown, running: unknown): OffboardingFacts {
  return { hasOpenRound: hasOpenRound === true, runningContracts: Number(running) };
}

/** Rounds and contracts are of higher features; the database knows them all. */
const statement = `
  select c.id,
    exists (select 1 from company_screening s where s.company_id = c.id and s.status = 'IN_PROGRESS'),
    (select count(*) from contract k where k.company_id = c.id and k.status in ('ACTIVE', 'PAUSED'))::int
  from company c where c.id = any($1::uuid[])`;
