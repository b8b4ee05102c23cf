import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
  visit,
} from 'graphql';
import { type CompiledQuery, type CompilerOptions, compileQuery, isCompiledQuery } from 'graphql-jit';
import { exactScalars, type Leaves, refuseRenamedValues } from './leaves.ts';

/** A document to run, with its directives decided. */
export interface Runnable {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly contextValue: unknown;
  /** As they were sent: both ways of running coerce them themselves. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Compiled code, and the variables without which it would answer otherwise than the reference. */
interface Compiled {
  readonly run: CompiledQuery['query'];
  readonly mustBeGiven: readonly string[];
}

type Result = ExecutionResult | Promise<ExecutionResult>;
/** One way of running a document. */
export type Run = (runnable: Runnable) => Result;

/** Runs by graphql-js, the reference. */
export function interpret(schema: GraphQLSchema): Run {
  return ({ document, operation, contextValue, variables }) =>
    execute({
      schema,
      document,
      contextValue,
      variableValues: variables,
      operationName: operation.name?.value ?? null,
    });
}

/**
 * Runs by graphql-jit, compiled once per document; what it refuses or would answer wrongly is interpreted.
 *
 * What resolvers find in `info` then: schema, fragments, operation, parentType, fieldName, fieldNodes (every node of the
 * response key, merged), returnType, rootValue, variableValues (coerced) and path (without typename) are right. Abstract types'
 * `resolveType` get `info.fieldName` and `info.returnType` of the type and not of the field. Nothing else is there.
 */
export function compile(schema: GraphQLSchema, leaves: Leaves): Run {
  const known = compilers.get(schema) ?? new Map<Leaves, Run>();
  compilers.set(schema, known);
  const run = known.get(leaves) ?? compilerOf(schema, leaves);
  known.set(leaves, run);
  return run;
}

/** What is compiled says nothing of a server, so that those of one schema share it. */
const compilers = new WeakMap<GraphQLSchema, Map<Leaves, Run>>();

function compilerOf(schema: GraphQLSchema, leaves: Leaves): Run {
  const fallback = interpret(schema);
  const compiled = new WeakMap<OperationDefinitionNode, WeakMap<DocumentNode, Compiled | 'refused'>>();
  guardTypeResolvers(schema);
  refuseSharedNames(schema);
  refuseRenamedValues(schema);
  const options = { ...optionsOf(leaves), disablingCapturingStackErrors: true };
  return (runnable) => {
    const { document, operation, contextValue, variables } = runnable;
    const perOperation = compiled.get(operation) ?? new WeakMap<DocumentNode, Compiled | 'refused'>();
    compiled.set(operation, perOperation);
    const query = perOperation.get(document) ?? compileOnce(schema, { document, operation }, options);
    perOperation.set(document, query);
    if (query === 'refused' || query.mustBeGiven.some((name) => variables[name] == null)) return fallback(runnable);
    const result: Result = query.run(undefined, contextValue, variables);
    if (result instanceof Promise) return result.then(withErrors);
    // Refused before anything ran: the compiler reads some variables more strictly than the reference.
    return result.data === undefined ? fallback(runnable) : withErrors(result);
  };
}

/** Compiled code makes errors that only look like those of graphql-js: they lack `extensions`. */
function withErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(asReference) };
}

function asReference({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, originalError: originalError ?? null });
  return Object.assign(error, { locations });
}

function optionsOf(leaves: Leaves): Partial<CompilerOptions> {
  return leaves === 'trusted' ? { disableLeafSerialization: true } : { customSerializers: exactScalars };
}

function compileOnce(
  schema: GraphQLSchema,
  { document, operation }: Pick<Runnable, 'document' | 'operation'>,
  options: Partial<CompilerOptions>,
): Compiled | 'refused' {
  if (isMiscompiled(document)) return 'refused';
  const query = compileQuery(schema, document, operation.name?.value ?? '', options);
  return isCompiledQuery(query) ? { run: query.query, mustBeGiven: variablesInside(document) } : 'refused';
}

/**
 * True for documents that graphql-jit 0.8.9 compiles to something else than they say: it joins response keys by `_` to
 * names, so that the alias `a_b` may be given the info of `b` below `a`, and the alias `__proto__` sets a prototype.
 */
function isMiscompiled(document: DocumentNode): boolean {
  let isWrong = false;
  visit(document, {
    [Kind.FIELD]: ({ alias }) => {
      isWrong ||= alias?.value.includes('_') ?? false;
    },
  });
  return isWrong;
}

/** Variables inside of an input object or a list: left out they would be null instead of absent, and null unchecked. */
function variablesInside(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const inside = (values: readonly ValueNode[]): void => {
    for (const value of values) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
  };
  visit(document, {
    [Kind.OBJECT_FIELD]: ({ value }) => {
      inside([value]);
    },
    [Kind.LIST]: ({ values }) => {
      inside(values);
    },
  });
  return [...names];
}

/** Compiled code finds a resolver by type and field written together: two fields of one such name would share one. */
function refuseSharedNames(schema: GraphQLSchema): void {
  const owners = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.keys(type.getFields())) {
      const owner = owners.get(`${type.name}${field}`);
      if (owner !== undefined)
        throw new Error(`${owner} and ${type.name}.${field} cannot both be compiled: rename one`);
      owners.set(`${type.name}${field}`, `${type.name}.${field}`);
    }
  }
}

/** An error thrown while a type is found would be lost in compiled code, and the request with it. */
function guardTypeResolvers(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type) || !type.resolveType) continue;
    const resolve = type.resolveType;
    type.resolveType = (...args) => {
      try {
        return resolve(...args);
      } catch {
        return undefined;
      }
    };
  }
}
