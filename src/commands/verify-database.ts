import type { Wrong } from '../database/invariant.ts';
import { toGlobalId } from '../kernel/global-id.ts';
import { type Verified, verify } from '../verify.ts';
import { type Output, print, withDatabase } from './with-database.ts';

/** Looks at the whole database, prints what it finds and sets the exit code. */
export async function verifyDatabase(options: Output): Promise<void> {
  const all: Verified[] = [];
  await withDatabase(async (_context, { orm }) => {
    await verify(orm, (verified) => {
      all.push(verified);
      if (options.json !== true) printLines(verified);
    });
  });
  if (options.json === true) print(options, all.map(jsonOf));
  if (all.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}

function printLines({ name, sentence, wrong, isMore }: Verified): void {
  const lines = wrong.map(({ type, key, detail }) => `  ${type} ${key}: ${detail}`);
  const head = wrong.length === 0 ? `ok     ${name}` : `WRONG  ${name}: ${sentence}`;
  process.stdout.write(`${[head, ...lines, ...(isMore ? ['  … and more'] : [])].join('\n')}\n`);
}

function jsonOf({ name, sentence, wrong, isMore }: Verified): Readonly<Record<string, unknown>> {
  return { name, sentence, isOk: wrong.length === 0, wrong: wrong.map(withId), isMore };
}

/** With the id that clients know, where the row is a noun of the API. */
function withId(wrong: Wrong): object {
  return /^[A-Z]/.test(wrong.type) ? { ...wrong, id: toGlobalId(wrong.type, wrong.key) } : wrong;
}
