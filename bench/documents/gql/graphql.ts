/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of the feedback of a participant */
export type FeedbackState =
  /** No longer needed: the stage was decided without it */
  | 'ENDED'
  /** Let off, for a reason */
  | 'EXCUSED'
  /** None is expected */
  | 'NOT_REQUIRED'
  /** To be given */
  | 'OWED'
  /** Given */
  | 'SUBMITTED';

/** How a company is financed */
export type FundingStage =
  /** From its own revenue */
  | 'BOOTSTRAPPED'
  /** Long in business */
  | 'ESTABLISHED'
  /** Funded, without saying by which round */
  | 'FUNDED_STARTUP'
  /** Before a first round */
  | 'PRE_SEED'
  /** After a seed round */
  | 'SEED'
  /** After a series A */
  | 'SERIES_A'
  /** After a series B or a later round */
  | 'SERIES_B';

/** Where an interview stands */
export type InterviewStatus =
  /** Called off */
  | 'CANCELLED'
  /** Took place */
  | 'COMPLETED'
  /** The candidate did not come */
  | 'NO_SHOW_CANDIDATE'
  /** An interviewer did not come */
  | 'NO_SHOW_INTERVIEWER'
  /** Offered to the candidate, not agreed yet */
  | 'PROPOSED'
  /** Agreed */
  | 'SCHEDULED';

/** How much of a week a listing takes */
export type ListingEngagement =
  /** Up to an agreed number of hours */
  | 'CAPPED_HOURS'
  /** All week */
  | 'FULL_TIME'
  /** Some hours of each week */
  | 'PART_TIME';

/** Level that a listing asks for by its title */
export type ListingSeniority =
  /** Senior */
  | 'SENIOR'
  /** The title names none */
  | 'UNSPECIFIED';

/** What somebody is in an interview */
export type ParticipantRole =
  /** Leads it */
  | 'LEAD'
  /** Listens */
  | 'OBSERVER'
  /** Asks and rates beside the lead */
  | 'PANELIST'
  /** Learns to interview */
  | 'SHADOW';

/** What an interviewer says of one attribute, by its four anchors */
export type Rating =
  /** The second anchor; needs a note */
  | 'NO'
  /** Was not looked at, for a reason that is given */
  | 'NOT_ASSESSED'
  /** The lowest anchor; needs a note */
  | 'STRONG_NO'
  /** The highest anchor */
  | 'STRONG_YES'
  /** The third anchor */
  | 'YES';

/** What an interviewer recommends; there is no middle */
export type Recommendation =
  /** Rather not */
  | 'NO'
  /** Certainly not */
  | 'STRONG_NO'
  /** Certainly so */
  | 'STRONG_YES'
  /** Rather so */
  | 'YES';

/** Where a scorecard stands */
export type ScorecardStatus =
  /** Being written; its author alone sees it */
  | 'DRAFT'
  /** Handed in; it no longer changes */
  | 'SUBMITTED'
  /** Taken out of account by the head of talent */
  | 'VOIDED';

/** What a round looks at */
export type ScreeningCheckKind =
  /** Autonomy, documentation, organised project managers */
  | 'CULTURE'
  /** A direct line to who decides */
  | 'DECISION_MAKER_ACCESS'
  /** Stable funding, or proven revenue */
  | 'FUNDING'
  /** Clear product vision and specification */
  | 'ROADMAP'
  /** A real challenge, and no upkeep of CRUD */
  | 'TECHNICAL_CHALLENGE';

/** Where a check of a round stands */
export type ScreeningCheckStatus =
  /** Not as it has to be */
  | 'FAILED'
  /** As it has to be */
  | 'PASSED'
  /** Nobody has said */
  | 'PENDING'
  /** Not asked for in this round, for a reason; never of funding */
  | 'WAIVED';

/** Whether a round lets a company in, or confirms one that is in */
export type ScreeningKind =
  /** Decides whether it comes in */
  | 'INITIAL'
  /** Looks again at what expires; the company keeps its status meanwhile */
  | 'RENEWAL';

/** Where a round of screening stands */
export type ScreeningStatus =
  /** Failed, for coded reasons */
  | 'FAILED'
  /** Being looked at */
  | 'IN_PROGRESS'
  /** Nothing came in for 30 days */
  | 'LAPSED'
  /** Passed, until it expires */
  | 'PASSED'
  /** Given up by the company, or by us */
  | 'WITHDRAWN';

/** How deep a skill goes */
export type SkillDepth =
  /** Others come with their questions */
  | 'EXPERT'
  /** Has run it in production */
  | 'PRODUCTION'
  /** Gets things done with it */
  | 'WORKING';

/** How a case stands against its deadline */
export type SlaState =
  /** Its stage is past due, its deadline is not */
  | 'AT_RISK'
  /** Its stage is not due yet */
  | 'ON_TIME'
  /** Past its deadline */
  | 'OVERDUE';

/** A draft to hand in */
export type SubmitScorecardInput = {
  /** Which draft of yours */
  scorecardId: string;
  /** The version you saw */
  version: number;
};

/** What kind of refusal this is */
export type UserErrorCode =
  /** The move exists, but `blockers` stand in its way */
  | 'BLOCKED'
  /** It contradicts something else on record, such as a booking at that time */
  | 'CONFLICT'
  /** It exists already */
  | 'DUPLICATE'
  /** The identifiers belong to two different people */
  | 'IDENTITY_CONFLICT'
  /** What the row is now cannot become what was asked */
  | 'ILLEGAL_TRANSITION'
  /** A value of the input cannot be accepted */
  | 'INVALID'
  /** Your roles do not allow this */
  | 'NOT_ALLOWED'
  /** No such row, or none that you see */
  | 'NOT_FOUND'
  /** Somebody changed the row after you read it; `currentVersion` says to what */
  | 'STALE';

