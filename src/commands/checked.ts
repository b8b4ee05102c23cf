import { checkInput } from '../graphql/check-input.ts';
import { faultOfText } from '../graphql/safe-string.ts';
import { invalid } from '../kernel/user-error.ts';

/** What the API checks of its inputs is checked here, too: the operations trust their callers in it. */
export async function checked<T extends object>(input: T): Promise<T> {
  for (const [name, value] of Object.entries(input)) {
    const fault = typeof value === 'string' ? faultOfText(value) : null;
    if (fault) throw invalid(`The ${name} ${fault}.`, name);
  }
  await checkInput(input);
  return input;
}
