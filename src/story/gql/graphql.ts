/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A case to advance, with what its stage asks for */
export type AdvanceVettingCaseInput = {
  /** Technical: seniority as the interview assessed it */
  assessedSeniority?: Seniority | null | undefined;
  /** Technical: a verdict on every claim */
  claimVerdicts?: Array<JudgedClaimInput> | null | undefined;
  /** What was weighed and did not stop it */
  concerns?: Array<ConcernInput> | null | undefined;
  /** Profile review: criteria that the head of talent lets pass */
  criterionOverrides?: Array<CriterionOverrideInput> | null | undefined;
  /** Technical: why you decide without the scorecards still owed */
  debtsEndedReason?: string | null | undefined;
  /** Soft skills: why the head of talent lets a lower level pass */
  englishOverrideReason?: string | null | undefined;
  /** Why, in your words */
  rationale?: string | null | undefined;
  /** Soft skills: English as the interview verified it */
  verifiedEnglish?: EnglishLevel | null | undefined;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** A letter to approve; its author cannot */
export type ApproveFeedbackLetterInput = {
  /** Which letter */
  feedbackLetterId: string;
  /** The version you saw */
  version: number;
};

/** What proves a check */
export type AttachScreeningEvidenceInput = {
  /** What it proves */
  check: ScreeningCheckKind;
  /** Which round */
  companyScreeningId: string;
  /** Day of its date, from which it counts */
  datedOn: string;
  /** What it is, and so for how long it counts */
  kind: ScreeningEvidenceKind;
  /** Where it is kept: an address or a file number */
  reference?: string | null | undefined;
  /** What it is, for people */
  title: string;
  /** Version of the round that you saw */
  version: number;
};

/** What a budget is for; always what the company pays */
export type BudgetBasis =
  /** An hour of one developer */
  | 'PER_HOUR'
  /** A month of one developer */
  | 'PER_MONTH'
  /** All of the project, every seat included */
  | 'WHOLE_PROJECT';

/** A contract to give up before it is signed, and why */
export type CancelContractInput = {
  /** Which contract */
  contractId: string;
  /** Why */
  reason: string;
  /** Version of the contract that you saw */
  version: number;
};

/** An interview to call off, and why */
export type CancelInterviewInput = {
  /** Which interview */
  interviewId: string;
  /** Why it is called off */
  reason: string;
  /** Version of the interview that you saw */
  version: number;
};

/** What a developer looks for */
export type CandidateGoalsInput = {
  /** Companies and fields to stay away from */
  avoid?: Array<string>;
  /** Whether they would join a client for good */
  directHire?: boolean;
  /** Fields of business they want to work in */
  domains?: Array<string>;
  /** State of product they like; null for any */
  productStage?: ProductStage | null | undefined;
};

/** A skill as a developer states it */
export type CandidateSkillInput = {
  /** How deep it goes */
  depth: SkillDepth;
  /** Slug of the skill, e.g. `python` */
  skill: string;
  /** Years of using it at work */
  years: number;
};

/** How a developer found us, or we them */
export type CandidateSource =
  /** Met at an event */
  | 'EVENT'
  /** Came from a job board */
  | 'JOB_BOARD'
  /** Another way */
  | 'OTHER'
  /** We wrote first */
  | 'OUTREACH'
  /** Somebody recommended them */
  | 'REFERRAL'
  /** Applied on our pages */
  | 'WEBSITE';

/** What a candidate is given to work on */
export type ChallengeKind =
  /** Reviewing code that the interviewer wrote */
  | 'CODE_REVIEW'
  /** Writing a small service in an own editor */
  | 'LIVE_CODING'
  /** Finding what is wrong in code that smells */
  | 'SMELLY_CODE_DEBUGGING'
  /** Designing a system from its needs */
  | 'SYSTEM_DESIGN';

/** What the interview made of a claim */
export type ClaimVerdictOutcome =
  /** Was not asked about */
  | 'NOT_PROBED'
  /** Did not hold up */
  | 'REFUTED'
  /** Held up */
  | 'VERIFIED';

/** How the client chooses among those who are presented */
export type ClientInterviewFormatInput = {
  /** Who asks, as a title and never a name */
  interviewer?: string | null | undefined;
  /** How many minutes in all */
  minutes?: number | null | undefined;
  /** How many interviews */
  rounds?: number | null | undefined;
  /** In words */
  text: string;
  /** Whether code is written on a whiteboard */
  whiteboard?: boolean | null | undefined;
};

/** A listing to end, and why */
export type CloseListingInput = {
  /** Which listing */
  projectListingId: string;
  /** Why */
  reason: string;
  /** Version of the listing that you saw */
  version: number;
};

/** How a re-match ends that nobody was presented for, and why */
export type CloseRematchCaseInput = {
  /** How it ends; declined by the developer only where they need the match */
  outcome: RematchOutcome;
  /** Why */
  reason: string;
  /** Which re-match */
  rematchCaseId: string;
  /** Version of the re-match that you saw */
  version: number;
};

/** A person at a company */
export type CompanyContactInput = {
  /** E-mail address */
  email: string;
  /** Whether they decide on hiring */
  isDecisionMaker?: boolean;
  /** Whether they are whom to ask first; one is at most */
  isPrimary?: boolean;
  /** Full name */
  name: string;
  /** Phone number, best with its country code */
  phone?: string | null | undefined;
  /** What they do there */
  title?: string | null | undefined;
};

/** What kind of client a company is */
export type CompanyKind =
  /** A startup whose product is artificial intelligence */
  | 'AI_NATIVE'
  /** A large organisation */
  | 'ENTERPRISE'
  /** Financial technology */
  | 'FINTECH'
  /** Brings two sides of a market together */
  | 'MARKETPLACE'
  /** A startup led by its product */
  | 'PRODUCT_STARTUP'
  /** A team that sells software as a service */
  | 'SAAS';

/** Where a company stands with us */
export type CompanyStatus =
  /** Wants developers, and has not been looked at */
  | 'APPLIED'
  /** May list projects while its passed round has not expired */
  | 'APPROVED'
  /** Was heard of no more while it was screened */
  | 'LAPSED'
  /** No client any more */
  | 'OFFBOARDED'
  /** Failed its round */
  | 'REJECTED'
  /** In the round that lets it in or not */
  | 'SCREENING'
  /** Lists nothing until it is reinstated */
  | 'SUSPENDED'
  /** Left while it was screened */
  | 'WITHDRAWN';

/** Something that was weighed and did not stop the advance */
export type ConcernInput = {
  /** One of the patterns that may be concerns */
  code: DecisionReasonCode;
  /** More in words */
  text?: string | null | undefined;
};

/** The time that the candidate chose of those offered */
export type ConfirmInterviewInput = {
  /** Which interview */
  interviewId: string;
  /** Which of its `slots` */
  slotId: string;
  /** Version of the interview that you saw */
  version: number;
};

/** Terms agreed with a candidate */
export type ConfirmListingTermsInput = {
  /** When the candidate agreed to be listed */
  consentAt: string;
  /** Hours a week */
  hoursPerWeek: number;
  /** Rate in US dollars an hour */
  rate: string;
  /** First day on which they can start */
  startsOn: string;
  /** Version of the case that you saw */
  version: number;
  /** Case they belong to */
  vettingCaseId: string;
};

/** Why a contract ends */
export type ContractEndReason =
  /** The client has no budget for it any more */
  | 'CLIENT_BUDGET'
  /** The client is not content */
  | 'CLIENT_DISSATISFIED'
  /** The client does something else now */
  | 'CLIENT_PIVOT'
  /** We work for the company no more */
  | 'COMPANY_SUSPENDED'
  /** The work is done */
  | 'COMPLETED'
  /** The client hires the developer; never an early end */
  | 'CONVERTED_TO_DIRECT_HIRE'
  /** The developer leaves */
  | 'DEVELOPER_LEFT'
  /** Something else, which is said */
  | 'OTHER';

/** How a side feels about a contract */
export type ContractMood =
  /** Not content */
  | 'BAD'
  /** Content */
  | 'GOOD'
  /** Content with some of it */
  | 'MIXED';

/** A side of a contract */
export type ContractParty =
  /** The company */
  | 'CLIENT'
  /** The developer */
  | 'DEVELOPER'
  /** We */
  | 'MARKETPLACE';

/** How likely a contract is to end before its time */
export type ContractRisk =
  /** It will, unless somebody acts now */
  | 'HIGH'
  /** Nothing speaks for it */
  | 'LOW'
  /** Something has to change */
  | 'MEDIUM';

/** Where a contract stands */
export type ContractStatus =
  /** Signed */
  | 'ACTIVE'
  /** Given up before it was signed */
  | 'CANCELLED'
  /** Being written; it reserves the hours already */
  | 'DRAFT'
  /** Over */
  | 'ENDED'
  /** Signed, and set aside for a while; it keeps the hours */
  | 'PAUSED'
  /** With both sides, to be signed */
  | 'PENDING_SIGNATURE';

/** What is agreed on to be paid, for how much work; in the currency of the contract */
export type ContractTermInput = {
  /** What the client pays, at least as much */
  clientAmount: string;
  /** Hours a week, 15 to 80 */
  hoursPerWeek: number;
  /** What the developer is paid, in full */
  paidAmount: string;
  /** For what the amounts are paid */
  unit: ContractUnit;
};

/** For what an amount is paid */
export type ContractUnit =
  /** For each hour */
  | 'HOUR'
  /** For each month */
  | 'MONTH'
  /** For the project as a whole */
  | 'PROJECT';

/** A match that both sides said yes to, and on what terms it becomes a contract */
export type CreateContractInput = {
  /** Currency of all its amounts, ISO 4217 */
  currency?: string;
  /** Which match */
  matchId: string;
  /** Last day as planned; ongoing when left out */
  plannedEndOn?: string | null | undefined;
  /** Day on which it comes up for renewal */
  renewsOn?: string | null | undefined;
  /** First day */
  startsOn: string;
  /** Matcher who looks after both sides; you, when left out */
  successManagerId?: string | null | undefined;
  /** What holds from the first day on */
  term: ContractTermInput;
  /** Version of the match that you saw */
  version: number;
};

/** What a company wants to have built */
export type CreateProjectInput = {
  /** How its API is built or shall be */
  apiArchitecture?: string | null | undefined;
  /** Kind of application */
  applicationType?: string | null | undefined;
  /** What the company is ready to pay */
  budget?: ProjectBudgetInput | null | undefined;
  /** Where it runs */
  cloud?: string | null | undefined;
  /** Company that wants it */
  companyId: string;
  /** How its data are kept or shall be */
  databaseArchitecture?: string | null | undefined;
  /** Frameworks that are set */
  frameworks?: Array<string> | null | undefined;
  /** How it is paid for */
  hiringModel: HiringModel;
  /** Short name among colleagues */
  name: string;
  /** Who looks after it; at first whoever writes it down */
  ownerId?: string | null | undefined;
  /** What load it has to stand */
  scalability?: string | null | undefined;
  /** How many developers it takes; one unless stated */
  seats?: number | null | undefined;
};

/** A criterion that is not met and passes all the same; only the head of talent may give one */
export type CriterionOverrideInput = {
  /** Which criterion */
  criterion: ReviewCriterion;
  /** Why it passes */
  reason: string;
};

/** How a profile stands against one criterion */
export type CriterionVerdict =
  /** Shown by the profile */
  | 'MET'
  /** Short of it; needs an override to go on */
  | 'NOT_MET'
  /** For the interviews to find out */
  | 'UNCLEAR';

/** How a round is decided, and why */
export type DecideCompanyScreeningInput = {
  /** Which round */
  companyScreeningId: string;
  /** How it is decided */
  outcome: ScreeningOutcome;
  /** Why, in words; has to be said for OTHER */
  rationale?: string | null | undefined;
  /** Why the company fails; of FAILED, one at least */
  reasons?: Array<ScreeningReason>;
  /** Version of the round that you saw */
  version: number;
};

/** Why a case was rejected, or what was weighed when it was advanced */
export type DecisionReasonCode =
  /** Weak at designing interfaces */
  | 'API_DESIGN'
  /** Not at home in written, remote work */
  | 'ASYNC_COLLABORATION'
  /** Fewer than 20 hours a week */
  | 'AVAILABILITY_BELOW_20H'
  /** Hard to follow, or does not listen */
  | 'COMMUNICATION'
  /** Lives where nobody can be contracted */
  | 'COUNTRY_NOT_SERVED'
  /** Builds endpoints without contracts, idempotency or scaling decisions */
  | 'CRUD_WITHOUT_ARCHITECTURE'
  /** Weak at data modelling or queries */
  | 'DATABASE'
  /** English below upper intermediate */
  | 'ENGLISH_BELOW_BAR'
  /** May not be who they say */
  | 'IDENTITY_DOUBT'
  /** Too few years of commercial work */
  | 'INSUFFICIENT_EXPERIENCE'
  /** Was not honest with us */
  | 'INTEGRITY'
  /** Knows the primary language too little */
  | 'LANGUAGE_DEPTH'
  /** Unaware of how AI is integrated; never alone in a rejection */
  | 'NO_AI_INTEGRATION_AWARENESS'
  /** Unfamiliar with distributed systems; never alone in a rejection */
  | 'NO_DISTRIBUTED_SYSTEMS_LITERACY'
  /** Claims no specialty that was shipped; never alone in a rejection */
  | 'NO_SPECIALIZATION_CLAIM'
  /** Anything else, said in words */
  | 'OTHER'
  /** Weak at finding faults in production */
  | 'PRODUCTION_DEBUGGING'
  /** Does something else than the track needs */
  | 'PROFILE_MISMATCH'
  /** Wants more than clients pay */
  | 'RATE_OUT_OF_RANGE'
  /** Answers were learnt, not lived */
  | 'REHEARSED_ANSWERS';

/** What is said of one specialization claim */
export type DraftClaimVerdictInput = {
  /** Which claim of the candidate */
  claimId: string;
  /** Whether it held up */
  verdict: ClaimVerdictOutcome;
};

/** Something of the interview that a rating rests on */
export type DraftEvidenceInput = {
  /** Attribute that it bears on, if one */
  attributeId?: string | null | undefined;
  /** Words, code or moment itself; a draft may leave it empty */
  excerpt: string;
  /** File, for an observation in code */
  file?: string | null | undefined;
  /** What it is */
  kind: EvidenceKind;
  /** Lines of that file, e.g. 12-20 */
  lines?: string | null | undefined;
};

/** What is said of one attribute of the kit */
export type DraftRatingInput = {
  /** Which attribute of the kit */
  attributeId: string;
  /** Why it was not assessed; NOT_ASSESSED needs it */
  notAssessedReason?: string | null | undefined;
  /** Why so; a NO needs it */
  note?: string | null | undefined;
  /** How good it was; a draft may leave it open */
  rating?: Rating | null | undefined;
};

/** A contract that is over, and since when; the last day has come */
export type EndContractInput = {
  /** Which contract */
  contractId: string;
  /** Last day of the contract */
  lastDayOn: string;
  /** What there is to say, which OTHER asks for */
  note?: string | null | undefined;
  /** Why it ends */
  reason: ContractEndReason;
  /** Version of the contract that you saw */
  version: number;
};

/** How a developer wants to work */
export type EngagementPreference =
  /** No preference */
  | 'ANY'
  /** Up to an agreed number of hours */
  | 'CAPPED_HOURS'
  /** One client, all week */
  | 'FULL_TIME'
  /** Some hours of each week */
  | 'PART_TIME';

/** How well a person speaks English, from least to best */
export type EnglishLevel =
  /** Argues and negotiates with ease */
  | 'ADVANCED'
  /** Gets through simple exchanges */
  | 'ELEMENTARY'
  /** Follows work talk with effort */
  | 'INTERMEDIATE'
  /** Grew up with it, or as good as */
  | 'NATIVE'
  /** Talks about familiar things */
  | 'PRE_INTERMEDIATE'
  /** Works in English; what clients need at least */
  | 'UPPER_INTERMEDIATE';

/** What a piece of evidence is */
export type EvidenceKind =
  /** Something the candidate made or showed */
  | 'ARTIFACT'
  /** Something seen in code, with file and lines if there are any */
  | 'CODE_OBSERVATION'
  /** What the candidate said */
  | 'QUOTE'
  /** A moment of the interview */
  | 'TIMESTAMP';

/** What a person and a listing have to agree in */
export type FitConstraint =
  /** The person is no contact of the company and does not avoid it; never got past */
  | 'CONFLICT'
  /** The person has a credential that is not revoked; never got past */
  | 'CREDENTIAL'
  /** One currency; nothing is converted */
  | 'CURRENCY'
  /** English as verified, upper-intermediate unless stated */
  | 'ENGLISH'
  /** So many hours a week are free on the first day that both could begin */
  | 'HOURS'
  /** So many working hours in common as are asked for, 4 unless stated */
  | 'OVERLAP'
  /** Every skill that is required, as deep as it is; where none is, the technology that stands first */
  | 'PRIMARY_STACK'
  /** What the person asks for is no more than the most that is paid */
  | 'RATE';

/** Which pairs a list of fits holds */
export type FitInclude =
  /** All, whatever stands in the way */
  | 'ALL'
  /** Those that fit */
  | 'FITTING'
  /** Those, and what one blocker keeps from it that may be got past */
  | 'NEAR';

/** What a score is the sum of */
export type FitTerm =
  /** Seniority as assessed: middle 40, senior 70, strong senior 100 */
  | 'ARCHITECTURE'
  /** Whether they can begin in time: 100, falling to nothing over 30 days */
  | 'AVAILABILITY'
  /** Field of business 25, state of product 15, direct hire 10 */
  | 'GOALS'
  /** Share of the working day in common: 100 at most */
  | 'OVERLAP'
  /** Share of them that the person has run in production: 150 at most */
  | 'PRODUCTION_AT_SCALE'
  /** How far below the most that is paid they ask: 100 from a fifth below */
  | 'RATE_HEADROOM'
  /** Share of the technologies and skills of the listing that the person knows: 300 at most */
  | 'STACK'
  /** Verified specializations, 50 each: 100 at most */
  | 'VERIFIED_SPECIALIZATION';

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

/** A contract that a side ends, and on which day */
export type GiveNoticeInput = {
  /** Who gives notice */
  by: ContractParty;
  /** Which contract */
  contractId: string;
  /** Day on which it was given; today when left out */
  givenOn?: string | null | undefined;
  /** Last day of the contract */
  lastDayOn: string;
  /** What there is to say, which OTHER asks for */
  note?: string | null | undefined;
  /** Why it ends */
  reason: ContractEndReason;
  /** Version of the contract that you saw */
  version: number;
};

/** How a company pays for a project */
export type HiringModel =
  /** One price for the whole */
  | 'FIXED_PROJECT'
  /** By the hour worked */
  | 'HOURLY'
  /** A fixed amount a month */
  | 'MONTHLY_RETAINER';

/** A case to set aside, why and until when */
export type HoldVettingCaseInput = {
  /** Why it is set aside */
  reason: string;
  /** Until when; interviews before that are called off */
  until: string;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** Who shall take part in an interview */
export type InterviewParticipantInput = {
  /** Whether they have to hand in a scorecard */
  isFeedbackRequired: boolean;
  /** Why they interview although they are not qualified in the language of the candidate */
  languageOverrideReason?: string | null | undefined;
  /** As what */
  role: ParticipantRole;
  /** Who it is */
  userId: string;
};

/** From when to when an interview takes place, or would */
export type InterviewSlotInput = {
  /** When it ends, at most 8 hours after the start */
  endsAt: string;
  /** When it starts: of one that is offered, still to come; of one that was held, at most 30 days ago */
  startsAt: string;
};

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

/** When an interview takes place: as it was agreed, or as the candidate chooses */
export type InterviewTimeInput =
  {   /** Time that was agreed */
  agreed: InterviewSlotInput; offered?: never; }
  |  { agreed?: never;   /** Two to five times to choose from: everybody is kept free at all of them until one is agreed */
  offered: Array<InterviewSlotInput>; };

/** What the technical interview made of a specialization claim */
export type JudgedClaimInput = {
  /** Which claim */
  specializationClaimId: string;
  /** Whether it held up; NOT_PROBED leaves it as claimed */
  verdict: ClaimVerdictOutcome;
};

/** What is measured */
export type KpiName =
  /** Share of a cohort of applications that passed, of all */
  | 'ACCEPTANCE_OF_APPLIED'
  /** Share of a cohort of applications that passed, of those that were decided */
  | 'ACCEPTANCE_OF_DECIDED'
  /** Share of a cohort of applications that is not at its end */
  | 'APPLICATIONS_PENDING'
  /** How many cases stand where */
  | 'CASES'
  /** Share of companies that fail the screening */
  | 'COMPANY_REJECTION'
  /** How long a developer and a company work together */
  | 'CONTRACT_LENGTH'
  /** How long developers are without work between contracts */
  | 'DOWNTIME'
  /** Share of rejected candidates who were sent feedback in time */
  | 'FEEDBACK_PROMISE'
  /** Time from publishing a listing to filling it */
  | 'LISTING_FILL_TIME'
  /** Share of interviews to which somebody did not come */
  | 'NO_SHOWS'
  /** Share that passed a stage, of those who entered it */
  | 'PASS_THROUGH'
  /** Share that passed a stage, by who interviewed them */
  | 'PASS_THROUGH_BY_INTERVIEWER'
  /** Time from an early end to the next presentation */
  | 'REMATCH_TIME'
  /** New times for each interview */
  | 'RESCHEDULES'
  /** Time from the end of an interview to a scorecard */
  | 'SCORECARD_LATENCY'
  /** Time from being listed to the first proposal */
  | 'TIME_TO_PROPOSAL'
  /** Time from the application to the first day of work */
  | 'TIME_TO_START'
  /** Time from the application to the final decision, on our clock */
  | 'VETTING_TIME'
  /** Time from the application to the final decision, all of it */
  | 'VETTING_TIME_GROSS'
  /** Where that time went, by whom cases waited on */
  | 'VETTING_WAIT';

/** What a value says of all that was counted */
export type KpiStatistic =
  /** How many */
  | 'COUNT'
  /** Mean */
  | 'MEAN'
  /** Median: half took no longer */
  | 'MEDIAN'
  /** Nine of ten took no longer */
  | 'P90'
  /** Mean up to a horizon, which the definition says */
  | 'RESTRICTED_MEAN'
  /** Numerator by denominator */
  | 'SHARE'
  /** Share that ended so by a horizon, which the definition says */
  | 'SHARE_BY_HORIZON'
  /** Share within the time that was promised, which the definition says */
  | 'SHARE_IN_TIME'
  /** Numerator by what of the denominator is at its end */
  | 'SHARE_OF_ENDED';

/** What a value is counted in; shares always from 0 to 1 */
export type KpiUnit =
  /** Business days of the calendar of the track */
  | 'BUSINESS_DAY'
  /** Number */
  | 'COUNT'
  /** Days */
  | 'DAY'
  /** Hours on the clock */
  | 'HOUR'
  /** Months, twelve of which are 365.25 days */
  | 'MONTH'
  /** Share, 0 to 1 */
  | 'SHARE';

/** Days that figures are of, in UTC */
export type KpiWindowInput = {
  /** First day */
  from: string;
  /** First day after it */
  to: string;
};

/** Who ended a case that was withdrawn */
export type LeavingParty =
  /** The candidate left, or no longer answers */
  | 'CANDIDATE'
  /** The team ended it without a verdict */
  | 'FOURGATE';

/** How a letter reached the candidate */
export type LetterChannel =
  /** In the chat with the candidate */
  | 'CHAT'
  /** By e-mail */
  | 'EMAIL'
  /** As a message on LinkedIn */
  | 'LINKEDIN';

/** What a paragraph of a letter is */
export type LetterItemKind =
  /** Something seen in code; cites evidence or a finding of the profile review */
  | 'CODE_OBSERVATION'
  /** Something missing; cites evidence or a finding of the profile review */
  | 'GAP'
  /** What to ship before the next application; cites a reason */
  | 'SHIP_BEFORE_REAPPLY';

/** Where the feedback letter of a rejection stands */
export type LetterStatus =
  /** Ready to be sent */
  | 'APPROVED'
  /** Being written */
  | 'DRAFT'
  /** With a second person */
  | 'IN_REVIEW'
  /** With the candidate; never changed again */
  | 'SENT'
  /** Its case was reopened before it was sent */
  | 'SUPERSEDED'
  /** Never to be sent, for a reason of the head of talent */
  | 'WAIVED';

/** How much of a week a listing takes */
export type ListingEngagement =
  /** Up to an agreed number of hours */
  | 'CAPPED_HOURS'
  /** All week */
  | 'FULL_TIME'
  /** Some hours of each week */
  | 'PART_TIME';

/** Hourly rates of which a listing has to pay some */
export type ListingRateFilter = {
  /** Currency of both, ISO 4217; nothing is converted */
  currency?: string;
  /** Highest rate per hour, above zero; any when left out */
  max?: string | null | undefined;
  /** Lowest rate per hour, above zero; any when left out */
  min?: string | null | undefined;
};

/** Hourly rates that a listing pays, to the developer */
export type ListingRateInput = {
  /** Currency, ISO 4217 */
  currency?: string;
  /** Highest rate per hour */
  max: string;
  /** Lowest rate per hour */
  min: string;
};

/** Level that a listing asks for by its title */
export type ListingSeniority =
  /** Senior */
  | 'SENIOR'
  /** The title names none */
  | 'UNSPECIFIED';

/** A skill that a listing asks for */
export type ListingSkillInput = {
  /** How deep it has to go at least; any depth when left out */
  depth?: SkillDepth | null | undefined;
  /** Slug of the skill, e.g. `python` */
  skill: string;
};

/** Where a card was found that was published elsewhere */
export type ListingSourceInput = {
  /** First and last line of the source */
  lines: Array<number>;
  /** Short name of the source */
  source: string;
};

/** Where a listing stands */
export type ListingStatus =
  /** Ended without */
  | 'CLOSED'
  /** Being written */
  | 'DRAFT'
  /** Ran out */
  | 'EXPIRED'
  /** Found its developers */
  | 'FILLED'
  /** Handed in; no longer changed */
  | 'IN_REVIEW'
  /** Set aside; takes no new proposals */
  | 'PAUSED'
  /** Shown to developers */
  | 'PUBLISHED';

/** A listing that found its developers */
export type MarkListingFilledInput = {
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** What a candidate says to a proposal, and a client to a candidate */
export type MatchAnswer =
  /** Yes */
  | 'ACCEPT'
  /** No, for a reason */
  | 'DECLINE';

/** Who ended a match */
export type MatchParty =
  /** The candidate */
  | 'CANDIDATE'
  /** The client */
  | 'CLIENT'
  /** We, or what became of the listing or the person */
  | 'MARKETPLACE';

/** Why a match came to nothing; each party has its own reasons */
export type MatchReason =
  /** When and how much the candidate is free; of a client */
  | 'AVAILABILITY'
  /** They took somebody else; of a client */
  | 'CHOSE_ANOTHER'
  /** How the candidate talks and writes; of a client */
  | 'COMMUNICATION'
  /** The company itself; of a candidate */
  | 'COMPANY'
  /** The company was suspended; ours */
  | 'COMPANY_SUSPENDED'
  /** The field of business; of a candidate */
  | 'DOMAIN'
  /** The same was under way elsewhere; ours */
  | 'DUPLICATE'
  /** Hours a week; of a candidate */
  | 'HOURS'
  /** The listing was closed; ours */
  | 'LISTING_CLOSED'
  /** The listing found its developers; ours */
  | 'LISTING_FILLED'
  /** It should never have been; ours */
  | 'MISTAKE'
  /** What the note says; anybody’s */
  | 'OTHER'
  /** They took something else; of a candidate */
  | 'OTHER_OFFER'
  /** They need nobody any more; of a client */
  | 'POSITION_CLOSED'
  /** How far the product is; of a candidate */
  | 'PRODUCT_STAGE'
  /** The money; of a candidate or a client */
  | 'RATE'
  /** Too much or too little experience; of a client */
  | 'SENIORITY'
  /** What the candidate can do; of a client */
  | 'SKILLS'
  /** What it is built with; of a candidate */
  | 'STACK'
  /** When it begins; of a candidate */
  | 'START_DATE'
  /** The candidate was delisted; ours */
  | 'TALENT_DELISTED'
  /** The team; of a client */
  | 'TEAM_FIT'
  /** Working hours; of a candidate or a client */
  | 'TIMEZONE'
  /** No answer; of a candidate or a client */
  | 'UNRESPONSIVE';

/** Where a match stands */
export type MatchStatus =
  /** The candidate wants to be presented */
  | 'CANDIDATE_ACCEPTED'
  /** The candidate does not want it */
  | 'CANDIDATE_DECLINED'
  /** The client wants the candidate; a contract comes next */
  | 'CLIENT_ACCEPTED'
  /** The client does not want the candidate */
  | 'CLIENT_DECLINED'
  /** The client has talked to the candidate */
  | 'CLIENT_INTERVIEW'
  /** A contract is signed */
  | 'CONTRACTED'
  /** The candidate did not answer in time */
  | 'EXPIRED'
  /** The client knows the candidate */
  | 'PRESENTED'
  /** The candidate was asked, and may answer for five business days */
  | 'PROPOSED'
  /** An idea of ours; nobody outside knows */
  | 'SUGGESTED'
  /** Taken back by somebody before it came to a contract */
  | 'WITHDRAWN';

/** Who did not come to an interview */
export type NoShowSide =
  /** The candidate */
  | 'CANDIDATE'
  /** An interviewer */
  | 'INTERVIEWER';

/** A company that leaves for good, and why */
export type OffboardCompanyInput = {
  /** Which company */
  companyId: string;
  /** Why */
  reason: string;
  /** Version of the company that you saw */
  version: number;
};

/** A company to screen */
export type OpenCompanyScreeningInput = {
  /** Which company */
  companyId: string;
  /** Company screener who sees it through; whoever opens it when left out */
  ownerId?: string | null | undefined;
  /** Version of the company that you saw */
  version: number;
};

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

/** A contract to set aside for a while, and why */
export type PauseContractInput = {
  /** Which contract */
  contractId: string;
  /** Why */
  reason: string;
  /** Version of the contract that you saw */
  version: number;
};

/** A listing to set aside, and why */
export type PauseListingInput = {
  /** Which listing */
  projectListingId: string;
  /** Why */
  reason: string;
  /** Version of the listing that you saw */
  version: number;
};

/** A candidate to show to the client */
export type PresentMatchInput = {
  /** Which match */
  matchId: string;
  /** What there is to say about it */
  note?: string | null | undefined;
  /** Version of the match that you saw */
  version: number;
};

/** State of a product */
export type ProductStage =
  /** Before or at its first release */
  | 'LAUNCHING_MVP'
  /** Live, and growing */
  | 'SCALING';

/** How a profile stands against one criterion */
export type ProfileCriterionInput = {
  /** What it is held against */
  criterion: ReviewCriterion;
  /** What the verdict rests on */
  note: string;
  /** Why it may pass though it is not met; for the head of talent */
  overrideReason?: string | null | undefined;
  /** How it stands */
  verdict: CriterionVerdict;
};

/** What a company is ready to pay, and for what */
export type ProjectBudgetInput = {
  /** For what */
  basis: BudgetBasis;
  /** Currency, ISO 4217 */
  currency?: string;
  /** At most */
  max: string;
  /** At least */
  min: string;
};

/** Which listings; every part that is given must hold */
export type ProjectListingFilter = {
  /** Of one of these companies; needs the right to companies */
  company?: Array<string> | null | undefined;
  /** Taking so much of a week */
  engagement?: Array<ListingEngagement> | null | undefined;
  /** The client paid for in one of these ways */
  fundingStage?: Array<FundingStage> | null | undefined;
  /** Taking so many hours a week or fewer: full time takes 35 unless stated; never what states none */
  maxHoursPerWeek?: number | null | undefined;
  /** Of a product in one of these states */
  productStage?: Array<ProductStage> | null | undefined;
  /** Of one of these projects */
  project?: Array<string> | null | undefined;
  /** Paying some rate among these */
  rate?: ListingRateFilter | null | undefined;
  /** Words of the card, in any order and form; of title, role and, for those who see companies, the company also misspelt */
  search?: string | null | undefined;
  /** Asking for one of these levels */
  seniority?: Array<ListingSeniority> | null | undefined;
  /** Built with all of these, or requiring them: a skill by slug, or a technology as cards print it */
  skills?: Array<string> | null | undefined;
  /** Standing so at this moment */
  status?: Array<ListingStatus> | null | undefined;
  /** In one of these fields of business */
  vertical?: Array<Vertical> | null | undefined;
  /** To be worked on from this IANA zone, with the hours in common that are asked for, 4 unless stated */
  zone?: string | null | undefined;
};

/** Somebody to propose a listing to */
export type ProposeMatchInput = {
  /** Why it is proposed past what stands between the two; left out when nothing does */
  pastConstraintsReason?: string | null | undefined;
  /** Listing that they may be right for */
  projectListingId: string;
  /** Talent listing of the person */
  talentListingId: string;
  /** Version of the suggestion of this pair that you saw; left out when there is none */
  version?: number | null | undefined;
};

/** A listing to show to developers */
export type PublishListingInput = {
  /** Until when, within a year; for 60 days when left out */
  expiresAt?: string | null | undefined;
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** A range of hourly rates in US dollars */
export type RateRangeInput = {
  /** Highest rate per hour */
  max: string;
  /** Lowest rate per hour */
  min: string;
};

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

/** What the sides of a running contract said when they were asked */
export type RecordCheckInInput = {
  /** How the client feels; left out when they were not asked */
  clientMood?: ContractMood | null | undefined;
  /** Which contract */
  contractId: string;
  /** How the developer feels; left out when they were not asked */
  developerMood?: ContractMood | null | undefined;
  /** When they were asked; now when left out */
  heldAt?: string | null | undefined;
  /** What was said and is to be done, which a high risk asks for */
  note?: string | null | undefined;
  /** How likely it is to end before its time */
  risk: ContractRisk;
  /** Version of the contract that you saw */
  version: number;
};

/** What the client decided */
export type RecordClientDecisionInput = {
  /** What they say */
  decision: MatchAnswer;
  /** Which match */
  matchId: string;
  /** What there is to say about it */
  note?: string | null | undefined;
  /** Why, which is said with a no alone */
  reason?: MatchReason | null | undefined;
  /** Version of the match that you saw */
  version: number;
};

/** A talk between client and candidate */
export type RecordClientInterviewInput = {
  /** Which match */
  matchId: string;
  /** What there is to say about it */
  note?: string | null | undefined;
  /** When they talked: since they were shown the candidate, and not ahead */
  occurredAt: string;
  /** Version of the match that you saw */
  version: number;
};

/** A profile review, criterion by criterion */
export type RecordProfileReviewInput = {
  /** Every criterion once */
  criteria: Array<ProfileCriterionInput>;
  /** Version of the case that you saw */
  version: number;
  /** Case it belongs to */
  vettingCaseId: string;
};

/** What was found of a check */
export type RecordScreeningCheckInput = {
  /** What was looked at */
  check: ScreeningCheckKind;
  /** Which round */
  companyScreeningId: string;
  /** What was found, in words */
  notes?: string | null | undefined;
  /** What was found; never PENDING, and never WAIVED of funding */
  status: ScreeningCheckStatus;
  /** Version of the round that you saw */
  version: number;
  /** Why it is not asked for in this round; of WAIVED alone */
  waiveReason?: string | null | undefined;
};

/** A company that wants developers */
export type RegisterCompanyInput = {
  /** Whom to talk to, one at least */
  contacts: Array<CompanyContactInput>;
  /** Country, ISO 3166 alpha-2 */
  country?: string | null | undefined;
  /** What it does */
  description?: string | null | undefined;
  /** How it is financed */
  fundingStage?: FundingStage | null | undefined;
  /** Public short name; made from the name when left out */
  handle?: string | null | undefined;
  /** What kind of client it is */
  kind?: CompanyKind | null | undefined;
  /** Name */
  name: string;
  /** Company screener or matcher who looks after it; whoever registers it when left out */
  ownerId?: string | null | undefined;
  /** Time zone as it is published, e.g. `CET`, `GMT+3` or `Europe/Berlin` */
  timezone?: string | null | undefined;
  /** Address of its website */
  website?: string | null | undefined;
};

/** A suspended company to approve again, and why */
export type ReinstateCompanyInput = {
  /** Which company */
  companyId: string;
  /** Why */
  reason: string;
  /** Version of the company that you saw */
  version: number;
};

/** A case to reject, and why */
export type RejectVettingCaseInput = {
  /** Evidence of submitted scorecards of the stage that the rejection rests on */
  citedEvidenceIds?: Array<string> | null | undefined;
  /** Why, in your words; the candidate never reads this */
  rationale?: string | null | undefined;
  /** At least one; three patterns never stand alone */
  reasons: Array<RejectionReasonInput>;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** A reason of a rejection */
export type RejectionReasonInput = {
  /** Coded reason */
  code: DecisionReasonCode;
  /** More in words; OTHER needs them */
  text?: string | null | undefined;
};

/** How a re-match ends that nobody was presented for */
export type RematchOutcome =
  /** Nobody was found, or nobody is wanted any more */
  | 'CLOSED_UNMATCHED'
  /** The developer wants no other client now */
  | 'DECLINED_BY_DEVELOPER';

/** Who needs the new match */
export type RematchSide =
  /** The client, whose developer left */
  | 'CLIENT'
  /** The developer, whose client ended it */
  | 'DEVELOPER';

/** Where a re-match stands */
export type RematchStatus =
  /** Nobody was found, or nobody is wanted any more */
  | 'CLOSED_UNMATCHED'
  /** The developer wants no other client now */
  | 'DECLINED_BY_DEVELOPER'
  /** Somebody was presented */
  | 'MATCHED'
  /** Somebody has to be presented */
  | 'OPEN';

/** A filled listing to show again */
export type ReopenListingInput = {
  /** Until when, within a year; for 60 days when left out */
  expiresAt?: string | null | undefined;
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** A closed case to open again, and why */
export type ReopenVettingCaseInput = {
  /** Why it is opened again */
  reason: string;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** Who did not come to an interview */
export type ReportNoShowInput = {
  /** Which interview */
  interviewId: string;
  /** What is known of it */
  note?: string | null | undefined;
  /** Who did not come */
  side: NoShowSide;
  /** Version of the interview that you saw */
  version: number;
};

/** What the candidate of a case is asked for */
export type RequestFromCandidateInput = {
  /** What they are asked for, and why */
  reason: string;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** Another time for an interview, who asked for it and why */
export type RescheduleInterviewInput = {
  /** When it ends now, at most 8 hours after the start */
  endsAt: string;
  /** Who asked for it */
  initiator: ScheduleInitiator;
  /** Which interview */
  interviewId: string;
  /** Why the time changes */
  reason: string;
  /** When it starts now */
  startsAt: string;
  /** Version of the interview that you saw */
  version: number;
  /** IANA zone in which it was agreed; as it was when left out */
  zone?: string | null | undefined;
};

/** What the candidate says to a proposal */
export type RespondToMatchInput = {
  /** What they say */
  answer: MatchAnswer;
  /** Which match */
  matchId: string;
  /** What there is to say about it */
  note?: string | null | undefined;
  /** Why, which is said with a no alone */
  reason?: MatchReason | null | undefined;
  /** Version of the match that you saw */
  version: number;
};

/** A listing to show again */
export type ResumeListingInput = {
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** A case to take up again */
export type ResumeVettingCaseInput = {
  /** Why it goes on */
  reason: string;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** What a profile is held against */
export type ReviewCriterion =
  /** Modern API design: REST, GraphQL, gRPC, contracts */
  | 'API_DESIGN'
  /** Works asynchronously with teams far away */
  | 'ASYNC_COLLABORATION'
  /** At least 20 hours a week */
  | 'AVAILABILITY'
  /** Schema design, tuning, indexes */
  | 'DATABASE'
  /** English good enough to be interviewed in */
  | 'ENGLISH'
  /** At least 3 years of commercial backend experience */
  | 'EXPERIENCE'
  /** Production-grade in one of the eight languages */
  | 'PRIMARY_LANGUAGE'
  /** Profiling, query analysis, incidents */
  | 'PRODUCTION_DEBUGGING';

/** What was found in a listing that was handed in */
export type ReviewListingInput = {
  /** Whether the client interviews twice at most */
  hasFewInterviews: boolean;
  /** Whether there are specifications to work from */
  hasSpecs: boolean;
  /** Whether it may be published so, which takes all five */
  isApproved: boolean;
  /** Whether the challenge is real, and no upkeep of forms */
  isChallengeReal: boolean;
  /** Whether a decision-maker is named whom the developer reaches */
  isDecisionMakerNamed: boolean;
  /** Whether nobody has to write code on a whiteboard */
  isWithoutWhiteboard: boolean;
  /** What has to change, which is said unless it is approved */
  notes?: string | null | undefined;
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** What a user is on the team; the rights of several roles add up */
export type Role =
  /** Manages users, roles and tokens */
  | 'ADMIN'
  /** Reads aggregates */
  | 'ANALYST'
  /** Screens companies */
  | 'COMPANY_SCREENER'
  /** Leads the team, overrides and waives */
  | 'HEAD_OF_TALENT'
  /** Interviews and writes scorecards */
  | 'INTERVIEWER'
  /** Matches listed people and looks after contracts */
  | 'MATCHER'
  /** Moves candidates through vetting */
  | 'RECRUITER';

/** A new draft, of `projectId`, or one as it was seen, by `projectListingId` and `version`; what is left out stays as it is, null clears */
export type SaveListingDraftInput = {
  /** How often and by what the client talks */
  communicationCadence?: string | null | undefined;
  /** Whether it may become a job for good */
  directHire?: boolean | null | undefined;
  /** How many months at most */
  durationMonthsMax?: number | null | undefined;
  /** How many months at least */
  durationMonthsMin?: number | null | undefined;
  /** How long it goes on, as it is printed */
  durationText?: string | null | undefined;
  /** How much of a week it takes */
  engagement?: ListingEngagement | null | undefined;
  /** Its id where it was published before */
  externalId?: string | null | undefined;
  /** How the client is paid for */
  fundingStage?: FundingStage | null | undefined;
  /** What speaks for it */
  highlights?: Array<string> | null | undefined;
  /** Hourly rates that it pays */
  hourlyRate?: ListingRateInput | null | undefined;
  /** Hours in all, where they are capped */
  hoursCap?: number | null | undefined;
  /** Hours a week */
  hoursPerWeek?: number | null | undefined;
  /** How the client chooses */
  interviewFormat?: ClientInterviewFormatInput | null | undefined;
  /** How many days at least, in place of months */
  minDurationDays?: number | null | undefined;
  /** English that it takes at least */
  minimumEnglish?: EnglishLevel | null | undefined;
  /** Hours a day that have to be common with the client’s */
  minimumOverlapHours?: number | null | undefined;
  /** Listing of the same client that this one resembles */
  nearDuplicateOfId?: string | null | undefined;
  /** Skills that help, the most important first */
  niceSkills?: Array<ListingSkillInput> | null | undefined;
  /** Whether no end is planned */
  ongoing?: boolean | null | undefined;
  /** Who looks after it; whoever writes a new one when left out */
  ownerId?: string | null | undefined;
  /** State of the product */
  productStage?: ProductStage | null | undefined;
  /** Project that a new listing is for */
  projectId?: string | null | undefined;
  /** Listing to go on with */
  projectListingId?: string | null | undefined;
  /** Skills that it takes, the most important first */
  requiredSkills?: Array<ListingSkillInput> | null | undefined;
  /** Role with what it is built with */
  roleLabel?: string | null | undefined;
  /** How large the work is, in numbers */
  scopeFigures?: Array<ScopeFigureInput> | null | undefined;
  /** How many developers it takes */
  seats?: number | null | undefined;
  /** Level that the title asks for */
  seniority?: ListingSeniority | null | undefined;
  /** Where the card was found */
  source?: ListingSourceInput | null | undefined;
  /** Its place where it was published before */
  sourceOrder?: number | null | undefined;
  /** Whether it starts as soon as somebody is found */
  startAsap?: boolean | null | undefined;
  /** From when the work begins */
  startFrom?: string | null | undefined;
  /** What it is about, in a few sentences */
  summary?: string | null | undefined;
  /** Who is there already */
  teamSize?: TeamSizeInput | null | undefined;
  /** What else is named */
  techAlsoNamed?: Array<string> | null | undefined;
  /** What it is built with, the most important first */
  techStack?: Array<string> | null | undefined;
  /** Which working hours it asks for */
  timezoneRequirement?: TimezoneRequirement | null | undefined;
  /** Title of the card; a new one has to have it */
  title?: string | null | undefined;
  /** Version of that listing that you saw */
  version?: number | null | undefined;
  /** Fields of business */
  verticals?: Array<Vertical> | null | undefined;
  /** What the developer will have built */
  whatYoullBuild?: string | null | undefined;
};

/** Your draft for an interview; what is left out stays as it is, null clears */
export type SaveScorecardDraftInput = {
  /** English as heard */
  assessedEnglish?: EnglishLevel | null | undefined;
  /** Challenges that were really used */
  challengesUsed?: Array<ChallengeKind> | null | undefined;
  /** All verdicts on claims, in place of those there were */
  claimVerdicts?: Array<DraftClaimVerdictInput> | null | undefined;
  /** All evidence, in place of what there was */
  evidence?: Array<DraftEvidenceInput> | null | undefined;
  /** Interview it is about */
  interviewId: string;
  /** Note that only you will ever see */
  privateNote?: string | null | undefined;
  /** Seniority that you propose */
  proposedSeniority?: Seniority | null | undefined;
  /** All ratings, in place of those there were */
  ratings?: Array<DraftRatingInput> | null | undefined;
  /** Overall recommendation */
  recommendation?: Recommendation | null | undefined;
  /** What stands out, in words */
  summary?: string | null | undefined;
  /** The version you saw; left out with the first save only */
  version?: number | null | undefined;
};

/** From whom a time, or a new one, came */
export type ScheduleInitiator =
  /** The candidate */
  | 'CANDIDATE'
  /** An interviewer */
  | 'INTERVIEWER'
  /** Us */
  | 'TEAM';

/** An interview agreed with the candidate, or one that they are offered times for */
export type ScheduleInterviewInput = {
  /** What the interviewers should know and probe */
  briefing?: string | null | undefined;
  /** Link to join the meeting, https */
  joinUrl?: string | null | undefined;
  /** Who takes part: at least a lead whose feedback is required */
  participants: Array<InterviewParticipantInput>;
  /** Challenges that are planned, of a technical interview */
  plannedChallenges?: Array<ChallengeKind>;
  /** Interview of the same case and stage that this repeats because somebody did not come */
  retryOfId?: string | null | undefined;
  /** Stage it belongs to, at which the case has to stand */
  stage: VettingStage;
  /** When it takes place */
  time: InterviewTimeInput;
  /** Version of the case that you saw */
  version: number;
  /** Case it belongs to */
  vettingCaseId: string;
  /** IANA zone in which the time was agreed, e.g. Europe/Berlin */
  zone: string;
};

/** A number that shows how large the work is */
export type ScopeFigureInput = {
  /** When or where it holds */
  context?: string | null | undefined;
  /** How much at most */
  max?: number | null | undefined;
  /** What is measured, e.g. `perceived_latency` */
  metric: string;
  /** How much at least */
  min?: number | null | undefined;
  /** Whether there is no end above */
  openEndedMax?: boolean | null | undefined;
  /** In what it is measured */
  unit: string;
};

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

/** What proves something of a company; each kind holds for so many months from its date */
export type ScreeningEvidenceKind =
  /** Accounts that were audited; 18 months */
  | 'AUDITED_ACCOUNTS'
  /** A letter of a bank; 6 months */
  | 'BANK_LETTER'
  /** A deposit paid to us; 3 months */
  | 'DEPOSIT'
  /** What an investor says when asked; 12 months */
  | 'INVESTOR_REFERENCE'
  /** A statement of revenue; 12 months */
  | 'REVENUE_STATEMENT'
  /** A funding round made public; 24 months */
  | 'ROUND_ANNOUNCEMENT';

/** How a round is decided */
export type ScreeningOutcome =
  /** For coded reasons; checks may be pending */
  | 'FAILED'
  /** Each check is passed or waived, and funding is proven */
  | 'PASSED';

/** Why a company failed */
export type ScreeningReason =
  /** Developers are paid too little */
  | 'BUDGET_TOO_LOW'
  /** There is no technical challenge */
  | 'CRUD_ONLY'
  /** Nobody who decides can be reached */
  | 'NO_DECISION_MAKER'
  /** Something else, said in the rationale */
  | 'OTHER'
  /** Funding is not stable, or not proven */
  | 'SHAKY_FUNDING'
  /** Work is for too short a time */
  | 'SHORT_GIG'
  /** Vision or specification is missing */
  | 'UNCLEAR_ROADMAP'
  /** Engineers cannot work well there */
  | 'WEAK_CULTURE';

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

/** A draft to send to both sides */
export type SendContractForSignatureInput = {
  /** Which contract */
  contractId: string;
  /** Version of the contract that you saw */
  version: number;
};

/** A letter that went out, how and when */
export type SendFeedbackLetterInput = {
  /** How it went out */
  channel: LetterChannel;
  /** Which letter */
  feedbackLetterId: string;
  /** When it went out; now, when left out */
  sentAt?: string | null | undefined;
  /** The version you saw */
  version: number;
};

/** How senior a developer is */
export type Seniority =
  /** Three years and more, less than five */
  | 'MIDDLE'
  /** Five years and more, less than eight */
  | 'SENIOR'
  /** Eight years and more */
  | 'STRONG_SENIOR';

/** A contract that both sides signed */
export type SignContractInput = {
  /** Which contract */
  contractId: string;
  /** Version of the contract that you saw */
  version: number;
};

/** How deep a skill goes */
export type SkillDepth =
  /** Others come with their questions */
  | 'EXPERT'
  /** Has run it in production */
  | 'PRODUCTION'
  /** Gets things done with it */
  | 'WORKING';

/** A field that a developer claims as theirs */
export type SpecializationClaimInput = {
  /** An architectural decision of theirs in that field */
  decision?: string | null | undefined;
  /** What came of it, measured */
  outcome?: string | null | undefined;
  /** Slug of the specialization, e.g. `event-driven` */
  specialization: string;
  /** What that decision cost, and why it was worth it */
  tradeOff?: string | null | undefined;
};

/** An application as somebody handed it in */
export type SubmitApplicationInput = {
  /** From when they are free */
  availableFrom?: string | null | undefined;
  /** Fields they claim as theirs, at most two */
  claims?: Array<SpecializationClaimInput>;
  /** Country they live in, ISO 3166 alpha-2 */
  country?: string | null | undefined;
  /** Hourly rates they ask for */
  desiredRate?: RateRangeInput | null | undefined;
  /** E-mail address */
  email: string;
  /** How they want to work */
  engagement?: EngagementPreference | null | undefined;
  /** English as they rate it themselves */
  english?: EnglishLevel | null | undefined;
  /** GitHub user name or address */
  github?: string | null | undefined;
  /** What they look for */
  goals?: CandidateGoalsInput | null | undefined;
  /** Hours a week that they have */
  hoursPerWeek?: number | null | undefined;
  /** Address of the LinkedIn page */
  linkedin?: string | null | undefined;
  /** Full name */
  name: string;
  /** Phone number, best with its country code */
  phone?: string | null | undefined;
  /** Slug of the language they want to be vetted in */
  primaryLanguage: string;
  /** Who recommended them */
  referrer?: string | null | undefined;
  /** Skills, the most important first */
  skills?: Array<CandidateSkillInput>;
  /** How they found us, or we them */
  source?: CandidateSource;
  /** Years of commercial experience */
  yearsOfExperience: number;
  /** IANA zone they live in, e.g. Europe/Berlin */
  zone?: string | null | undefined;
};

/** A draft to hand to a second person */
export type SubmitFeedbackLetterForReviewInput = {
  /** Which letter */
  feedbackLetterId: string;
  /** The version you saw */
  version: number;
};

/** A draft to hand in */
export type SubmitListingForReviewInput = {
  /** Which listing */
  projectListingId: string;
  /** Version of the listing that you saw */
  version: number;
};

/** A draft to hand in */
export type SubmitScorecardInput = {
  /** Which draft of yours */
  scorecardId: string;
  /** The version you saw */
  version: number;
};

/** Somebody to keep in mind for a listing */
export type SuggestMatchInput = {
  /** Listing that they may be right for */
  projectListingId: string;
  /** Talent listing of the person */
  talentListingId: string;
};

/** A company that lists nothing for now, and why */
export type SuspendCompanyInput = {
  /** Which company */
  companyId: string;
  /** Why */
  reason: string;
  /** Version of the company that you saw */
  version: number;
};

/** What kind of team is there already */
export type TeamKind =
  /** The founder alone */
  | 'FOUNDER_ONLY'
  /** One founding engineer */
  | 'FOUNDING_ENGINEER'
  /** Nobody yet */
  | 'NO_TEAM'
  /** So many or more */
  | 'OPEN_ENDED'
  /** So many, more or less */
  | 'RANGE';

/** Who is there already */
export type TeamSizeInput = {
  /** What kind of team */
  kind: TeamKind;
  /** As it is printed, e.g. `1–3 engineers` */
  label: string;
  /** How many at most; null for no end */
  max?: number | null | undefined;
  /** How many at least */
  min: number;
  /** What is counted */
  unit?: string;
};

/** Which working hours a listing asks for */
export type TimezoneRequirement =
  /** One’s own */
  | 'ANY'
  /** Those of central Europe */
  | 'CET'
  /** Those of the east coast of North America */
  | 'EST'
  /** Those three hours ahead of Greenwich */
  | 'GMT_PLUS_3';

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

/** Evidence that was verified at its source, and how */
export type VerifyScreeningEvidenceInput = {
  /** Which round */
  companyScreeningId: string;
  /** How it was verified */
  note: string;
  /** Which evidence of it */
  screeningEvidenceId: string;
  /** Version of the round that you saw */
  version: number;
};

/** A field of business */
export type Vertical =
  /** Models and what is built on them */
  | 'AI_ML'
  /** Apps for everybody */
  | 'CONSUMER_APP'
  /** Tools for developers */
  | 'DEVTOOLS'
  /** Buying and selling */
  | 'ECOMMERCE'
  /** Learning */
  | 'EDTECH'
  /** Money and insurance */
  | 'FINTECH'
  /** Health */
  | 'HEALTHTECH'
  /** Law and compliance */
  | 'LEGALTECH'
  /** Marketing and advertising */
  | 'MARKETING_TECH'
  /** Software as a service */
  | 'SAAS';

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

/** A submitted scorecard that shall not count, and why */
export type VoidScorecardInput = {
  /** Why it shall not count */
  reason: string;
  /** Which scorecard */
  scorecardId: string;
  /** The version you saw */
  version: number;
};

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

/** A round that is given up, and why */
export type WithdrawCompanyScreeningInput = {
  /** Which round */
  companyScreeningId: string;
  /** Why */
  reason: string;
  /** Version of the round that you saw */
  version: number;
};

/** A match to take back, by whom and why */
export type WithdrawMatchInput = {
  /** Which match */
  matchId: string;
  /** What there is to say about it */
  note?: string | null | undefined;
  /** Who takes it back */
  party: MatchParty;
  /** Why: one of the reasons of that party */
  reason: MatchReason;
  /** Version of the match that you saw */
  version: number;
};

/** A case to withdraw, who left and why */
export type WithdrawVettingCaseInput = {
  /** Who left */
  leftBy: LeavingParty;
  /** Coded reason */
  reason: WithdrawalReason;
  /** More in words; OTHER needs them */
  text?: string | null | undefined;
  /** The version you saw */
  version: number;
  /** Which case */
  vettingCaseId: string;
};

/** Why a case was withdrawn */
export type WithdrawalReason =
  /** Did not come to interviews */
  | 'NO_SHOW'
  /** Anything else, said in words */
  | 'OTHER'
  /** Took another job */
  | 'OTHER_JOB'
  /** Rates did not meet */
  | 'RATE'
  /** No answer any more */
  | 'UNRESPONSIVE';

export type CompanyStateFragment = { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null };

export type RoundStateFragment = { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } };

export type RegisterCompanyMutationVariables = Exact<{
  input: RegisterCompanyInput;
}>;


export type RegisterCompanyMutation = { registerCompany: { company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CompanyNowQueryVariables = Exact<{
  id: string;
}>;


export type CompanyNowQuery = { company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } | null };

export type OpenScreeningMutationVariables = Exact<{
  input: OpenCompanyScreeningInput;
}>;


export type OpenScreeningMutation = { openCompanyScreening: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, checks: Array<{ kind: ScreeningCheckKind, status: ScreeningCheckStatus }>, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachScreeningEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachScreeningEvidence: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, checks: Array<{ kind: ScreeningCheckKind, evidence: Array<{ id: string, verifiedAt: string | null }> }>, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type VerifyEvidenceMutationVariables = Exact<{
  input: VerifyScreeningEvidenceInput;
}>;


export type VerifyEvidenceMutation = { verifyScreeningEvidence: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RecordCheckMutationVariables = Exact<{
  input: RecordScreeningCheckInput;
}>;


export type RecordCheckMutation = { recordScreeningCheck: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type DecideScreeningMutationVariables = Exact<{
  input: DecideCompanyScreeningInput;
}>;


export type DecideScreeningMutation = { decideCompanyScreening: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type WithdrawScreeningMutationVariables = Exact<{
  input: WithdrawCompanyScreeningInput;
}>;


export type WithdrawScreeningMutation = { withdrawCompanyScreening: { companyScreening: { id: string, version: number, status: ScreeningStatus, expiresAt: string | null, company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SuspendCompanyMutationVariables = Exact<{
  input: SuspendCompanyInput;
}>;


export type SuspendCompanyMutation = { suspendCompany: { company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ReinstateCompanyMutationVariables = Exact<{
  input: ReinstateCompanyInput;
}>;


export type ReinstateCompanyMutation = { reinstateCompany: { company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ContractStateFragment = { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null };

export type RematchStateFragment = { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null };

export type ContractNowQueryVariables = Exact<{
  id: string;
}>;


export type ContractNowQuery = { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null };

export type CreateContractMutationVariables = Exact<{
  input: CreateContractInput;
}>;


export type CreateContractMutation = { createContract: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SendContractMutationVariables = Exact<{
  input: SendContractForSignatureInput;
}>;


export type SendContractMutation = { sendContractForSignature: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CancelContractMutationVariables = Exact<{
  input: CancelContractInput;
}>;


export type CancelContractMutation = { cancelContract: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SignContractMutationVariables = Exact<{
  input: SignContractInput;
}>;


export type SignContractMutation = { signContract: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type PauseContractMutationVariables = Exact<{
  input: PauseContractInput;
}>;


export type PauseContractMutation = { pauseContract: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type GiveNoticeMutationVariables = Exact<{
  input: GiveNoticeInput;
}>;


export type GiveNoticeMutation = { giveNotice: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type EndContractMutationVariables = Exact<{
  input: EndContractInput;
}>;


export type EndContractMutation = { endContract: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RecordCheckInMutationVariables = Exact<{
  input: RecordCheckInInput;
}>;


export type RecordCheckInMutation = { recordCheckIn: { contract: { id: string, version: number, status: ContractStatus, isEarly: boolean | null, lastDayOn: string | null, rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CloseRematchMutationVariables = Exact<{
  input: CloseRematchCaseInput;
}>;


export type CloseRematchMutation = { closeRematchCase: { rematchCase: { id: string, version: number, side: RematchSide, status: RematchStatus, dueAt: string, hoursLeft: number | null, isMetInTime: boolean | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ReopenListingMutationVariables = Exact<{
  input: ReopenListingInput;
}>;


export type ReopenListingMutation = { reopenListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type OffboardCompanyMutationVariables = Exact<{
  input: OffboardCompanyInput;
}>;


export type OffboardCompanyMutation = { offboardCompany: { company: { id: string, version: number, handle: string, status: CompanyStatus, trustExpiresAt: string | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type WhatSeniorsArePaidQueryVariables = Exact<{ [key: string]: never; }>;


export type WhatSeniorsArePaidQuery = { rateBand: { band: { n: number, noInterval: string | null, low: { amount: string, currency: string } | null, high: { amount: string, currency: string } | null, sources: Array<{ publisher: string, year: number, lines: Array<number> }> } | null } };

export type HowTheMarketDoesQueryVariables = Exact<{
  window: KpiWindowInput;
  names: Array<KpiName> | KpiName;
}>;


export type HowTheMarketDoesQuery = { kpis: { minimumN: number, kpis: Array<{ name: KpiName, unit: KpiUnit, published: { text: string, publisher: string } | null, values: Array<{ part: string | null, statistic: KpiStatistic, value: number | null, n: number | null, withheld: string | null, interval: { low: number | null, high: number | null } | null }> }> } };

export type HowLargeTheMarketIsQueryVariables = Exact<{ [key: string]: never; }>;


export type HowLargeTheMarketIsQuery = { marketplaceStats: { vettedPeople: { value: number | null, withheld: string | null, published: { text: string, publisher: string, year: number, source: string } }, countries: { value: number | null, withheld: string | null, published: { text: string, publisher: string, year: number, source: string } }, contracts: { value: number | null, withheld: string | null, published: { text: string, publisher: string, year: number, source: string } } } };

export type CountedFragment = { value: number | null, withheld: string | null, published: { text: string, publisher: string, year: number, source: string } };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { createProject: { project: { id: string } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ListingStateFragment = { id: string, version: number, status: ListingStatus };

export type ListingNowQueryVariables = Exact<{
  id: string;
}>;


export type ListingNowQuery = { projectListing: { id: string, version: number, status: ListingStatus } | null };

export type SaveListingDraftMutationVariables = Exact<{
  input: SaveListingDraftInput;
}>;


export type SaveListingDraftMutation = { saveListingDraft: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SubmitListingMutationVariables = Exact<{
  input: SubmitListingForReviewInput;
}>;


export type SubmitListingMutation = { submitListingForReview: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ReviewListingMutationVariables = Exact<{
  input: ReviewListingInput;
}>;


export type ReviewListingMutation = { reviewListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type PublishListingMutationVariables = Exact<{
  input: PublishListingInput;
}>;


export type PublishListingMutation = { publishListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type PauseListingMutationVariables = Exact<{
  input: PauseListingInput;
}>;


export type PauseListingMutation = { pauseListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ResumeListingMutationVariables = Exact<{
  input: ResumeListingInput;
}>;


export type ResumeListingMutation = { resumeListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type FillListingMutationVariables = Exact<{
  input: MarkListingFilledInput;
}>;


export type FillListingMutation = { markListingFilled: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CloseListingMutationVariables = Exact<{
  input: CloseListingInput;
}>;


export type CloseListingMutation = { closeListing: { projectListing: { id: string, version: number, status: ListingStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type FindListingsQueryVariables = Exact<{
  filter: ProjectListingFilter;
}>;


export type FindListingsQuery = { projectListings: { nodes: Array<{ id: string }> } };

export type ListingCardFragment = { externalId: string | null, sourceOrder: number | null, title: string, roleLabel: string | null, seniority: ListingSeniority, verticals: Array<Vertical>, fundingStage: FundingStage | null, productStage: ProductStage | null, durationText: string | null, durationMonthsMin: number | null, durationMonthsMax: number | null, ongoing: boolean, engagement: ListingEngagement | null, hoursPerWeek: number | null, hoursCap: number | null, timezoneRequirement: TimezoneRequirement | null, directHire: boolean, startAsap: boolean, techStack: Array<string>, techAlsoNamed: Array<string>, summary: string | null, highlights: Array<string>, hourlyRate: { min: { amount: string, currency: string }, max: { amount: string } } | null, teamSize: { min: number, max: number | null, label: string, kind: TeamKind, unit: string } | null, interviewFormat: { text: string, rounds: number | null, minutes: number | null, interviewer: string | null, whiteboard: boolean | null } | null, scopeFigures: Array<{ metric: string, min: number | null, max: number | null, openEndedMax: boolean | null, unit: string, context: string | null }>, company: { handle: string, name: string, country: string | null, timezone: string | null } | null, nearDuplicateOf: { externalId: string | null } | null, source: { source: string, lines: Array<number> } | null };

export type PublishedCardsQueryVariables = Exact<{
  first: number;
}>;


export type PublishedCardsQuery = { projectListings: { totalCount: number | null, nodes: Array<{ externalId: string | null, sourceOrder: number | null, title: string, roleLabel: string | null, seniority: ListingSeniority, verticals: Array<Vertical>, fundingStage: FundingStage | null, productStage: ProductStage | null, durationText: string | null, durationMonthsMin: number | null, durationMonthsMax: number | null, ongoing: boolean, engagement: ListingEngagement | null, hoursPerWeek: number | null, hoursCap: number | null, timezoneRequirement: TimezoneRequirement | null, directHire: boolean, startAsap: boolean, techStack: Array<string>, techAlsoNamed: Array<string>, summary: string | null, highlights: Array<string>, hourlyRate: { min: { amount: string, currency: string }, max: { amount: string } } | null, teamSize: { min: number, max: number | null, label: string, kind: TeamKind, unit: string } | null, interviewFormat: { text: string, rounds: number | null, minutes: number | null, interviewer: string | null, whiteboard: boolean | null } | null, scopeFigures: Array<{ metric: string, min: number | null, max: number | null, openEndedMax: boolean | null, unit: string, context: string | null }>, company: { handle: string, name: string, country: string | null, timezone: string | null } | null, nearDuplicateOf: { externalId: string | null } | null, source: { source: string, lines: Array<number> } | null }> } };

export type MatchStateFragment = { id: string, version: number, status: MatchStatus };

export type MatchNowQueryVariables = Exact<{
  id: string;
}>;


export type MatchNowQuery = { match: { id: string, version: number, status: MatchStatus } | null };

export type FitsOfQueryVariables = Exact<{
  id: string;
  first: number;
  include: FitInclude;
}>;


export type FitsOfQuery = { projectListing: { candidates: Array<{ isFit: boolean, score: number, terms: Array<{ term: FitTerm, points: number, bound: number }>, blockers: Array<{ constraint: FitConstraint, message: string, changes: Array<{ text: string }> }>, talentListing: { id: string } | null }> } | null };

export type TalentOfQueryVariables = Exact<{
  id: string;
}>;


export type TalentOfQuery = { vettingCase: { credential: { talentListing: { id: string } | null } | null } | null };

export type SuggestMatchMutationVariables = Exact<{
  input: SuggestMatchInput;
}>;


export type SuggestMatchMutation = { suggestMatch: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ProposeMatchMutationVariables = Exact<{
  input: ProposeMatchInput;
}>;


export type ProposeMatchMutation = { proposeMatch: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RespondToMatchMutationVariables = Exact<{
  input: RespondToMatchInput;
}>;


export type RespondToMatchMutation = { respondToMatch: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type PresentMatchMutationVariables = Exact<{
  input: PresentMatchInput;
}>;


export type PresentMatchMutation = { presentMatch: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RecordClientInterviewMutationVariables = Exact<{
  input: RecordClientInterviewInput;
}>;


export type RecordClientInterviewMutation = { recordClientInterview: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RecordClientDecisionMutationVariables = Exact<{
  input: RecordClientDecisionInput;
}>;


export type RecordClientDecisionMutation = { recordClientDecision: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type WithdrawMatchMutationVariables = Exact<{
  input: WithdrawMatchInput;
}>;


export type WithdrawMatchMutation = { withdrawMatch: { match: { id: string, version: number, status: MatchStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RefusedFragment = { code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> };

export type CaseStateFragment = { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null };

export type ApplyMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type ApplyMutation = { submitApplication: { candidate: { id: string, claims: Array<{ id: string }> } | null, vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, blockers: Array<{ code: string }> | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CaseNowQueryVariables = Exact<{
  id: string;
}>;


export type CaseNowQuery = { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null, availableTransitions: Array<{ rule: string, toStage: VettingStage, toStatus: VettingCaseStatus, blockers: Array<{ code: string, message: string }> }> } | null };

export type ReviewProfileMutationVariables = Exact<{
  input: RecordProfileReviewInput;
}>;


export type ReviewProfileMutation = { recordProfileReview: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type AdvanceMutationVariables = Exact<{
  input: AdvanceVettingCaseInput;
}>;


export type AdvanceMutation = { advanceVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null, credential: { id: string } | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RejectMutationVariables = Exact<{
  input: RejectVettingCaseInput;
}>;


export type RejectMutation = { rejectVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, feedbackLetter: { id: string, version: number, status: LetterStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawVettingCaseInput;
}>;


export type WithdrawMutation = { withdrawVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ScheduleMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;


export type ScheduleMutation = { scheduleInterview: { interview: { id: string, status: InterviewStatus, kitVersion: { sections: Array<{ attributes: Array<{ id: string, isRequired: boolean, challengeKind: ChallengeKind | null }> }> } } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SaveScorecardMutationVariables = Exact<{
  input: SaveScorecardDraftInput;
}>;


export type SaveScorecardMutation = { saveScorecardDraft: { scorecard: { id: string, version: number, status: ScorecardStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SubmitScorecardMutationVariables = Exact<{
  input: SubmitScorecardInput;
}>;


export type SubmitScorecardMutation = { submitScorecard: { scorecard: { id: string, status: ScorecardStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type PanelQueryVariables = Exact<{
  id: string;
}>;


export type PanelQuery = { interview: { status: InterviewStatus, scorecards: Array<
      | { isSubmitted: boolean, reason: string }
      | { id: string, version: number, recommendation: Recommendation | null, author: { id: string }, evidence: Array<{ id: string }> }
    > } | null };

export type ConfirmTermsMutationVariables = Exact<{
  input: ConfirmListingTermsInput;
}>;


export type ConfirmTermsMutation = { confirmListingTerms: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type LetterQueryVariables = Exact<{
  id: string;
}>;


export type LetterQuery = { node:
    | { id: string, version: number, status: LetterStatus, items: Array<{ kind: LetterItemKind, citedEvidence: { id: string } | null }> }
    | Record<PropertyKey, never>
   | null };

export type SubmitLetterMutationVariables = Exact<{
  input: SubmitFeedbackLetterForReviewInput;
}>;


export type SubmitLetterMutation = { submitFeedbackLetterForReview: { feedbackLetter: { id: string, version: number, status: LetterStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ApproveLetterMutationVariables = Exact<{
  input: ApproveFeedbackLetterInput;
}>;


export type ApproveLetterMutation = { approveFeedbackLetter: { feedbackLetter: { id: string, version: number, status: LetterStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type SendLetterMutationVariables = Exact<{
  input: SendFeedbackLetterInput;
}>;


export type SendLetterMutation = { sendFeedbackLetter: { feedbackLetter: { id: string, version: number, status: LetterStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { roles: Array<Role>, user: { id: string, name: string } } };

export type InterviewStateFragment = { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> };

export type ProposeMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;


export type ProposeMutation = { scheduleInterview: { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ConfirmMutationVariables = Exact<{
  input: ConfirmInterviewInput;
}>;


export type ConfirmMutation = { confirmInterview: { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type RescheduleMutationVariables = Exact<{
  input: RescheduleInterviewInput;
}>;


export type RescheduleMutation = { rescheduleInterview: { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type CancelInterviewMutationVariables = Exact<{
  input: CancelInterviewInput;
}>;


export type CancelInterviewMutation = { cancelInterview: { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ReportNoShowMutationVariables = Exact<{
  input: ReportNoShowInput;
}>;


export type ReportNoShowMutation = { reportNoShow: { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type HoldMutationVariables = Exact<{
  input: HoldVettingCaseInput;
}>;


export type HoldMutation = { holdVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ResumeMutationVariables = Exact<{
  input: ResumeVettingCaseInput;
}>;


export type ResumeMutation = { resumeVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type ReopenMutationVariables = Exact<{
  input: ReopenVettingCaseInput;
}>;


export type ReopenMutation = { reopenVettingCase: { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, waitingOn: WaitingOn | null } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type VoidScorecardMutationVariables = Exact<{
  input: VoidScorecardInput;
}>;


export type VoidScorecardMutation = { voidScorecard: { scorecard: { id: string, status: ScorecardStatus } | null, errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export type InterviewNowQueryVariables = Exact<{
  id: string;
}>;


export type InterviewNowQuery = { interview: { id: string, version: number, status: InterviewStatus, slots: Array<{ id: string }> } | null };

export type RequestFromCandidateMutationVariables = Exact<{
  input: RequestFromCandidateInput;
}>;


export type RequestFromCandidateMutation = { requestFromCandidate: { errors: Array<{ code: UserErrorCode, message: string, path: Array<string>, blockers: Array<{ code: string, message: string }> }> } };

export const CompanyStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}}]} as unknown as DocumentNode<CompanyStateFragment, unknown>;
export const RoundStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}}]} as unknown as DocumentNode<RoundStateFragment, unknown>;
export const RematchStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}}]} as unknown as DocumentNode<RematchStateFragment, unknown>;
export const ContractStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}}]} as unknown as DocumentNode<ContractStateFragment, unknown>;
export const CountedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketplaceCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<CountedFragment, unknown>;
export const ListingStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ListingStateFragment, unknown>;
export const ListingCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOrder"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"productStage"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationText"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMin"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMax"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hoursCap"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneRequirement"}},{"kind":"Field","name":{"kind":"Name","value":"directHire"}},{"kind":"Field","name":{"kind":"Name","value":"startAsap"}},{"kind":"Field","name":{"kind":"Name","value":"techStack"}},{"kind":"Field","name":{"kind":"Name","value":"techAlsoNamed"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviewFormat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"interviewer"}},{"kind":"Field","name":{"kind":"Name","value":"whiteboard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"}},{"kind":"Field","name":{"kind":"Name","value":"scopeFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"openEndedMax"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearDuplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<ListingCardFragment, unknown>;
export const MatchStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MatchStateFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const CaseStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}}]} as unknown as DocumentNode<CaseStateFragment, unknown>;
export const InterviewStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InterviewStateFragment, unknown>;
export const RegisterCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RegisterCompanyMutation, RegisterCompanyMutationVariables>;
export const CompanyNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}}]} as unknown as DocumentNode<CompanyNowQuery, CompanyNowQueryVariables>;
export const OpenScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenCompanyScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCompanyScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OpenScreeningMutation, OpenScreeningMutationVariables>;
export const AttachEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachScreeningEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachScreeningEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const VerifyEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyScreeningEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyScreeningEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<VerifyEvidenceMutation, VerifyEvidenceMutationVariables>;
export const RecordCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordScreeningCheckInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScreeningCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordCheckMutation, RecordCheckMutationVariables>;
export const DecideScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideCompanyScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decideCompanyScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<DecideScreeningMutation, DecideScreeningMutationVariables>;
export const WithdrawScreeningDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawScreening"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCompanyScreeningInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawCompanyScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoundState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoundState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreening"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawScreeningMutation, WithdrawScreeningMutationVariables>;
export const SuspendCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuspendCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuspendCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suspendCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SuspendCompanyMutation, SuspendCompanyMutationVariables>;
export const ReinstateCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReinstateCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReinstateCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reinstateCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReinstateCompanyMutation, ReinstateCompanyMutationVariables>;
export const ContractNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}}]} as unknown as DocumentNode<ContractNowQuery, ContractNowQueryVariables>;
export const CreateContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateContractMutation, CreateContractMutationVariables>;
export const SendContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendContractForSignatureInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendContractForSignature"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SendContractMutation, SendContractMutationVariables>;
export const CancelContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CancelContractMutation, CancelContractMutationVariables>;
export const SignContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SignContractMutation, SignContractMutationVariables>;
export const PauseContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseContractMutation, PauseContractMutationVariables>;
export const GiveNoticeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveNotice"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveNoticeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveNotice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<GiveNoticeMutation, GiveNoticeMutationVariables>;
export const EndContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndContract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndContractInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endContract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<EndContractMutation, EndContractMutationVariables>;
export const RecordCheckInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordCheckIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordCheckInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordCheckIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordCheckInMutation, RecordCheckInMutationVariables>;
export const CloseRematchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseRematch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseRematchCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeRematchCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rematchCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RematchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RematchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RematchCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isMetInTime"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseRematchMutation, CloseRematchMutationVariables>;
export const ReopenListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenListingMutation, ReopenListingMutationVariables>;
export const OffboardCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OffboardCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OffboardCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offboardCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<OffboardCompanyMutation, OffboardCompanyMutationVariables>;
export const WhatSeniorsArePaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatSeniorsArePaid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateBand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"PAID_TO_ENGINEER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"seniority"},"value":{"kind":"EnumValue","value":"SENIOR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"EnumValue","value":"HOUR"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"noInterval"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatSeniorsArePaidQuery, WhatSeniorsArePaidQueryVariables>;
export const HowTheMarketDoesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowTheMarketDoes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiName"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumN"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HowTheMarketDoesQuery, HowTheMarketDoesQueryVariables>;
export const HowLargeTheMarketIsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HowLargeTheMarketIs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"marketplaceStats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettedPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Counted"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Counted"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MarketplaceCount"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}}]}}]}}]} as unknown as DocumentNode<HowLargeTheMarketIsQuery, HowLargeTheMarketIsQueryVariables>;
export const CreateProjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateProject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateProjectInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createProject"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CreateProjectMutation, CreateProjectMutationVariables>;
export const ListingNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<ListingNowQuery, ListingNowQueryVariables>;
export const SaveListingDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveListingDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveListingDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveListingDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SaveListingDraftMutation, SaveListingDraftMutationVariables>;
export const SubmitListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitListingForReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitListingForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitListingMutation, SubmitListingMutationVariables>;
export const ReviewListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewListingMutation, ReviewListingMutationVariables>;
export const PublishListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PublishListingMutation, PublishListingMutationVariables>;
export const PauseListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PauseListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PauseListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pauseListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PauseListingMutation, PauseListingMutationVariables>;
export const ResumeListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResumeListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResumeListingMutation, ResumeListingMutationVariables>;
export const FillListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FillListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkListingFilledInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markListingFilled"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FillListingMutation, FillListingMutationVariables>;
export const CloseListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CloseListingMutation, CloseListingMutationVariables>;
export const FindListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindListings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListingFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FindListingsQuery, FindListingsQueryVariables>;
export const PublishedCardsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishedCards"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PUBLISHED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"sourceOrder"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"productStage"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationText"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMin"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMax"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hoursCap"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneRequirement"}},{"kind":"Field","name":{"kind":"Name","value":"directHire"}},{"kind":"Field","name":{"kind":"Name","value":"startAsap"}},{"kind":"Field","name":{"kind":"Name","value":"techStack"}},{"kind":"Field","name":{"kind":"Name","value":"techAlsoNamed"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviewFormat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"interviewer"}},{"kind":"Field","name":{"kind":"Name","value":"whiteboard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"}},{"kind":"Field","name":{"kind":"Name","value":"scopeFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"openEndedMax"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearDuplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]} as unknown as DocumentNode<PublishedCardsQuery, PublishedCardsQueryVariables>;
export const MatchNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]} as unknown as DocumentNode<MatchNowQuery, MatchNowQueryVariables>;
export const FitsOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FitsOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"include"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FitInclude"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"include"},"value":{"kind":"Variable","name":{"kind":"Name","value":"include"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"term"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"talentListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FitsOfQuery, FitsOfQueryVariables>;
export const TalentOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TalentOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"talentListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TalentOfQuery, TalentOfQueryVariables>;
export const SuggestMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SuggestMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SuggestMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggestMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SuggestMatchMutation, SuggestMatchMutationVariables>;
export const ProposeMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProposeMatchMutation, ProposeMatchMutationVariables>;
export const RespondToMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RespondToMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RespondToMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"respondToMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RespondToMatchMutation, RespondToMatchMutationVariables>;
export const PresentMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PresentMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PresentMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"presentMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<PresentMatchMutation, PresentMatchMutationVariables>;
export const RecordClientInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordClientInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordClientInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordClientInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordClientInterviewMutation, RecordClientInterviewMutationVariables>;
export const RecordClientDecisionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordClientDecision"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordClientDecisionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordClientDecision"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RecordClientDecisionMutation, RecordClientDecisionMutationVariables>;
export const WithdrawMatchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMatch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawMatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawMatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MatchState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MatchState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Match"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawMatchMutation, WithdrawMatchMutationVariables>;
export const ApplyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Apply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApplyMutation, ApplyMutationVariables>;
export const CaseNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}}]} as unknown as DocumentNode<CaseNowQuery, CaseNowQueryVariables>;
export const ReviewProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordProfileReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordProfileReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReviewProfileMutation, ReviewProfileMutationVariables>;
export const AdvanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Advance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<AdvanceMutation, AdvanceMutationVariables>;
export const RejectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RejectVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rejectVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RejectMutation, RejectMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const ScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Schedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"kitVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"challengeKind"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ScheduleMutation, ScheduleMutationVariables>;
export const SaveScorecardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveScorecardDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveScorecardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SaveScorecardMutation, SaveScorecardMutationVariables>;
export const SubmitScorecardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitScorecardMutation, SubmitScorecardMutationVariables>;
export const PanelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Panel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiddenScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSubmitted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PanelQuery, PanelQueryVariables>;
export const ConfirmTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmListingTermsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmListingTerms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConfirmTermsMutation, ConfirmTermsMutationVariables>;
export const LetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Letter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"citedEvidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LetterQuery, LetterQueryVariables>;
export const SubmitLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitFeedbackLetterForReviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitFeedbackLetterForReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SubmitLetterMutation, SubmitLetterMutationVariables>;
export const ApproveLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveFeedbackLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveFeedbackLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ApproveLetterMutation, ApproveLetterMutationVariables>;
export const SendLetterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendLetter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendFeedbackLetterInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendFeedbackLetter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feedbackLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<SendLetterMutation, SendLetterMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const ProposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Propose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ProposeMutation, ProposeMutationVariables>;
export const ConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ConfirmMutation, ConfirmMutationVariables>;
export const RescheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reschedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RescheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rescheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RescheduleMutation, RescheduleMutationVariables>;
export const CancelInterviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<CancelInterviewMutation, CancelInterviewMutationVariables>;
export const ReportNoShowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportNoShow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportNoShowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportNoShow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReportNoShowMutation, ReportNoShowMutationVariables>;
export const HoldDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Hold"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<HoldMutation, HoldMutationVariables>;
export const ResumeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Resume"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResumeVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resumeVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ResumeMutation, ResumeMutationVariables>;
export const ReopenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Reopen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenVettingCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenVettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ReopenMutation, ReopenMutationVariables>;
export const VoidScorecardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VoidScorecard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VoidScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"voidScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<VoidScorecardMutation, VoidScorecardMutationVariables>;
export const InterviewNowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterviewNow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterviewState"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterviewState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InterviewNowQuery, InterviewNowQueryVariables>;
export const RequestFromCandidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestFromCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestFromCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestFromCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<RequestFromCandidateMutation, RequestFromCandidateMutationVariables>;