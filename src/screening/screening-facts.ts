import type { RunStatement } from '../database/statements.ts';
import type { CheckFacts } from './company-screening.blockers.ts';

const factsOfRounds = `
  select s.id::text, coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'status', c.status, 'evidence', (
      select coalesce(jsonb_agg(jsonb_build_object('validUntil', e.valid_until, 'isVerified', e.verified_at is not null)), '[]')
      from screening_evidence e where e.check_id in (c.id, c.carried_from_id)
    )) order by c.position) filter (where c.id is not null), '[]')::text as checks
  from company_screening s left join screening_check c on c.screening_id = s.id
  where s.id = any($1::uuid[]) group by s.id`;

type Run = (text: string, values: Parameters<RunStatement>[1]) => ReturnType<RunStatement>;

/** What the guards of these rounds look at, by the keys of the rounds; one statement for all. */
export async function loadCheckFacts(
  run: Run,
  rounds: readonly string[],
): Promise<ReadonlyMap<string, readonly CheckFacts[]>> {
  const rows = await run(factsOfRounds, [rounds]);
  // The statement builds what it is read as.
  return new Map(rows.map(([key, checks]) => [String(key), JSON.parse(String(checks)) as CheckFacts[]]));
}
