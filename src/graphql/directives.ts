import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentSpreadNode,
  type InlineFragmentNode,
  Kind,
  type ValueNode,
  visit,
} from 'graphql';
import { requestError } from './request-error.ts';

/** Coerced values of the variables. */
type Variables = Readonly<Record<string, unknown>>;
type Conditional = FieldNode | FragmentSpreadNode | InlineFragmentNode;

interface Decided {
  /** The variables that decide; null when the document has no such directive. */
  readonly deciders: readonly string[] | null;
  readonly variants: Map<string, DocumentNode>;
}

const decided = new WeakMap<DocumentNode, Decided>();
const mostVariants = 64;

/**
 * The document with every @skip and @include decided: always the same object for the same decisions, so that plans and
 * compiled queries can be kept by it, and the document itself when there is nothing to decide.
 */
export function withoutDirectives(document: DocumentNode, variables: Variables): DocumentNode {
  const known = decided.get(document) ?? { deciders: decidersOf(document), variants: new Map<string, DocumentNode>() };
  decided.set(document, known);
  const { deciders, variants } = known;
  if (!deciders) return document;
  const key = deciders.map((name) => keyOf(name, variables)).join('');
  const variant = variants.get(key) ?? decide(document, variables);
  // Twenty directives could be decided in a million ways.
  if (variants.size >= mostVariants) variants.clear();
  variants.set(key, variant);
  return variant;
}

function decidersOf(document: DocumentNode): readonly string[] | null {
  const names = new Set<string>();
  let found = 0;
  visit(document, {
    [Kind.DIRECTIVE]: (node) => {
      if (!decides(node)) return;
      found += 1;
      const value = conditionOf(node);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return found > 0 ? [...names].sort() : null;
}

function keyOf(name: string, variables: Variables): string {
  const value = variables[name];
  if (value === null)
    throw requestError('BAD_USER_INPUT', `The variable $${name} decides @skip or @include: send true or false.`);
  return value === true ? '1' : '0';
}

function decide(document: DocumentNode, variables: Variables): DocumentNode {
  const keep = (node: Conditional): Conditional | null | undefined => {
    const directives = node.directives?.filter(decides) ?? [];
    if (directives.length === 0) return undefined;
    if (!directives.every((directive) => lets(directive, variables))) return null;
    return { ...node, directives: node.directives?.filter((directive) => !decides(directive)) ?? [] };
  };
  return visit(document, { [Kind.FIELD]: keep, [Kind.FRAGMENT_SPREAD]: keep, [Kind.INLINE_FRAGMENT]: keep });
}

function decides({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function lets(directive: DirectiveNode, variables: Variables): boolean {
  const condition = conditionOf(directive);
  const holds = condition?.kind === Kind.VARIABLE ? variables[condition.name.value] === true : isTrue(condition);
  return directive.name.value === 'include' ? holds : !holds;
}

function isTrue(value: ValueNode | undefined): boolean {
  return value?.kind === Kind.BOOLEAN && value.value;
}

function conditionOf({ arguments: args }: DirectiveNode): ValueNode | undefined {
  return args?.find((arg) => arg.name.value === 'if')?.value;
}
