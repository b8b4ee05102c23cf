import type { Pool } from 'pg';
import type { Person, TestApi } from './test-api.ts';

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Asked {
  readonly document: string;
  readonly variables: object;
}

/** Tables that PostgreSQL reads from end to end for a document, by the plans of the statements that it takes. */
export async function scannedFor(api: TestApi, person: Person, asked: Asked): Promise<readonly string[]> {
  const steps = (await plansFor(api, person, asked)).flatMap(stepsIn);
  return named(steps.flatMap((step) => (step['Node Type'] === 'Seq Scan' ? [step['Relation Name']] : [])));
}

/** Indexes that PostgreSQL uses for it. */
export async function indexesFor(api: TestApi, person: Person, asked: Asked): Promise<readonly string[]> {
  const steps = (await plansFor(api, person, asked)).flatMap(stepsIn);
  return named(steps.flatMap((step) => step['Index Name'] ?? []));
}

function named(names: readonly unknown[]): readonly string[] {
  return [...new Set(names.map(String))].sort();
}

async function plansFor(api: TestApi, person: Person, asked: Asked): Promise<readonly unknown[]> {
  const plans = (await sentFor(api, person, asked)).map(async ({ text, values }) => {
    const [row] = await api.asApp(`explain (format json) ${text}`, values);
    return row?.['QUERY PLAN'];
  });
  return Promise.all(plans);
}

/** What goes over the wire, texts with their values; who asks is known already. */
async function sentFor(api: TestApi, person: Person, { document, variables }: Asked): Promise<readonly Sent[]> {
  await api.run(person, '{ viewer { roles } }');
  const pool: Pool = await api.orm.em.getConnection().getNativeClient();
  const send = pool.query.bind(pool);
  const sent: Sent[] = [];
  const listening = (config: Sent): unknown => {
    sent.push(config);
    return send(config as never);
  };
  Object.assign(pool, { query: listening });
  const { errors } = await api.run(person, document, variables);
  Object.assign(pool, { query: send });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return sent.filter(({ text }) => text.startsWith('select'));
}

function stepsIn(plan: unknown): Readonly<Record<string, unknown>>[] {
  if (Array.isArray(plan)) return plan.flatMap(stepsIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const step = plan as Record<string, unknown>;
  return [step, ...Object.values(step).flatMap(stepsIn)];
}
