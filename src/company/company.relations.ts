import { Resolver } from 'type-graphql';
import type { Row } from '../database/selection.ts';
import { Computed, ToMany } from '../graphql/relations.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { DateTime } from '../graphql/scalars.ts';
import { BlockerType } from '../graphql/user-error.type.ts';
import type { Blocker } from '../kernel/user-error.ts';
import { reinstatementBlockersOf } from './company.blockers.ts';
import { Company } from './company.entity.ts';
import { CompanyStatus } from './company.states.ts';
import { CompanyContact } from './company-contact.entity.ts';
import { CompanyTransition } from './company-transition.entity.ts';

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
