import 'reflect-metadata';
import { Migrator } from '@mikro-orm/migrations';
import { defineConfig, MikroORM, type Options } from '@mikro-orm/postgresql';
import { AuditEvent } from './audit/audit-event.entity.ts';
import { ApplicationSnapshot } from './candidate/application-snapshot.entity.ts';
import { CandidateIdentity } from './candidate/candidate-identity.entity.ts';
import { CandidateSkill } from './candidate/candidate-skill.entity.ts';
import { Candidate } from './candidate/candidate.entity.ts';
import { Skill } from './candidate/skill.entity.ts';
import { SpecializationClaim } from './candidate/specialization-claim.entity.ts';
import { Specialization } from './candidate/specialization.entity.ts';
import { ApiToken } from './identity/api-token.entity.ts';
import { RoleGrant } from './identity/role-grant.entity.ts';
import { Invitation } from './identity/invitation.entity.ts';
import { Session } from './identity/session.entity.ts';
import { UserIdentity } from './identity/user-identity.entity.ts';
import { UserPassword } from './identity/user-password.entity.ts';
import { User } from './identity/user.entity.ts';
import { BusinessCalendar } from './calendar/business-calendar.entity.ts';
import { CompanyContact } from './company/company-contact.entity.ts';
import { CompanyTransition } from './company/company-transition.entity.ts';
import { Company } from './company/company.entity.ts';
import { ListingTerms } from './vetting/listing-terms.entity.ts';
import { Note } from './vetting/note.entity.ts';
import { ProfileCriterion } from './vetting/profile-criterion.entity.ts';
import { ProfileReview } from './vetting/profile-review.entity.ts';
import { StageTransition } from './vetting/stage-transition.entity.ts';
import { TalentListing } from './vetting/talent-listing.entity.ts';
import { VettingCase } from './vetting/vetting-case.entity.ts';
import { VettingCredential } from './vetting/vetting-credential.entity.ts';
import { VettingPolicy } from './vetting/vetting-policy.entity.ts';
import { VettingTrack } from './vetting/vetting-track.entity.ts';
import { Attribute } from './interview/attribute.entity.ts';
import { ConflictOfInterest } from './interview/conflict-of-interest.entity.ts';
import { InterviewKit } from './interview/interview-kit.entity.ts';
import { InterviewParticipant } from './interview/interview-participant.entity.ts';
import { InterviewScheduleVersion } from './interview/interview-schedule-version.entity.ts';
import { InterviewSlot } from './interview/interview-slot.entity.ts';
import { Interview } from './interview/interview.entity.ts';
import { InterviewerQualification } from './interview/interviewer-qualification.entity.ts';
import { Interviewer } from './interview/interviewer.entity.ts';
import { KitQuestion } from './interview/kit-question.entity.ts';
import { KitSection } from './interview/kit-section.entity.ts';
import { KitVersion } from './interview/kit-version.entity.ts';
import { AttributeRating } from './scorecard/attribute-rating.entity.ts';
import { ClaimVerdict } from './scorecard/claim-verdict.entity.ts';
import { Evidence } from './scorecard/evidence.entity.ts';
import { ScorecardVersion } from './scorecard/scorecard-version.entity.ts';
import { Scorecard } from './scorecard/scorecard.entity.ts';
import { DecisionReason } from './decision/decision-reason.entity.ts';
import { Decision } from './decision/decision.entity.ts';
import { FeedbackLetter } from './decision/feedback-letter.entity.ts';
import { LetterItem } from './decision/letter-item.entity.ts';
import { Reopening } from './decision/reopening.entity.ts';
import { Withdrawal } from './decision/withdrawal.entity.ts';
import { CompanyScreening } from './screening/company-screening.entity.ts';
import { ScreeningCheck } from './screening/screening-check.entity.ts';
import { ScreeningEvidence } from './screening/screening-evidence.entity.ts';
import { ListingReview } from './project/listing-review.entity.ts';
import { ListingSkill } from './project/listing-skill.entity.ts';
import { ListingTransition } from './project/listing-transition.entity.ts';
import { ProjectListing } from './project/project-listing.entity.ts';
import { Project } from './project/project.entity.ts';
import { MatchEvent } from './matching/match-event.entity.ts';
import { Match } from './matching/match.entity.ts';
import { MatchRun } from './matching/match-run.entity.ts';
import { BandMapping } from './rates/band-mapping.entity.ts';
import { BasisRule } from './rates/basis-rule.entity.ts';
import { ProjectCostBenchmark } from './rates/project-cost-benchmark.entity.ts';
import { RateBenchmark } from './rates/rate-benchmark.entity.ts';
import { RateImport } from './rates/rate-import.entity.ts';
import { RateSource } from './rates/rate-source.entity.ts';
import { CheckIn } from './contract/check-in.entity.ts';
import { ContractTerm } from './contract/contract-term.entity.ts';
import { ContractTransition } from './contract/contract-transition.entity.ts';
import { Contract } from './contract/contract.entity.ts';
import { OnboardingItem } from './contract/onboarding-item.entity.ts';
import { RematchCase } from './contract/rematch-case.entity.ts';
import { TimeOff } from './contract/time-off.entity.ts';
import { migrations } from '../migrations/list.ts';

