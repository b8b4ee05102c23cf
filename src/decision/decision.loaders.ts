import type { Row, ToManySelection } from '../database/selection.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { availableTransitions } from './blockers.ts';
import { loadCaseFacts } from './case-facts.ts';
import type { AvailableTransitionType, FeedbackOwed } from './decision.types.ts';
import { isLetterOwed, LetterStatus } from './feedback-letter.states.ts';

/** The moves that the viewer could make of each case, by the guards that the mutations ask. */
export async function loadAvailableTransitions(
  cases: readonly Row[],
  context: RequestContext,
): Promise<readonly AvailableTransitionType[][]> {
  const keys = cases.map((row) => String(row['id']));
  const considered = await loadCaseFacts(context.reads.run, context, keys);
  return keys.map((key) => {
    const found = considered.get(key);
    const moves = found ? availableTransitions(found.facts, found.viewer) : [];
    return moves.map(({ move, rule, to, blockers }) => ({
      move,
      rule,
      toStage: to.stage,
      toStatus: to.status,
      blockers: [...blockers],
    }));
  });
}

const lettersOfCase: ToManySelection = {
  key: '',
  by: 'vettingCase',
  order: [{ property: 'createdAt', direction: 'desc' }],
  where: {},
  first: null,
  selection: {
    type: 'FeedbackLetter',
    properties: new Set(['status', 'dueAt']),
    toOne: new Map(),
    toMany: [],
    veiled: null,
  },
};

/** The letter of each case that is still owed, among those that the viewer sees. */
export async function loadFeedbackOwed(
  cases: readonly Row[],
  context: RequestContext,
): Promise<readonly (FeedbackOwed | null)[]> {
  const keys = cases.map((row) => String(row['id']));
  const lists = await context.reads.childrenOf(context.viewer, lettersOfCase, keys);
  return lists.map((letters) => {
    const owed = letters.find(({ status }) =>
      Object.values(LetterStatus).some((it) => it === status && isLetterOwed(it)),
    );
    return owed ? { letterId: String(owed['id']), dueAt: String(owed['dueAt']) } : null;
  });
}

const supersededLetters = `
  select fl.id from feedback_letter fl join reopening r on r.decision_id = fl.decision_id
  where fl.id = any($1::uuid[])`;

/** Whether the decision behind each letter was superseded by a reopening. */
export async function loadIsSuperseded(letters: readonly Row[], context: RequestContext): Promise<readonly boolean[]> {
  const found = await context.reads.run(supersededLetters, [letters.map(({ id }) => id)]);
  const superseded = new Set(found.map(([id]) => id));
  return letters.map(({ id }) => superseded.has(id));
}
