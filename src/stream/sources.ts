import { loadObligations } from '../pipeline/obligations.ts';
import type { Obligation } from '../pipeline/obligation.type.ts';
import type { Among } from '../pipeline/owed-rows.ts';
import type { Change, ChangeKind } from './change.ts';
import { Inbox } from './inbox.ts';
import type { StreamContext } from './stream-context.ts';

/** A hundred cases moved at once are a hundred changes; who is slower than that twice over is ended. */
const mostWaiting = 256;
const mostObligations = 100;

/** Changes of a kind, about one thing or about any, from now on. */
export async function changesOf(
  context: StreamContext,
  kind: ChangeKind,
  aboutId: string | null,
): Promise<AsyncIterable<Change>> {
  const overflow = new AbortController();
  const inbox = new Inbox<Change>(mostWaiting, AbortSignal.any([context.ended, overflow.signal]));
  const stop = await context.changes.listen({
    kind,
    tell: (change) => {
      if (aboutId === null || change.aboutId === aboutId) inbox.push(change);
    },
    end: () => {
      overflow.abort();
    },
  });
  return until(context, inbox, stop);
}

/** What the viewer owes and has become due, from now on. */
export function duesOf(context: StreamContext): AsyncIterable<Obligation> {
  const inbox = new Inbox<Among>(mostWaiting, context.ended);
  const stop = context.dues.listen((among) => {
    inbox.push(among);
  });
  return owedAmong(context, until(context, inbox, stop));
}

async function* owedAmong(context: StreamContext, dues: AsyncIterable<Among>): AsyncGenerator<Obligation> {
  for await (const among of dues) yield* await loadObligations(context.again(), { first: mostObligations, among });
}

/** Also what nobody ever began to take is stopped. */
function until<T>({ ended }: StreamContext, items: AsyncIterable<T>, stop: () => void): AsyncIterable<T> {
  if (ended.aborted) stop();
  else ended.addEventListener('abort', stop, { once: true });
  return items;
}
