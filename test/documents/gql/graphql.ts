/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a budget is for; always what the company pays */
export type BudgetBasis =
  /** An hour of one developer */
  | 'PER_HOUR'
  /** A month of one developer */
  | 'PER_MONTH'
  /** All of the project, every seat included */
  | 'WHOLE_PROJECT';

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

/** What became of a claimed specialization */
export type ClaimStatus =
  /** Stated by the developer, not yet probed */
  | 'CLAIMED'
  /** Not borne out by interview */
  | 'REFUTED'
  /** Confirmed by interview */
  | 'VERIFIED';

/** What the interview made of a claim */
export type ClaimVerdictOutcome =
  /** Was not asked about */
  | 'NOT_PROBED'
  /** Did not hold up */
  | 'REFUTED'
  /** Held up */
  | 'VERIFIED';

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

/** Which open rounds; every part that is given must hold */
export type CompanyScreeningFilter = {
  /** Of this kind */
  kind?: ScreeningKind | null | undefined;
  /** Seen through by one of these people */
  owner?: Array<string> | null | undefined;
};

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

/** What is done to a contract */
export type ContractAction =
  /** Give it up before it is signed */
  | 'CANCEL'
  /** Agree on other terms from a day on */
  | 'CHANGE_TERMS'
  /** Note that something promised for the start is done */
  | 'COMPLETE_ONBOARDING_ITEM'
  /** End it on a day that has come */
  | 'END'
  /** Record that a side ends it on a day to come */
  | 'GIVE_NOTICE'
  /** Set it aside for a while */
  | 'PAUSE'
  /** Record what the sides said of it */
  | 'RECORD_CHECK_IN'
  /** Let it run on */
  | 'RENEW'
  /** Take it up again */
  | 'RESUME'
  /** Send it to both sides */
  | 'SEND_FOR_SIGNATURE'
  /** Record that both sides signed */
  | 'SIGN';

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

/** How a contract does, as its last check-in says */
export type ContractHealth =
  /** A side is not content, or it is about to end */
  | 'AT_RISK'
  /** Nobody is discontent and little is at risk */
  | 'HEALTHY'
  /** Nobody has asked yet */
  | 'UNKNOWN'
  /** A side is content with some of it only, or something has to change */
  | 'WATCHED';

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

/** For what an amount is paid */
export type ContractUnit =
  /** For each hour */
  | 'HOUR'
  /** For each month */
  | 'MONTH'
  /** For the project as a whole */
  | 'PROJECT';

/** Who would build a project */
export type CostSupplier =
  /** An agency, paid for each developer */
  | 'AGENCY'
  /** Freelancers, each paid by the client */
  | 'FREELANCER'
  /** The source does not say */
  | 'UNSPECIFIED';

/** How a profile stands against one criterion */
export type CriterionVerdict =
  /** Shown by the profile */
  | 'MET'
  /** Short of it; needs an override to go on */
  | 'NOT_MET'
  /** For the interviews to find out */
  | 'UNCLEAR';

/** What a decision on a stage says */
export type DecisionOutcome =
  /** On to the next stage, or listed after the last */
  | 'ADVANCE'
  /** Not now; a feedback letter is owed */
  | 'REJECT';

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

/** Which amounts a figure has */
export type FigureKind =
  /** Highest alone */
  | 'CEILING'
  /** Lowest alone */
  | 'FLOOR'
  /** Median alone */
  | 'MEDIAN'
  /** One amount */
  | 'POINT'
  /** Lowest and highest, with or without a median between them */
  | 'RANGE';

/** What would have to change */
export type FitChangeKind =
  /** Take fewer hours a week */
  | 'ASK_FEWER_HOURS'
  /** Ask for a skill less deep */
  | 'ASK_LESS_DEPTH'
  /** Ask for less English */
  | 'ASK_LESS_ENGLISH'
  /** Ask for fewer hours in common */
  | 'ASK_LESS_OVERLAP'
  /** Know a skill deeper */
  | 'DEEPEN_SKILL'
  /** Avoid the company no more */
  | 'DROP_AVOIDANCE'
  /** Ask for a skill no more */
  | 'DROP_SKILL'
  /** Be no contact of the company any more */
  | 'END_CONTACT'
  /** Have better English verified */
  | 'IMPROVE_ENGLISH'
  /** Know a skill */
  | 'LEARN_SKILL'
  /** Ask for less an hour */
  | 'LOWER_RATE'
  /** Offer more hours a week */
  | 'OFFER_HOURS'
  /** Get a credential again */
  | 'PASS_VETTING'
  /** Pay in the currency that the person asks in */
  | 'PAY_IN_CURRENCY'
  /** Pay more an hour */
  | 'RAISE_RATE'
  /** Work nearer to the hours of the company */
  | 'SHIFT_HOURS'
  /** Say which time zone they live in */
  | 'STATE_ZONE';

/** What the amount of a change counts */
export type FitChangeUnit =
  /** Hours a day */
  | 'HOURS_PER_DAY'
  /** Hours a week */
  | 'HOURS_PER_WEEK'
  /** Steps on the scale of depth or of English */
  | 'LEVELS'
  /** Money an hour, in the currency of both */
  | 'MONEY_PER_HOUR';

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

/** Who would have to change something */
export type FitSide =
  /** The company */
  | 'LISTING'
  /** The person */
  | 'TALENT';

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

/** How a company pays for a project */
export type HiringModel =
  /** One price for the whole */
  | 'FIXED_PROJECT'
  /** By the hour worked */
  | 'HOURLY'
  /** A fixed amount a month */
  | 'MONTHLY_RETAINER';

