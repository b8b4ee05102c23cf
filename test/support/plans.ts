import type { Pool } from 'pg';
import type { Person, TestApi } from './test-api.ts';

interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Tables that PostgreSQL reads from end to end for a document, by the plans of the statements that it takes. */
export async function scannedFor(
  api: TestApi,
  person: Person,
  asked: { readonly document: string; readonly variables: object },
): Promise<readonly string[]> {
  const plans = (await sentFor(api, person, asked)).map(async ({ text, values }) => {
    const [row] = await api.asApp(`explain (format json) ${text}`, values);
    return scansIn(row?.['QUERY PLAN']);
  });
  return [...new Set((await Promise.all(plans)).flat())].sort();
}

/** What goes over the wire, texts with their values; who asks is known already. */
async function sentFor(
  api: TestApi,
  person: Person,
  { document, variables }: { readonly document: string; readonly variables: object },
): Promise<readonly Sent[]> {
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

function scansIn(plan: unknown): string[] {
  if (Array.isArray(plan)) return plan.flatMap(scansIn);
  if (typeof plan !== 'object' || plan === null) return [];
  const { 'Node Type': type, 'Relation Name': table } = plan as Record<string, unknown>;
  return [...(type === 'Seq Scan' ? [String(table)] : []), ...Object.values(plan).flatMap(scansIn)];
}
