import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { listingMoveFrom, ListingMoveKind, ListingStatus } from './project-listing.states.ts';

/** What a person does to a listing as a whole. */
export enum ListingAction {
  EDIT = 'EDIT',
  SUBMIT_FOR_REVIEW = 'SUBMIT_FOR_REVIEW',
  REVIEW = 'REVIEW',
  RETURN_TO_DRAFT = 'RETURN_TO_DRAFT',
  PUBLISH = 'PUBLISH',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  MARK_FILLED = 'MARK_FILLED',
  CLOSE = 'CLOSE',
  REOPEN = 'REOPEN',
}

/** What keeps a listing from something; the codes are part of the API and never change their meaning. */
export enum ListingBlocker {
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  CONTENT_MISSING = 'CONTENT_MISSING',
  TOO_SHORT = 'TOO_SHORT',
  TOO_MANY_INTERVIEWS = 'TOO_MANY_INTERVIEWS',
  WHITEBOARD = 'WHITEBOARD',
  NOT_REVIEWED = 'NOT_REVIEWED',
  REVIEW_NOT_PASSED = 'REVIEW_NOT_PASSED',
  COMPANY_NOT_APPROVED = 'COMPANY_NOT_APPROVED',
  COMPANY_TRUST_EXPIRED = 'COMPANY_TRUST_EXPIRED',
  NO_OPEN_REMATCH = 'NO_OPEN_REMATCH',
}

/** What decides whether something may be done to a listing. */
export interface ListingFacts {
  /** As it stands at this moment. */
  readonly status: ListingStatus;
  /** Names of fields without which no developer can choose. */
  readonly missing: readonly string[];
  readonly ongoing: boolean;
  /** The shortest that it may go on; null when nothing is stated. */
  readonly shortestDays: number | null;
  readonly clientInterviews: number | null;
  readonly hasWhiteboard: boolean | null;
  /** What the last review of the content as it is said; null when nobody has read it so. */
  readonly isApproved: boolean | null;
  readonly isCompanyApproved: boolean;
  /** Until when the company is trusted; null when it never was. */
  readonly trustExpiresAt: Date | null;
  /** Whether its client lost a developer and waits for another. */
  readonly isRematchOpen: boolean;
}

/** Something that somebody may do to a listing, and what stands in its way; nothing does when it is empty. */
export interface AvailableAction {
  readonly action: ListingAction;
  readonly blockers: readonly Blocker[];
}

const { SUBMIT, RETURN, PUBLISH, PAUSE, RESUME, FILL, CLOSE, REOPEN } = ListingMoveKind;
/** Gigs of two weeks are not listed. */
const LONGEST_GIG_IN_DAYS = 14;
const MOST_CLIENT_INTERVIEWS = 2;

/** The move that an action makes; none for what leaves a listing where it is. */
const moveOf: Readonly<Partial<Record<ListingAction, ListingMoveKind>>> = {
  [ListingAction.SUBMIT_FOR_REVIEW]: SUBMIT,
  [ListingAction.RETURN_TO_DRAFT]: RETURN,
  [ListingAction.PUBLISH]: PUBLISH,
  [ListingAction.PAUSE]: PAUSE,
  [ListingAction.RESUME]: RESUME,
  [ListingAction.MARK_FILLED]: FILL,
  [ListingAction.CLOSE]: CLOSE,
  [ListingAction.REOPEN]: REOPEN,
};

const showing: readonly ListingAction[] = [ListingAction.PUBLISH, ListingAction.RESUME, ListingAction.REOPEN];

/** What keeps a listing from an action at this moment; empty when nothing does. */
export function listingBlockersOf(action: ListingAction, facts: ListingFacts, now: Date): readonly Blocker[] {
  if (!isFromHere(action, facts)) {
    const message = `A listing that is ${facts.status} does not allow ${action}. Reload it and look where it stands.`;
    return [blocker(ListingBlocker.NOT_FROM_HERE, message)];
  }
  if (action === ListingAction.SUBMIT_FOR_REVIEW) return unfit(facts);
  if (!isShowing(action)) return [];
  const wanted = action === ListingAction.REOPEN ? unwanted(facts) : [];
  return [...wanted, ...unfit(facts), ...unread(facts), ...untrusted(facts, now)];
}

