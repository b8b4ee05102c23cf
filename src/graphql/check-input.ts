import { getMetadataStorage, validate, type ValidationError } from 'class-validator';
import { invalid, type UserError, UserErrors } from '../kernel/user-error.ts';

/** Throws `UserErrors` when the input's own rules, of lengths and formats, are not kept. */
export async function checkInput(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null || !hasRules(value.constructor)) return;
  const failures = await validate(value, { skipMissingProperties: true, forbidUnknownValues: false });
  const errors = failures.flatMap((failure) => failuresIn(failure, []));
  if (errors.length > 0) throw new UserErrors(errors);
}

type InputClass = object['constructor'];

const known = new WeakMap<InputClass, boolean>();

/** Most of what lists are asked with has none, which the validator finds out anew each time. */
function hasRules(input: InputClass): boolean {
  const has = known.get(input) ?? getMetadataStorage().getTargetValidationMetadatas(input, '', false, false).length > 0;
  known.set(input, has);
  return has;
}

function failuresIn(failure: ValidationError, path: readonly string[]): UserError[] {
  const here = [...path, failure.property];
  const own = Object.values(failure.constraints ?? {}).map((message) => invalid(`${message}.`, ...here));
  return [...own, ...(failure.children ?? []).flatMap((child) => failuresIn(child, here))];
}
