import { Resolver } from 'type-graphql';
import { Batched } from '../graphql/relations.ts';
import { VettingCase } from '../vetting/vetting-case.entity.ts';
import { loadWhyLate } from './why-late.ts';
import { WhyLate } from './why-late.type.ts';

/** Why a case takes so long. */
@Resolver(() => VettingCase)
export class VettingCaseWhyLate {
  @Batched(() => WhyLate, {
    nullable: true,
    needs: ['spans', 'track'],
    load: loadWhyLate,
    description: 'Where its time went; null for a case that was begun before this was kept',
  })
  whyLate!: WhyLate | null;
}
