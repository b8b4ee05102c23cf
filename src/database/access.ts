import type { Ground, Policy, RowSql, TypePolicy } from '../kernel/policy.ts';
import { type Access, type Group, readAccess } from '../kernel/rights.ts';
import type { Role } from '../kernel/role.ts';
import type { Model, Models, ToOne } from './model.ts';

/** A condition for a statement: SQL, or that there is nothing to ask. */
export type Condition = string | true | false;

/** Where the viewer is bound and how the row is called. */
export interface Place {
  readonly row: string;
  readonly viewer: () => string;
}

/** Answers, as SQL, what a set of roles sees: one per set of roles, since rights of several add up. */
export class Sight {
  readonly #roles: readonly Role[];
  readonly #models: Models;
  readonly #types: ReadonlyMap<string, TypePolicy>;
  readonly #grounds: ReadonlyMap<string, RowSql>;
  readonly #veils: ReadonlyMap<string, string>;

  constructor(roles: readonly Role[], models: Models, policies: readonly Policy[]) {
    this.#roles = roles;
    this.#models = models;
    this.#types = typesOf(policies);
    this.#grounds = groundsOf(policies);
    this.#veils = standInsOf(policies);
  }

  /** What these roles may read of a group. */
  access(group: Group): Access {
    return readAccess(group, this.#roles);
  }

  /** The rule of a type; a type without one is an error of ours that the schema refuses earlier. */
  typePolicy(type: string): TypePolicy {
    const found = this.#types.get(type);
    if (!found) throw new Error(`No policy for ${type}`);
    return found;
  }

  /** On which rows of a type these roles may read the group. */
  reading(type: string, group: Group, place: Place): Condition {
    const access = this.access(group);
    if (access === 'always' || access === 'never') return access === 'always';
    return any(access.map((name) => placed(this.#ground(type, name), place)));
  }

  /** On which rows of a seen type the property may be read, which is denied to a property of no group. */
  property(type: string, property: string, place: Place): Condition {
    const { fields, columns, rows } = this.typePolicy(type);
    const group = fields.get(property) ?? columns.get(property);
    if (!group) throw new Error(`${type}.${property} belongs to no group`);
    return !rows || group === this.#rowGroup(type) ? true : this.reading(type, group, place);
  }

  /** The entity behind a type: itself, or the one it stands in for behind a veil. */
  entityOf(type: string): string {
    return this.#veils.get(type) ?? type;
  }

  /** True when these roles see some rows of a type only, so that how to find them depends on who asks. */
  isSelective(type: string): boolean {
    const rule = this.typePolicy(type).rows;
    if (!rule) return false;
    if (rule.group && this.access(rule.group) !== 'always') return true;
    return rule.through !== undefined && this.isSelective(this.#toOne(type, rule.through).target);
  }

  /** Which rows of a type are seen; rows behind a veil are not. `via` is the to-one property one came along. */
  rows(type: string, place: Place, via: string | null = null): Condition {
    const unveiled = this.#unveiled(type, place, via);
    const veil = this.typePolicy(type).rows?.veil;
    // Where nothing is asked, the viewer is not bound either.
    if (unveiled === false || !veil) return unveiled;
    return all([unveiled, `not (${placed(veil.when, place)})`]);
  }

  /** As `rows`, and also those behind the veil, for lists that show what stands in for them. */
  rowsWithVeil(type: string, place: Place, via: string | null = null): Condition {
    return any([this.#unveiled(type, place, via), this.veil(type, place)]);
  }

  /** On which rows the veil lies. */
  veil(type: string, place: Place): Condition {
    const veil = this.typePolicy(type).rows?.veil;
    return veil ? placed(veil.when, place) : false;
  }

  /** The group that shows the rows of a type: its own, or that of the row it is seen through. */
  #rowGroup(type: string): Group | undefined {
    const rule = this.typePolicy(type).rows;
    if (!rule || rule.group || rule.through === undefined) return rule?.group;
    return this.#rowGroup(this.#toOne(type, rule.through).target);
  }

  #unveiled(type: string, place: Place, via: string | null): Condition {
    const rule = this.typePolicy(type).rows;
    if (!rule) return true;
    const own = rule.group ? this.reading(type, rule.group, place) : true;
    if (own === false) return false;
    const inherited = rule.through && rule.through !== via ? this.#through(type, rule.through, place) : true;
    if (inherited === false) return false;
    const without = [rule.except, rule.own].map((sql) => (sql ? `not (${placed(sql, place)})` : true));
    return all([own, inherited, ...without]);
  }

  /** What is about the viewer themselves, where that is all that these roles do not see of a type. */
  #unseenOwn(type: string): RowSql | null {
    const { group, own, ...others } = this.typePolicy(type).rows ?? {};
    const isAll = !group || this.access(group) === 'always';
    return own && isAll && !others.through && !others.except && !others.veil ? own : null;
  }

  #through(type: string, property: string, place: Place): Condition {
    const toOne = this.#toOne(type, property);
    const parent = `${place.row}_${property.toLowerCase()}`;
    const seen = this.rows(toOne.target, { row: parent, viewer: place.viewer });
    if (typeof seen === 'boolean') return seen;
    const table = this.#model(toOne.target).table;
    const own = this.#unseenOwn(toOne.target);
    // Few keys that are looked up once, in place of a look at the row that each row hangs on.
    if (own) {
      const keys = `select ${parent}.id from ${table} ${parent} where ${placed(own, { row: parent, viewer: place.viewer })}`;
      return `${place.row}.${toOne.column} is not null and not (${place.row}.${toOne.column} = any(array(${keys})))`;
    }
    return `exists (select 1 from ${table} ${parent} where ${parent}.id = ${place.row}.${toOne.column} and ${seen})`;
  }

  #toOne(type: string, property: string): ToOne {
    const found = this.#model(type).toOne.get(property);
    if (!found) throw new Error(`${type} has no to-one property ${property}`);
    return found;
  }

  #model(type: string): Model {
    const found = this.#models.get(type);
    if (!found) throw new Error(`No entity ${type}`);
    return found;
  }

  #ground(type: string, name: string): RowSql {
    const found = this.#grounds.get(`${type} ${name}`);
    if (!found) throw new Error(`No ground ${name} on ${type}`);
    return found;
  }
}

