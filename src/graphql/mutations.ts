import { getNamedType, type GraphQLField, type GraphQLSchema, isInputObjectType } from 'graphql';
import type { OperationPolicy } from '../kernel/policy.ts';
import { mayWrite } from '../kernel/rights.ts';
import { notAllowed, type Refused, UserError, UserErrors } from '../kernel/user-error.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { type Attempt, Turns } from './attempt.ts';
import { Each } from './each.ts';
import { type Payload, ReadBack } from './read-back.ts';
import { placeOf } from './refusal-place.ts';
import type { RequestContext } from './request-context.ts';

/** What the mutations' wrapper is given by the features above it. */
export interface MutationHooks {
  /** Puts a refusal of the database into our words, or gives null when it is none. */
  readonly refusalOf: (error: unknown) => Refused | null;
  /** Leaves the audit row of a refusal, in a transaction of its own. */
  readonly onRefusal: (context: RequestContext, refusal: Refusal) => Promise<void>;
}

/** A mutation that was refused, and why. */
export interface Refusal {
  readonly mutation: string;
  readonly errors: readonly UserError[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** Wraps every mutation once: rights first, refusals become `errors`, and what was changed is read back for the viewer. */
export function wrapMutations(
  schema: GraphQLSchema,
  policies: ReadonlyMap<string, OperationPolicy>,
  hooks: MutationHooks,
): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const policy = policies.get(field.name);
    if (!policy) throw new Error(`The mutation ${field.name} has no rule`);
    wrap(field as GraphQLField<unknown, RequestContext>, policy, hooks);
  }
}

/** True when the viewer's roles may call it at all; the operation still looks at the row. */
export function mayCall(viewer: Viewer, policy: OperationPolicy): boolean {
  if (policy.roles) return policy.roles.some((role) => viewer.roles.has(role));
  return mayWrite(policy.group, viewer.roles);
}

/** Turns a refusal into data, with its audit row; what is none is thrown again. */
type Telling = (error: unknown, context: RequestContext, args: Refusal['args']) => Promise<object>;

function wrap(field: GraphQLField<unknown, RequestContext>, policy: OperationPolicy, hooks: MutationHooks): void {
  describeInput(field);
  const original = field.resolve;
  if (!original) throw new Error(`The mutation ${field.name} has no resolver`);
  const turns = new Turns();
  field.resolve = async (source, args: Refusal['args'], context, info) => {
    try {
      if (!mayCall(context.viewer, policy)) throw notAllowed(`Your roles do not allow ${field.name}.`);
      return await turns.attempt(context, field.name, async (attempt) => {
        const readBack = new ReadBack(context, info);
        const act = async (own: RequestContext): Promise<object> =>
          (await original(source, args, { ...own, answerOf: readBack.answerOf }, info)) as object;
        const payload = await attempt.once(0, context, act);
        if (payload instanceof Each)
          return { results: await resultsOf(payload, { context, attempt, told }), errors: [] };
        return { ...(await readBack.of(payload as Payload)), errors: [] };
      });
    } catch (error) {
      return told(error, context, args);
    }
  };
  const told: Telling = async (error, context, args) => {
    const errors = refusalsIn(error, hooks, (refused) => placeOf(refused, field.args[0]?.type, args['input']));
    if (errors.length === 0) throw error;
    await hooks.onRefusal(context, { mutation: field.name, errors, args });
    return { errors: errors.map(asData) };
  };
}

interface Doing {
  readonly context: RequestContext;
  readonly attempt: Attempt;
  readonly told: Telling;
}

/** One after the other, each in a context of its own: a result says what was changed, or why not. */
async function resultsOf({ ones }: Each, { context, attempt, told }: Doing): Promise<object[]> {
  const results: object[] = [];
  for (const [index, { input, run }] of ones.entries()) {
    const own = { ...context, em: context.em.fork({ clear: true }) };
    try {
      results.push({ ...input, ...(await attempt.once(index + 1, own, run)), errors: [] });
    } catch (error) {
      results.push({ ...input, ...(await told(error, own, { input })) });
    }
  }
  return results;
}

/** What an input is about is said once, on its type. */
function describeInput(field: GraphQLField<unknown, RequestContext>): void {
  for (const arg of field.args) {
    const type = getNamedType(arg.type);
    if (isInputObjectType(type)) arg.description ??= type.description;
  }
}

/** An instance of Error as a value would be taken for a failure of the field. */
function asData({ code, message, path, currentVersion, blockers }: UserError) {
  return { code, message, path, currentVersion, blockers };
}

function refusalsIn(
  error: unknown,
  { refusalOf }: MutationHooks,
  place: (refused: Refused) => readonly string[],
): readonly UserError[] {
  if (error instanceof UserErrors) return error.errors;
  if (error instanceof UserError) return [error];
  const refused = refusalOf(error);
  return refused ? [new UserError(refused.code, refused.message, { path: place(refused) })] : [];
}
