import { Role } from './role.ts';

/** What a role may do with a group of fields; `when` names the ground on which alone it holds for a row. */
export interface Right {
  readonly may: 'read' | 'write';
  readonly when: string | null;
}

/** Who holds a right: a role, or everyone who is signed in. */
export type Holder = Role | 'ANYONE';

/** A row of the table of rights: fields and arguments that the same people may read and write. */
export interface Group {
  readonly name: string;
  readonly rights: ReadonlyMap<Holder, Right>;
}

/** What a set of roles may do with a group: everything, nothing, or what one of the named grounds allows. */
export type Access = 'always' | 'never' | readonly string[];

/** Reading, on every row. */
export const read: Right = { may: 'read', when: null };

/** Writing, which includes reading, on every row. */
export const write: Right = { may: 'write', when: null };

/** Reading, of the rows on which the named ground holds. */
export function readWhen(ground: string): Right {
  return { may: 'read', when: ground };
}

/** Writing, of the rows on which the named ground holds; the operation checks that ground. */
export function writeWhen(ground: string): Right {
  return { may: 'write', when: ground };
}

/** Declares a row of the table of rights; whoever is not named may do nothing. */
export function group(name: string, rights: Partial<Record<Holder, Right>>): Group {
  const holders: readonly Holder[] = [...Object.values(Role), 'ANYONE'];
  return { name, rights: new Map(holders.flatMap((holder) => (rights[holder] ? [[holder, rights[holder]]] : []))) };
}

/** What holders of these roles may read of the group: the rights of several roles add up. */
export function readAccess(of: Group, roles: Iterable<Role>): Access {
  const held = rightsOf(of, roles);
  if (held.some((right) => right.when === null)) return 'always';
  const grounds = new Set(held.flatMap((right) => right.when ?? []));
  return grounds.size === 0 ? 'never' : [...grounds].sort();
}

/** True when one of the roles may write the group at all, be it only on a ground. */
export function mayWrite(of: Group, roles: Iterable<Role>): boolean {
  return rightsOf(of, roles).some((right) => right.may === 'write');
}

function rightsOf(of: Group, roles: Iterable<Role>): Right[] {
  const holders: Holder[] = [...roles, 'ANYONE'];
  return holders.flatMap((holder) => of.rights.get(holder) ?? []);
}
