import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { declareConflict } from './declare-conflict.ts';
import { excuseParticipant } from './excuse-participant.ts';
import {
  DeclareConflictInput,
  DeclareConflictPayload,
  ExcuseParticipantInput,
  ExcuseParticipantPayload,
  ReplaceParticipantInput,
  ReplaceParticipantPayload,
} from './participants.inputs.ts';
import { replaceParticipant } from './replace-participant.ts';

/** Who takes part in interviews, after they were set up. */
@Resolver()
export class ParticipantMutations {
  @Mutation(() => ReplaceParticipantPayload, { description: 'Give a place in an interview to somebody else' })
  async replaceParticipant(
    @Arg('input', () => ReplaceParticipantInput) input: ReplaceParticipantInput,
    @Ctx() context: RequestContext,
  ): Promise<ReplaceParticipantPayload> {
    return { interview: await replaceParticipant(context, input) };
  }

  @Mutation(() => ExcuseParticipantPayload, { description: 'Let a participant off their feedback' })
  async excuseParticipant(
    @Arg('input', () => ExcuseParticipantInput) input: ExcuseParticipantInput,
    @Ctx() context: RequestContext,
  ): Promise<ExcuseParticipantPayload> {
    return { interview: await excuseParticipant(context, input) };
  }

  @Mutation(() => DeclareConflictPayload, { description: 'Declare that an interviewer cannot judge a candidate' })
  async declareConflict(
    @Arg('input', () => DeclareConflictInput) input: DeclareConflictInput,
    @Ctx() context: RequestContext,
  ): Promise<DeclareConflictPayload> {
    return { interviewer: await declareConflict(context, input) };
  }
}