/** Which listed people without work; every part that is given must hold */
export type IdleTalentFilter = {
  /** Whose hours and start were last confirmed before that */
  confirmedBefore?: string | null | undefined;
  /** With so many free hours a week or more */
  minFreeHours?: number | null | undefined;
  /** Without work for so many days or more */
  minIdleDays?: number | null | undefined;
  /** Of one of these seniorities, as assessed */
  seniority?: Array<Seniority> | null | undefined;
  /** Knowing all of these skills, by slug */
  skills?: Array<string> | null | undefined;
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

/** What is done to a listing as a whole */
export type ListingAction =
  /** End it without */
  | 'CLOSE'
  /** Change what it says */
  | 'EDIT'
  /** Record that it found its developers */
  | 'MARK_FILLED'
  /** Set it aside */
  | 'PAUSE'
  /** Show it to developers */
  | 'PUBLISH'
  /** Show it again for a developer in the place of one that left */
  | 'REOPEN'
  /** Show it again */
  | 'RESUME'
  /** Give it back to be changed */
  | 'RETURN_TO_DRAFT'
  /** Record what was found in it */
  | 'REVIEW'
  /** Hand it in to be read */
  | 'SUBMIT_FOR_REVIEW';

/** What two listings can differ in */
export type ListingAspect =
  /** Whether it may become a job for good */
  | 'DIRECT_HIRE'
  /** How long it goes on */
  | 'DURATION'
  /** How much of a week, and hours */
  | 'ENGAGEMENT'
  /** Hourly rates */
  | 'RATE'
  /** Role label */
  | 'ROLE_LABEL'
  /** Level */
  | 'SENIORITY'
  /** Technologies, whatever their order */
  | 'STACK'
  /** When it starts */
  | 'START'
  /** Who is there already */
  | 'TEAM'
  /** Title */
  | 'TITLE'
  /** Fields of business */
  | 'VERTICALS'
  /** Working hours */
  | 'ZONE';

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

/** Level that a listing asks for by its title */
export type ListingSeniority =
  /** Senior */
  | 'SENIOR'
  /** The title names none */
  | 'UNSPECIFIED';

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

/** What somebody should know of a listing although it may be published */
export type ListingWarningCode =
  /** Highest rate is what low-substance work pays */
  | 'LOW_RATE';

/** What is done to a match as a whole */
export type MatchAction =
  /** Show the candidate to the client */
  | 'PRESENT'
  /** Ask the candidate */
  | 'PROPOSE'
  /** Record what the client decided */
  | 'RECORD_CLIENT_DECISION'
  /** Record that the client talked to the candidate */
  | 'RECORD_CLIENT_INTERVIEW'
  /** Record what the candidate answers */
  | 'RESPOND'
  /** Take it back */
  | 'WITHDRAW';

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

/** Why two listings look like one opening published twice */
export type NearDuplicateReason =
  /** A rate that both pay: 1 point */
  | 'OVERLAPPING_RATES'
  /** As much of a week: 1 point */
  | 'SAME_ENGAGEMENT'
  /** One role label, spelling aside: 3 points */
  | 'SAME_ROLE_LABEL'
  /** Half or more of the technologies that either names: 3 points */
  | 'SAME_STACK'
  /** One title, spelling aside, where the role label differs: 2 points */
  | 'SAME_TITLE'
  /** The same working hours: 1 point */
  | 'SAME_ZONE'
  /** A field of business in common: 1 point */
  | 'SHARED_VERTICAL';

/** What somebody owes */
export type ObligationKind =
  /** Case that has all it needs to be moved */
  | 'DECISION'
  /** Interview that is over and of which nobody has said how it went */
  | 'INTERVIEW'
  /** Feedback letter that a rejected candidate still has to get */
  | 'LETTER'
  /** Second look at a letter that somebody else submitted */
  | 'LETTER_REVIEW'
  /** Case whose profile nobody has reviewed */
  | 'PROFILE_REVIEW'
  /** New match within 48 hours after a contract ended early, which you see to */
  | 'REMATCH'
  /** Company whose passed round expires within 30 days, or has, and is not being renewed */
  | 'RENEWAL'
  /** Case that waits for an interview to be booked */
  | 'SCHEDULING'
  /** Own scorecard of an interview */
  | 'SCORECARD'
  /** Round of a company that you see through */
  | 'SCREENING'
  /** Case whose terms the candidate has not agreed to yet */
  | 'TERMS';

/** Whose price an observation of our own contracts is; the two are never blended */
export type ObservedBasis =
  /** What a client pays us for a developer */
  | 'CLIENT_PRICE_MARKETPLACE'
  /** What the developer gets, in full */
  | 'PAID_TO_ENGINEER';

/** What a developer is promised at the start of a contract */
export type OnboardingKind =
  /** Access to the backend service or monorepo, on day one */
  | 'BACKEND_SERVICE'
  /** Access to the chat of the client, on day one */
  | 'CLIENT_CHAT'
  /** Access to the code, on day one */
  | 'CODE_REPOSITORY'
  /** Access to the pipeline that deploys, on day one */
  | 'DEPLOY_PIPELINE'
  /** A direct line to the engineering lead */
  | 'DIRECT_LINE'
  /** A first pull request, within the first week */
  | 'FIRST_PULL_REQUEST'
  /** A check-in at the end of the first week */
  | 'FIRST_WEEK_CHECK_IN'
  /** Access to logs, metrics and traces, on day one */
  | 'OBSERVABILITY'
  /** A call of 30 minutes with the engineering lead or CTO, held by us */
  | 'ONBOARDING_CALL'
  /** Access to where work is planned, on day one */
  | 'PROJECT_TRACKER'
  /** Access to staging, on day one */
  | 'STAGING';

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

/** What a premium is told in */
export type PremiumUnit =
  /** No number is published */
  | 'NONE'
  /** Percent on top */
  | 'PERCENT'
  /** Times as much */
  | 'RATIO'
  /** US dollars an hour on top */
  | 'USD_PER_HOUR';

/** State of a product */
export type ProductStage =
  /** Before or at its first release */
  | 'LAUNCHING_MVP'
  /** Live, and growing */
  | 'SCALING';

/** What a published cost is for */
export type ProjectCostKind =
  /** Kind of project, whoever buys it */
  | 'PROJECT_TYPE'
  /** Project of a certain buyer; which kind of project it is, is our reading */
  | 'SCENARIO';

/** Project whose cost is to be estimated */
export type ProjectCostQuestion = {
  /** What is assumed of working time */
  assume?: WorkingTimeAssumption | null | undefined;
  /** How it is paid for: by the hour, unless it is a monthly retainer */
  hiringModel: HiringModel;
  /** Kind of project */
  projectType: ProjectType;
  /** Where the team is; anywhere when left out */
  region?: RateRegion | null | undefined;
  /** Who builds it */
  team: Array<TeamPartInput>;
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

/** Order of a list of listings */
export type ProjectListingSort = {
  /** Which way */
  direction?: ProjectListingSortDirection;
  /** By what */
  field?: ProjectListingSortField;
};

/** Which way a list of listings runs */
export type ProjectListingSortDirection =
  /** Oldest first, lowest first */
  | 'ASC'
  /** Newest first, highest first */
  | 'DESC';

/** By what a list of listings is ordered */
export type ProjectListingSortField =
  /** By when it was first written */
  | 'CREATED_AT'
  /** By the highest rate that it pays, whatever its currency; one that names none pays nothing */
  | 'RATE';

/** Kind of project whose cost is published */
export type ProjectType =
  /** AI-powered backend */
  | 'AI_PLATFORM'
  /** Backend of a SaaS platform */
  | 'SAAS_PLATFORM'
  /** Simple API */
  | 'SIMPLE_API'
  /** Backend of a first product */
  | 'STARTUP_MVP';

/** How senior, as sources call it; `bands` of a source says what it means by it */
export type PublishedBand =
  /** Entry */
  | 'ENTRY'
  /** Junior */
  | 'JUNIOR'
  /** Mid or middle */
  | 'MID'
  /** Senior */
  | 'SENIOR'
  /** Strong senior, staff or principal */
  | 'STRONG_SENIOR';

/** What units may be converted by; what is left out is not assumed */
export type RateAssumption = {
  /** Hours in a month of work */
  hoursPerMonth?: number | null | undefined;
  /** Hours in a year of work */
  hoursPerYear?: number | null | undefined;
};

/** Whose price a figure is; figures of different ones are never blended */
export type RateBasis =
  /** What a client pays an agency for one developer */
  | 'AGENCY_PRICE'
  /** What a client pays for a freelancer */
  | 'CLIENT_PRICE_FREELANCE'
  /** Gross pay of an employee */
  | 'EMPLOYEE_SALARY'
  /** The source does not say whose price it is */
  | 'MARKET_AVERAGE_UNSPECIFIED'
  /** What the developer gets */
  | 'PAID_TO_ENGINEER';

/** Which figures; every part that is given must hold */
export type RateBenchmarkFilter = {
  /** Of one of these bands */
  band?: Array<PublishedBand> | null | undefined;
  /** Of one of these bases */
  basis?: Array<RateBasis> | null | undefined;
  /** Of one of these categories */
  category?: Array<RateCategory> | null | undefined;
  /** For one of these parts of the world */
  region?: Array<RateRegion> | null | undefined;
  /** Of one of these sources, by their short names */
  source?: Array<string> | null | undefined;
  /** In one of these units */
  unit?: Array<RateUnit> | null | undefined;
};

/** What a source prints a figure for */
export type RateCategory =
  /** Developer of an agency */
  | 'AGENCY'
  /** One contract, chosen by the publisher */
  | 'EXAMPLE_CONTRACT'
  /** Freelancers as a whole */
  | 'FREELANCER'
  /** One opening, as listed */
  | 'LISTING'
  /** Month of a developer */
  | 'MONTHLY'
  /** Highest on a platform */
  | 'PLATFORM_CEILING'
  /** Lowest on a platform */
  | 'PLATFORM_FLOOR'
  /** Project of a certain buyer */
  | 'PROJECT_SCENARIO'
  /** Kind of project */
  | 'PROJECT_TYPE'
  /** Part of the world */
  | 'REGION'
  /** Level, wherever */
  | 'SENIORITY'
  /** Field of backend work */
  | 'SPECIALIZATION'
  /** Language or framework */
  | 'TECHNOLOGY';

/** What a table of rates can be by, beside the band */
export type RateDimension =
  /** Country */
  | 'COUNTRY'
  /** Part of the world */
  | 'REGION'
  /** Specialization */
  | 'SPECIALIZATION'
  /** Language or framework */
  | 'TECHNOLOGY';

/** What the rate is of; figures that are wider or narrower than what is given are not of it */
export type RateQuestion = {
  /** What units may be converted by; nothing when left out */
  assume?: RateAssumption | null | undefined;
  /** Whose price; needed where several are published */
  basis?: RateBasis | null | undefined;
  /** Part of the world of the clients: narrows own contracts alone, since no figure says where clients are */
  clientRegion?: RateRegion | null | undefined;
  /** Country, ISO 3166 alpha-2 */
  country?: string | null | undefined;
  /** Part of the world */
  region?: RateRegion | null | undefined;
  /** Band, as sources call it */
  seniority?: PublishedBand | null | undefined;
  /** Specialization, by its short name */
  specialization?: string | null | undefined;
  /** Technology, as sources write it */
  technology?: string | null | undefined;
  /** In which unit; needed where several are published */
  unit?: RateUnit | null | undefined;
};

/** Why a question about rates has no answer */
export type RateRefusalCode =
  /** What is published of it are prices of different people */
  | 'MIXED_BASES'
  /** What is published of it is in different units */
  | 'MIXED_UNITS'
  /** A unit would have to be converted by something that the question does not name */
  | 'NEEDS_ASSUMPTION'
  /** Nothing is published of exactly this */
  | 'NO_FIGURES';

/** Part of the world that sources tell apart; none says where it ends */
export type RateRegion =
  /** Asia */
  | 'ASIA'
  /** Central Europe */
  | 'CENTRAL_EUROPE'
  /** Eastern Europe */
  | 'EASTERN_EUROPE'
  /** Europe as a whole */
  | 'EUROPE'
  /** Latin America */
  | 'LATIN_AMERICA'
  /** North America */
  | 'NORTH_AMERICA'
  /** Western Europe */
  | 'WESTERN_EUROPE';

/** What an amount is for */
export type RateUnit =
  /** An hour of one developer */
  | 'HOUR'
  /** A month of one developer */
  | 'MONTH'
  /** A whole project */
  | 'PROJECT'
  /** A year of one developer */
  | 'YEAR';

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

/** Which re-matches; every part that is given must hold */
export type RematchFilter = {
  /** After contracts with one of these companies */
  company?: Array<string> | null | undefined;
  /** Whether their 48 hours are over */
  isOverdue?: boolean | null | undefined;
  /** Seen to by one of these people */
  owner?: Array<string> | null | undefined;
  /** Where this side needs the new match */
  side?: RematchSide | null | undefined;
  /** Standing so; those that are open when left out */
  status?: Array<RematchStatus> | null | undefined;
};

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

/** From whom a time, or a new one, came */
export type ScheduleInitiator =
  /** The candidate */
  | 'CANDIDATE'
  /** An interviewer */
  | 'INTERVIEWER'
  /** Us */
  | 'TEAM';

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

/** Whether a round lets a company in, or confirms one that is in */
export type ScreeningKind =
  /** Decides whether it comes in */
  | 'INITIAL'
  /** Looks again at what expires; the company keeps its status meanwhile */
  | 'RENEWAL';

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

/** How senior a developer is */
export type Seniority =
  /** Three years and more, less than five */
  | 'MIDDLE'
  /** Five years and more, less than eight */
  | 'SENIOR'
  /** Eight years and more */
  | 'STRONG_SENIOR';

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

/** Whether a person is offered to clients */
export type TalentListingStatus =
  /** Offered */
  | 'ACTIVE'
  /** Offered no more; for good */
  | 'DELISTED'
  /** Not offered for a while */
  | 'PAUSED';

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

/** So many people of a band */
export type TeamPartInput = {
  /** How many of them */
  count: number;
  /** Band, as sources call it */
  seniority: PublishedBand;
};

/** What the time of a project is counted in */
export type TimelineUnit =
  /** Months */
  | 'MONTH'
  /** Weeks */
  | 'WEEK';

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

/** What is done to a case by a move */
export type VettingMove =
  /** On to the next stage, or listed after the last */
  | 'ADVANCE'
  /** Ended because the candidate kept it waiting */
  | 'EXPIRE'
  /** Set aside for a while */
  | 'HOLD'
  /** Opened for a candidate */
  | 'OPEN'
  /** Turned down at its stage */
  | 'REJECT'
  /** Taken up again after it was closed */
  | 'REOPEN'
  /** Taken up again after a hold */
  | 'RESUME'
  /** Ended because somebody left */
  | 'WITHDRAW';

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

/** What is assumed of working time; what is left out is not assumed */
export type WorkingTimeAssumption = {
  /** Hours that each works in a week */
  hoursPerWeek?: number | null | undefined;
  /** Weeks of work in a month */
  weeksPerMonth?: number | null | undefined;
};

export type BoardQueryVariables = Exact<{
  stage: VettingStage;
  after?: string | null | undefined;
}>;


export type BoardQuery = { pipelineStatus: { countedAt: string, openCount: number, overdueCount: number, counts: Array<{ stage: VettingStage, status: VettingCaseStatus, slaState: SlaState | null, count: number }> }, vettingCases: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, stage: VettingStage, slaState: SlaState | null, stageDueAt: string | null, deadline: string | null, waitingOn: WaitingOn | null, waitingSince: string, owner: { id: string, name: string } | null, candidate: { id: string, identity: { name: string } | null, primaryLanguage: { id: string, name: string }, claims: Array<{ id: string, status: ClaimStatus, specialization: { id: string, name: string } }> }, interviews: Array<{ id: string, stage: VettingStage, status: InterviewStatus, startsAt: string, endsAt: string }>, availableTransitions: Array<{ move: VettingMove, toStage: VettingStage, toStatus: VettingCaseStatus, blockers: Array<{ code: string, message: string }> }> }> } };

