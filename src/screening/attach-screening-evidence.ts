import { ref } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { record } from '../audit/record.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import { dayOf, lastDayOf } from './company-screening.clock.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningCheck } from './screening-check.entity.ts';
import { changeScreening, type SeenScreening } from './screening-change.ts';
import { ScreeningEvidence } from './screening-evidence.entity.ts';
import type { ScreeningCheckKind, ScreeningEvidenceKind } from './screening.enums.ts';

/** What proves which check. */
export interface AttachScreeningEvidence extends SeenScreening {
  readonly check: ScreeningCheckKind;
  readonly kind: ScreeningEvidenceKind;
  /** From which day it counts. */
  readonly datedOn: string;
  readonly title: string;
  readonly reference?: string | null | undefined;
}

/** Attaches what proves a check; it counts for as long as its kind does, and what counts no more proves nothing. */
export async function attachScreeningEvidence(
  context: Context,
  input: AttachScreeningEvidence,
): Promise<CompanyScreening> {
  const { kind, datedOn } = input;
  if (datedOn > dayOf(context.now)) throw invalid('Evidence is of a day that has come.', 'datedOn');
  return changeScreening(context, input, async (tx, round) => {
    const validUntil = lastDayOf(datedOn, await monthsOf(tx, kind));
    if (validUntil < dayOf(context.now))
      throw invalid(`It counted until ${validUntil}. Ask for a newer one.`, 'datedOn');
    const check = await tx.findOneOrFail(ScreeningCheck, { screening: round, kind: input.check });
    const evidence = new ScreeningEvidence(context, check, {
      kind,
      datedOn,
      validUntil,
      title: input.title.trim(),
      reference: input.reference?.trim() ?? null,
      attachedBy: ref(User, context.viewer.id),
    });
    tx.persist(evidence);
    round.cameIn(context.now);
    record(tx, context, {
      action: 'companyScreening.evidenceAttached',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes: { evidence: evidence.id, check: input.check, kind, datedOn, validUntil },
    });
  });
}

async function monthsOf(tx: EntityManager, kind: ScreeningEvidenceKind): Promise<number> {
  const [row] = await statementsIn(tx)('select months from evidence_validity where kind = $1', [kind]);
  return Number(row?.[0]);
}