/** Every table, lowest feature first. */
const entities = [
  AuditEvent,
  User,
  RoleGrant,
  ApiToken,
  Session,
  UserPassword,
  Invitation,
  UserIdentity,
  Skill,
  Specialization,
  CandidateIdentity,
  Candidate,
  CandidateSkill,
  SpecializationClaim,
  ApplicationSnapshot,
  BusinessCalendar,
  Company,
  CompanyContact,
  CompanyTransition,
  VettingTrack,
  VettingPolicy,
  VettingCase,
  StageTransition,
  ProfileReview,
  ProfileCriterion,
  ListingTerms,
  VettingCredential,
  TalentListing,
  Note,
  InterviewKit,
  KitVersion,
  KitSection,
  KitQuestion,
  Attribute,
  Interviewer,
  InterviewerQualification,
  ConflictOfInterest,
  Interview,
  InterviewParticipant,
  InterviewScheduleVersion,
  InterviewSlot,
  Scorecard,
  ScorecardVersion,
  AttributeRating,
  Evidence,
  ClaimVerdict,
  Decision,
  DecisionReason,
  FeedbackLetter,
  LetterItem,
  Withdrawal,
  Reopening,
  CompanyScreening,
  ScreeningCheck,
  ScreeningEvidence,
  Project,
  ProjectListing,
  ListingSkill,
  ListingTransition,
  ListingReview,
  Match,
  MatchEvent,
  MatchRun,
  RateSource,
  BandMapping,
  BasisRule,
  RateImport,
  RateBenchmark,
  ProjectCostBenchmark,
  Contract,
  ContractTransition,
  ContractTerm,
  RematchCase,
  OnboardingItem,
  CheckIn,
  TimeOff,
];

/** How to connect: the server, the command line, migrations and tests differ in nothing else. */
export interface Connection {
  readonly url: string;
  /** Connections kept at most. */
  readonly poolSize?: number;
  /** Milliseconds for a connection, from the pool or to the server: whoever waits longer is told to come back. */
  readonly patienceMs?: number;
  /** Serving has short limits; migrating acts as `owner` and may take its time. */
  readonly purpose?: 'serve' | 'migrate';
}

/**
 * Plans are kept from the first: PostgreSQL takes planning for cheaper than it is, and did it anew for every page. A page
 * is walked until it is full: workers would each walk as far, and they, as compiled plans, take longer to start than it.
 */
const sessions = {
  serve:
    '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=30s',
  migrate: '-c timezone=UTC -c role=owner',
};

const usualPatienceMs = 1_000;

/** Plans of named statements stay with their connection, and clients write documents: this bounds what they pile up. */
const longestLifeSeconds = 1_800;

/** The ORM's settings for a database. */
export function ormOptions({
  url,
  poolSize = 10,
  patienceMs = usualPatienceMs,
  purpose = 'serve',
}: Connection): Options {
  return defineConfig({
    entities,
    clientUrl: url,
    // The ORM drops the query string of the URL, and sslmode with it.
    driverOptions: {
      connectionString: url,
      options: sessions[purpose],
      connectionTimeoutMillis: patienceMs,
      maxLifetimeSeconds: longestLifeSeconds,
      // What one transaction asks for without waiting goes out at once.
      pipeline: true,
    },
    // One that was idle is kept, too: a new one has no plans, and its first statements cost a hundred times as much.
    pool: { min: 0, max: poolSize, idleTimeoutMillis: longestLifeSeconds * 1_000 },
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      snapshotName: '.snapshot-fourgate',
      path: 'migrations',
      tableName: 'schema_migration',
      snapshotOnMigrate: false,
      silent: true,
    },
    forceUtcTimezone: true,
    discovery: { checkDuplicateFieldNames: true },
  });
}

/** Connects; whoever opened it closes it. */
export function openOrm(connection: Connection): Promise<MikroORM> {
  return MikroORM.init(ormOptions(connection));
}