export type CaseQueryVariables = Exact<{
  id: string;
}>;


export type CaseQuery = { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, slaState: SlaState | null, receivedAt: string, deadline: string | null, stageDueAt: string | null, minutesLeft: number | null, pausedAt: string | null, closedAt: string | null, waitingOn: WaitingOn | null, waitingSince: string, reapplyNotBefore: string | null, assessedSeniority: Seniority | null, verifiedEnglish: EnglishLevel | null, track: { id: string, name: string }, owner: { id: string, name: string } | null, creditedTo: { name: string } | null, candidate: { id: string, version: number, handle: string, country: string | null, zone: string | null, yearsOfExperience: number, english: EnglishLevel | null, hoursPerWeek: number | null, desiredRate: { min: { amount: string, currency: string }, max: { amount: string, currency: string } } | null, identity: { name: string, email: string | null, phoneE164: string | null } | null, claims: Array<{ id: string, status: ClaimStatus, specialization: { id: string, name: string } }>, skills: Array<{ depth: SkillDepth, years: number, skill: { id: string, name: string } }> }, profileReview: { id: string, criteria: Array<{ criterion: ReviewCriterion, verdict: CriterionVerdict, note: string }> } | null, transitions: Array<{ id: string, rule: string, fromStage: VettingStage | null, toStage: VettingStage, fromStatus: VettingCaseStatus | null, toStatus: VettingCaseStatus, at: string, actor: { id: string, name: string } | null }>, interviews: Array<{ id: string, stage: VettingStage, status: InterviewStatus, startsAt: string, participants: Array<{ id: string, role: ParticipantRole, feedback: FeedbackState, user: { id: string, name: string } }>, scorecards: Array<
        | { isSubmitted: boolean, reason: string }
        | { id: string, recommendation: Recommendation | null, summary: string, submittedAt: string | null }
      > }>, decisions: Array<{ id: string, stage: VettingStage, outcome: DecisionOutcome, decidedAt: string, rationale: string | null, decidedBy: { id: string, name: string }, reasons: Array<{ id: string, code: DecisionReasonCode, text: string | null }>, feedbackLetter: { id: string, status: LetterStatus, dueAt: string } | null }>, withdrawals: Array<{ id: string, reason: WithdrawalReason, leftBy: LeavingParty }>, credential: { id: string, validFrom: string, revokedAt: string | null } | null, terms: { id: string, hoursPerWeek: number, startsOn: string, rate: { amount: string, currency: string } } | null, availableTransitions: Array<{ rule: string, move: VettingMove, toStage: VettingStage, toStatus: VettingCaseStatus, blockers: Array<{ code: string, message: string }> }> } | null };

export type ContractsEndingQueryVariables = Exact<{
  days: number;
  after?: string | null | undefined;
}>;


export type ContractsEndingQuery = { contractsEnding: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: ContractStatus, dueOn: string | null, plannedEndOn: string | null, renewsOn: string | null, lastDayOn: string | null, noticeBy: ContractParty | null, endReason: ContractEndReason | null, isEarly: boolean | null, health: ContractHealth, candidate: { id: string, handle: string } | null, company: { id: string, name: string, runningContractCount: number }, successManager: { id: string, name: string }, outlook: { idleFrom: string | null, gapDays: number | null, nextMatch: { id: string, status: MatchStatus } | null } | null }> } };

export type CostEstimateQueryVariables = Exact<{
  question: ProjectCostQuestion;
}>;


