import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ContractAction, contractBlockersOf, newContractBlockersOf } from '../../src/contract/contract.blockers.ts';
import { contractInvariants } from '../../src/contract/contract.invariants.ts';
import { contractMoveFrom, ContractMoveKind, ContractStatus } from '../../src/contract/contract.states.ts';
import { rematchInvariants } from '../../src/contract/rematch.invariants.ts';
import { Role } from '../../src/kernel/role.ts';
import { matchMoveFrom, MatchMoveKind, MatchStatus } from '../../src/matching/match.states.ts';
import { matchInvariants } from '../../src/matching/match.invariants.ts';
import { matchRunInvariants } from '../../src/matching/match-run.invariants.ts';
import { atOneMoment, verified } from '../../src/verify.ts';
import { changeContract, matchInput, term } from '../support/build-contract.ts';
import { versionOf } from '../support/build-decision.ts';
import { type BuiltMatch, buildMatch, changeMatch } from '../support/build-match.ts';
import { effort } from '../support/effort.ts';
import { randomOf } from '../support/random.ts';
import { type Person, startTestApi, type TestApi } from '../support/test-api.ts';

const kinds = MatchMoveKind;
const moves = ContractMoveKind;
const today = '2026-11-24';
const noted = { reason: 'As a test wants it' };
const left = { reason: 'CLIENT_BUDGET', lastDayOn: today };

/** What is done to a match: the mutation, what it says, and the move that it makes. */
const onMatch = [
  ['respondToMatch', { answer: 'ACCEPT' }, kinds.ACCEPT],
  ['respondToMatch', { answer: 'DECLINE', reason: 'RATE' }, kinds.DECLINE],
  ['presentMatch', {}, kinds.PRESENT],
  ['recordClientInterview', { occurredAt: '2026-11-24T10:00:00.000Z' }, kinds.INTERVIEW],
  ['recordClientDecision', { decision: 'ACCEPT' }, kinds.CLIENT_ACCEPT],
  ['recordClientDecision', { decision: 'DECLINE', reason: 'SKILLS' }, kinds.CLIENT_DECLINE],
  ['withdrawMatch', { party: 'MARKETPLACE', reason: 'MISTAKE' }, kinds.WITHDRAW],
] as const;

/** The same of a contract, with the action whose guard is asked. */
const onContract = [
  ['sendContractForSignature', {}, moves.SEND, ContractAction.SEND_FOR_SIGNATURE],
  ['signContract', {}, moves.SIGN, ContractAction.SIGN],
  ['pauseContract', noted, moves.PAUSE, ContractAction.PAUSE],
  ['resumeContract', {}, moves.RESUME, ContractAction.RESUME],
  ['giveNotice', { ...left, by: 'CLIENT' }, moves.GIVE_NOTICE, ContractAction.GIVE_NOTICE],
  ['endContract', left, moves.END, ContractAction.END],
  ['cancelContract', noted, moves.CANCEL, ContractAction.CANCEL],
] as const;

/** What the pure rules know of one match and of its last contract. */
interface Model {
  match: MatchStatus;
  interviews: number;
  contract: ContractStatus | null;
  isNoticeGiven: boolean;
}

/** A match of its own, and the contract that was made of it last. */
interface Real {
  readonly match: BuiltMatch;
  contract: string | null;
}

let api: TestApi;
let matcher: Person;

beforeAll(async () => {
  api = await startTestApi();
  matcher = await api.person(Role.MATCHER);
});

afterAll(() => api.close());

type Refusals = readonly { readonly blockers: readonly { readonly code: string }[] }[];

/** Null when it was done, or what stood in its way. */
const outcome = (errors: Refusals): readonly string[] | null =>
  errors.length === 0 ? null : errors.flatMap(({ blockers }) => blockers.map(({ code }) => code));

const codesOf = (blockers: readonly { readonly code: string }[]): readonly string[] | null =>
  blockers.length === 0 ? null : blockers.map(({ code }) => code);

const begin = async (): Promise<[Model, Real]> => {
  const match = await buildMatch(api, matcher, { status: MatchStatus.SUGGESTED });
  const pair = { talentListingId: match.talent.id, projectListingId: match.listing.id, version: 1 };
  const { errors } = await changeMatch(api, matcher, 'proposeMatch', pair);
  expect(errors).toEqual([]);
  const model = { match: MatchStatus.PROPOSED, interviews: 0, contract: null, isNoticeGiven: false };
  return [model, { match, contract: null }];
};

