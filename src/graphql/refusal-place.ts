import { getNullableType, type GraphQLInputType, isInputObjectType, isListType } from 'graphql';
import type { Refused } from '../kernel/user-error.ts';

type Path = readonly string[];

/** Where in an input a refusal of the database belongs: at a value that was given, or else could be; the whole if nowhere. */
export function placeOf({ path, otherwise = [] }: Refused, type: GraphQLInputType | undefined, input: unknown): Path {
  const places = [...(path ? [path] : []), ...otherwise];
  return places.find((it) => isGiven(input, it)) ?? places.find((it) => hasPlace(type, it)) ?? [];
}

function isGiven(value: unknown, [name, ...rest]: Path): boolean {
  if (value === null || value === undefined) return false;
  if (name === undefined) return true;
  return typeof value === 'object' && isGiven((value as Readonly<Record<string, unknown>>)[name], rest);
}

/** True when an input of this type has such a place. */
export function hasPlace(type: GraphQLInputType | undefined, [name, ...rest]: Path): boolean {
  if (!type) return false;
  if (name === undefined) return true;
  const named = getNullableType(type);
  if (isListType(named)) return /^\d+$/.test(name) && hasPlace(named.ofType, rest);
  return isInputObjectType(named) && hasPlace(named.getFields()[name]?.type, rest);
}
