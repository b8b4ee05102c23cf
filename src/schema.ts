import 'reflect-metadata';
import { type GraphQLSchema, lexicographicSortSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { recordRefusal } from './audit/record.ts';
import { BusinessCalendarQueries } from './calendar/business-calendar.resolver.ts';
import { calendarPolicies } from './calendar/calendar.policy.ts';
import { candidatePolicies } from './candidate/candidate.policy.ts';
import { CandidateFields, CandidateMutations, CandidateQueries } from './candidate/candidate.resolver.ts';
import { companyPolicies } from './company/company.policy.ts';
import { CompanyFields, CompanyTransitionFields } from './company/company.relations.ts';
import { CompanyMutations, CompanyQueries } from './company/company.resolver.ts';
import { standInsOf } from './database/access.ts';
import type { Models } from './database/model.ts';
import { decisionPolicies } from './decision/decision.policy.ts';
import {
  CitedEvidenceFields,
  DecisionFields,
  DecisionMutations,
  FeedbackOwedFields,
  JudgedClaimFields,
  VettingCaseDecisions,
  WeighedVersionFields,
} from './decision/decision.resolver.ts';
import { DecisionReopening, FeedbackLetterReopening, MoveMutations } from './decision/move.resolver.ts';
import {
  FeedbackLetterFields,
  FeedbackLetterMutations,
  FeedbackLetterQueries,
} from './decision/feedback-letter.resolver.ts';
import { checkInput } from './graphql/check-input.ts';
import { finishSchema } from './graphql/finish-schema.ts';
import { type MutationHooks, type Refusal, wrapMutations } from './graphql/mutations.ts';
import { ungroupedNeeds } from './graphql/needs.ts';
import { brokenPromises } from './graphql/nullability.ts';
import type { RequestContext } from './graphql/request-context.ts';
import { holesIn } from './graphql/rights.ts';
import { DateTime } from './graphql/scalars.ts';
import { identityPolicies } from './identity/identity.policy.ts';
import {
  IdentityMutations,
  IdentityQueries,
  UserFields,
  UserQueries,
  ViewerFields,
} from './identity/identity.resolver.ts';
import { interviewPolicies } from './interview/interview.policy.ts';
import {
  CandidateInterviews,
  InterviewerFields,
  InterviewFields,
  KitSectionFields,
  KitVersionFields,
  VettingCaseInterviews,
} from './interview/interview.relations.ts';
import { BusinessCalendarMutations } from './interview/calendar-changes.resolver.ts';
import { InterviewChangeMutations } from './interview/interview-changes.resolver.ts';
import {
  InterviewKitFields,
  InterviewKitMutations,
  InterviewKitQueries,
  KitDraftFields,
} from './interview/interview-kit.resolver.ts';
import { InterviewMutations, InterviewQueries } from './interview/interview.resolver.ts';
import { InterviewerMutations } from './interview/interviewers.resolver.ts';
import { ParticipantMutations } from './interview/participants.resolver.ts';
import { parseGlobalId } from './kernel/global-id.ts';
import type { OperationPolicy, Policy } from './kernel/policy.ts';
import { UserErrorCode } from './kernel/user-error.ts';
import { ObligationFields, ViewerObligations } from './pipeline/obligations.resolver.ts';
import { pipelinePolicies } from './pipeline/pipeline.policy.ts';
import { TimelineEntryFields, VettingCaseTimeline } from './pipeline/timeline.resolver.ts';
import { VettingCaseWhyLate } from './pipeline/why-late.resolver.ts';
import { PipelineQueries } from './pipeline/pipeline.resolver.ts';
import { ListingMoveMutations } from './project/listing-moves.resolver.ts';
import { NearDuplicateFields, ProjectListingNearDuplicates } from './project/near-duplicates.resolver.ts';
import { projectPolicies } from './project/project.policy.ts';
import {
  CompanyListings,
  ListingReviewFields,
  ListingTransitionFields,
  ProjectFields,
  ProjectListingFields,
} from './project/project.relations.ts';
import { ProjectMutations, ProjectQueries } from './project/project.resolver.ts';
import { refusalOfConstraint } from './refusals.ts';
import { vettingPolicies } from './vetting/vetting-case.policy.ts';
import { screeningPolicies } from './screening/screening.policy.ts';
import {
  CompanyScreeningFields,
  CompanyScreenings,
  ScreeningCheckFields,
  ScreeningEvidenceFields,
} from './screening/screening.relations.ts';
import { CompanyTrustField, CompanyTrustFields } from './screening/company-trust.resolver.ts';
import { ScreeningMutations, ScreeningQueries } from './screening/screening.resolver.ts';
import { scorecardPolicies } from './scorecard/scorecard.policy.ts';
import {
  ScorecardVersionFields,
  VersionClaimVerdictFields,
  VersionEvidenceFields,
  VersionRatingFields,
} from './scorecard/scorecard-version.resolver.ts';
import {
  HiddenScorecardFields,
  InterviewScorecards,
  ScorecardFields,
  ScorecardMutations,
  ScorecardQueries,
} from './scorecard/scorecard.resolver.ts';
import { notePolicies } from './vetting/note.policy.ts';
import { CandidateNotes, NoteMutations, VettingCaseNotes } from './vetting/note.resolver.ts';
import {
  CandidateVettingCases,
  ListingTermsFields,
  ProfileReviewFields,
  StageTransitionFields,
  TalentListingFields,
  VettingCaseFields,
  VettingCredentialFields,
} from './vetting/vetting-case.relations.ts';
import { ManyDecisionsMutations } from './decision/many-cases.resolver.ts';
import { ManyCasesMutations, VettingCaseResultFields } from './vetting/many-cases.resolver.ts';
import { VettingMutations, VettingQueries } from './vetting/vetting-case.resolver.ts';
import {
  VettingPolicyFields,
  VettingPolicyMutations,
  VettingTrackPolicies,
} from './vetting/vetting-policy.resolver.ts';

/** Every resolver of the API. */
const resolvers: NonEmptyArray<NewableFunction> = [
  IdentityQueries,
  ViewerFields,
  UserFields,
  UserQueries,
  IdentityMutations,
  CandidateQueries,
  CandidateFields,
  CandidateMutations,
  BusinessCalendarQueries,
  CompanyQueries,
  CompanyFields,
  CompanyTransitionFields,
  CompanyMutations,
  VettingQueries,
  VettingCaseFields,
  StageTransitionFields,
  ProfileReviewFields,
  ListingTermsFields,
  VettingCredentialFields,
  TalentListingFields,
  CandidateVettingCases,
  VettingMutations,
  VettingCaseResultFields,
  ManyCasesMutations,
  VettingTrackPolicies,
  VettingPolicyFields,
  VettingPolicyMutations,
  CandidateNotes,
  VettingCaseNotes,
  NoteMutations,
  InterviewQueries,
  InterviewFields,
  BusinessCalendarMutations,
  InterviewKitQueries,
  InterviewKitFields,
  KitDraftFields,
  InterviewKitMutations,
  KitVersionFields,
  KitSectionFields,
  InterviewerFields,
  VettingCaseInterviews,
  CandidateInterviews,
  InterviewMutations,
  InterviewChangeMutations,
  ParticipantMutations,
  InterviewerMutations,
  ScorecardQueries,
  InterviewScorecards,
  ScorecardFields,
  HiddenScorecardFields,
  ScorecardMutations,
  ScorecardVersionFields,
  VersionRatingFields,
  VersionEvidenceFields,
  VersionClaimVerdictFields,
  VettingCaseDecisions,
  DecisionFields,
  WeighedVersionFields,
  CitedEvidenceFields,
  JudgedClaimFields,
  FeedbackOwedFields,
  DecisionMutations,
  ManyDecisionsMutations,
  FeedbackLetterFields,
  FeedbackLetterMutations,
  DecisionReopening,
  FeedbackLetterReopening,
  MoveMutations,
  FeedbackLetterQueries,
  CompanyScreenings,
  CompanyScreeningFields,
  ScreeningCheckFields,
  ScreeningEvidenceFields,
  CompanyTrustField,
  CompanyTrustFields,
  ScreeningQueries,
  ScreeningMutations,
  ProjectQueries,
  ProjectFields,
  ProjectListingFields,
  ListingReviewFields,
  ListingTransitionFields,
  CompanyListings,
  ProjectMutations,
  ProjectListingNearDuplicates,
  NearDuplicateFields,
  ListingMoveMutations,
  PipelineQueries,
  ViewerObligations,
  ObligationFields,
  VettingCaseTimeline,
  TimelineEntryFields,
  VettingCaseWhyLate,
];

/** Every rule of who may see and do what. */
export const policies: readonly Policy[] = [
  ...identityPolicies,
  ...candidatePolicies,
  ...calendarPolicies,
  ...companyPolicies,
  ...vettingPolicies,
  ...notePolicies,
  ...interviewPolicies,
  ...scorecardPolicies,
  ...decisionPolicies,
  ...screeningPolicies,
  ...projectPolicies,
  ...pipelinePolicies,
];

/** Builds the API; a field, argument or mutation without a rule stops it. A rehearsal may put no refusal on record. */
export function createSchema(
  models: Models,
  onRefusal: MutationHooks['onRefusal'] = putRefusalOnRecord,
): GraphQLSchema {
  const built = buildSchemaSync({
    resolvers,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
    validateFn: checkInput,
    // What is served is the finished schema, which is checked where it is first used.
    skipCheck: true,
  });
  const schema = finishSchema(lexicographicSortSchema(built), models, standInsOf(policies));
  const operations = policies.filter((item): item is OperationPolicy => item.kind === 'operation');
  wrapMutations(schema, new Map(operations.map((item) => [item.operation, item])), {
    refusalOf: refusalOfConstraint,
    onRefusal,
  });
  const holes = [
    ...holesIn(schema, policies),
    ...ungroupedNeeds(schema, models, policies),
    ...brokenPromises(schema, models, policies),
  ];
  if (holes.length > 0) throw new Error(`The schema has holes in its rights:\n${holes.join('\n')}`);
  return schema;
}

/** Leaves the audit row of a refusal by right, guard or version; a form filled in wrongly leaves none. */
async function putRefusalOnRecord(context: RequestContext, { mutation, errors, args }: Refusal): Promise<void> {
  const error = errors.find((it) => it.code !== UserErrorCode.INVALID);
  if (!error) return;
  const about = firstId(args['input']);
  await recordRefusal(context, {
    action: mutation,
    objectType: about?.type ?? 'Mutation',
    objectId: about?.key ?? null,
    error,
  });
}

function firstId(input: unknown): ReturnType<typeof parseGlobalId> {
  const values: unknown[] = typeof input === 'object' && input !== null ? Object.values(input) : [];
  for (const value of values) {
    const id = typeof value === 'string' ? parseGlobalId(value) : null;
    if (id) return id;
  }
  return null;
}
