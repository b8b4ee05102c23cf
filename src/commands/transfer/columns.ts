import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLLeafType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredInputField,
} from 'graphql';

/** A part of an item that is written with others into one cell, e.g. the depth in `python:EXPERT:6`. */
export interface Part {
  readonly name: string;
  readonly type: GraphQLLeafType;
}

/** A column of a table of inputs: where its values go, and how a cell is read. */
export interface Column {
  /** `name`, or `desiredRate.min` within an object. */
  readonly name: string;
  readonly path: readonly string[];
  readonly isRequired: boolean;
  readonly holds:
    | { readonly kind: 'one'; readonly type: GraphQLLeafType }
    | { readonly kind: 'list'; readonly type: GraphQLLeafType }
    | { readonly kind: 'items'; readonly parts: readonly Part[] };
}

/** How an item of a list of objects is written into a cell, part by part; other fields of it go into NDJSON alone. */
const partsOfItems: Readonly<Record<string, readonly string[]>> = {
  CandidateSkillInput: ['skill', 'depth', 'years'],
  SpecializationClaimInput: ['specialization'],
};

/** The columns of an input type: a field, a field within an object behind a dot, a list within one cell. */
export function columnsOf(type: GraphQLInputObjectType, within: readonly string[] = []): Column[] {
  return Object.values(type.getFields()).flatMap((field): Column[] => {
    const path = [...within, field.name];
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    if (isInputObjectType(named) && !isList) return columnsOf(named, path);
    return [{ name: path.join('.'), path, isRequired: isNeeded(field, within), holds: holdsOf(field) }];
  });
}

/** What an object needs is needed only where there is one. */
function isNeeded(field: GraphQLInputField, within: readonly string[]): boolean {
  return within.length === 0 && isRequiredInputField(field);
}

function holdsOf(field: GraphQLInputField): Column['holds'] {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { kind: isListType(getNullableType(field.type)) ? 'list' : 'one', type };
  const fields = isInputObjectType(type) ? type.getFields() : {};
  const parts = (partsOfItems[type.name] ?? []).flatMap((name): Part[] => {
    const part = getNamedType(fields[name]?.type);
    return isLeafType(part) ? [{ name, type: part }] : [];
  });
  if (parts.length === 0) throw new Error(`Nothing says how ${type.name} is written into a cell`);
  return { kind: 'items', parts };
}
