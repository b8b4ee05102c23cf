import { Resolver } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Batched, Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { offboardingBlockersOf, reinstatementBlockersOf } from './company.blockers.ts';
import { Company } from './company.entity.ts';
import { CompanyMove, companyMoveFrom, CompanyStatus } from './company.states.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { CompanyTransition } from './company-transition.entity.ts';
import { loadOffboardingFacts } from './offboarding-facts.ts';

/** What belongs to a company. */
@Resolver(() => Company)
export class CompanyFields {
  @ToMany(() => CompanyContact, {
    by: 'company',
    order: { createdAt: 'asc' },
    maxItems: 20,
    description: 'Whom to talk to, by when they became known',
  })
  contacts!: CompanyContact[];

  @ToMany(() => CompanyTransition, {
    by: 'company',
    order: { seq: 'asc' },
    maxItems: 20,
    description: 'Moves it has made, in order',
  })
  transitions!: CompanyTransition[];

  @Computed(() => [BlockerType], {
    needs: ['status', 'trustExpiresAt'],
    value: reinstatementBlockers,
    maxItems: 1,
    description: 'What keeps it from being reinstated at this moment; nothing unless it is suspended',
  })
  reinstatementBlockers!: BlockerType[];

  @Batched(() => [BlockerType], {
    needs: ['status'],
    load: loadOffboardingBlockers,
    maxItems: 2,
    description: 'What keeps it from being offboarded at this moment; nothing unless it is approved or suspended',
  })
  offboardingBlockers!: BlockerType[];
}

async function loadOffboardingBlockers(rows: readonly Row[], { reads }: RequestContext): Promise<BlockerType[][]> {
  // As the table keeps it: a word under a check.
  const canLeave = ({ status }: Row) => companyMoveFrom(status as CompanyStatus, CompanyMove.OFFBOARD) !== undefined;
  const keys = rows.filter(canLeave).map(({ id }) => String(id));
  const facts = await loadOffboardingFacts(reads.run, keys);
  return rows.map(({ id }) => {
    const found = facts.get(String(id));
    return found ? [...offboardingBlockersOf(found)] : [];
  });
}

function reinstatementBlockers({ status, trustExpiresAt }: Row, { now }: RequestContext): readonly Blocker[] {
  if (status !== CompanyStatus.SUSPENDED) return [];
  const until = typeof trustExpiresAt === 'string' ? new Date(trustExpiresAt) : null;
  return reinstatementBlockersOf({ trustExpiresAt: until }, now);
}

/** What a transition has beside its own columns. */
@Resolver(() => CompanyTransition)
export class CompanyTransitionFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it was made' })
  at!: Date;
}
