import { createUnionType, Field, ObjectType } from 'type-graphql';
import { InterviewParticipant } from '../interview/interview-participant.entity.ts';
import { Scorecard } from './scorecard.entity.ts';

/** What the blind see in the place of a peer's scorecard, so that a panel can be coordinated. */
@ObjectType({ description: 'Stands in for the scorecard of a peer until you have submitted your own' })
export class HiddenScorecard {
  @Field(() => InterviewParticipant, { description: 'Whose scorecard it is' })
  participant!: InterviewParticipant;
}

/** A scorecard, or what stands in for it. */
export const ScorecardView = createUnionType({
  name: 'ScorecardView',
  description: 'A scorecard, or its stand-in for whoever has not submitted their own',
  types: () => [Scorecard, HiddenScorecard] as const,
});
