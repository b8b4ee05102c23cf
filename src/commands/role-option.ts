import { InvalidArgumentError } from 'commander';
import { Role } from '../kernel/role.ts';

/** Every role, for people to choose from. */
export const roleNames = Object.values(Role).join(', ');

/** One more role of an option that takes several. */
export function roleOf(text: string, others: readonly Role[] = []): readonly Role[] {
  const role = new Map<string, Role>(Object.entries(Role)).get(text.toUpperCase());
  if (!role) throw new InvalidArgumentError(`Roles are ${roleNames}.`);
  return [...others, role];
}