/** Whether a case is worked on, and how it ended */
export type VettingCaseStatus =
  /** Waited on the candidate for too long */
  | 'EXPIRED'
  /** Set aside for a while; the clock stands */
  | 'ON_HOLD'
  /** Being worked on */
  | 'OPEN'
  /** Passed all stages; for good */
  | 'PASSED'
  /** Turned down */
  | 'REJECTED'
  /** Somebody left the process */
  | 'WITHDRAWN';

/** A stage of vetting; they come in this order and none is skipped */
export type VettingStage =
  /** Terms are agreed with the candidate */
  | 'LISTING'
  /** A recruiter holds the profile against the criteria */
  | 'PROFILE_REVIEW'
  /** English, communication, role-play */
  | 'SOFT_SKILLS_INTERVIEW'
  /** Experience, theory, a practice challenge */
  | 'TECHNICAL_INTERVIEW';

/** Who holds a case up */
export type WaitingOn =
  /** An answer of the candidate is missing; the clock stands */
  | 'CANDIDATE'
  /** Everything is in; somebody has to decide */
  | 'DECISION_MAKER'
  /** An interview or its scorecard is to come */
  | 'INTERVIEWER'
  /** A recruiter has something to do */
  | 'RECRUITER';

export type PageQueryVariables = Exact<{
  stage: VettingStage;
  after?: string | null | undefined;
}>;


export type PageQuery = { vettingCases: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, stage: VettingStage, status: VettingCaseStatus, deadline: string | null, waitingOn: WaitingOn | null, owner: { name: string } | null, candidate: { id: string, handle: string, country: string | null, yearsOfExperience: number, identity: { name: string } | null, primaryLanguage: { name: string }, skills: Array<{ depth: SkillDepth, years: number, skill: { name: string } }> } }> } };

export type DetailQueryVariables = Exact<{
  id: string;
}>;


export type DetailQuery = { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, receivedAt: string, closedAt: string | null, candidate: { id: string, handle: string, identity: { name: string } | null, skills: Array<{ depth: SkillDepth, years: number, skill: { name: string } }> }, transitions: Array<{ seq: number, rule: string, toStage: VettingStage, toStatus: VettingCaseStatus, at: string }>, interviews: Array<{ id: string, stage: VettingStage, status: InterviewStatus, startsAt: string, participants: Array<{ role: ParticipantRole, feedback: FeedbackState, user: { name: string } }>, scorecards: Array<
        | { id: string, status: ScorecardStatus, recommendation: Recommendation | null, summary: string, ratings: Array<{ rating: Rating | null, note: string, attribute: { name: string } }> }
        | Record<PropertyKey, never>
      > }> } | null };

export type ListingsQueryVariables = Exact<{
  skill: string;
  min: string;
  max: string;
  after?: string | null | undefined;
}>;


export type ListingsQuery = { projectListings: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, title: string, roleLabel: string | null, seniority: ListingSeniority, engagement: ListingEngagement | null, techStack: Array<string>, publishedAt: string | null, hourlyRate: { min: { amount: string }, max: { amount: string } } | null, company: { id: string, handle: string, name: string, fundingStage: FundingStage | null, trustExpiresAt: string | null, screenings: Array<{ number: number, kind: ScreeningKind, status: ScreeningStatus, expiresAt: string | null, checks: Array<{ kind: ScreeningCheckKind, status: ScreeningCheckStatus, checkedAt: string | null }> }> } | null }> } };

export type StatusQueryVariables = Exact<{ [key: string]: never; }>;


export type StatusQuery = { pipelineStatus: { openCount: number, overdueCount: number, counts: Array<{ stage: VettingStage, status: VettingCaseStatus, slaState: SlaState | null, count: number }> } };

export type FeedbackMutationVariables = Exact<{
  input: SubmitScorecardInput;
}>;


export type FeedbackMutation = { submitScorecard: { scorecard: { id: string, status: ScorecardStatus } | null, errors: Array<{ code: UserErrorCode, message: string }> } };

export type DeepQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeepQuery = { candidates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, handle: string, identity: { name: string } | null, interviews: Array<{ id: string, stage: VettingStage, status: InterviewStatus, startsAt: string, scorecards: Array<
          | { id: string, recommendation: Recommendation | null, author: { name: string }, ratings: Array<{ rating: Rating | null, note: string, attribute: { name: string } }> }
          | Record<PropertyKey, never>
        > }> }> } };


export const PageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Page"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VettingStage"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"stage"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DEADLINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PageQuery, PageQueryVariables>;
export const DetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Detail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DetailQuery, DetailQueryVariables>;
export const ListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Listings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"skill"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"min"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"max"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Decimal"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"skills"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"skill"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"rate"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"min"},"value":{"kind":"Variable","name":{"kind":"Name","value":"min"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"max"},"value":{"kind":"Variable","name":{"kind":"Name","value":"max"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"techStack"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"screenings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListingsQuery, ListingsQueryVariables>;
export const StatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<StatusQuery, StatusQueryVariables>;
export const FeedbackDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Feedback"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FeedbackMutation, FeedbackMutationVariables>;
export const DeepDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Deep"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"APPLIED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DeepQuery, DeepQueryVariables>;