/** True of what shows a listing to developers, for which its company has to be trusted. */
export function isShowing(action: ListingAction): boolean {
  return showing.includes(action);
}

/** What somebody who may write listings could do to this one as it stands. */
export function availableListingActions(facts: ListingFacts, now: Date): readonly AvailableAction[] {
  const all = Object.values(ListingAction).map((action) => {
    return { action, blockers: listingBlockersOf(action, facts, now) };
  });
  return all.filter(({ blockers }) => !blockers.some(isOfState));
}

/** Refuses with everything that stands in the way of an action, when something does. */
export function mustAllow(action: ListingAction, facts: ListingFacts, now: Date): void {
  const blockers = listingBlockersOf(action, facts, now);
  const [first] = blockers;
  if (!first) return;
  const code = isOfState(first) ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED;
  throw new UserError(code, first.message, { blockers });
}

function isFromHere(action: ListingAction, { status }: ListingFacts): boolean {
  if (action === ListingAction.EDIT) return status === ListingStatus.DRAFT;
  const kind = moveOf[action];
  return kind ? listingMoveFrom(status, kind) !== undefined : status === ListingStatus.IN_REVIEW;
}

function isOfState({ code }: Blocker): boolean {
  return code === ListingBlocker.NOT_FROM_HERE.valueOf();
}

/** What no developer should be shown, whoever has read it. */
function unfit(facts: ListingFacts): readonly Blocker[] {
  const { missing, ongoing, shortestDays, clientInterviews, hasWhiteboard } = facts;
  const isShort = !ongoing && shortestDays !== null && shortestDays <= LONGEST_GIG_IN_DAYS;
  return [
    ...given(missing.length > 0, ListingBlocker.CONTENT_MISSING, `Fill in ${missing.join(', ')}.`),
    ...given(
      isShort,
      ListingBlocker.TOO_SHORT,
      'Gigs of two weeks or less are not listed. Agree on more than 14 days.',
    ),
    ...given(
      (clientInterviews ?? 0) > MOST_CLIENT_INTERVIEWS,
      ListingBlocker.TOO_MANY_INTERVIEWS,
      'Developers are vetted already: agree with the client on two interviews at most.',
    ),
    ...given(
      hasWhiteboard === true,
      ListingBlocker.WHITEBOARD,
      'Nobody writes code on a whiteboard. Talk to the client.',
    ),
  ];
}

function unread({ isApproved }: ListingFacts): readonly Blocker[] {
  const isUnread = isApproved === null;
  return [
    ...given(isUnread, ListingBlocker.NOT_REVIEWED, 'Nobody has reviewed it as it is now. Review it first.'),
    ...given(
      isApproved === false,
      ListingBlocker.REVIEW_NOT_PASSED,
      'The last review found something. Return it to draft.',
    ),
  ];
}

function untrusted({ isCompanyApproved, trustExpiresAt }: ListingFacts, now: Date): readonly Blocker[] {
  const isOver = isCompanyApproved && (trustExpiresAt === null || trustExpiresAt <= now);
  return [
    ...given(
      !isCompanyApproved,
      ListingBlocker.COMPANY_NOT_APPROVED,
      'The company is not approved. Look at the company.',
    ),
    ...given(
      isOver,
      ListingBlocker.COMPANY_TRUST_EXPIRED,
      'The screening of the company has run out. Screen it again.',
    ),
  ];
}

/** Who found their developers looks for another one only in the place of one that left. */
function unwanted({ isRematchOpen }: ListingFacts): readonly Blocker[] {
  const message = 'No re-match of this listing is open for its client. Write a new listing.';
  return given(!isRematchOpen, ListingBlocker.NO_OPEN_REMATCH, message);
}

function given(holds: boolean, code: ListingBlocker, message: string): readonly Blocker[] {
  return holds ? [blocker(code, message)] : [];
}

function blocker(code: ListingBlocker, message: string): Blocker {
  return { code, message };
}
