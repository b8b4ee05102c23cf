/** What Fourgate is asked: the documents as codegen typed them, their variables, and what their answers are about. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { toGlobalId } from '../src/kernel/global-id.ts';
import {
  DeepDocument,
  DetailDocument,
  FeedbackDocument,
  ListingsDocument,
  type ListingsQuery,
  PageDocument,
  type PageQueryVariables,
  StatusDocument,
} from './documents/gql/graphql.ts';

interface Question<Input, Answer, Variables> {
  readonly document: TypedDocumentNode<Answer, Variables>;
  readonly variables: (input: Input) => Variables;
  /** The rows or the figures that the other contenders answer as well; throws where there are none. */
  readonly root: (answer: Answer) => unknown;
}

/** Holds that variables and answer are those of the document. */
function question<Input, Answer, Variables>(
  asked: Question<Input, Answer, Variables>,
): Question<Input, Answer, Variables> {
  return asked;
}

interface Row {
  /** Its uuid. */
  readonly id: string;
}

interface Paged {
  readonly after: string | null;
}

/** By the name of the query. */
export const questions = {
  Q1: question({
    document: PageDocument,
    variables: ({ stage, after }: Paged & Pick<PageQueryVariables, 'stage'>) => ({ stage, after }),
    root: ({ vettingCases }) => vettingCases,
  }),
  Q2: question({
    document: DetailDocument,
    variables: ({ id }: Row) => ({ id: toGlobalId('VettingCase', id) }),
    root: ({ vettingCase }) => vettingCase,
  }),
  Q3: question({
    document: ListingsDocument,
    variables: ({ skill, min, max, after }: Paged & Readonly<Record<'skill' | 'min' | 'max', string>>) => ({
      skill,
      min,
      max,
      after,
    }),
    root: ({ projectListings: { nodes, ...page } }) => ({ ...page, nodes: nodes.map(withFlatRate) }),
  }),
  Q4: question({
    document: StatusDocument,
    variables: () => ({}),
    root: ({ pipelineStatus }) => pipelineStatus,
  }),
  Q5: question({
    document: FeedbackDocument,
    variables: ({ id, version }: Row & { readonly version: number }) => ({
      input: { scorecardId: toGlobalId('Scorecard', id), version },
    }),
    root: ({ submitScorecard: { scorecard, errors } }) => {
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return scorecard;
    },
  }),
  Q6: question({
    document: DeepDocument,
    variables: ({ after }: Paged) => ({ after }),
    root: ({ candidates }) => candidates,
  }),
};

/** The two ends of a rate are columns to the others. */
function withFlatRate({ hourlyRate, ...listing }: ListingsQuery['projectListings']['nodes'][number]): object {
  return { ...listing, hourlyRateMin: hourlyRate?.min.amount, hourlyRateMax: hourlyRate?.max.amount };
}
