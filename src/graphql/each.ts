import type { RequestContext } from './request-context.ts';

/** The most rows that one mutation changes, each by itself. */
export const mostAtOnce = 100;

/** One of many: what the input says of it, and what is done to it. */
interface One {
  readonly input: object;
  readonly run: (context: RequestContext) => Promise<object>;
}

/**
 * What a mutation does to many rows: each in a transaction of its own, in the order given, with a result of its own. The
 * wrapper of mutations runs it, so that a refusal of one is data and leaves its audit row as it would alone.
 */
export class Each {
  readonly ones: readonly One[];

  private constructor(ones: readonly One[]) {
    this.ones = ones;
  }

  /** Does the same to each of these. */
  static of<Input extends object>(
    inputs: readonly Input[],
    operation: (context: RequestContext, input: Input) => Promise<object>,
  ): Each {
    return new Each(inputs.map((input) => ({ input, run: (context) => operation(context, input) })));
  }
}
