import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { createInterviewer } from './create-interviewer.ts';
import { endQualification } from './end-qualification.ts';
import {
  CreateInterviewerInput,
  CreateInterviewerPayload,
  EndQualificationInput,
  EndQualificationPayload,
  QualifyInterviewerInput,
  QualifyInterviewerPayload,
  UpdateInterviewerInput,
  UpdateInterviewerPayload,
} from './interviewers.inputs.ts';
import { qualifyInterviewer } from './qualify-interviewer.ts';
import { updateInterviewer } from './update-interviewer.ts';

/** Who may hold interviews. */
@Resolver()
export class InterviewerMutations {
  @Mutation(() => CreateInterviewerPayload, { description: 'Make a member of staff an interviewer' })
  async createInterviewer(
    @Arg('input', () => CreateInterviewerInput) input: CreateInterviewerInput,
    @Ctx() context: RequestContext,
  ): Promise<CreateInterviewerPayload> {
    return { interviewer: await createInterviewer(context, input) };
  }

  @Mutation(() => UpdateInterviewerPayload, { description: 'Change an interviewer; what is booked stays' })
  async updateInterviewer(
    @Arg('input', () => UpdateInterviewerInput) input: UpdateInterviewerInput,
    @Ctx() context: RequestContext,
  ): Promise<UpdateInterviewerPayload> {
    return { interviewer: await updateInterviewer(context, input) };
  }

  @Mutation(() => QualifyInterviewerPayload, { description: 'Qualify an interviewer for a stage of a track' })
  async qualifyInterviewer(
    @Arg('input', () => QualifyInterviewerInput) input: QualifyInterviewerInput,
    @Ctx() context: RequestContext,
  ): Promise<QualifyInterviewerPayload> {
    return { interviewer: await qualifyInterviewer(context, input) };
  }

  @Mutation(() => EndQualificationPayload, { description: 'End a qualification; what is booked stays' })
  async endQualification(
    @Arg('input', () => EndQualificationInput) input: EndQualificationInput,
    @Ctx() context: RequestContext,
  ): Promise<EndQualificationPayload> {
    return { interviewer: await endQualification(context, input) };
  }
}
