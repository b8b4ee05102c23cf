import { type DocumentNode, type GraphQLError, Kind, visit } from 'graphql';
import { requestError } from './request-error.ts';

/** How long a text may be where its field does not say less. */
export const longestText = 10_000;

const deepestVariable = 20;
const mostReported = 10;

/** The one rule for every text that comes in: what is wrong with it, or null. */
export function faultOfText(text: string): string | null {
  if (text.length > longestText) return `has ${String(text.length)} characters, and ${String(longestText)} are allowed`;
  if (!text.isWellFormed()) return 'has half a surrogate pair: send it as well-formed Unicode';
  if (text.includes('\0')) return 'has a NUL character: leave it out';
  return /[^\P{Cc}\n\t]/u.test(text) ? 'has a control character; only newline and tab are allowed' : null;
}

/** The refusals of texts in variables, whatever their type: a text that no input should hold never reaches a resolver. */
export function textsInVariables(variables: Readonly<Record<string, unknown>>): GraphQLError[] {
  const refused: GraphQLError[] = [];
  const pending: Place[] = [{ value: variables, path: [] }];
  for (let place = pending.pop(); place && refused.length < mostReported; place = pending.pop()) {
    const { value, path } = place;
    if (typeof value === 'string') refused.push(...refusal(value, path));
    else if (typeof value !== 'object' || value === null) continue;
    else if (path.length > deepestVariable) refused.push(tooDeep(path));
    else for (const [key, inner] of Object.entries(value)) pending.push({ value: inner, path: [...path, key] });
  }
  return refused;
}

/** The refusals of texts written into the document itself. */
export function textsInDocument(document: DocumentNode): GraphQLError[] {
  const refused: GraphQLError[] = [];
  const path: string[] = [];
  const named = {
    enter: (node: { readonly name: { readonly value: string } }) => void path.push(node.name.value),
    leave: () => void path.pop(),
  };
  visit(document, {
    [Kind.ARGUMENT]: named,
    [Kind.OBJECT_FIELD]: named,
    [Kind.STRING]: (node) => {
      refused.push(...refusal(node.value, path));
    },
  });
  return refused.slice(0, mostReported);
}

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
}

function refusal(text: string, path: readonly string[]): GraphQLError[] {
  const fault = faultOfText(text);
  return fault
    ? [requestError('BAD_USER_INPUT', `The text at \`${shortened(path)}\` ${fault}.`, { inputPath: [...path] })]
    : [];
}

function tooDeep(path: readonly string[]): GraphQLError {
  const message = `The variable $${path[0]?.slice(0, 100) ?? ''} is nested deeper than ${String(deepestVariable)} levels.`;
  return requestError('LIMIT_EXCEEDED', message);
}

function shortened(path: readonly string[]): string {
  return path.join('.').slice(0, 200);
}