export type CostEstimateQuery = { estimateProjectCost: { projectType: ProjectType, timeline: { min: number, max: number, unit: TimelineUnit, source: { publisher: string, year: number, figures: Array<string>, lines: Array<number> } } | null, options: Array<{ supplier: CostSupplier, basis: RateBasis, isOpenEnded: boolean, assumptions: Array<string>, caveats: Array<string>, low: { amount: string, currency: string } | null, high: { amount: string, currency: string } | null, refusal: { code: RateRefusalCode, message: string } | null, lines: Array<{ label: string, low: { amount: string, currency: string } | null, high: { amount: string, currency: string } | null, source: { source: string, publisher: string, year: number, figures: Array<string>, lines: Array<number> } }> }>, own: { basis: ObservedBasis, withheld: string | null, assumptions: Array<string>, low: { amount: string, currency: string } | null, high: { amount: string } | null, lines: Array<{ label: string, n: number, companies: number, rate: { amount: string }, low: { amount: string }, high: { amount: string } }> }, hiddenCosts: Array<{ name: string, items: Array<string>, source: { publisher: string, year: number, lines: Array<number> } }>, contradictions: Array<{ topic: string, text: string, figures: Array<string> }> }, projectCosts: Array<{ id: string, slug: string, name: string, kind: ProjectCostKind, projectType: ProjectType, buyer: string | null, isOpenEnded: boolean, timelineMin: number, timelineMax: number, timelineUnit: TimelineUnit, scope: Array<string>, staffing: string, sourceLines: Array<number>, min: { amount: string, currency: string }, max: { amount: string }, source: { publisher: string, referenceYear: number } }> };

export type DecideQueryVariables = Exact<{
  id: string;
}>;


export type DecideQuery = { vettingCase: { id: string, version: number, stage: VettingStage, status: VettingCaseStatus, slaState: SlaState | null, deadline: string | null, stageDueAt: string | null, verifiedEnglish: EnglishLevel | null, candidate: { id: string, version: number, claimedSeniority: Seniority | null, identity: { name: string } | null, claims: Array<{ id: string, status: ClaimStatus, specialization: { id: string, name: string } }> }, availableTransitions: Array<{ rule: string, move: VettingMove, toStage: VettingStage, toStatus: VettingCaseStatus, blockers: Array<{ code: string, message: string }> }>, interviews: Array<{ id: string, stage: VettingStage, status: InterviewStatus, startsAt: string, participants: Array<{ id: string, role: ParticipantRole, feedback: FeedbackState, user: { id: string, name: string } }>, scorecards: Array<
        | { isSubmitted: boolean, reason: string }
        | { id: string, status: ScorecardStatus, submittedAt: string | null, recommendation: Recommendation | null, proposedSeniority: Seniority | null, summary: string, author: { id: string, name: string }, ratings: Array<{ id: string, rating: Rating | null, note: string, attribute: { id: string, name: string } }>, evidence: Array<{ id: string, kind: EvidenceKind, excerpt: string, file: string | null, lines: string | null }>, claimVerdicts: Array<{ id: string, verdict: ClaimVerdictOutcome, claim: { id: string } }> }
      > }> } | null };

export type ExpiringTrustQueryVariables = Exact<{
  days: number;
  after?: string | null | undefined;
}>;


export type ExpiringTrustQuery = { expiringTrust: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, handle: string, name: string, status: CompanyStatus, owner: { id: string, name: string }, trust: { expiresAt: string, isExpired: boolean, renewalOwedFrom: string, expiring: Array<{ check: ScreeningCheckKind, kind: ScreeningEvidenceKind, title: string, validUntil: string }>, passedRound: { id: string, number: number, closedAt: string | null } | null, openRenewal: { id: string, number: number, dueAt: string, owner: { id: string, name: string } } | null } | null }> } };

export type HeadsMondayQueryVariables = Exact<{
  window: KpiWindowInput;
  names?: Array<KpiName> | KpiName | null | undefined;
}>;


export type HeadsMondayQuery = { pipelineStatus: { openCount: number, overdueCount: number }, funnel: { stages: Array<{ stage: VettingStage, entered: number | null, passed: number | null, rejected: number | null, withdrawn: number | null, expired: number | null, open: number | null, withheld: string | null }> }, stageDurations: { median: number | null, n: number | null, withheld: string | null, curve: Array<{ days: number, share: number, low: number | null, high: number | null }> }, slaForecast: { method: string, all: { n: number, late: number, share: number | null, withheld: string | null, interval: { low: number | null, high: number | null } | null }, stages: Array<{ stage: VettingStage | null, n: number, share: number | null, withheld: string | null }> }, capacity: { assumptions: Array<string>, stages: Array<{ track: string, stage: VettingStage, needed: number, booked: number, slots: number, shortfall: number }> }, kpis: { minimumN: number, kpis: Array<{ name: KpiName, unit: KpiUnit, definition: string, published: { text: string } | null, values: Array<{ part: string | null, statistic: KpiStatistic, value: number | null, n: number | null, withheld: string | null, interval: { low: number | null, high: number | null, method: string } | null }> }> } };

export type IdleTalentQueryVariables = Exact<{
  filter?: IdleTalentFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type IdleTalentQuery = { idleTalent: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: TalentListingStatus, hoursPerWeek: number, availableFrom: string, availabilityConfirmedAt: string, rate: { amount: string, currency: string }, candidate: { id: string, handle: string, zone: string | null, identity: { name: string } | null } | null, credential: { id: string, assessedSeniority: Seniority, verifiedEnglish: EnglishLevel }, standing: { idleSince: string | null, idleDays: number | null, freeHours: number, lastProposal: { id: string, status: MatchStatus, proposedAt: string | null, listing: { id: string, title: string } } | null }, outlook: { judgedCount: number, fittingCount: number, dominantBlocker: FitConstraint | null, dominantCount: number, nearestMiss: { score: number, listing: { id: string, title: string } | null, blockers: Array<{ constraint: FitConstraint, message: string, isPassable: boolean, changes: Array<{ side: FitSide, kind: FitChangeKind, amount: string | null, unit: FitChangeUnit | null, text: string }> }> } | null } }> } };

export type InterviewsOfWeekQueryVariables = Exact<{
  from: string;
  to: string;
  userId?: string | null | undefined;
}>;


export type InterviewsOfWeekQuery = { interviewsBetween: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, stage: VettingStage, status: InterviewStatus, startsAt: string, endsAt: string, zone: string, candidate: { handle: string, identity: { name: string } | null } | null, participants: Array<{ role: ParticipantRole, isActive: boolean, feedback: FeedbackState, feedbackDueAt: string | null, user: { id: string, name: string } }> }> } };

export type LettersOwedQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LettersOwedQuery = { lettersOwed: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, stage: VettingStage, status: LetterStatus, dueAt: string, nextAction: string | null, returnReason: string | null, author: { name: string } | null, vettingCase: { id: string, owner: { name: string } | null, candidate: { handle: string, identity: { name: string, email: string | null } | null } } }> } };

export type ListingEditorQueryVariables = Exact<{
  id: string;
}>;


export type ListingEditorQuery = { projectListing: { id: string, version: number, status: ListingStatus, publishedAt: string | null, expiresAt: string | null, title: string, roleLabel: string | null, seniority: ListingSeniority, verticals: Array<Vertical>, fundingStage: FundingStage | null, productStage: ProductStage | null, durationText: string | null, durationMonthsMin: number | null, durationMonthsMax: number | null, minDurationDays: number | null, ongoing: boolean, engagement: ListingEngagement | null, hoursPerWeek: number | null, hoursCap: number | null, timezoneRequirement: TimezoneRequirement | null, directHire: boolean, startAsap: boolean, techStack: Array<string>, techAlsoNamed: Array<string>, summary: string | null, highlights: Array<string>, seats: number | null, startFrom: string | null, minimumEnglish: EnglishLevel | null, minimumOverlapHours: number | null, communicationCadence: string | null, whatYoullBuild: string | null, owner: { id: string, name: string }, company: { id: string, name: string, handle: string, status: CompanyStatus, trustExpiresAt: string | null, country: string | null, timezone: string | null, contacts: Array<{ id: string, name: string, title: string | null, isDecisionMaker: boolean }> } | null, project: { id: string, name: string, applicationType: string | null, frameworks: Array<string>, apiArchitecture: string | null, databaseArchitecture: string | null, cloud: string | null, scalability: string | null, hiringModel: HiringModel, seats: number, budget: { basis: BudgetBasis, min: { amount: string, currency: string }, max: { amount: string, currency: string } } | null, listings: Array<{ id: string, title: string, status: ListingStatus }> }, hourlyRate: { min: { amount: string, currency: string }, max: { amount: string, currency: string } } | null, teamSize: { min: number, max: number | null, label: string, kind: TeamKind, unit: string } | null, interviewFormat: { text: string, rounds: number | null, minutes: number | null, interviewer: string | null, whiteboard: boolean | null } | null, scopeFigures: Array<{ metric: string, min: number | null, max: number | null, openEndedMax: boolean | null, unit: string, context: string | null }>, requiredSkills: Array<{ depth: SkillDepth | null, skill: { id: string, name: string, slug: string } }>, niceSkills: Array<{ depth: SkillDepth | null, skill: { id: string, name: string, slug: string } }>, nearDuplicateOf: { id: string, title: string, status: ListingStatus } | null, nearDuplicates: Array<{ listing: { id: string, title: string, status: ListingStatus } | null, reasons: Array<{ reason: NearDuplicateReason, points: number, detail: string }>, differences: Array<{ aspect: ListingAspect, here: string | null, there: string | null }> }>, reviews: Array<{ id: string, number: number, at: string, hasSpecs: boolean, isChallengeReal: boolean, isDecisionMakerNamed: boolean, hasFewInterviews: boolean, isWithoutWhiteboard: boolean, isApproved: boolean, notes: string | null, reviewer: { id: string, name: string } }>, transitions: Array<{ id: string, seq: number, at: string, fromStatus: ListingStatus | null, toStatus: ListingStatus, reason: string | null, actor: { id: string, name: string } | null }>, availableActions: Array<{ action: ListingAction, blockers: Array<{ code: string, message: string }> }>, warnings: Array<{ code: ListingWarningCode, message: string }> } | null };

