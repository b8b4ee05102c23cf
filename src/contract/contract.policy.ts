import { candidateGround } from '../candidate/candidate.policy.ts';
import type { Company } from '../company/company.entity.ts';
import { companies } from '../company/company.policy.ts';
import { mutation, policy, query } from '../kernel/policy.ts';
import { group, read, write } from '../kernel/rights.ts';
import { matches } from '../matching/matching.policy.ts';
import { isOfViewer } from '../vetting/vetting-case.policy.ts';
import type { AvailableContractAction } from './available-contract-action.type.ts';
import type { CheckIn } from './check-in.entity.ts';
import type { ContractOutlook } from './contract-outlook.type.ts';
import type { ContractTerm } from './contract-term.entity.ts';
import type { ContractTransition } from './contract-transition.entity.ts';
import type { Contract } from './contract.entity.ts';
import type { OnboardingItem } from './onboarding-item.entity.ts';
import type { TimeOff } from './time-off.entity.ts';

/** What a client pays, and what is left of it. */
export const clientMoney = group('client amount, margin', { HEAD_OF_TALENT: read, MATCHER: write });

interface ContractFields {
  readonly terms: unknown;
  readonly allTerms: unknown;
  readonly transitions: unknown;
  readonly onboarding: unknown;
  readonly openItems: unknown;
  readonly checkIns: unknown;
  readonly health: unknown;
  readonly outlook: unknown;
  readonly availableActions: unknown;
}

/** True of a candidate who works under a contract of ours, or is about to. */
const isContracted = (candidate: string): string =>
  `exists (select 1 from contract c where c.candidate_id = ${candidate} and c.status not in ('ENDED', 'CANCELLED'))`;

/** Rights on contracts, and on what belongs to them. */
export const contractPolicies = [
  ...candidateGround('listed', isContracted),
  policy<Contract & ContractFields>('Contract', {
    // Not the candidate: a matcher sees them only while they are listed, or work.
    rows: {
      group: matches,
      own: isOfViewer,
      shows: ['match', 'talentListing', 'listing', 'company', 'successManager'],
    },
    fields: [
      [matches, 'id', 'version', 'match', 'candidate', 'talentListing', 'listing', 'company', 'successManager'],
      [matches, 'status', 'currency', 'startsOn', 'plannedEndOn', 'renewsOn', 'signedAt', 'noticeGivenOn', 'lastDayOn'],
      [matches, 'noticeBy', 'endedOn', 'endReason', 'isEarly', 'endsOn', 'dueOn', 'terms', 'allTerms'],
      [matches, 'transitions', 'onboarding', 'openItems', 'checkIns', 'health', 'outlook', 'availableActions'],
    ],
    columns: [[matches, 'createdAt']],
  }),
  policy<ContractTerm & { paid: unknown; client: unknown; margin: unknown }>('ContractTerm', {
    rows: { through: 'contract', shows: ['contract'] },
    fields: [
      [matches, 'id', 'contract', 'startsOn', 'endsOn', 'unit', 'paid', 'hoursPerWeek', 'voidedAt'],
      [clientMoney, 'client', 'margin'],
    ],
    columns: [
      [matches, 'createdAt', 'currency', 'paidAmount'],
      [clientMoney, 'clientAmount'],
    ],
  }),
  policy<ContractTransition & { at: unknown }>('ContractTransition', {
    rows: { through: 'contract', shows: ['contract', 'actor'] },
    fields: [
      [matches, 'id', 'at', 'contract', 'seq', 'rule', 'fromStatus', 'toStatus', 'actor', 'reason', 'plannedEndOn'],
      [matches, 'renewsOn', 'noticeGivenOn', 'lastDayOn', 'noticeBy', 'endReason'],
    ],
    columns: [[matches, 'createdAt']],
  }),
  policy<OnboardingItem>('OnboardingItem', {
    rows: { through: 'contract', shows: ['contract', 'completedBy'] },
    fields: [[matches, 'id', 'contract', 'kind', 'position', 'dueOn', 'completedAt', 'completedBy', 'note']],
  }),
  policy<CheckIn>('CheckIn', {
    rows: { through: 'contract', shows: ['contract', 'recordedBy'] },
    fields: [[matches, 'id', 'contract', 'heldAt', 'clientMood', 'developerMood', 'risk', 'note', 'recordedBy']],
  }),
  policy<TimeOff>('TimeOff', {
    rows: { group: matches, through: 'talentListing', shows: ['talentListing', 'recordedBy'] },
    fields: [[matches, 'id', 'talentListing', 'startsOn', 'endsOn', 'note', 'recordedBy']],
  }),
  policy<ContractOutlook & { presentTerm: unknown; nextContract: unknown; nextMatch: unknown }>('ContractOutlook', {
    rows: null,
    fields: [
      [matches, 'presentTerm', 'capacity', 'committedHours', 'idleFrom', 'gapDays', 'nextContract', 'nextMatch'],
    ],
  }),
  policy<AvailableContractAction>('AvailableContractAction', { rows: null, fields: [[matches, 'action', 'blockers']] }),
  policy('Match', { rows: null, fields: [[matches, 'contracts', 'contractBlockers']] }),
  policy('Candidate', { rows: null, fields: [[matches, 'contracts']] }),
  policy('TalentListing', { rows: null, fields: [[matches, 'contracts', 'timeOff', 'freeHours']] }),
  policy<Company & { runningContractCount: unknown }>('Company', {
    rows: null,
    fields: [[companies, 'runningContractCount']],
  }),
  query('contract', matches),
  query('contracts', matches),
  query('contractsEnding', matches),
  query('myContracts', matches),
  mutation('createContract', matches),
  mutation('sendContractForSignature', matches),
  mutation('cancelContract', matches),
  mutation('signContract', matches),
  mutation('changeContractTerms', matches),
  mutation('pauseContract', matches),
  mutation('resumeContract', matches),
  mutation('renewContract', matches),
  mutation('giveNotice', matches),
  mutation('endContract', matches),
  mutation('addTimeOff', matches),
  mutation('recordCheckIn', matches),
  mutation('completeOnboardingItem', matches),
];
