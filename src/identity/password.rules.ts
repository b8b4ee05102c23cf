import { foldedKey } from '../kernel/text-keys.ts';
import { invalid, type UserError } from '../kernel/user-error.ts';

const shortest = 12;
const longest = 200;

/** What is wrong with a new password of this person, or null: length counts, and that it is not their name. */
export function faultOfPassword(password: string, of: { name: string; email: string | null }): UserError | null {
  const { length } = Array.from(password.normalize('NFKC'));
  if (length < shortest) return invalid(`A password has at least ${String(shortest)} characters.`, 'password');
  if (length > longest) return invalid(`A password has at most ${String(longest)} characters.`, 'password');
  if (isOneOf(password, namesOf(of))) {
    return invalid('A password is not the name or the e-mail address of whose it is.', 'password');
  }
  if (new Set(password).size < 4) return invalid('A password has at least four different characters.', 'password');
  return null;
}

function namesOf({ name, email }: { name: string; email: string | null }): string[] {
  return [name, email ?? '', email?.split('@')[0] ?? ''].filter((it) => it !== '').map(bare);
}

/** Also when it is repeated until it is long enough. */
function isOneOf(password: string, names: readonly string[]): boolean {
  const text = bare(password);
  return names.some((name) => name !== '' && text.replaceAll(name, '') === '');
}

/** Without what people put between the parts of a name. */
function bare(text: string): string {
  return foldedKey(text).replace(/[\s._-]/g, '');
}
