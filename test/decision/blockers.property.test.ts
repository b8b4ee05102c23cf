import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Role } from '../../src/kernel/role.ts';
import { availableTransitions, blockersOf, type CaseMove } from '../../src/decision/blockers.ts';
import type { CaseFacts, CaseViewer } from '../../src/decision/case-facts.ts';
import { DecisionReasonCode, WithdrawalReason } from '../../src/decision/decision.reasons.ts';
import {
  allowedMoves,
  isAllowed,
  VettingCaseStatus,
  VettingMove,
  VettingStage,
  vettingStages,
} from '../../src/vetting/vetting-case.states.ts';
import { effort } from '../support/effort.ts';

// The model knows stages as 1 to 4 and every rule as one condition, and shares no code with the rules.
interface Model {
  stage: number;
  status: string;
  review: 'none' | 'good' | 'bad';
  yes: number;
  no: number;
  owed: number;
  terms: boolean;
}

interface Actor {
  readonly who: 'recruiter' | 'head' | 'interviewer';
  readonly owes: boolean;
}

interface Advance {
  readonly kind: 'advance';
  readonly actor: Actor;
  readonly override: boolean;
  readonly english: 'none' | 'low' | 'high';
  readonly seniority: boolean;
  readonly claims: number;
  readonly ends: boolean;
}

type Reason = 'INTEGRITY' | 'RATE_OUT_OF_RANGE' | 'DATABASE' | 'NO_AI_INTEGRATION_AWARENESS';

interface Reject {
  readonly kind: 'reject';
  readonly actor: Actor;
  readonly reasons: readonly Reason[];
  readonly cited: number;
}

interface Withdraw {
  readonly kind: 'withdraw';
  readonly actor: Actor;
}

interface Jump {
  readonly kind: 'jump';
  readonly status: VettingCaseStatus;
  /** How many stages forward; only staying is ever legal. */
  readonly by: number;
}

interface Work {
  readonly kind: 'work';
  readonly what: 'review well' | 'review badly' | 'ask' | 'submit yes' | 'submit no' | 'confirm';
}

type Move = Advance | Reject | Withdraw;
type Command = Move | Jump | Work;

const CLAIMS = ['api', 'data'];

const actors: fc.Arbitrary<Actor> = fc.record({
  who: fc.constantFrom('recruiter', 'recruiter', 'head', 'head', 'interviewer'),
  owes: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

const commands: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('advance' as const),
      actor: actors,
      override: fc.boolean(),
      english: fc.constantFrom('none', 'low', 'high', 'high'),
      seniority: fc.constantFrom(true, true, false),
      claims: fc.constantFrom(2, 2, 1, 0),
      ends: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('reject' as const),
      actor: actors,
      reasons: fc.oneof(
        fc.constant<Reason[]>(['INTEGRITY']),
        fc.subarray<Reason>(['INTEGRITY', 'RATE_OUT_OF_RANGE', 'DATABASE', 'NO_AI_INTEGRATION_AWARENESS']),
      ),
      cited: fc.nat(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), actor: actors }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('jump' as const),
      status: fc.constantFrom(...Object.values(VettingCaseStatus), VettingCaseStatus.OPEN, VettingCaseStatus.OPEN),
      by: fc.constantFrom(0, 0, 0, 1, -1),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('work' as const),
      what: fc.constantFrom('review well', 'review badly', 'ask', 'submit yes', 'submit no', 'confirm'),
    }),
  },
);

const starts = fc.integer({ min: 1, max: 4 });
const sequences = fc.array(commands, { minLength: 200, maxLength: 200, size: 'max' });

