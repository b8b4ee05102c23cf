import { Resolver } from 'type-graphql';
import { Computed, ToMany } from '../graphql/relations.ts';
import { DateTime } from '../graphql/scalars.ts';
import { Company } from './company.entity.ts';
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
}

/** What a transition has beside its own columns. */
@Resolver(() => CompanyTransition)
export class CompanyTransitionFields {
  @Computed(() => DateTime, { needs: ['createdAt'], value: (row) => row['createdAt'], description: 'When it was made' })
  at!: Date;
}
