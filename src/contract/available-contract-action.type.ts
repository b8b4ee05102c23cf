import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { BlockerType } from '../graphql/user-error.type.ts';
import { ContractAction } from './contract.blockers.ts';

registerEnumType(ContractAction, {
  name: 'ContractAction',
  description: 'What is done to a contract',
  valuesConfig: {
    SEND_FOR_SIGNATURE: { description: 'Send it to both sides' },
    CANCEL: { description: 'Give it up before it is signed' },
    SIGN: { description: 'Record that both sides signed' },
    CHANGE_TERMS: { description: 'Agree on other terms from a day on' },
    PAUSE: { description: 'Set it aside for a while' },
    RESUME: { description: 'Take it up again' },
    RENEW: { description: 'Let it run on' },
    GIVE_NOTICE: { description: 'Record that a side ends it on a day to come' },
    END: { description: 'End it on a day that has come' },
    RECORD_CHECK_IN: { description: 'Record what the sides said of it' },
    COMPLETE_ONBOARDING_ITEM: { description: 'Note that something promised for the start is done' },
  },
});

/** Something that the viewer could do to a contract. */
@ObjectType({ description: 'Something that you could do to a contract, and what stands in its way' })
export class AvailableContractAction {
  @Field(() => ContractAction, { description: 'What would be done' })
  action!: ContractAction;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { description: 'What stands in its way; empty when nothing does' })
  blockers!: BlockerType[];
}
