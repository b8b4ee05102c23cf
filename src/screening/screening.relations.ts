import { Resolver } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Company } from '../company/company.entity.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import { passingBlockersOf } from './company-screening.blockers.ts';
import { lapsesAt } from './company-screening.clock.ts';
import { CompanyScreening } from './company-screening.entity.ts';
import { ScreeningStatus } from './company-screening.states.ts';
import { ScreeningCheck } from './screening-check.entity.ts';
import { loadCheckFacts } from './screening-facts.ts';
import { ScreeningEvidence } from './screening-evidence.entity.ts';

/** What belongs to a round. */
@Resolver(() => CompanyScreening)
export class CompanyScreeningFields {
  @ToMany(() => ScreeningCheck, {
    by: 'screening',
    order: { position: 'asc' },
    maxItems: 5,
    description: 'What is looked at: five things in every round',
  })
  checks!: ScreeningCheck[];

  @Computed(() => DateTime, {
    nullable: true,
    needs: ['status', 'lastActivityAt'],
    value: ({ status, lastActivityAt }) =>
      status === ScreeningStatus.IN_PROGRESS ? lapsesAt(new Date(String(lastActivityAt))) : null,
    description: 'When it lapses unless something comes in; null once it is over',
  })
  lapsesAt!: Date | null;

  @Batched(() => [BlockerType], {
    needs: ['status'],
    load: loadDecisionBlockers,
    maxItems: 7,
    description: 'What keeps it from being passed at this moment; nothing once it is over',
  })
  decisionBlockers!: BlockerType[];
}

async function loadDecisionBlockers(rows: readonly Row[], { reads, now }: RequestContext): Promise<BlockerType[][]> {
  const isOpen = ({ status }: Row): boolean => status === ScreeningStatus.IN_PROGRESS;
  const facts = await loadCheckFacts(
    reads.run,
    rows.filter(isOpen).map(({ id }) => String(id)),
  );
  return rows.map((row) => passingBlockersOf(facts.get(String(row['id'])) ?? [], now));
}

/** What proves a check. */
@Resolver(() => ScreeningCheck)
export class ScreeningCheckFields {
  @ToMany(() => ScreeningEvidence, {
    by: 'check',
    order: { createdAt: 'asc' },
    maxItems: 20,
    description: 'What was attached in this round, oldest first; that of an earlier round stands with `carriedFrom`',
  })
  evidence!: ScreeningEvidence[];
}

/** What evidence has beside its own columns. */
@Resolver(() => ScreeningEvidence)
export class ScreeningEvidenceFields {
  @Computed(() => DateTime, {
    needs: ['createdAt'],
    value: (row) => row['createdAt'],
    description: 'When it was attached',
  })
  attachedAt!: Date;
}

/** What screening adds to a company. */
@Resolver(() => Company)
export class CompanyScreenings {
  @ToMany(() => CompanyScreening, {
    by: 'company',
    order: { number: 'desc' },
    maxItems: 20,
    description: 'Rounds in which it was looked at, newest first',
  })
  screenings!: CompanyScreening[];
}