const someone = ':viewer';

/** The viewer is bound only where a rule names them: a parameter that stands nowhere has no type, and is refused. */
function placed(sql: RowSql, { row, viewer }: Place): string {
  const text = sql(row, someone);
  return text.includes(someone) ? text.replaceAll(someone, viewer()) : text;
}

/** One rule per type: what higher features say of their fields on it joins what its own feature says of its rows. */
export function typesOf(policies: readonly Policy[]): ReadonlyMap<string, TypePolicy> {
  const types = policies.filter((item): item is TypePolicy => item.kind === 'type');
  return new Map([...Map.groupBy(types, ({ type }) => type)].map(([type, parts]) => [type, joined(type, parts)]));
}

function joined(type: string, parts: readonly TypePolicy[]): TypePolicy {
  const ruled = parts.flatMap(({ rows }) => rows ?? []);
  if (ruled.length > 1) throw new Error(`More than one rule for the rows of ${type}`);
  const fields = new Map(parts.flatMap((part) => [...part.fields]));
  const columns = new Map(parts.flatMap((part) => [...part.columns]));
  return { kind: 'type', type, rows: ruled[0] ?? null, fields, columns };
}

/** The types that stand in for a veiled row, each with the entity behind it. */
export function standInsOf(policies: readonly Policy[]): ReadonlyMap<string, string> {
  const types = policies.filter((item): item is TypePolicy => item.kind === 'type');
  return new Map(types.flatMap(({ type, rows }) => (rows?.veil ? [[rows.veil.as, type]] : [])));
}

/** Several grounds of one name on one type add up, so that a higher feature can widen what a lower one began. */
function groundsOf(policies: readonly Policy[]): ReadonlyMap<string, RowSql> {
  const grounds = policies.filter((item): item is Ground => item.kind === 'ground');
  const byKey = Map.groupBy(grounds, (item) => `${item.type} ${item.name}`);
  return new Map(
    [...byKey].map(([key, list]) => [key, (row, viewer) => anyGround(list.map((item) => item.sql(row, viewer)))]),
  );
}

/** A ground that holds nowhere is left out: beside an `or` PostgreSQL asks row by row what it could begin with. */
function anyGround(parts: readonly string[]): string {
  const open = parts.filter((part) => part !== 'false');
  return open.length === 0 ? 'false' : open.join(' or ');
}

/** True when every part is. */
export function all(parts: readonly Condition[]): Condition {
  if (parts.includes(false)) return false;
  const open = parts.filter((part) => part !== true);
  return open.length === 0 ? true : open.map((part) => `(${String(part)})`).join(' and ');
}

function any(parts: readonly Condition[]): Condition {
  if (parts.includes(true)) return true;
  const open = parts.filter((part) => part !== false);
  return open.length === 0 ? false : open.map((part) => `(${String(part)})`).join(' or ');
}
