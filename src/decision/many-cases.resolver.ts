import { Arg, Mutation, Resolver } from 'type-graphql';
import { Each } from '../graphql/each.ts';
import { advanceVettingCase } from './advance-vetting-case.ts';
import { holdVettingCase } from './hold-vetting-case.ts';
import {
  AdvanceVettingCasesInput,
  AdvanceVettingCasesPayload,
  HoldVettingCasesInput,
  HoldVettingCasesPayload,
  RejectVettingCasesInput,
  RejectVettingCasesPayload,
} from './many-cases.inputs.ts';
import { rejectVettingCase } from './reject-vetting-case.ts';

/** Decisions on many cases at once, each by itself. */
@Resolver()
export class ManyDecisionsMutations {
  @Mutation(() => AdvanceVettingCasesPayload, {
    description: 'Move up to 100 cases to their next stage, each by itself',
  })
  advanceVettingCases(@Arg('input', () => AdvanceVettingCasesInput) { cases }: AdvanceVettingCasesInput): Each {
    return Each.of(cases, advanceVettingCase);
  }

  @Mutation(() => RejectVettingCasesPayload, {
    description: 'Reject up to 100 cases, each by itself; each opens the draft of its letter',
  })
  rejectVettingCases(@Arg('input', () => RejectVettingCasesInput) { cases }: RejectVettingCasesInput): Each {
    return Each.of(cases, rejectVettingCase);
  }

  @Mutation(() => HoldVettingCasesPayload, { description: 'Set up to 100 cases aside for a while, each by itself' })
  holdVettingCases(@Arg('input', () => HoldVettingCasesInput) { cases }: HoldVettingCasesInput): Each {
    return Each.of(cases, async (context, input) => ({ vettingCase: await holdVettingCase(context, input) }));
  }
}
