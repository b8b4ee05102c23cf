import closeWithGrace from 'close-with-grace';

const patienceMs = 15_000;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'] as const;

/** Why the process is to end. */
export interface Ending {
  readonly signal?: NodeJS.Signals;
  /** What nobody caught. */
  readonly err?: Error;
}

/** Runs the work when a signal or an uncaught error is to end the process, which it then does; gives a way to call that off. */
export function whenEnding(work: (why: Ending) => Promise<void>): () => void {
  // Ctrl-C under npm comes twice at once: between two listeners of the package the second would find none and kill.
  for (const name of signals) process.on(name, stay);
  const guard = closeWithGrace({ delay: patienceMs, logger: false }, ({ signal, err }) =>
    work({ ...(signal && { signal }), ...(err && { err }) }),
  );
  return () => {
    guard.uninstall();
    for (const name of signals) process.off(name, stay);
  };
}

function stay(): void {
  // Being there is all.
}