test('200 legal and illegal commands leave a case where a model of its own says', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(starts, sequences, (stage, list) => {
      const model: Model = { stage, status: 'OPEN', review: 'none', yes: 0, no: 0, owed: 0, terms: false };
      let facts: CaseFacts = { ...factsOf(model), stage: vettingStages[stage - 1] ?? VettingStage.LISTING };
      for (const command of list) {
        const next = stateAfter(facts, command);
        obey(model, command);
        facts = { ...factsOf(model), status: next.status, stage: next.stage };
        // Cheaper than one expect each, a hundred thousand times.
        const reached = `${facts.status} ${facts.stage}`;
        const foretold = `${model.status} ${vettingStages[model.stage - 1] ?? ''}`;
        if (reached !== foretold) throw new Error(`${JSON.stringify(command)} led to ${reached}, not ${foretold}`);
        seen.add(reached);
      }
    }),
    { numRuns: 500 * effort },
  );

  // Every status at every stage, PASSED at the last: the agreement was put to the test everywhere.
  expect(seen.size).toBe(21);
});

/** What the rules under test make of a command. */
function stateAfter(facts: CaseFacts, command: Command): State {
  if (command.kind === 'work') return facts;
  return command.kind === 'jump' ? stateAfterJump(facts, command) : stateAfterMove(facts, command);
}

/** Moves of the table that this test makes without their guards. */
const jumps = new Set([VettingMove.HOLD, VettingMove.RESUME, VettingMove.EXPIRE, VettingMove.REOPEN]);

function stateAfterJump(facts: CaseFacts, { status, by }: Jump): State {
  const stage = vettingStages[vettingStages.indexOf(facts.stage) + by];
  if (!stage) return facts;
  const to = { status, stage };
  const isLaidDown = allowedMoves.some(
    (each) => jumps.has(each.move) && isSame(each.from, facts) && isSame(each.to, to),
  );
  return isLaidDown && isAllowed(facts, to) ? to : facts;
}

function stateAfterMove(facts: CaseFacts, command: Move): State {
  const viewer = viewerOf(command.actor);
  const request = requestOf(command);
  const isClear = blockersOf(request, facts, viewer).length === 0;
  const offer = availableTransitions(facts, viewer).find((each) => each.move === request.move);
  if (isClear && offer?.blockers.length !== 0) throw new Error('A move that can be made is not offered.');
  return isClear && offer ? offer.to : facts;
}

type State = Pick<CaseFacts, 'status' | 'stage'>;

function isSame(one: State | null, other: State): boolean {
  return one?.status === other.status && one.stage === other.stage;
}

function viewerOf({ who, owes }: Actor): CaseViewer {
  const roles = { recruiter: Role.RECRUITER, head: Role.HEAD_OF_TALENT, interviewer: Role.INTERVIEWER };
  return { id: who, roles: new Set([roles[who]]), owesHere: owes };
}

function requestOf(command: Move): CaseMove {
  switch (command.kind) {
    case 'advance':
      return { move: VettingMove.ADVANCE, input: advanceInput(command) };
    case 'reject':
      return {
        move: VettingMove.REJECT,
        input: {
          reasons: command.reasons.map((code) => ({ code: DecisionReasonCode[code] })),
          citedEvidenceIds: command.cited > 0 ? ['evidence'] : [],
        },
      };
    case 'withdraw':
      return { move: VettingMove.WITHDRAW, input: { leftBy: 'CANDIDATE', reason: WithdrawalReason.RATE } };
  }
}

function advanceInput(command: Advance) {
  const levels = { none: null, low: 'INTERMEDIATE', high: 'ADVANCED' } as const;
  return {
    criterionOverrides: command.override ? [{ criterion: 'hours', reason: 'Soon more' }] : [],
    verifiedEnglish: levels[command.english],
    englishOverrideReason: command.override ? 'Writes well' : null,
    assessedSeniority: command.seniority ? 'SENIOR' : null,
    judgedClaimIds: CLAIMS.slice(0, command.claims),
    debtsEndedReason: command.ends ? 'The interviewer left' : null,
  };
}

