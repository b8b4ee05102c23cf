import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { BlockerType } from '../graphql/user-error.type.ts';
import { MatchAction } from './match.blockers.ts';

registerEnumType(MatchAction, {
  name: 'MatchAction',
  description: 'What is done to a match as a whole',
  valuesConfig: {
    PROPOSE: { description: 'Ask the candidate' },
    RESPOND: { description: 'Record what the candidate answers' },
    PRESENT: { description: 'Show the candidate to the client' },
    RECORD_CLIENT_INTERVIEW: { description: 'Record that the client talked to the candidate' },
    RECORD_CLIENT_DECISION: { description: 'Record what the client decided' },
    WITHDRAW: { description: 'Take it back' },
  },
});

/** Something that the viewer could do to a match. */
@ObjectType({ description: 'Something that you could do to a match, and what stands in its way' })
export class AvailableMatchAction {
  @Field(() => MatchAction, { description: 'What would be done' })
  action!: MatchAction;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { description: 'What stands in its way; empty when nothing does' })
  blockers!: BlockerType[];
}
