import { Extensions, Field, ObjectType, registerEnumType } from 'type-graphql';
import { BlockerType } from '../graphql/user-error.type.ts';
import { InterviewAction } from './interview.actions.ts';

registerEnumType(InterviewAction, {
  name: 'InterviewAction',
  description: 'What is done to an interview as a whole',
  valuesConfig: {
    CONFIRM: { description: 'Agree one of the times offered' },
    COMPLETE: { description: 'Record that it was held' },
    RESCHEDULE: { description: 'Set it for another time' },
    CANCEL: { description: 'Call it off' },
    REPORT_NO_SHOW: { description: 'Record that somebody did not come' },
  },
});

/** Something that the viewer could do to an interview. */
@ObjectType({ description: 'Something that you could do to an interview, and what stands in its way' })
export class AvailableInterviewAction {
  @Field(() => InterviewAction, { description: 'What would be done' })
  action!: InterviewAction;

  @Extensions({ maxItems: 10 })
  @Field(() => [BlockerType], { description: 'What stands in its way; empty when nothing does' })
  blockers!: BlockerType[];
}