/** Does it, and gives what was answered beside what the guard foretells. */
const doToMatch = async (model: Model, real: Real, [mutation, stated, kind]: (typeof onMatch)[number]) => {
  const move = matchMoveFrom(model.match, kind);
  const isOneTooMany = kind === kinds.INTERVIEW && model.interviews >= 2;
  const foretold = move ? (isOneTooMany ? ['TOO_MANY_CLIENT_INTERVIEWS'] : null) : ['NOT_FROM_HERE'];
  const { errors } = await changeMatch(api, matcher, mutation, { ...(await matchInput(api, real.match)), ...stated });
  if (move && !isOneTooMany) {
    model.match = move.to;
    if (kind === kinds.INTERVIEW) model.interviews += 1;
    const unsigned = model.contract && contractMoveFrom(model.contract, moves.CANCEL_WITH_MATCH);
    if (kind === kinds.WITHDRAW && unsigned) model.contract = unsigned.to;
  }
  return { mutation, answered: outcome(errors), foretold };
};

const makeContract = async (model: Model, real: Real) => {
  const hasContract = model.contract !== null && model.contract !== ContractStatus.CANCELLED;
  const isMatchAccepted = model.match === MatchStatus.CLIENT_ACCEPTED;
  const foretold = codesOf(newContractBlockersOf({ hasContract, isMatchAccepted, isCompanyApproved: true }));
  const input = { ...(await matchInput(api, real.match)), startsOn: today, currency: 'USD', term };
  const { contract, errors } = await changeContract(api, matcher, 'createContract', input);
  if (foretold === null) {
    real.contract = contract && String(contract['id']);
    Object.assign(model, { contract: ContractStatus.DRAFT, isNoticeGiven: false });
  }
  return { mutation: 'createContract', answered: outcome(errors), foretold };
};

const doToContract = async (model: Model, contractId: string, step: (typeof onContract)[number]) => {
  const [mutation, stated, kind, action] = step;
  const status = model.contract ?? ContractStatus.DRAFT;
  const isMatchAccepted = model.match === MatchStatus.CLIENT_ACCEPTED;
  const { isNoticeGiven } = model;
  const facts = { status, isMatchAccepted, isNoticeGiven, isCompanyApproved: true, openItems: 1 };
  const foretold = codesOf(contractBlockersOf(action, facts));
  const input = { contractId, version: await versionOf(api, 'contract', keyIn(contractId)), ...stated };
  const { errors } = await changeContract(api, matcher, mutation, input);
  if (foretold === null) {
    model.contract = contractMoveFrom(status, kind)?.to ?? null;
    if (kind === moves.SIGN) model.match = MatchStatus.CONTRACTED;
    if (kind === moves.GIVE_NOTICE) model.isNoticeGiven = true;
  }
  return { mutation, answered: outcome(errors), foretold };
};

const keyIn = (id: string): string => Buffer.from(id, 'base64url').toString().slice('Contract:'.length);

/** Where both stand in the database. */
const standing = async ({ match, contract }: Real) => {
  const [found] = await api.asApp('select status from match where id = $1', [match.key]);
  const [made] = contract ? await api.asApp('select status from contract where id = $1', [keyIn(contract)]) : [];
  return { match: found?.['status'], contract: made?.['status'] ?? null };
};

/** The next command: of the contract as soon as there is one, most often. */
const step = async (model: Model, real: Real, next: () => number) => {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T; // it has some
  if (next() < 0.15) return makeContract(model, real);
  if (real.contract !== null && next() < 0.75) return doToContract(model, real.contract, pick(onContract));
  const ahead = onMatch.filter(([, , kind]) =>
    [kinds.ACCEPT, kinds.PRESENT, kinds.CLIENT_ACCEPT].some((it) => it === kind),
  );
  return doToMatch(model, real, pick(next() < 0.6 ? ahead : onMatch));
};

const seeds = Array.from({ length: Math.ceil(effort / 4) }, (_, index) => 20_261_128 + index);

describe('200 commands to matches and their contracts', () => {
  test.each(seeds)(
    'with seed %i are done or refused as the guards say, and leave what the states say',
    async (seed) => {
      const next = randomOf(seed);
      const seen = new Set<string>();
      let [model, real] = await begin();
      for (let count = 0; count < 200; count += 1) {
        if (next() < 0.04) [model, real] = await begin();
        const { mutation, answered, foretold } = await step(model, real, next);

        expect({ count, mutation, answered }).toEqual({ count, mutation, answered: foretold });
        const { match, contract } = model;
        expect({ count, mutation, ...(await standing(real)) }).toEqual({ count, mutation, match, contract });
        seen.add(match).add(`contract ${String(contract)}`);
      }
      process.stdout.write(`commands of seed ${String(seed)} led to ${[...seen].join(', ')}\n`);
      expect(seen.size).toBeGreaterThan(8);
    },
  );

  test('leave nothing that breaks an invariant of either', async () => {
    const broken: string[] = [];
    const own = [...matchInvariants, ...matchRunInvariants, ...contractInvariants, ...rematchInvariants];
    await atOneMoment(api.orm, async (ask) => {
      for (const invariant of own) {
        const { name, wrong } = await verified(ask, invariant);
        if (wrong.length > 0) broken.push(name);
      }
    });

    expect(broken).toEqual([]);
  });
});
