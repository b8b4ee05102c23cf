import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../graphql/request-context.ts';
import { sendContractForSignature } from './send-contract-for-signature.ts';
import { cancelContract } from './cancel-contract.ts';
import { signContract } from './sign-contract.ts';
import { pauseContract } from './pause-contract.ts';
import { resumeContract } from './resume-contract.ts';
import { renewContract } from './renew-contract.ts';
import { giveNotice } from './give-notice.ts';
import { endContract } from './end-contract.ts';
import {
  SendContractForSignatureInput,
  SendContractForSignaturePayload,
  CancelContractInput,
  CancelContractPayload,
  SignContractInput,
  SignContractPayload,
  PauseContractInput,
  PauseContractPayload,
  ResumeContractInput,
  ResumeContractPayload,
  RenewContractInput,
  RenewContractPayload,
  GiveNoticeInput,
  GiveNoticePayload,
  EndContractInput,
  EndContractPayload,
} from './contract-moves.inputs.ts';

/** What becomes of a contract once it is drafted. */
@Resolver()
export class ContractMoveMutations {
  @Mutation(() => SendContractForSignaturePayload, { description: 'Send a draft to both sides, to be signed' })
  async sendContractForSignature(
    @Arg('input', () => SendContractForSignatureInput) input: SendContractForSignatureInput,
    @Ctx() context: RequestContext,
  ): Promise<SendContractForSignaturePayload> {
    return { contract: await sendContractForSignature(context, input) };
  }

  @Mutation(() => CancelContractPayload, { description: 'Give up a contract before it is signed' })
  async cancelContract(
    @Arg('input', () => CancelContractInput) input: CancelContractInput,
    @Ctx() context: RequestContext,
  ): Promise<CancelContractPayload> {
    return { contract: await cancelContract(context, input) };
  }

  @Mutation(() => SignContractPayload, { description: 'Record that both sides signed' })
  async signContract(
    @Arg('input', () => SignContractInput) input: SignContractInput,
    @Ctx() context: RequestContext,
  ): Promise<SignContractPayload> {
    return { contract: await signContract(context, input) };
  }

  @Mutation(() => PauseContractPayload, { description: 'Set a running contract aside for a while' })
  async pauseContract(
    @Arg('input', () => PauseContractInput) input: PauseContractInput,
    @Ctx() context: RequestContext,
  ): Promise<PauseContractPayload> {
    return { contract: await pauseContract(context, input) };
  }

  @Mutation(() => ResumeContractPayload, { description: 'Take up again what was set aside' })
  async resumeContract(
    @Arg('input', () => ResumeContractInput) input: ResumeContractInput,
    @Ctx() context: RequestContext,
  ): Promise<ResumeContractPayload> {
    return { contract: await resumeContract(context, input) };
  }

  @Mutation(() => RenewContractPayload, { description: 'Let a contract run on' })
  async renewContract(
    @Arg('input', () => RenewContractInput) input: RenewContractInput,
    @Ctx() context: RequestContext,
  ): Promise<RenewContractPayload> {
    return { contract: await renewContract(context, input) };
  }

  @Mutation(() => GiveNoticePayload, { description: 'Record that a side ends a contract on a day to come' })
  async giveNotice(
    @Arg('input', () => GiveNoticeInput) input: GiveNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<GiveNoticePayload> {
    return { contract: await giveNotice(context, input) };
  }

  @Mutation(() => EndContractPayload, { description: 'End a contract on a day that has come' })
  async endContract(
    @Arg('input', () => EndContractInput) input: EndContractInput,
    @Ctx() context: RequestContext,
  ): Promise<EndContractPayload> {
    return { contract: await endContract(context, input) };
  }
}
