import type { RequestContext } from '../graphql/request-context.ts';
import { Role } from '../kernel/role.ts';
import { hasRole, type Viewer } from '../kernel/viewer.ts';
import { daysAfter, renewalDays } from '../screening/company-screening.clock.ts';
import { type Obligation, ObligationKind } from './obligation.type.ts';
import { type Asked, momentOf, readOwed } from './owed-rows.ts';

/** True for who screens companies. */
export function screensCompanies(viewer: Viewer): boolean {
  return hasRole(viewer, Role.COMPANY_SCREENER);
}

/** Open rounds that the viewer sees through; what has not been checked comes before the decision. */
export async function screeningsOwed(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'CompanyScreening',
    properties: ['dueAt'],
    where: [(round, bind) => `${round}.status = 'IN_PROGRESS' and ${round}.owner_id = ${bind(context.viewer.id)}`],
    order: { property: 'dueAt', direction: 'asc' },
    asked,
  });
  const unchecked = await uncheckedAmong(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    kind: ObligationKind.SCREENING,
    dueAt: momentOf(row, 'dueAt'),
    nextAction: unchecked.has(row['id']) ? 'recordScreeningCheck' : 'decideCompanyScreening',
    reference: { __typename: 'CompanyScreening', id: String(row['id']) },
  }));
}

/** Approved companies that the viewer owns, or saw through their passed round, and that have to be renewed. */
export async function renewalsOwed(context: RequestContext, asked: Asked): Promise<readonly Obligation[]> {
  const rows = await readOwed(context, {
    type: 'Company',
    properties: ['trustExpiresAt'],
    where: [
      (row, bind) =>
        `${row}.status = 'APPROVED' and ${row}.trust_expires_at <= ${bind(daysAfter(context.now, renewalDays))}`,
      (row) =>
        `not exists (select 1 from company_screening s where s.company_id = ${row}.id and s.status = 'IN_PROGRESS')`,
      (row, bind) => `(${row}.owner_id = ${bind(context.viewer.id)} or ${sawThrough(row, bind(context.viewer.id))})`,
    ],
    order: { property: 'trustExpiresAt', direction: 'asc' },
    asked,
  });
  return rows.map((row) => ({
    kind: ObligationKind.RENEWAL,
    dueAt: momentOf(row, 'trustExpiresAt'),
    nextAction: 'openCompanyScreening',
    reference: { __typename: 'Company', id: String(row['id']) },
  }));
}

function sawThrough(row: string, viewer: string): string {
  return (
    `exists (select 1 from company_screening s where s.company_id = ${row}.id and s.status = 'PASSED' ` +
    `and s.expires_at = ${row}.trust_expires_at and s.owner_id = ${viewer})`
  );
}

async function uncheckedAmong(context: RequestContext, rounds: readonly unknown[]): Promise<ReadonlySet<unknown>> {
  const text = `select distinct screening_id::text from screening_check where status = 'PENDING' and screening_id = any($1::uuid[])`;
  return new Set((await context.reads.run(text, [rounds])).map(([key]) => key));
}
