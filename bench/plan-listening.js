// What the check of plans hears of the way to PostgreSQL, and that it heard something of every list.

// The look-up of a token by its hash, which is no list's; lists of tokens read the same table.
const whoAsks = /\bapi_token t\b.*\bt\.hash = /s;

/** Collects the statements that a pool of connections sends, from now on. */
export function listenOn(pool) {
  const [sent, known] = [[], new WeakSet()];
  // Where connections are, since what is planned for its values is sent on one, and the rest by way of the pool.
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const send = client.query.bind(client);
    client.query = (config, ...others) => {
      if (typeof config?.text === 'string') sent.push(config);
      return send(config, ...others);
    };
  });
  return {
    /** Forgets what was sent before. */
    forget: () => void (sent.length = 0),
    /** The statements that read, without the look-up of who asks. */
    reads: () => sent.filter(({ text }) => /^\s*(?:select|with)\b/.test(text) && !whoAsks.test(text)),
  };
}

/** A list is read by some statement: where none was heard, it was missed, and its plans would be passed over. */
export const unheard = 'no statement of it was heard';

/** A breach for each time that a list was asked for and nothing was heard. */
export function breachesOfHearing(asked) {
  return asked.flatMap((statements) => (statements.length === 0 ? [unheard] : []));
}