export type ListingSearchQueryVariables = Exact<{
  filter?: ProjectListingFilter | null | undefined;
  sort?: ProjectListingSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ListingSearchQuery = { projectListings: { totalCount: number | null, pageInfo: { endCursor: string | null, hasNextPage: boolean }, nodes: Array<{ id: string, version: number, status: ListingStatus, title: string, roleLabel: string | null, seniority: ListingSeniority, verticals: Array<Vertical>, fundingStage: FundingStage | null, productStage: ProductStage | null, durationText: string | null, engagement: ListingEngagement | null, hoursPerWeek: number | null, hoursCap: number | null, timezoneRequirement: TimezoneRequirement | null, minimumOverlapHours: number | null, techStack: Array<string>, startAsap: boolean, directHire: boolean, expiresAt: string | null, hourlyRate: { min: { amount: string, currency: string }, max: { amount: string } } | null, company: { id: string, name: string, country: string | null } | null, owner: { name: string }, requiredSkills: Array<{ depth: SkillDepth | null, skill: { name: string } }>, nearDuplicates: Array<{ listing: { id: string, title: string, status: ListingStatus } | null, reasons: Array<{ reason: NearDuplicateReason, points: number, detail: string }>, differences: Array<{ aspect: ListingAspect, here: string | null, there: string | null }> }> }> } };

export type MatchDeskQueryVariables = Exact<{
  owner?: Array<string> | string | null | undefined;
  listing: string;
  after?: string | null | undefined;
}>;


export type MatchDeskQuery = { matches: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: MatchStatus, expiresAt: string | null, pastConstraints: Array<string>, pastReason: string | null, candidate: { id: string, handle: string, identity: { name: string } | null } | null, talentListing: { id: string, status: TalentListingStatus, hoursPerWeek: number, availableFrom: string, rate: { amount: string, currency: string } }, listing: { id: string, title: string, status: ListingStatus }, company: { id: string, name: string, status: CompanyStatus }, availableActions: Array<{ action: MatchAction, blockers: Array<{ code: string, message: string }> }> }> }, projectListing: { id: string, title: string, candidates: Array<{ isFit: boolean, score: number, talentListing: { id: string, candidate: { id: string, handle: string } | null } | null, blockers: Array<{ constraint: FitConstraint, message: string }> }> } | null };

export type MyContractsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyContractsQuery = { myContracts: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, status: ContractStatus, health: ContractHealth, startsOn: string, endsOn: string | null, dueOn: string | null, candidate: { id: string, handle: string, identity: { name: string } | null } | null, company: { id: string, name: string }, checkIns: Array<{ id: string, heldAt: string, clientMood: ContractMood | null, developerMood: ContractMood | null, risk: ContractRisk, note: string | null }>, openItems: Array<{ id: string, kind: OnboardingKind, dueOn: string }>, outlook: { capacity: number, committedHours: number, idleFrom: string | null, gapDays: number | null, presentTerm: { id: string, unit: ContractUnit, hoursPerWeek: number, paid: { amount: string, currency: string }, client: { amount: string }, margin: { amount: string } } | null, nextContract: { id: string, startsOn: string } | null, nextMatch: { id: string, status: MatchStatus, listing: { id: string, title: string } } | null } | null, availableActions: Array<{ action: ContractAction, blockers: Array<{ code: string, message: string }> }> }> } };

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { viewer: { roles: Array<Role>, user: { id: string, name: string }, obligations: Array<{ kind: ObligationKind, dueAt: string | null, nextAction: string, subject:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { dueAt: string, status: LetterStatus, id: string }
        | { startsAt: string, id: string, with: { id: string, identity: { name: string } | null } | null }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { stage: VettingStage, id: string, candidate: { id: string, identity: { name: string } | null } }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       | null }> } };

export type MyInterviewQueryVariables = Exact<{
  id: string;
}>;


export type MyInterviewQuery = { interview: { id: string, version: number, stage: VettingStage, status: InterviewStatus, startsAt: string, endsAt: string, zone: string, joinUrl: string | null, briefing: string | null, plannedChallenges: Array<ChallengeKind>, candidate: { id: string, yearsOfExperience: number, identity: { name: string } | null, primaryLanguage: { id: string, name: string }, claims: Array<{ id: string, status: ClaimStatus, decision: string | null, tradeOff: string | null, outcome: string | null, specialization: { id: string, name: string } }>, skills: Array<{ depth: SkillDepth, years: number, skill: { id: string, name: string } }> } | null, kitVersion: { id: string, number: number, kit: { id: string, name: string }, sections: Array<{ id: string, title: string, questions: Array<{ id: string, text: string }>, attributes: Array<{ id: string, name: string, isRequired: boolean, challengeKind: ChallengeKind | null, anchors: Array<string> }> }> }, participants: Array<{ id: string, role: ParticipantRole, feedback: FeedbackState, feedbackDueAt: string | null, user: { id: string, name: string } }>, scorecards: Array<
      | { isSubmitted: boolean, reason: string }
      | { id: string, version: number, status: ScorecardStatus, recommendation: Recommendation | null, summary: string, privateNote: string | null, missing: Array<{ path: Array<string>, message: string }> | null, ratings: Array<{ id: string, rating: Rating | null, note: string, attribute: { id: string } }>, evidence: Array<{ id: string, kind: EvidenceKind, excerpt: string }> }
    > } | null };

export type RateExplorerQueryVariables = Exact<{
  question: RateQuestion;
  by: RateDimension;
  filter?: RateBenchmarkFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RateExplorerQuery = { rateBand: { own: { basis: ObservedBasis, withheld: string | null, n: number | null, companies: number | null, effectiveN: number | null, isBlended: boolean | null, until: string | null, median: { amount: string, currency: string } | null, interval: { method: string, low: { amount: string }, high: { amount: string } } | null, parts: Array<{ developerRegion: RateRegion | null, clientRegion: RateRegion | null, n: number, companies: number }> | null }, refusal: { code: RateRefusalCode, message: string } | null, band: { basis: RateBasis, unit: RateUnit, isOpenEnded: boolean, n: number, effectiveN: number, noInterval: string | null, assumptions: Array<string>, caveats: Array<string>, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, topEnd: { amount: string } | null, contradictions: Array<{ topic: string, text: string, figures: Array<string> }>, sources: Array<{ source: string, publisher: string, year: number, figures: Array<string>, lines: Array<number> }> } | null }, rateTable: { cells: Array<{ value: string, seniority: PublishedBand | null, basis: RateBasis, unit: RateUnit, isOpenEnded: boolean, n: number | null, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, topEnd: { amount: string } | null, source: { source: string, publisher: string, year: number, figures: Array<string>, lines: Array<number> } }> }, ratePremiums: Array<{ externalId: string, subject: string, baseline: string, isUp: boolean, unit: PremiumUnit, publishedMin: number | null, publishedMax: number | null, source: string, lines: Array<number>, computed: Array<{ subject: string, baseline: string, low: number, high: number, agrees: boolean }>, own: { withheld: string | null, value: number | null, low: number | null, high: number | null, isPublishedWithin: boolean | null, subjectN: number | null, baselineN: number | null } | null }>, rateBenchmarks: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, externalId: string, role: string, category: RateCategory, basis: RateBasis, band: PublishedBand | null, region: RateRegion | null, countries: Array<string>, unit: RateUnit, figureKind: FigureKind, isOpenEnded: boolean, note: string | null, min: { amount: string, currency: string } | null, median: { amount: string } | null, max: { amount: string } | null, topEnd: { amount: string } | null, source: { publisher: string, referenceYear: number } }> }, rateSources: Array<{ id: string, slug: string, publisher: string, kind: string, referenceYear: number, bands: Array<{ band: PublishedBand, seniority: Seniority | null, yearsMin: number | null, yearsMax: number | null, note: string }>, bases: Array<{ category: RateCategory, basis: RateBasis, reason: string }> }> };

