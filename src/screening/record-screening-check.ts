import { ref } from '@mikro-orm/core';
import { record } from '../audit/record.ts';
import { User } from '../identity/user.entity.ts';
import type { Context } from '../kernel/context.ts';
import { invalid } from '../kernel/user-error.ts';
import type { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningCheckStatus } from './company-screening.states.ts';
import { ScreeningCheck } from './screening-check.entity.ts';
import { changeScreening, type SeenScreening } from './screening-change.ts';
import { ScreeningCheckKind } from './screening.enums.ts';

/** What was found of which check. */
export interface RecordScreeningCheck extends SeenScreening {
  readonly check: ScreeningCheckKind;
  readonly status: ScreeningCheckStatus;
  readonly notes?: string | null | undefined;
  readonly waiveReason?: string | null | undefined;
}

/** Records what was found of a check, in place of what was recorded before; funding is never waived. */
export async function recordScreeningCheck(context: Context, input: RecordScreeningCheck): Promise<CompanyScreening> {
  mustBeResult(input);
  return changeScreening(context, input, async (tx, round) => {
    const check = await tx.findOneOrFail(ScreeningCheck, { screening: round, kind: input.check });
    const from = check.status;
    check.found({
      status: input.status,
      notes: input.notes?.trim() ?? null,
      waiveReason: input.waiveReason?.trim() ?? null,
      by: ref(User, context.viewer.id),
      at: context.now,
    });
    round.cameIn(context.now);
    record(tx, context, {
      action: 'companyScreening.checkRecorded',
      objectType: 'CompanyScreening',
      objectId: round.id,
      changes: { check: input.check, from, to: input.status },
    });
  });
}

function mustBeResult({ check, status, waiveReason }: RecordScreeningCheck): void {
  if (status === ScreeningCheckStatus.PENDING) throw invalid('Say what was found: a check does not go back.', 'status');
  if (status !== ScreeningCheckStatus.WAIVED) {
    if (waiveReason != null) throw invalid('Only a check that is waived is so for a reason.', 'waiveReason');
    return;
  }
  if (check === ScreeningCheckKind.FUNDING) throw invalid('Funding is never waived. Pass it, or fail it.', 'status');
  if (waiveReason == null) throw invalid('Say why it is not asked for in this round.', 'waiveReason');
}
