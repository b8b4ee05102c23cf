import { type Blocker, UserError, UserErrorCode } from '../kernel/user-error.ts';
import { contractMoveFrom, ContractMoveKind, ContractStatus, runningContractStatuses } from './contract.states.ts';

/** What a person does to a contract. */
export enum ContractAction {
  SEND_FOR_SIGNATURE = 'SEND_FOR_SIGNATURE',
  CANCEL = 'CANCEL',
  SIGN = 'SIGN',
  CHANGE_TERMS = 'CHANGE_TERMS',
  PAUSE = 'PAUSE',
  RESUME = 'RESUME',
  RENEW = 'RENEW',
  GIVE_NOTICE = 'GIVE_NOTICE',
  END = 'END',
  RECORD_CHECK_IN = 'RECORD_CHECK_IN',
  COMPLETE_ONBOARDING_ITEM = 'COMPLETE_ONBOARDING_ITEM',
}

/** What keeps a contract from something; the codes are part of the API and never change their meaning. */
export enum ContractBlocker {
  NOT_FROM_HERE = 'NOT_FROM_HERE',
  MATCH_NOT_ACCEPTED = 'MATCH_NOT_ACCEPTED',
  CONTRACT_EXISTS = 'CONTRACT_EXISTS',
  COMPANY_NOT_APPROVED = 'COMPANY_NOT_APPROVED',
  NOTICE_GIVEN = 'NOTICE_GIVEN',
  NOTHING_OPEN = 'NOTHING_OPEN',
  HOURS_TAKEN = 'HOURS_TAKEN',
}

/** What decides whether something may be done to a contract. */
export interface ContractFacts {
  readonly status: ContractStatus;
  readonly isCompanyApproved: boolean;
  readonly isMatchAccepted: boolean;
  readonly isNoticeGiven: boolean;
  readonly openItems: number;
}

/** What decides whether a match may become a contract. */
export interface NewContractFacts extends Pick<ContractFacts, 'isCompanyApproved' | 'isMatchAccepted'> {
  readonly hasContract: boolean;
}

/** Something that somebody may do to a contract, and what stands in its way; nothing does when it is empty. */
export interface AvailableAction {
  readonly action: ContractAction;
  readonly blockers: readonly Blocker[];
}

const notFromHere: string = ContractBlocker.NOT_FROM_HERE;
const { SEND, CANCEL, SIGN, PAUSE, RESUME, RENEW, GIVE_NOTICE, END } = ContractMoveKind;

/** The move that an action makes; none for what leaves a contract without one. */
const moveOf: Readonly<Partial<Record<ContractAction, ContractMoveKind>>> = {
  [ContractAction.SEND_FOR_SIGNATURE]: SEND,
  [ContractAction.CANCEL]: CANCEL,
  [ContractAction.SIGN]: SIGN,
  [ContractAction.PAUSE]: PAUSE,
  [ContractAction.RESUME]: RESUME,
  [ContractAction.RENEW]: RENEW,
  [ContractAction.GIVE_NOTICE]: GIVE_NOTICE,
  [ContractAction.END]: END,
};

/** What more than where it stands keeps a contract from an action. */
const standing: Readonly<Partial<Record<ContractAction, (facts: ContractFacts) => readonly Blocker[]>>> = {
  [ContractAction.SIGN]: agreed,
  [ContractAction.RENEW]: unnoticed,
  [ContractAction.GIVE_NOTICE]: unnoticed,
  [ContractAction.COMPLETE_ONBOARDING_ITEM]: unfinished,
};

/** What keeps a contract from an action; empty when nothing does. */
export function contractBlockersOf(action: ContractAction, facts: ContractFacts): readonly Blocker[] {
  if (!isFromHere(action, facts.status)) {
    const message = `A contract that is ${facts.status} does not allow ${action}. Reload it and look where it stands.`;
    return [blocker(ContractBlocker.NOT_FROM_HERE, message)];
  }
  return standing[action]?.(facts) ?? [];
}

/** What keeps a match from becoming a contract; empty when nothing does. */
export function newContractBlockersOf(facts: NewContractFacts): readonly Blocker[] {
  const exists = 'This match has a contract already. Go on with that one, or cancel it first.';
  return [...(facts.hasContract ? [blocker(ContractBlocker.CONTRACT_EXISTS, exists)] : []), ...agreed(facts)];
}

/** What somebody who may write contracts could do to this one as it stands. */
export function availableContractActions(facts: ContractFacts): readonly AvailableAction[] {
  const all = Object.values(ContractAction).map((action) => {
    return { action, blockers: contractBlockersOf(action, facts) };
  });
  return all.filter(({ blockers }) => !blockers.some(isOfState));
}

/** Refuses with everything that stands in the way, when something does. */
export function mustBeFree(blockers: readonly Blocker[]): void {
  const [first] = blockers;
  if (!first) return;
  const code = isOfState(first) ? UserErrorCode.ILLEGAL_TRANSITION : UserErrorCode.BLOCKED;
  throw new UserError(code, first.message, { blockers });
}

function isFromHere(action: ContractAction, status: ContractStatus): boolean {
  const kind = moveOf[action];
  if (kind) return contractMoveFrom(status, kind) !== undefined;
  const isRunning = runningContractStatuses.includes(status);
  return isRunning || (action === ContractAction.CHANGE_TERMS && status === ContractStatus.DRAFT);
}

function agreed({ isCompanyApproved, isMatchAccepted }: Omit<NewContractFacts, 'hasContract'>): Blocker[] {
  const accepted = 'The client has not accepted this match, or it is over. Look where the match stands.';
  const approved = 'The company is not approved. Look at the company, and come back once it is.';
  return [
    ...(isMatchAccepted ? [] : [blocker(ContractBlocker.MATCH_NOT_ACCEPTED, accepted)]),
    ...(isCompanyApproved ? [] : [blocker(ContractBlocker.COMPANY_NOT_APPROVED, approved)]),
  ];
}

function unnoticed({ isNoticeGiven }: ContractFacts): Blocker[] {
  const message = 'Notice of this contract is given already. End it on its last day.';
  return isNoticeGiven ? [blocker(ContractBlocker.NOTICE_GIVEN, message)] : [];
}

function unfinished({ openItems }: ContractFacts): Blocker[] {
  const message = 'Everything that was promised for the start is done.';
  return openItems === 0 ? [blocker(ContractBlocker.NOTHING_OPEN, message)] : [];
}

function blocker(code: ContractBlocker, message: string): Blocker {
  return { code, message };
}

function isOfState({ code }: Blocker): boolean {
  return code === notFromHere;
}