export type RateTalkQueryVariables = Exact<{
  id: string;
}>;


export type RateTalkQuery = { rateTalk: { seniority: Seniority | null, isAssessed: boolean, region: RateRegion | null, specialization: string | null, candidate: { id: string, handle: string, yearsOfExperience: number, country: string | null } | null, desired: { min: { amount: string, currency: string }, max: { amount: string } } | null, bandHeadroom: { amount: string } | null, listingHeadroom: { amount: string } | null, bySeniority: { refusal: { code: RateRefusalCode, message: string } | null, band: { caveats: Array<string>, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, sources: Array<{ publisher: string, year: number, figures: Array<string> }> } | null, own: { withheld: string | null, n: number | null, companies: number | null, effectiveN: number | null, median: { amount: string, currency: string } | null, interval: { method: string, low: { amount: string }, high: { amount: string } } | null } } | null, byRegion: { refusal: { code: RateRefusalCode, message: string } | null, band: { caveats: Array<string>, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, sources: Array<{ publisher: string, year: number, figures: Array<string> }> } | null, own: { withheld: string | null, n: number | null, companies: number | null, effectiveN: number | null, median: { amount: string, currency: string } | null, interval: { method: string, low: { amount: string }, high: { amount: string } } | null } } | null, bySpecialization: { refusal: { code: RateRefusalCode, message: string } | null, band: { caveats: Array<string>, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, sources: Array<{ publisher: string, year: number, figures: Array<string> }> } | null, own: { withheld: string | null, n: number | null, companies: number | null, effectiveN: number | null, median: { amount: string, currency: string } | null, interval: { method: string, low: { amount: string }, high: { amount: string } } | null } } | null, listings: { fitCount: number, belowCount: number | null, withinCount: number | null, aboveCount: number | null, top: Array<{ id: string, title: string, hourlyRate: { min: { amount: string }, max: { amount: string, currency: string } } | null, company: { id: string, name: string } | null }> } } | null };

export type TalkedFragment = { refusal: { code: RateRefusalCode, message: string } | null, band: { caveats: Array<string>, low: { amount: string, currency: string } | null, median: { amount: string } | null, high: { amount: string } | null, sources: Array<{ publisher: string, year: number, figures: Array<string> }> } | null, own: { withheld: string | null, n: number | null, companies: number | null, effectiveN: number | null, median: { amount: string, currency: string } | null, interval: { method: string, low: { amount: string }, high: { amount: string } } | null } };

export type RematchQueueQueryVariables = Exact<{
  filter?: RematchFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type RematchQueueQuery = { rematchQueue: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, side: RematchSide, status: RematchStatus, openedAt: string, dueAt: string, hoursLeft: number | null, isOverdue: boolean, owner: { id: string, name: string }, company: { id: string, name: string }, candidate: { id: string, handle: string } | null, listing: { id: string, version: number, title: string, status: ListingStatus, availableActions: Array<{ action: ListingAction, blockers: Array<{ code: string, message: string }> }> }, contract: { id: string, status: ContractStatus, endReason: ContractEndReason | null, lastDayOn: string | null }, proposals: Array<{ proposedAt: string, match: { id: string, status: MatchStatus } | null }> }> } };

export type ScreeningQueueQueryVariables = Exact<{
  filter?: CompanyScreeningFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ScreeningQueueQuery = { companyScreeningQueue: { totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: number, kind: ScreeningKind, openedAt: string, dueAt: string, lastActivityAt: string, lapsesAt: string | null, owner: { id: string, name: string }, company: { id: string, handle: string, name: string, status: CompanyStatus, fundingStage: FundingStage | null }, checks: Array<{ id: string, kind: ScreeningCheckKind, status: ScreeningCheckStatus }>, decisionBlockers: Array<{ code: string, message: string }> }> } };

export type ScreeningReviewQueryVariables = Exact<{
  id: string;
}>;


export type ScreeningReviewQuery = { companyScreening: { id: string, version: number, number: number, kind: ScreeningKind, status: ScreeningStatus, openedAt: string, dueAt: string, lapsesAt: string | null, closedAt: string | null, expiresAt: string | null, reasons: Array<ScreeningReason>, rationale: string | null, owner: { id: string, name: string }, decidedBy: { id: string, name: string } | null, decisionBlockers: Array<{ code: string, message: string }>, checks: Array<{ id: string, kind: ScreeningCheckKind, status: ScreeningCheckStatus, notes: string | null, waiveReason: string | null, checkedAt: string | null, checkedBy: { id: string, name: string } | null, carriedFrom: { id: string, screening: { id: string, number: number }, evidence: Array<{ id: string, kind: ScreeningEvidenceKind, datedOn: string, validUntil: string, title: string, reference: string | null, attachedAt: string, verifiedAt: string | null, verificationNote: string | null, attachedBy: { id: string, name: string }, verifiedBy: { id: string, name: string } | null }> } | null, evidence: Array<{ id: string, kind: ScreeningEvidenceKind, datedOn: string, validUntil: string, title: string, reference: string | null, attachedAt: string, verifiedAt: string | null, verificationNote: string | null, attachedBy: { id: string, name: string }, verifiedBy: { id: string, name: string } | null }> }>, company: { id: string, version: number, handle: string, name: string, website: string | null, country: string | null, timezone: string | null, fundingStage: FundingStage | null, kind: CompanyKind | null, status: CompanyStatus, trustExpiresAt: string | null, owner: { id: string, name: string }, contacts: Array<{ id: string, name: string, email: string, title: string | null, isDecisionMaker: boolean, isPrimary: boolean }>, listings: Array<{ id: string, title: string, status: ListingStatus, expiresAt: string | null, owner: { id: string, name: string } }>, earlier: Array<{ id: string, number: number, kind: ScreeningKind, status: ScreeningStatus, closedAt: string | null, expiresAt: string | null, reasons: Array<ScreeningReason> }>, transitions: Array<{ id: string, rule: string, toStatus: CompanyStatus, at: string, reason: string | null }> } } | null };

export type ProofFragment = { id: string, kind: ScreeningEvidenceKind, datedOn: string, validUntil: string, title: string, reference: string | null, attachedAt: string, verifiedAt: string | null, verificationNote: string | null, attachedBy: { id: string, name: string }, verifiedBy: { id: string, name: string } | null };

export type WhoIsThisQueryVariables = Exact<{
  email?: string | null | undefined;
  phone?: string | null | undefined;
}>;


export type WhoIsThisQuery = { candidates: { totalCount: number | null, nodes: Array<{ id: string, version: number, handle: string, country: string | null, zone: string | null, identity: { name: string, email: string | null, phoneE164: string | null, linkedinUrl: string | null } | null, primaryLanguage: { name: string }, vettingCases: Array<{ id: string, stage: VettingStage, status: VettingCaseStatus, slaState: SlaState | null, receivedAt: string, closedAt: string | null, waitingOn: WaitingOn | null, waitingSince: string, reapplyNotBefore: string | null, owner: { name: string } | null, credential: { validFrom: string, revokedAt: string | null, talentListing: { status: TalentListingStatus } | null } | null, feedbackLetters: Array<{ status: LetterStatus, dueAt: string, sentAt: string | null }> }>, interviews: Array<{ stage: VettingStage, status: InterviewStatus, startsAt: string, zone: string }>, notes: Array<{ text: string, writtenAt: string, author: { name: string } }> }> } };

export type WhyLateQueryVariables = Exact<{ [key: string]: never; }>;


export type WhyLateQuery = { vettingCases: { totalCount: number | null, nodes: Array<{ id: string, stage: VettingStage, receivedAt: string, deadline: string | null, waitingOn: WaitingOn | null, waitingSince: string, owner: { name: string } | null, candidate: { handle: string, identity: { name: string } | null }, whyLate: { elapsedMinutes: number, heldMinutes: number, waits: Array<{ waitingOn: WaitingOn, minutes: number }>, stages: Array<{ stage: VettingStage, minutes: number }>, reschedules: Array<{ initiator: ScheduleInitiator, count: number }> } | null }> } };

