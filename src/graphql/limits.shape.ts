import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { maxItemsOf } from './limits.lists.ts';
import { limits } from './limits.numbers.ts';
import { type PageArgument, pageArgumentsOf } from './limits.pages.ts';

/** How many objects a field gives for each parent: a number, or what the pages ask for. */
export interface Size {
  readonly pages: readonly PageArgument[];
  /** Without an answer from the pages; also the most that there can be when `isMost`. */
  readonly otherwise: number;
  readonly isMost: boolean;
}

/** A field that gives objects, with such fields below it. */
export interface Shape {
  readonly size: Size;
  readonly isIntrospection: boolean;
  readonly children: readonly Shape[];
}

/** Everything about an operation that its limits need; made once per document. */
export interface OperationShape {
  readonly isMutation: boolean;
  readonly fields: readonly Shape[];
  readonly pages: readonly PageArgument[];
}

/** Reads the shape of a valid operation: fields are merged by response key, as execution merges them. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationShape {
  const root = schema.getRootType(operation.operation);
  const reader = new ShapeReader(schema, document);
  const fields = root ? reader.fields(root, [operation.selectionSet], null) : [];
  return { isMutation: operation.operation === OperationTypeNode.MUTATION, fields, pages: reader.pages };
}

type Field = GraphQLField<unknown, unknown>;

/** The same response key: one field, or several where the types differ. */
interface Merged {
  readonly definitions: Set<Field>;
  readonly nodes: FieldNode[];
}

const one: Size = { pages: [], otherwise: 1, isMost: true };
const introspectionItems = 5;

class ShapeReader {
  readonly pages: PageArgument[] = [];
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode) {
    this.#schema = schema;
    const fragments = definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  /** `page` is the size of the connection whose own fields these are. */
  fields(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], page: Size | null): Shape[] {
    const found = new Map<string, Merged>();
    for (const set of sets) this.#collect(type, set, found);
    return [...found.values()].flatMap((merged) => this.#shape(merged, page) ?? []);
  }

  #shape({ definitions, nodes }: Merged, page: Size | null): Shape | null {
    const pages = [...definitions].flatMap((field) => nodes.flatMap((node) => pageArgumentsOf(field, node)));
    this.pages.push(...pages);
    const [field] = definitions;
    const type = field ? getNamedType(field.type) : null;
    if (!field || !isCompositeType(type)) return null;
    const isList = isListType(getNullableType(field.type));
    const paged: Size | null = pages.length > 0 ? { pages, otherwise: limits.defaultPage, isMost: false } : null;
    const size = isList ? listSize(field, { pages, page, types: Object.keys(this.#schema.getTypeMap()).length }) : one;
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    return {
      size,
      isIntrospection: type.name.startsWith('__'),
      children: this.fields(type, sets, isList ? null : paged),
    };
  }

  #collect(type: GraphQLCompositeType, set: SelectionSetNode, found: Map<string, Merged>): void {
    for (const item of set.selections) {
      if (item.kind === Kind.FIELD) this.#add(type, item, found);
      else {
        const fragment = item.kind === Kind.INLINE_FRAGMENT ? item : this.#fragments.get(item.name.value);
        const condition = this.#schema.getType(fragment?.typeCondition?.name.value ?? type.name);
        if (fragment && isCompositeType(condition)) this.#collect(condition, fragment.selectionSet, found);
      }
    }
  }

  #add(type: GraphQLCompositeType, node: FieldNode, found: Map<string, Merged>): void {
    const definition = this.#definition(type, node.name.value);
    if (!definition) return;
    const key = node.alias?.value ?? node.name.value;
    const merged = found.get(key) ?? { definitions: new Set(), nodes: [] };
    merged.definitions.add(definition);
    merged.nodes.push(node);
    found.set(key, merged);
  }

  #definition(type: GraphQLCompositeType, name: string): Field | undefined {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    return isUnionType(type) ? undefined : type.getFields()[name];
  }
}

interface ListSurroundings {
  readonly pages: readonly PageArgument[];
  readonly page: Size | null;
  readonly types: number;
}

function listSize(field: Field, { pages, page, types }: ListSurroundings): Size {
  if (getNamedType(field.type).name.startsWith('__')) {
    return { ...one, otherwise: field.name === 'types' ? types : introspectionItems };
  }
  const most = maxItemsOf(field);
  if (most !== null) return { pages, otherwise: most, isMost: true };
  if (pages.length > 0) return { pages, otherwise: limits.defaultPage, isMost: false };
  return page ?? { pages, otherwise: limits.defaultItems, isMost: false };
}
