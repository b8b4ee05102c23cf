import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { ListingStatus } from '../project/project-listing.states.ts';
import { TalentListingStatus } from '../vetting/vetting.enums.ts';
import type { Pair } from './judge-pair.ts';
import { matchMoveFrom, MatchMoveKind, type MatchStatus } from './match.states.ts';

/** What a person does to a match as a whole. */
export enum MatchAction {
  PROPOSE = 'PROPOSE',
  RESPOND = 'RESPOND',
  PRESENT = 'PRESENT',
  RECORD_CLIENT_INTERVIEW = 'RECORD_CLIENT_INTERVIEW',
  RECORD_CLIENT_DECISION = 'RECORD_CLIENT_DECISION',
  WITHDRAW = 'WITHDRAW',
}

/** What keeps a match from something; the codes are part of the API and never change their meaning. */
export enum MatchBlocker {
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  TALENT_NOT_ACTIVE = 'TALENT_NOT_ACTIVE',
  LISTING_NOT_PUBLISHED = 'LISTING_NOT_PUBLISHED',
  COMPANY_NOT_APPROVED = 'COMPANY_NOT_APPROVED',
  TOO_MANY_CLIENT_INTERVIEWS = 'TOO_MANY_CLIENT_INTERVIEWS',
}

/** What decides whether somebody may be thought of for a listing. */
export interface OfferFacts {
  readonly talentStatus: TalentListingStatus;
  /** As it stands at this moment. */
  readonly listingStatus: ListingStatus;
  readonly isCompanyApproved: boolean;
}

/** What decides whether something may be done to a match. */
export interface MatchFacts extends OfferFacts {
  /** As it stands at this moment. */
  readonly status: MatchStatus;
  readonly clientInterviews: number;
  readonly pair: Pair;
}

/** Something that somebody may do to a match, and what stands in its way; nothing does when it is empty. */
export interface AvailableAction {
  readonly action: MatchAction;
  readonly blockers: readonly Blocker[];
}

const MOST_CLIENT_INTERVIEWS = 2;

/** The move that an action makes, or one of the two between which it chooses. */
const moveOf: Readonly<Record<MatchAction, MatchMoveKind>> = {
  [MatchAction.PROPOSE]: MatchMoveKind.PROPOSE,
  [MatchAction.RESPOND]: MatchMoveKind.ACCEPT,
  [MatchAction.PRESENT]: MatchMoveKind.PRESENT,
  [MatchAction.RECORD_CLIENT_INTERVIEW]: MatchMoveKind.INTERVIEW,
  [MatchAction.RECORD_CLIENT_DECISION]: MatchMoveKind.CLIENT_ACCEPT,
  [MatchAction.WITHDRAW]: MatchMoveKind.WITHDRAW,
};

/**
 * What keeps a match from an action at this moment; empty when nothing does. `unfit` is what stands between the two, which
 * matters to a proposal alone.
 */
export function matchBlockersOf(
  action: MatchAction,
  facts: MatchFacts,
  unfit: readonly Blocker[] = [],
): readonly Blocker[] {
  if (matchMoveFrom(facts.status, moveOf[action]) === undefined) {
    const message = `A match that is ${facts.status} does not allow ${action}. Reload it and look where it stands.`;
    return [{ code: MatchBlocker.NOT_FROM_HERE, message }];
  }
  if (action === MatchAction.PROPOSE) return [...offerBlockersOf(facts), ...unfit];
  const isOneTooMany =
    action === MatchAction.RECORD_CLIENT_INTERVIEW && facts.clientInterviews >= MOST_CLIENT_INTERVIEWS;
  const message = 'A client interviews twice at most. Ask for their decision.';
  return isOneTooMany ? [{ code: MatchBlocker.TOO_MANY_CLIENT_INTERVIEWS, message }] : [];
}

/** What keeps somebody from being thought of for a listing, whatever else speaks for it. */
export function offerBlockersOf({ talentStatus, listingStatus, isCompanyApproved }: OfferFacts): readonly Blocker[] {
  return [
    ...given(
      talentStatus !== TalentListingStatus.ACTIVE,
      MatchBlocker.TALENT_NOT_ACTIVE,
      `This person is ${talentStatus}. Look at their talent listing.`,
    ),
    ...given(
      listingStatus !== ListingStatus.PUBLISHED,
      MatchBlocker.LISTING_NOT_PUBLISHED,
      `The listing is ${listingStatus}. Only for a published one is anybody proposed.`,
    ),
    ...given(
      !isCompanyApproved,
      MatchBlocker.COMPANY_NOT_APPROVED,
      'The company is not approved. Look at the company.',
    ),
  ];
}

/** What somebody who may write matches could do to this one as it stands. */
export function availableMatchActions(facts: MatchFacts, unfit: readonly Blocker[]): readonly AvailableAction[] {
  const all = Object.values(MatchAction).map((action) => ({ action, blockers: matchBlockersOf(action, facts, unfit) }));
  return all.filter(({ blockers }) => !blockers.some(isOfState));
}

/** Refuses with everything that stands in the way, when something does. */
export function mustBeFree(blockers: readonly Blocker[]): void {
  const [first] = blockers;
  if (!first) return;
  const code = isOfState(first) ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED;
  throw new UserError(code, first.message, { blockers });
}

function isOfState({ code }: Blocker): boolean {
  return code === MatchBlocker.NOT_FROM_HERE.valueOf();
}

function given(holds: boolean, code: MatchBlocker, message: string): readonly Blocker[] {
  return holds ? [{ code, message }] : [];
}
