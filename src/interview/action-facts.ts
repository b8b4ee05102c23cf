import type { ActionFacts } from './interview.actions.ts';

/** A statement runner: of the reads, or inside a transaction on the locked interview. */
export type Run = (text: string, values: readonly unknown[]) => Promise<(readonly unknown[])[]>;

/** What decides what may be done to interviews, in one statement, by the interview's key. */
export async function loadActionFacts(
  run: Run,
  interviewIds: readonly string[],
): Promise<ReadonlyMap<string, ActionFacts>> {
  const rows = await run(statement, [interviewIds]);
  return new Map(
    rows.map(([key, text]): [string, ActionFacts] => {
      // The statement builds exactly this shape.
      const facts = JSON.parse(String(text)) as Omit<ActionFacts, 'startsAt'> & { readonly startsAt: string };
      return [String(key), { ...facts, startsAt: new Date(facts.startsAt) }];
    }),
  );
}

const statement = `
  select i.id, jsonb_build_object(
    'status', i.status,
    'startsAt', i.starts_at,
    'isCaseAtStage', c.status in ('OPEN', 'ON_HOLD') and c.stage = i.stage,
    'submittedScorecards', (
      select count(*) from interview_participant p where p.interview_id = i.id and p.feedback = 'SUBMITTED')
  )::text as facts
  from interview i join vetting_case c on c.id = i.vetting_case_id
  where i.id = any($1::uuid[])`;
