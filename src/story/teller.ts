import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Somebody of the team, by the key of their token. */
export type PersonKey =
  | 'RECRUITER'
  | 'RECRUITER_2'
  | 'HEAD_OF_TALENT'
  | 'HEAD_OF_TALENT_2'
  | 'INTERVIEWER'
  | 'INTERVIEWER_2'
  | 'SOFT_SKILLS_INTERVIEWER'
  | 'COMPANY_SCREENER'
  | 'MATCHER';

/** Carries the story to the API: over HTTP for the tour, in memory for the demo data. */
export interface Teller {
  /** Runs a document as somebody; any error at the top level is a surprise. */
  readonly ask: <R, V extends object>(who: PersonKey, document: TypedDocumentNode<R, V>, variables: V) => Promise<R>;
  /** What the API takes for now. */
  readonly now: () => Date;
}

/** The story went otherwise than it is written. */
export class Surprise extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Surprise';
  }
}

interface Answer {
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[];
}

/** The payload of a mutation that was not refused. */
export function accepted<P extends Answer>(payload: P): P {
  const [error] = payload.errors;
  if (error) throw new Surprise(`${error.code} at ${error.path.join('.') || 'the whole'}: ${error.message}`);
  return payload;
}

/** A value that has to be there. */
export function given<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Surprise(`${what} is missing`);
  return value;
}

/** The story's own expectation. */
export function expectThat(isTrue: unknown, what: string): void {
  if (isTrue !== true) throw new Surprise(`expected ${what}`);
}
