import { AsyncLocalStorage } from 'node:async_hooks';
import { connect as connectTo } from 'node:net';
import type { Pool, PoolClient } from 'pg';

const requests = new AsyncLocalStorage<UnderWay>();
const holders = new WeakMap<PoolClient, UnderWay>();
const cancelled = new WeakSet<PoolClient>();
const watched = new WeakSet<Pool>();

const againMs = 250;
const mostTries = 20;

/** What a request asks of the database once nobody waits for it any more; told as a statement that was cancelled. */
class RequestOver extends Error {
  readonly code = '57014';

  constructor() {
    super('Nobody waits for this request any more');
    this.name = 'RequestOver';
  }
}

/** What one request has under way in the database: it can be cancelled there, and nothing more is begun then. */
export class UnderWay {
  readonly #held = new Set<PoolClient>();
  #isOver = false;
  #isLeft = false;
  #endsWithClient = false;

  /** True once it was cancelled. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Does the work as part of this request: what it asks of the database belongs to it. */
  run<T>(work: () => T): T {
    return requests.run(this, work);
  }

  /** From now on, or from before, it is cancelled when whoever asked goes away. */
  endWithClient(): void {
    this.#endsWithClient = true;
    if (this.#isLeft) this.end();
  }

  /** Whoever asked has gone away. */
  leave(): void {
    this.#isLeft = true;
    if (this.#endsWithClient) this.end();
  }

  /** Cancels in PostgreSQL what runs, and what is begun until every connection is given back. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#cancel(mostTries);
  }

  /** Notes a connection as held by this request. Throws when the request is over. */
  take(client: PoolClient): void {
    if (this.#isOver) throw new RequestOver();
    this.#held.add(client);
    holders.set(client, this);
  }

  give(client: PoolClient): void {
    this.#held.delete(client);
  }

  /** A transaction may be between two statements: then the next one has to be met. */
  #cancel(tries: number): void {
    for (const client of this.#held) cancel(client);
    if (this.#held.size > 0 && tries > 0)
      setTimeout(() => {
        this.#cancel(tries - 1);
      }, againMs).unref();
  }
}

/** Lets requests know which connections of the pool they hold; doing it again changes nothing. */
export function watchPool(pool: Pool): void {
  if (watched.has(pool)) return;
  watched.add(pool);
  const connect = pool.connect.bind(pool) as Connect;
  pool.connect = ((callback?: Connected) => {
    const request = requests.getStore();
    if (!request) return connect(callback);
    if (callback) return connect(taking(request, callback));
    return connect().then((client) => taken(request, client));
  }) as Pool['connect'];
  pool.on('release', (_error, client) => {
    holders.get(client)?.give(client);
    holders.delete(client);
    // The request to cancel might come late, and meet somebody else's statement: the pool removes what is ending.
    if (cancelled.has(client)) void (client as unknown as Ending).end();
  });
}

type Connected = (error: Error | undefined, client: PoolClient | undefined, done: (release?: unknown) => void) => void;
/** With a callback what it gives is of no use. */
type Connect = (callback?: Connected) => Promise<PoolClient>;

/** What a client of a pool has, too, and only the pool should use. */
interface Ending {
  readonly end: () => Promise<void>;
}

/** What the driver keeps of a connection for those who want to cancel on it. */
interface Cancellable {
  readonly processID: number | null;
  readonly secretKey: number | null;
  readonly host: string;
  readonly port: number;
}

function taken(request: UnderWay, client: PoolClient): PoolClient {
  try {
    request.take(client);
    return client;
  } catch (error) {
    client.release();
    throw error;
  }
}

function taking(request: UnderWay, callback: Connected): Connected {
  return (error, client, done) => {
    if (error || !client) {
      callback(error, client, done);
      return;
    }
    try {
      taken(request, client);
    } catch (over) {
      callback(over as Error, undefined, () => undefined);
      return;
    }
    callback(undefined, client, done);
  };
}

const cancelRequest = 80_877_102;

/** Asks PostgreSQL, on a connection of its own as its protocol has it, to cancel what a connection runs. */
function cancel(client: PoolClient): void {
  cancelled.add(client);
  const { processID, secretKey, host, port } = client as unknown as Cancellable;
  if (processID === null || secretKey === null) return;
  const message = Buffer.alloc(16);
  message.writeInt32BE(16, 0);
  message.writeInt32BE(cancelRequest, 4);
  message.writeInt32BE(processID, 8);
  message.writeInt32BE(secretKey, 12);
  const socket = connectTo(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${String(port)}` } : { host, port });
  // What cannot be cancelled ends at the limits of the database.
  socket.on('error', () => socket.destroy());
  socket.setTimeout(againMs * 4, () => socket.destroy());
  socket.end(message);
}
