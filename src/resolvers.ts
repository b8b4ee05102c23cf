import type { NonEmptyArray } from 'type-graphql';
import { AuditEntryFields, AuditQueries } from './pipeline/audit-trail.resolver.ts';
import { BusinessCalendarQueries } from './calendar/business-calendar.resolver.ts';
import { CandidateFields, CandidateMutations, CandidateQueries } from './candidate/candidate.resolver.ts';
import { CompanyFields, CompanyTransitionFields } from './company/company.relations.ts';
import { CompanyMutations, CompanyQueries } from './company/company.resolver.ts';
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
import {
  IdentityMutations,
  IdentityQueries,
  UserFields,
  UserQueries,
  ViewerFields,
} from './identity/identity.resolver.ts';
import { SignInMutations, UserSessions, ViewerSessions } from './identity/sign-in.resolver.ts';
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
import {
  FitChangeFields,
  FitFields,
  FitOpenMatch,
  ProjectListingCandidates,
  TalentListingListings,
} from './matching/fit.resolver.ts';
import { IdleTalentQueries, TalentListingStanding, TalentStandingFields } from './matching/idle-talent.resolver.ts';
import {
  MatchEventFields,
  MatchFields,
  ProjectListingMatches,
  TalentListingMatches,
} from './matching/match.relations.ts';
import { MatchMutations } from './matching/match-moves.resolver.ts';
import {
  CandidateContracts,
  CompanyContracts,
  ContractFields,
  ContractOutlookFields,
  ContractTransitionFields,
  MatchContracts,
  TalentListingContracts,
} from './contract/contract.relations.ts';
import { ContractTermFields } from './contract/contract-term.relations.ts';
import { ContractCareMutations } from './contract/contract-care.resolver.ts';
import { ContractMoveMutations } from './contract/contract-moves.resolver.ts';
import { ContractMutations, ContractQueries } from './contract/contract.resolver.ts';
import { ContractRematch, RematchCaseFields, RematchProposalFields } from './contract/rematch.relations.ts';
import { RematchMutations, RematchQueries } from './contract/rematch.resolver.ts';
import { MatchQueries } from './matching/match.resolver.ts';
import { ObligationFields, ViewerObligations } from './pipeline/obligations.resolver.ts';
import { TimelineEntryFields, VettingCaseTimeline } from './pipeline/timeline.resolver.ts';
import { KpiQueries } from './kpi/kpi.resolver.ts';
import { MarketplaceQueries } from './kpi/marketplace-stats.resolver.ts';
import { VettingCaseWhyLate } from './pipeline/why-late.resolver.ts';
import { Subscriptions } from './stream/stream.resolver.ts';
import { PipelineQueries } from './pipeline/pipeline.resolver.ts';
import { ListingMoveMutations } from './project/listing-moves.resolver.ts';
import { NearDuplicateFields, ProjectListingNearDuplicates } from './project/near-duplicates.resolver.ts';
import {
  CompanyListings,
  ListingReviewFields,
  ListingTransitionFields,
  ProjectFields,
  ProjectListingFields,
} from './project/project.relations.ts';
import { ProjectMutations, ProjectQueries } from './project/project.resolver.ts';
import {
  CompanyScreeningFields,
  CompanyScreenings,
  ScreeningCheckFields,
  ScreeningEvidenceFields,
} from './screening/screening.relations.ts';
import { CompanyTrustField, CompanyTrustFields } from './screening/company-trust.resolver.ts';
import { ScreeningMutations, ScreeningQueries } from './screening/screening.resolver.ts';
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
import {
  ProjectCostBenchmarkFields,
  RateBenchmarkFields,
  RateImportFields,
  RateSourceFields,
} from './rates/rates.relations.ts';
import { ProjectEstimates } from './rates/project-estimate.resolver.ts';
import { RateAnswers } from './rates/rate-answers.resolver.ts';
import { OwnCosts } from './rates/own-cost.resolver.ts';
import { RateTalks, RateTalkFields, RateTalkListingFields } from './rates/rate-talk.resolver.ts';
import { OwnRates } from './rates/own-rate.resolver.ts';
import { RateMutations, RateQueries } from './rates/rates.resolver.ts';
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
import { TalentListingMutations } from './vetting/talent-listing.resolver.ts';
import { VettingMutations, VettingQueries } from './vetting/vetting-case.resolver.ts';
import {
  VettingPolicyFields,
  VettingPolicyMutations,
  VettingTrackPolicies,
} from './vetting/vetting-policy.resolver.ts';

/** Every resolver of the API. */
export const resolvers: NonEmptyArray<NewableFunction> = [
  IdentityQueries,
  ViewerFields,
  UserFields,
  UserQueries,
  IdentityMutations,
  SignInMutations,
  UserSessions,
  ViewerSessions,
  CandidateQueries,
  CandidateFields,
  CandidateMutations,
  AuditEntryFields,
  AuditQueries,
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
  TalentListingMutations,
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
  ProjectListingCandidates,
  TalentListingListings,
  FitFields,
  FitOpenMatch,
  FitChangeFields,
  IdleTalentQueries,
  TalentListingStanding,
  TalentStandingFields,
  ListingMoveMutations,
  MatchQueries,
  MatchMutations,
  MatchFields,
  MatchEventFields,
  ProjectListingMatches,
  TalentListingMatches,
  RateQueries,
  RateSourceFields,
  RateImportFields,
  RateBenchmarkFields,
  ProjectCostBenchmarkFields,
  RateMutations,
  ContractQueries,
  ContractFields,
  ContractTermFields,
  ContractTransitionFields,
  ContractOutlookFields,
  MatchContracts,
  CandidateContracts,
  TalentListingContracts,
  CompanyContracts,
  ContractMutations,
  ContractMoveMutations,
  ContractCareMutations,
  RateAnswers,
  OwnRates,
  OwnCosts,
  RateTalks,
  RateTalkFields,
  RateTalkListingFields,
  ProjectEstimates,
  RematchQueries,
  RematchCaseFields,
  RematchProposalFields,
  ContractRematch,
  RematchMutations,
  PipelineQueries,
  ViewerObligations,
  ObligationFields,
  VettingCaseTimeline,
  TimelineEntryFields,
  VettingCaseWhyLate,
  KpiQueries,
  MarketplaceQueries,
  Subscriptions,
];
