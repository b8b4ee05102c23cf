import { invalid } from '../kernel/user-error.ts';

/** Who ended a match, or turned it down. */
export enum MatchParty {
  CANDIDATE = 'CANDIDATE',
  CLIENT = 'CLIENT',
  MARKETPLACE = 'MARKETPLACE',
}

/** What a candidate says to a proposal, and a client to a candidate. */
export enum MatchAnswer {
  ACCEPT = 'ACCEPT',
  DECLINE = 'DECLINE',
}

/** Why a match came to nothing. */
export enum MatchReason {
  RATE = 'RATE',
  HOURS = 'HOURS',
  STACK = 'STACK',
  DOMAIN = 'DOMAIN',
  PRODUCT_STAGE = 'PRODUCT_STAGE',
  COMPANY = 'COMPANY',
  TIMEZONE = 'TIMEZONE',
  START_DATE = 'START_DATE',
  OTHER_OFFER = 'OTHER_OFFER',
  UNRESPONSIVE = 'UNRESPONSIVE',
  SKILLS = 'SKILLS',
  SENIORITY = 'SENIORITY',
  COMMUNICATION = 'COMMUNICATION',
  AVAILABILITY = 'AVAILABILITY',
  TEAM_FIT = 'TEAM_FIT',
  CHOSE_ANOTHER = 'CHOSE_ANOTHER',
  POSITION_CLOSED = 'POSITION_CLOSED',
  LISTING_CLOSED = 'LISTING_CLOSED',
  LISTING_FILLED = 'LISTING_FILLED',
  TALENT_DELISTED = 'TALENT_DELISTED',
  COMPANY_SUSPENDED = 'COMPANY_SUSPENDED',
  DUPLICATE = 'DUPLICATE',
  MISTAKE = 'MISTAKE',
  OTHER = 'OTHER',
}

const ofCandidate = [
  MatchReason.RATE,
  MatchReason.HOURS,
  MatchReason.STACK,
  MatchReason.DOMAIN,
  MatchReason.PRODUCT_STAGE,
  MatchReason.COMPANY,
  MatchReason.TIMEZONE,
  MatchReason.START_DATE,
  MatchReason.OTHER_OFFER,
  MatchReason.UNRESPONSIVE,
  MatchReason.OTHER,
];
const ofClient = [
  MatchReason.SKILLS,
  MatchReason.SENIORITY,
  MatchReason.COMMUNICATION,
  MatchReason.RATE,
  MatchReason.AVAILABILITY,
  MatchReason.TIMEZONE,
  MatchReason.TEAM_FIT,
  MatchReason.CHOSE_ANOTHER,
  MatchReason.POSITION_CLOSED,
  MatchReason.UNRESPONSIVE,
  MatchReason.OTHER,
];
const ofMarketplace = [
  MatchReason.LISTING_CLOSED,
  MatchReason.LISTING_FILLED,
  MatchReason.TALENT_DELISTED,
  MatchReason.COMPANY_SUSPENDED,
  MatchReason.DUPLICATE,
  MatchReason.MISTAKE,
  MatchReason.OTHER,
];

/** The reasons that each party can have; the database knows the same. */
export const reasonsOf: Readonly<Record<MatchParty, readonly MatchReason[]>> = {
  [MatchParty.CANDIDATE]: ofCandidate,
  [MatchParty.CLIENT]: ofClient,
  [MatchParty.MARKETPLACE]: ofMarketplace,
};

/** Why a match comes to nothing, as it was stated. */
export interface StatedReason {
  readonly reason?: MatchReason | null | undefined;
  readonly note?: string | null | undefined;
}

/** Why a match comes to nothing, as it is kept. */
export interface Ending {
  readonly party: MatchParty;
  readonly reason: MatchReason;
  readonly note: string | null;
}

/** What a party's reason is kept as; one that is missing, somebody else's or unexplained is refused. */
export function endingOf(party: MatchParty, { reason, note }: StatedReason): Ending {
  if (reason == null) throw invalid('Say why.', 'reason');
  if (!reasonsOf[party].includes(reason)) {
    throw invalid(`That is no reason of the ${party}. Theirs are ${reasonsOf[party].join(', ')}.`, 'reason');
  }
  const said = note?.trim() ?? null;
  if (reason === MatchReason.OTHER && !said) throw invalid('Say in the note what it is.', 'note');
  return { party, reason, note: said };
}

/** What goes along with a yes, which has no reason. */
export function noteOf({ reason, note }: StatedReason): { readonly note: string | null } {
  if (reason != null) throw invalid('A yes needs no reason. Leave this out.', 'reason');
  return { note: note?.trim() ?? null };
}