export const TalkedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Talked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateBandAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"companies"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveN"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]}}]} as unknown as DocumentNode<TalkedFragment, unknown>;
export const ProofFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationNote"}}]}}]} as unknown as DocumentNode<ProofFragment, unknown>;
export const BoardDocument = {"__meta__":{"hash":"sha256:440cd6259d551f3916598d74da37ba81ac2842344f485fe43ed50eb03a93d4a0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Board"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"stage"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VettingStage"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vettingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"stage"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"stage"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DEADLINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"stageDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BoardQuery, BoardQueryVariables>;
export const CaseDocument = {"__meta__":{"hash":"sha256:9b7b0c858a9e481f3946c26c6822c4d8ddb88723082e3c1ce1294e4dca6271a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Case"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"stageDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"minutesLeft"}},{"kind":"Field","name":{"kind":"Name","value":"pausedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"reapplyNotBefore"}},{"kind":"Field","name":{"kind":"Name","value":"assessedSeniority"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"track"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"creditedTo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"english"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"desiredRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phoneE164"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"profileReview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"criterion"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"fromStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiddenScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSubmitted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackLetter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"withdrawals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"leftBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CaseQuery, CaseQueryVariables>;
export const ContractsEndingDocument = {"__meta__":{"hash":"sha256:46ae44c059700a0ee0a50e25c70224c0ad4b9e4b3617cfac2b64d532a97d2404"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractsEnding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractsEnding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"plannedEndOn"}},{"kind":"Field","name":{"kind":"Name","value":"renewsOn"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}},{"kind":"Field","name":{"kind":"Name","value":"noticeBy"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"isEarly"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"runningContractCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successManager"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"gapDays"}},{"kind":"Field","name":{"kind":"Name","value":"nextMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContractsEndingQuery, ContractsEndingQueryVariables>;
export const CostEstimateDocument = {"__meta__":{"hash":"sha256:e3235041c36ecec486bc7e578da454fd3332f7d4590a85cb65c9849a90753275"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CostEstimate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectCostQuestion"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"estimateProjectCost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectType"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"options"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOpenEnded"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"companies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenCosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"items"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectCosts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"projectType"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOpenEnded"}},{"kind":"Field","name":{"kind":"Name","value":"timelineMin"}},{"kind":"Field","name":{"kind":"Name","value":"timelineMax"}},{"kind":"Field","name":{"kind":"Name","value":"timelineUnit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"staffing"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sourceLines"}}]}}]}}]} as unknown as DocumentNode<CostEstimateQuery, CostEstimateQueryVariables>;
export const DecideDocument = {"__meta__":{"hash":"sha256:dc2d7428ff48303bc6cf46d9a5ae0c6fcb72030443d5cdc6092df16d70710703"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Decide"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"stageDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimedSeniority"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableTransitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"move"}},{"kind":"Field","name":{"kind":"Name","value":"toStage"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiddenScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSubmitted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"proposedSeniority"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claimVerdicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DecideQuery, DecideQueryVariables>;
export const ExpiringTrustDocument = {"__meta__":{"hash":"sha256:d8295e99e6df1fb30372fb118536439258e014d0e74cfdf93d6c405e3af13f9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExpiringTrust"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"days"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiringTrust"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"days"},"value":{"kind":"Variable","name":{"kind":"Name","value":"days"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trust"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}},{"kind":"Field","name":{"kind":"Name","value":"renewalOwedFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expiring"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"check"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passedRound"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openRenewal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExpiringTrustQuery, ExpiringTrustQueryVariables>;
export const HeadsMondayDocument = {"__meta__":{"hash":"sha256:ea52cc46f3ae0e61628d027cb0e4083446ce05f481d637cc41151d24a8a4e82b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeadsMonday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"window"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiWindowInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"KpiName"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pipelineStatus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openCount"}},{"kind":"Field","name":{"kind":"Name","value":"overdueCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funnel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"entered"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"rejected"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawn"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageDurations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"stage"},"value":{"kind":"EnumValue","value":"TECHNICAL_INTERVIEW"}},{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"median"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"curve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"slaForecast"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"all"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"capacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"needed"}},{"kind":"Field","name":{"kind":"Name","value":"booked"}},{"kind":"Field","name":{"kind":"Name","value":"slots"}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"window"},"value":{"kind":"Variable","name":{"kind":"Name","value":"window"}}},{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"minimumN"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"published"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"}},{"kind":"Field","name":{"kind":"Name","value":"statistic"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HeadsMondayQuery, HeadsMondayQueryVariables>;
export const IdleTalentDocument = {"__meta__":{"hash":"sha256:11122299c1d37e3289db6f5331caefc0b3580940ecd9549ec5262b6bdc723f47"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IdleTalent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"IdleTalentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idleTalent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"availabilityConfirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"assessedSeniority"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedEnglish"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"idleSince"}},{"kind":"Field","name":{"kind":"Name","value":"idleDays"}},{"kind":"Field","name":{"kind":"Name","value":"freeHours"}},{"kind":"Field","name":{"kind":"Name","value":"lastProposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgedCount"}},{"kind":"Field","name":{"kind":"Name","value":"fittingCount"}},{"kind":"Field","name":{"kind":"Name","value":"dominantBlocker"}},{"kind":"Field","name":{"kind":"Name","value":"dominantCount"}},{"kind":"Field","name":{"kind":"Name","value":"nearestMiss"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"isPassable"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<IdleTalentQuery, IdleTalentQueryVariables>;
export const InterviewsOfWeekDocument = {"__meta__":{"hash":"sha256:94c71350a8cc4b3e3b0423956e13ed248f7792f6b10af221a5b99602915bd141"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"InterviewsOfWeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interviewsBetween"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<InterviewsOfWeekQuery, InterviewsOfWeekQueryVariables>;
export const LettersOwedDocument = {"__meta__":{"hash":"sha256:7c9f464f7ba610478b8ee5c59a593e3123892e5c7135aa9484e0997ac950dc34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersOwed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lettersOwed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vettingCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<LettersOwedQuery, LettersOwedQueryVariables>;
export const ListingEditorDocument = {"__meta__":{"hash":"sha256:a28f1b71c5ec1fc0e5b55bb37603c6132440e17f772b41d4ff5cac9e4ead4389"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingEditor"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaker"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"applicationType"}},{"kind":"Field","name":{"kind":"Name","value":"frameworks"}},{"kind":"Field","name":{"kind":"Name","value":"apiArchitecture"}},{"kind":"Field","name":{"kind":"Name","value":"databaseArchitecture"}},{"kind":"Field","name":{"kind":"Name","value":"cloud"}},{"kind":"Field","name":{"kind":"Name","value":"scalability"}},{"kind":"Field","name":{"kind":"Name","value":"hiringModel"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"budget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"productStage"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationText"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMin"}},{"kind":"Field","name":{"kind":"Name","value":"durationMonthsMax"}},{"kind":"Field","name":{"kind":"Name","value":"minDurationDays"}},{"kind":"Field","name":{"kind":"Name","value":"ongoing"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hoursCap"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneRequirement"}},{"kind":"Field","name":{"kind":"Name","value":"directHire"}},{"kind":"Field","name":{"kind":"Name","value":"startAsap"}},{"kind":"Field","name":{"kind":"Name","value":"techStack"}},{"kind":"Field","name":{"kind":"Name","value":"techAlsoNamed"}},{"kind":"Field","name":{"kind":"Name","value":"teamSize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviewFormat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rounds"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"interviewer"}},{"kind":"Field","name":{"kind":"Name","value":"whiteboard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"}},{"kind":"Field","name":{"kind":"Name","value":"scopeFigures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"}},{"kind":"Field","name":{"kind":"Name","value":"min"}},{"kind":"Field","name":{"kind":"Name","value":"max"}},{"kind":"Field","name":{"kind":"Name","value":"openEndedMax"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"context"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"startFrom"}},{"kind":"Field","name":{"kind":"Name","value":"minimumEnglish"}},{"kind":"Field","name":{"kind":"Name","value":"minimumOverlapHours"}},{"kind":"Field","name":{"kind":"Name","value":"communicationCadence"}},{"kind":"Field","name":{"kind":"Name","value":"whatYoullBuild"}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"niceSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearDuplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"there"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"hasSpecs"}},{"kind":"Field","name":{"kind":"Name","value":"isChallengeReal"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMakerNamed"}},{"kind":"Field","name":{"kind":"Name","value":"hasFewInterviews"}},{"kind":"Field","name":{"kind":"Name","value":"isWithoutWhiteboard"}},{"kind":"Field","name":{"kind":"Name","value":"isApproved"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"reviewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"fromStatus"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ListingEditorQuery, ListingEditorQueryVariables>;
export const ListingSearchDocument = {"__meta__":{"hash":"sha256:f53a286c6a440d07ffe92c4666501437039dda3a0b70d90a449b08ef8245a0cb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListingFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectListingSort"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"25"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projectListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"verticals"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"productStage"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"durationText"}},{"kind":"Field","name":{"kind":"Name","value":"engagement"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"hoursCap"}},{"kind":"Field","name":{"kind":"Name","value":"timezoneRequirement"}},{"kind":"Field","name":{"kind":"Name","value":"minimumOverlapHours"}},{"kind":"Field","name":{"kind":"Name","value":"techStack"}},{"kind":"Field","name":{"kind":"Name","value":"startAsap"}},{"kind":"Field","name":{"kind":"Name","value":"directHire"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requiredSkills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearDuplicates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}}]}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aspect"}},{"kind":"Field","name":{"kind":"Name","value":"here"}},{"kind":"Field","name":{"kind":"Name","value":"there"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ListingSearchQuery, ListingSearchQueryVariables>;
export const MatchDeskDocument = {"__meta__":{"hash":"sha256:cc5ed47177f2ae0f9919cfa84610e1cccc2c7e24bcb817842fe956de8086bf09"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"listing"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SUGGESTED"},{"kind":"EnumValue","value":"PROPOSED"},{"kind":"EnumValue","value":"CANDIDATE_ACCEPTED"},{"kind":"EnumValue","value":"PRESENTED"},{"kind":"EnumValue","value":"CLIENT_INTERVIEW"},{"kind":"EnumValue","value":"CLIENT_ACCEPTED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DEADLINE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"pastConstraints"}},{"kind":"Field","name":{"kind":"Name","value":"pastReason"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"talentListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"rate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"listing"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isFit"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"talentListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"constraint"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatchDeskQuery, MatchDeskQueryVariables>;
export const MyContractsDocument = {"__meta__":{"hash":"sha256:6eefc8912dee5aa0300cc44c0f5153e99a806c30cf22a523758ef6dbfa90e8e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyContracts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myContracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"health"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checkIns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"heldAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientMood"}},{"kind":"Field","name":{"kind":"Name","value":"developerMood"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"openItems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outlook"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"capacity"}},{"kind":"Field","name":{"kind":"Name","value":"committedHours"}},{"kind":"Field","name":{"kind":"Name","value":"idleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"gapDays"}},{"kind":"Field","name":{"kind":"Name","value":"presentTerm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"hoursPerWeek"}},{"kind":"Field","name":{"kind":"Name","value":"paid"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"margin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextContract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextMatch"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyContractsQuery, MyContractsQueryVariables>;
export const MyDayDocument = {"__meta__":{"hash":"sha256:029ecb8e3814389f46fc6e96568adf9808161bc3c0dcf8089235f57c1f813a6f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAction"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VettingCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","alias":{"kind":"Name","value":"with"},"name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FeedbackLetter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyDayQuery, MyDayQueryVariables>;
export const MyInterviewDocument = {"__meta__":{"hash":"sha256:5a5cc4f521a3b7f10411d821f6442d279e8ed7b75dae104e121083a8e93436d9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyInterview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"joinUrl"}},{"kind":"Field","name":{"kind":"Name","value":"briefing"}},{"kind":"Field","name":{"kind":"Name","value":"plannedChallenges"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"primaryLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOff"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"skills"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"years"}},{"kind":"Field","name":{"kind":"Name","value":"skill"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kitVersion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attributes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isRequired"}},{"kind":"Field","name":{"kind":"Name","value":"challengeKind"}},{"kind":"Field","name":{"kind":"Name","value":"anchors"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"feedback"}},{"kind":"Field","name":{"kind":"Name","value":"feedbackDueAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HiddenScorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSubmitted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Scorecard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"privateNote"}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"attribute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"excerpt"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyInterviewQuery, MyInterviewQueryVariables>;
export const RateExplorerDocument = {"__meta__":{"hash":"sha256:c406e8a6a79eb5bbb64294a4a8ada715f6cea3ad604782819710bab6577f9266"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RateExplorer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"question"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateQuestion"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RateDimension"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RateBenchmarkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateBand"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"question"},"value":{"kind":"Variable","name":{"kind":"Name","value":"question"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"companies"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveN"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isBlended"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"developerRegion"}},{"kind":"Field","name":{"kind":"Name","value":"clientRegion"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"companies"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOpenEnded"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveN"}},{"kind":"Field","name":{"kind":"Name","value":"noInterval"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateTable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOpenEnded"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratePremiums"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"isUp"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMin"}},{"kind":"Field","name":{"kind":"Name","value":"publishedMax"}},{"kind":"Field","name":{"kind":"Name","value":"computed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"baseline"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"agrees"}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"isPublishedWithin"}},{"kind":"Field","name":{"kind":"Name","value":"subjectN"}},{"kind":"Field","name":{"kind":"Name","value":"baselineN"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateBenchmarks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"externalId"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"countries"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"figureKind"}},{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topEnd"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isOpenEnded"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rateSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"referenceYear"}},{"kind":"Field","name":{"kind":"Name","value":"bands"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"yearsMin"}},{"kind":"Field","name":{"kind":"Name","value":"yearsMax"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<RateExplorerQuery, RateExplorerQueryVariables>;
export const RateTalkDocument = {"__meta__":{"hash":"sha256:a3e58e934b0f66fc0489e7af1edc3e2d6fdc3a0978386bddfc21287794724e36"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RateTalk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rateTalk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"candidate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"yearsOfExperience"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seniority"}},{"kind":"Field","name":{"kind":"Name","value":"isAssessed"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"specialization"}},{"kind":"Field","name":{"kind":"Name","value":"desired"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bandHeadroom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listingHeadroom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySeniority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Talked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Talked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySpecialization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Talked"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fitCount"}},{"kind":"Field","name":{"kind":"Name","value":"belowCount"}},{"kind":"Field","name":{"kind":"Name","value":"withinCount"}},{"kind":"Field","name":{"kind":"Name","value":"aboveCount"}},{"kind":"Field","name":{"kind":"Name","value":"top"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"hourlyRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"min"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"max"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Talked"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateBandAnswer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refusal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"band"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"caveats"}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"own"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"n"}},{"kind":"Field","name":{"kind":"Name","value":"companies"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveN"}},{"kind":"Field","name":{"kind":"Name","value":"median"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interval"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"high"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"method"}}]}}]}}]}}]} as unknown as DocumentNode<RateTalkQuery, RateTalkQueryVariables>;
export const RematchQueueDocument = {"__meta__":{"hash":"sha256:fd8ddbdb039894c75441551f7a81b1ed22723a55bf1879ceead980b8c6ad56e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RematchQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RematchFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rematchQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"side"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"hoursLeft"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"blockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"lastDayOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"match"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RematchQueueQuery, RematchQueueQueryVariables>;
export const ScreeningQueueDocument = {"__meta__":{"hash":"sha256:8fdff79abab87b2b5f00b2c04d8e3d4abfc095b944851b0bde12a0be51453487"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreeningQueue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyScreeningFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreeningQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastActivityAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionBlockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScreeningQueueQuery, ScreeningQueueQueryVariables>;
export const ScreeningReviewDocument = {"__meta__":{"hash":"sha256:fa2523dbb1b013f5016cfe50390749f34abc8ac90ac2d3faa03dc0d5d192c62a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScreeningReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyScreening"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"lapsesAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"rationale"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisionBlockers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"checks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"waiveReason"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"checkedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"carriedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"screening"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Proof"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"timezone"}},{"kind":"Field","name":{"kind":"Name","value":"fundingStage"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trustExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"isDecisionMaker"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"listings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"earlier"},"name":{"kind":"Name","value":"screenings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"transitions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"toStatus"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Proof"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ScreeningEvidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"datedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"attachedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attachedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verificationNote"}}]}}]} as unknown as DocumentNode<ScreeningReviewQuery, ScreeningReviewQueryVariables>;
export const WhoIsThisDocument = {"__meta__":{"hash":"sha256:b59432c5cb5833fc985d2d79aedc3118cabecfe11a47432f26fc3b7a500b094d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhoIsThis"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"email"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"phone"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"email"},"value":{"kind":"Variable","name":{"kind":"Name","value":"email"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"phone"},"value":{"kind":"Variable","name":{"kind":"Name","value":"phone"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phoneE164"}},{"kind":"Field","name":{"kind":"Name","value":"linkedinUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"primaryLanguage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vettingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"slaState"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"reapplyNotBefore"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"credential"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"talentListing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"feedbackLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"2"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"interviews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"zone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"writtenAt"}},{"kind":"Field","name":{"kind":"Name","value":"author"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhoIsThisQuery, WhoIsThisQueryVariables>;
export const WhyLateDocument = {"__meta__":{"hash":"sha256:87ce89a9f2c825e5d8654dfe40091c75e26bf00c22089a29f83cd9c46c7590e6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyLate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vettingCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sla"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERDUE"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"waitingSince"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handle"}},{"kind":"Field","name":{"kind":"Name","value":"identity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"whyLate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"heldMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"waits"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waitingOn"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reschedules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"initiator"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyLateQuery, WhyLateQueryVariables>;