function factsOf(model: Model): CaseFacts {
  const verdict = model.review === 'bad' ? 'NOT_MET' : 'MET';
  return {
    status: VettingCaseStatus.OPEN,
    stage: VettingStage.PROFILE_REVIEW,
    profileReview: model.review === 'none' ? null : [{ criterion: 'hours', verdict, isOverridden: false }],
    scorecardsFor: model.yes,
    scorecardsAgainst: model.no,
    scorecardsOwed: model.owed,
    minimumTechnicalScorecards: 2,
    claimIds: CLAIMS,
    hasConfirmedTerms: model.terms,
    closing: null,
  };
}

/** What the model makes of a command. */
function obey(model: Model, command: Command): void {
  if (command.kind === 'work') work(model, command.what);
  else if (command.kind === 'jump') jump(model, command);
  else if (command.actor.who !== 'interviewer') move(model, command);
}

function move(model: Model, command: Move): void {
  if (command.kind === 'withdraw') {
    if (model.status === 'OPEN' || model.status === 'ON_HOLD') model.status = 'WITHDRAWN';
    return;
  }
  if (model.status !== 'OPEN' || command.actor.owes) return;
  if (command.kind === 'reject') {
    if (mayReject(model, command)) model.status = 'REJECTED';
  } else if (mayAdvance(model, command)) {
    if (model.stage === 4) model.status = 'PASSED';
    else enter(model, model.stage + 1);
  }
}

function mayAdvance(model: Model, command: Advance): boolean {
  const rules = [advancesProfile, advancesSoftSkills, advancesTechnical, () => model.terms];
  return rules[model.stage - 1]?.(model, command) ?? false;
}

function advancesProfile({ review }: Model, { actor, override }: Advance): boolean {
  if (override && actor.who !== 'head') return false;
  return review === 'good' || (review === 'bad' && override);
}

function advancesSoftSkills({ yes, no, owed }: Model, { actor, override, english }: Advance): boolean {
  if (override && actor.who !== 'head') return false;
  if (yes + no < 1 || owed > 0) return false;
  return english === 'high' || (english === 'low' && override);
}

function advancesTechnical({ yes, no, owed }: Model, { actor, ends, seniority, claims }: Advance): boolean {
  if (no > 0 && actor.who !== 'head') return false;
  if (yes + no < 2 || (owed > 0 && !ends)) return false;
  return seniority && claims === 2;
}

function mayReject(model: Model, command: Reject): boolean {
  const reasons = command.reasons.join();
  if (reasons === '' || reasons === 'NO_AI_INTEGRATION_AWARENESS') return false;
  if (model.stage === 4) return command.actor.who === 'head' && reasons === 'INTEGRITY';
  return model.stage < 3 || rejectsTechnical(model, command);
}

function rejectsTechnical({ yes, no }: Model, { actor, reasons, cited }: Reject): boolean {
  if (yes > 0 && actor.who !== 'head') return false;
  const isWeak = reasons.includes('DATABASE') || reasons.includes('NO_AI_INTEGRATION_AWARENESS');
  return !isWeak || (yes + no > 0 && cited > 0);
}

function jump(model: Model, { status, by }: Jump): void {
  if (by !== 0) return;
  const turns = ['OPEN ON_HOLD', 'ON_HOLD OPEN', 'OPEN EXPIRED', 'REJECTED OPEN', 'WITHDRAWN OPEN', 'EXPIRED OPEN'];
  if (turns.includes(`${model.status} ${status}`)) model.status = status;
}

function work(model: Model, what: Work['what']): void {
  if (model.status !== 'OPEN') return;
  if (what === 'review well') model.review = 'good';
  if (what === 'review badly') model.review = 'bad';
  if (what === 'confirm' && model.stage === 4) model.terms = true;
  if (model.stage === 2 || model.stage === 3) interview(model, what);
}

function interview(model: Model, what: Work['what']): void {
  if (what === 'ask' && model.owed + model.yes + model.no < 3) model.owed += 1;
  if (!what.startsWith('submit') || model.owed === 0) return;
  model.owed -= 1;
  if (what === 'submit yes') model.yes += 1;
  else model.no += 1;
}

function enter(model: Model, stage: number): void {
  Object.assign(model, { stage, yes: 0, no: 0, owed: 0 });
}
