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
        facts = { ...factsOf(model), ...next };
        // Cheaper than one expect each, a hundred thousand times.
        if (facts.status !== model.status || facts.stage !== vettingStages[model.stage - 1]) {
          throw new Error(
            `${JSON.stringify(command)} led to ${facts.status} ${facts.stage}, not ${JSON.stringify(model)}`,
          );
        }
        seen.add(`${facts.status} ${facts.stage}`);
      }
    }),
    { numRuns: 500 },
  );

  // Every status at every stage, PASSED at the last: the agreement was put to the test everywhere.
  expect(seen.size).toBe(21);
});

/** What the rules under test make of a command. */
function stateAfter(facts: CaseFacts, command: Command): Pick<CaseFacts, 'status' | 'stage'> {
  if (command.kind === 'work') return { status: facts.status, stage: facts.stage };
  if (command.kind === 'jump') {
    const stage = vettingStages[vettingStages.indexOf(facts.stage) + command.by];
    if (!stage) return facts;
    const to = { status: command.status, stage };
    const isLaidDown = allowedMoves.some(
      (move) =>
        !move.isOffered && move.to.status === to.status && move.to.stage === to.stage && isFrom(move.from, facts),
    );
    return isLaidDown && isAllowed(facts, to) ? to : facts;
  }
  const viewer = viewerOf(command.actor);
  const request = requestOf(command);
  const isClear = blockersOf(request, facts, viewer).length === 0;
  const offer = availableTransitions(facts, viewer).find(({ move }) => move === request.move);
  if (isClear && offer?.blockers.length !== 0) throw new Error('A move that can be made is not offered.');
  return isClear && offer ? offer.to : facts;
}

function isFrom(from: Pick<CaseFacts, 'status' | 'stage'> | null, facts: CaseFacts): boolean {
  return from?.status === facts.status && from.stage === facts.stage;
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
  const isHead = command.actor.who === 'head';
  switch (model.stage) {
    case 1:
      if (command.override && !isHead) return false;
      return model.review === 'good' || (model.review === 'bad' && command.override);
    case 2:
      if (command.override && !isHead) return false;
      if (model.yes + model.no < 1 || model.owed > 0) return false;
      return command.english === 'high' || (command.english === 'low' && command.override);
    case 3:
      if (model.no > 0 && !isHead) return false;
      if (model.yes + model.no < 2 || (model.owed > 0 && !command.ends)) return false;
      return command.seniority && command.claims === 2;
    default:
      return model.terms;
  }
}

function mayReject(model: Model, { actor, reasons, cited }: Reject): boolean {
  if (reasons.length === 0 || reasons.join() === 'NO_AI_INTEGRATION_AWARENESS') return false;
  const isWeak = reasons.includes('DATABASE') || reasons.includes('NO_AI_INTEGRATION_AWARENESS');
  if (model.stage === 4) return actor.who === 'head' && reasons.join() === 'INTEGRITY';
  if (model.stage < 3) return true;
  if (model.yes > 0 && actor.who !== 'head') return false;
  return !isWeak || (model.yes + model.no > 0 && cited > 0);
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
  if (model.stage !== 2 && model.stage !== 3) return;
  if (what === 'ask' && model.owed + model.yes + model.no < 3) model.owed += 1;
  if (what === 'submit yes' && model.owed > 0) [model.owed, model.yes] = [model.owed - 1, model.yes + 1];
  if (what === 'submit no' && model.owed > 0) [model.owed, model.no] = [model.owed - 1, model.no + 1];
}

function enter(model: Model, stage: number): void {
  Object.assign(model, { stage, yes: 0, no: 0, owed: 0 });
}
