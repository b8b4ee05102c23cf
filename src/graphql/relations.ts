import { Arg, Extensions, FieldResolver, Int } from 'type-graphql';
import type { OrderBy, Row } from '../database/selection.ts';
import type { RequestContext } from './request-context.ts';

/** A list of rows that point to the parent, declared once: the plan that prefetches it and the loader both read this. */
export interface ToManyRelation {
  readonly kind: 'toMany';
  readonly target: string;
  readonly by: string;
  readonly order: readonly OrderBy[];
  readonly where: Readonly<Record<string, string | null>>;
  /** True when at most one row points to a parent, so that the field is that row and no list. */
  readonly isOne?: boolean;
}

/** A value worked out from properties of its row, without waiting. */
export interface ComputedField {
  readonly kind: 'computed';
  readonly needs: readonly string[];
  readonly value: (row: Row, context: RequestContext) => unknown;
}

/** A value that needs a statement: asked once for all rows of the request that want it with the same arguments. */
export interface BatchedField {
  readonly kind: 'batched';
  readonly needs: readonly string[];
  readonly load: (rows: readonly Row[], context: RequestContext, args: FieldArguments) => Promise<readonly unknown[]>;
}

/** Arguments of a field by name, coerced and with their defaults. */
export type FieldArguments = Readonly<Record<string, unknown>>;

/** How a field that is no plain property of its row gets its value. */
export type FieldPlan = ToManyRelation | ComputedField | BatchedField;

/** What TypeGraphQL takes for the type of a field. */
type OutputType = () => object | symbol;

interface Described {
  readonly description: string;
  readonly nullable?: boolean;
}

interface Bounded {
  /** What a list of objects holds at most for one parent: without it the schema is not built. */
  readonly maxItems?: number;
}

type EntityClass = abstract new (...args: never[]) => object;
type Decorate = (prototype: object, name: string) => void;

/** Declares a to-many relation on a type; `as` names the union shown when the target has a veil. */
export function ToMany(
  target: () => EntityClass,
  options: Described & {
    readonly by: string;
    readonly order: Readonly<Record<string, 'asc' | 'desc'>>;
    readonly where?: Readonly<Record<string, string | null>>;
    readonly as?: () => unknown;
    /** What the list holds at most for one parent, for the cost of a document; the client may ask for fewer. */
    readonly maxItems: number;
  },
): Decorate {
  const type: OutputType = () => [(options.as ?? target)() as EntityClass];
  const order = Object.entries(options.order).map(([property, direction]) => ({ property, direction }));
  const relation = () => ({ kind: 'toMany', target: target().name, by: options.by, order, where: options.where ?? {} });
  return (prototype, name) => {
    declare(prototype, name, { type, options, extensions: { plan: relation, maxItems: options.maxItems } });
    const description = 'How many at most, 1 to 100; all of them when left out';
    Arg('first', () => Int, { nullable: true, description })(prototype, name, 0);
  };
}

/** Declares the one row that points to its parent, or null: a unique key on `by`, among those of `where`, is its promise. */
export function HasOne(
  target: () => EntityClass,
  options: {
    readonly by: string;
    readonly where?: Readonly<Record<string, string | null>>;
    readonly description: string;
  },
): Decorate {
  const { by, where = {}, description } = options;
  const plan = () => ({ kind: 'toMany', target: target().name, by, order: [], where, isOne: true });
  return (prototype, name) => {
    const extensions = { plan, maxItems: 1 };
    declare(prototype, name, { type: target, options: { description, nullable: true }, extensions });
  };
}

/** Declares a field worked out from the row's own properties; they are read whenever it is asked for. */
export function Computed(type: OutputType, options: Described & Omit<ComputedField, 'kind'> & Bounded): Decorate {
  const plan = () => ({ kind: 'computed', needs: options.needs, value: options.value });
  return (prototype, name) => {
    declare(prototype, name, { type, options, extensions: { plan, maxItems: options.maxItems } });
  };
}

/** What a field may be asked with; what says how many is called `first`, so that the cost of a document follows it. */
interface DeclaredArgument {
  readonly name: string;
  readonly type: () => object;
  readonly defaultValue: unknown;
  readonly description: string;
}

/** Declares a field that is loaded for many rows at once. */
export function Batched(
  type: OutputType,
  options: Described & Omit<BatchedField, 'kind'> & Bounded & { readonly args?: readonly DeclaredArgument[] },
): Decorate {
  const plan = () => ({ kind: 'batched', needs: options.needs, load: options.load });
  return (prototype, name) => {
    declare(prototype, name, { type, options, extensions: { plan, maxItems: options.maxItems } });
    for (const [place, { name: arg, type: argType, ...more }] of (options.args ?? []).entries())
      Arg(arg, argType, more)(prototype, name, place);
  };
}

/** The plan of a field, or null for a plain property. */
export function fieldPlanOf(field: { readonly extensions: Readonly<Record<string, unknown>> }): FieldPlan | null {
  const plan = field.extensions['plan'];
  return typeof plan === 'function' ? (plan as () => FieldPlan)() : null;
}

interface Declaration {
  readonly type: OutputType;
  readonly options: Described;
  readonly extensions: Readonly<Record<string, unknown>>;
}

function declare(prototype: object, name: string, { type, options, extensions }: Declaration): void {
  const stub = (): never => {
    throw new Error(`${name} is resolved by its plan`);
  };
  Object.defineProperty(prototype, name, { value: stub, writable: true, configurable: true });
  const { description, nullable = false } = options;
  FieldResolver(type, { description, nullable })(prototype, name, { value: stub });
  Extensions({ ...extensions })(prototype, name);
}
