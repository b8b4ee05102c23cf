import { doneUnder, keep, type KeyScope, waitForKey } from '../database/idempotency-key.ts';
import { holdOpen } from '../database/hold-open.ts';
import { statementsIn } from '../database/transaction-statements.ts';
import type { HeldTransaction, Once } from '../kernel/once.ts';
import { again } from './again.ts';
import type { RequestContext } from './request-context.ts';
import { requestError } from './request-error.ts';

/** What an operation gives: the rows of a payload, by their fields. */
type Effect = Readonly<Record<string, unknown>>;

/** Does one thing of a mutation, in a context that is its own. */
type Act = (context: RequestContext) => Promise<object>;

/** One sending of a mutation: does each thing of it, unless another sending under the same key did it before. */
export interface Attempt {
  readonly once: (place: number, context: RequestContext, act: Act) => Promise<object>;
}

/** Without a key everything is done whenever it is asked for. */
const unkeyed: Attempt = { once: (_place, context, act) => again(context, act) };

/** Lets the sendings of a mutation that carry the same key into one server one after the other. */
export class Turns {
  readonly #underWay = new Map<string, Promise<void>>();

  /** Attempts a mutation when it is its turn. Throws IDEMPOTENCY_CONFLICT when the key came with another body before. */
  async attempt<T>(context: RequestContext, mutation: string, work: (attempt: Attempt) => Promise<T>): Promise<T> {
    const { retry, viewer } = context;
    if (!retry) return work(unkeyed);
    const scope = { actor: viewer.service ?? viewer.id, person: viewer.id, mutation, key: retry.key };
    return this.#inTurn(JSON.stringify(scope), async () => {
      const known = await effectsIn(statementsIn(context.em), scope, retry.bodyHash);
      const at = { scope, known };
      return work({ once: (place, own, act) => again(own, (fresh) => once({ ...at, place }, fresh, act)) });
    });
  }

  /** Whoever waits holds no connection to the database. */
  async #inTurn<T>(turn: string, work: () => Promise<T>): Promise<T> {
    for (let before = this.#underWay.get(turn); before; before = this.#underWay.get(turn)) await before;
    const working = work();
    const over = working.then(nothing, nothing);
    this.#underWay.set(turn, over);
    await over;
    if (this.#underWay.get(turn) === over) this.#underWay.delete(turn);
    return working;
  }
}

const nothing = (): void => undefined;

interface At {
  readonly scope: KeyScope;
  /** What was done before this sending, by its places. */
  readonly known: ReadonlyMap<number, Effect>;
  readonly place: number;
}

async function once(at: At, context: RequestContext, act: Act): Promise<object> {
  const known = at.known.get(at.place);
  if (known) return known;
  const taken = new Taken(at, context);
  try {
    const effect = await act({ ...context, once: taken, em: holdOpen(context.em, taken) });
    await taken.end(effect);
    return effect;
  } catch (error) {
    await taken.undo();
    if (error instanceof DoneBefore) return error.effect;
    throw error;
  }
}

/** Somebody was faster: the same was sent to another server at the same time. */
class DoneBefore extends Error {
  readonly effect: Effect;

  constructor(effect: Effect) {
    super('This was done before');
    this.name = 'DoneBefore';
    this.effect = effect;
  }
}

/** The transaction of an operation, which ends with what is remembered of its effect. */
class Taken implements Once {
  readonly #at: At;
  readonly #context: RequestContext;
  #transaction: HeldTransaction | null = null;

  constructor(at: At, context: RequestContext) {
    this.#at = at;
    this.#context = context;
  }

  readonly hold = async (transaction: HeldTransaction): Promise<void> => {
    this.#transaction = transaction;
    const { scope, place } = this.#at;
    await waitForKey(transaction.run, scope);
    const effect = (await effectsIn(transaction.run, scope, this.#bodyHash)).get(place);
    if (effect) throw new DoneBefore(effect);
  };

  async end(effect: object): Promise<void> {
    if (!this.#transaction) return;
    const { newId, now, requestId } = this.#context;
    const payload = rememberedOf(effect);
    const done = { id: newId(), createdAt: now, place: this.#at.place, bodyHash: this.#bodyHash, payload, requestId };
    await keep(this.#transaction.run, this.#at.scope, done);
    await this.#transaction.commit();
  }

  /** What failed is told, and not that undoing it failed as well. */
  async undo(): Promise<void> {
    await this.#transaction?.rollback().catch(nothing);
  }

  get #bodyHash(): string {
    return this.#context.retry?.bodyHash ?? '';
  }
}

async function effectsIn(
  run: HeldTransaction['run'],
  scope: KeyScope,
  bodyHash: string,
): Promise<ReadonlyMap<number, Effect>> {
  const done = await doneUnder(run, scope);
  if (done.some((one) => one.bodyHash !== bodyHash)) {
    const message = 'This Idempotency-Key came with another body before. Take a new key for a new request.';
    throw requestError('IDEMPOTENCY_CONFLICT', message);
  }
  return new Map(done.map(({ place, payload }) => [place, payload]));
}

/** Of rows their ids, read again for whoever asks again; of a text nothing, since it may be a secret that is shown once. */
function rememberedOf(effect: object): Effect {
  const entries = Object.entries(effect).filter(([, value]) => typeof value !== 'string');
  return Object.fromEntries(
    entries.map(([name, value]: [string, unknown]) => [name, hasId(value) ? { id: value.id } : value]),
  );
}

function hasId(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value;
}
