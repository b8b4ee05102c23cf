import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { OperationPolicy, Policy } from '../kernel/policy.ts';
import { type Group, readAccess } from '../kernel/rights.ts';
import type { Viewer } from '../kernel/viewer.ts';
import { mayCall } from './mutations.ts';

/** Says, before anything runs, which part of a document these roles may never see. */
export class DocumentRights {
  readonly #schema: GraphQLSchema;
  readonly #fields: ReadonlyMap<string, Group>;
  readonly #operations: ReadonlyMap<string, OperationPolicy>;
  readonly #decided = new WeakMap<OperationDefinitionNode, Map<string, readonly GraphQLError[]>>();

  constructor(schema: GraphQLSchema, policies: readonly Policy[]) {
    this.#schema = schema;
    this.#fields = fieldGroups(policies);
    this.#operations = new Map(policies.flatMap((item) => (item.kind === 'operation' ? [[item.operation, item]] : [])));
  }

  /** The refusals of an operation for a viewer's roles; decided once per document and set of roles. */
  refusals(document: DocumentNode, operation: OperationDefinitionNode, viewer: Viewer): readonly GraphQLError[] {
    const known = this.#decided.get(operation) ?? new Map<string, readonly GraphQLError[]>();
    this.#decided.set(operation, known);
    const decided = known.get(viewer.roleSet) ?? this.#decide(document, operation, viewer);
    known.set(viewer.roleSet, decided);
    return decided;
  }

  #decide(document: DocumentNode, operation: OperationDefinitionNode, viewer: Viewer): readonly GraphQLError[] {
    const root = this.#schema.getRootType(operation.operation);
    if (!root) return [];
    const walk = new Walk({
      schema: this.#schema,
      document,
      viewer,
      fields: this.#fields,
      operations: this.#operations,
    });
    walk.selections(root, operation.selectionSet);
    return walk.refused;
  }
}

/** The group of each field, by `Type.field`. */
function fieldGroups(policies: readonly Policy[]): ReadonlyMap<string, Group> {
  return new Map(
    policies.flatMap((item) =>
      item.kind === 'type' ? [...item.fields].map(([field, group]) => [`${item.type}.${field}`, group] as const) : [],
    ),
  );
}

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly viewer: Viewer;
  readonly fields: ReadonlyMap<string, Group>;
  readonly operations: ReadonlyMap<string, OperationPolicy>;
}

class Walk {
  readonly refused: GraphQLError[] = [];
  readonly #at: Surroundings;
  readonly #seen = new Set<string>();

  constructor(at: Surroundings) {
    this.#at = at;
  }

  selections(type: GraphQLCompositeType, set: SelectionSetNode): void {
    for (const item of set.selections) {
      if (item.kind === Kind.FIELD) this.#field(type, item);
      else if (item.kind === Kind.INLINE_FRAGMENT)
        this.selections(this.#narrowed(type, item.typeCondition?.name.value), item.selectionSet);
      else this.#spread(type, item.name.value);
    }
  }

  #spread(type: GraphQLCompositeType, name: string): void {
    const fragment = this.#at.document.definitions.find(
      (it) => it.kind === Kind.FRAGMENT_DEFINITION && it.name.value === name,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION || this.#seen.has(name)) return;
    this.#seen.add(name);
    this.selections(this.#narrowed(type, fragment.typeCondition.name.value), fragment.selectionSet);
  }

  #narrowed(type: GraphQLCompositeType, condition: string | undefined): GraphQLCompositeType {
    const narrowed = condition === undefined ? type : this.#at.schema.getType(condition);
    return isCompositeType(narrowed) ? narrowed : type;
  }

  #field(type: GraphQLCompositeType, node: FieldNode): void {
    const name = node.name.value;
    if (name.startsWith('__') || type.name.startsWith('__')) return;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
    if (!field) return;
    if (type === this.#at.schema.getMutationType() && !this.#mayMutate(name)) return;
    this.#groups(type, node).forEach((group) => {
      this.#require(group, `${type.name}.${name}`, node);
    });
    const target = getNamedType(field.type);
    if (node.selectionSet && isCompositeType(target)) this.selections(target, node.selectionSet);
  }

  /** A mutation that the roles do not allow is refused as data when it runs, so that the refusal is on record. */
  #mayMutate(name: string): boolean {
    const policy = this.#at.operations.get(name);
    return policy !== undefined && mayCall(this.#at.viewer, policy);
  }

  #groups(type: GraphQLCompositeType, node: FieldNode): Group[] {
    const name = node.name.value;
    if (type === this.#at.schema.getMutationType()) return [];
    if (type === this.#at.schema.getQueryType() || type === this.#at.schema.getSubscriptionType())
      return this.#queryGroups(name, node);
    if (isAbstractType(type)) return [];
    const group = this.#at.fields.get(`${type.name}.${name}`);
    return group ? [group] : [];
  }

  #queryGroups(name: string, node: FieldNode): Group[] {
    const policy = this.#at.operations.get(name);
    if (!policy) return [];
    const args = (node.arguments ?? []).flatMap((arg) => policy.args.get(arg.name.value) ?? []);
    return [policy.group, ...args];
  }

  #require(group: Group, name: string, node: FieldNode): void {
    if (readAccess(group, this.#at.viewer.roles) !== 'never') return;
    const message = `Your roles do not allow ${name}. Leave it out, or ask an administrator for the role.`;
    this.refused.push(new GraphQLError(message, { nodes: node, extensions: { code: 'FORBIDDEN' } }));
  }
}

/** Every hole in the rights of a schema, as sentences; none means that everything is covered. */
export function holesIn(schema: GraphQLSchema, policies: readonly Policy[]): string[] {
  const fields = fieldGroups(policies);
  const operations = new Set(policies.flatMap((item) => (item.kind === 'operation' ? [item.operation] : [])));
  const roots = new Set<unknown>(rootsOf(schema));
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const uncovered = types.filter(isObjectType).flatMap((type) =>
    Object.keys(type.getFields()).flatMap((field) => {
      if (roots.has(type)) return operations.has(field) ? [] : [`The operation ${field} has no rule.`];
      return followsItsNoun(type) || fields.has(`${type.name}.${field}`)
        ? []
        : [`${type.name}.${field} belongs to no group.`];
    }),
  );
  return [...uncovered, ...staleRules(schema, fields, operations), ...sharedInputs(schema)];
}

function rootsOf(schema: GraphQLSchema): GraphQLObjectType[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((root) => root ?? []);
}

/** Connections, edges and payloads show only what their noun's own fields allow. */
function followsItsNoun(type: { readonly name: string }): boolean {
  return /(?:Connection|Edge|Payload)$/.test(type.name);
}

function staleRules(
  schema: GraphQLSchema,
  fields: ReadonlyMap<string, Group>,
  operations: ReadonlySet<string>,
): string[] {
  const known = new Set(rootsOf(schema).flatMap((root) => Object.keys(root.getFields())));
  const lost = [...operations]
    .filter((name) => !known.has(name))
    .map((name) => `The rule for ${name} matches no operation.`);
  const gone = [...fields.keys()].filter((key) => {
    const [type = '', field = ''] = key.split('.');
    const found = schema.getType(type);
    return !isObjectType(found) || !(field in found.getFields());
  });
  return [...lost, ...gone.map((key) => `The rule for ${key} matches no field.`)];
}

/** An input type serves one mutation or one query, so that its fields have that operation's group and no second one. */
function sharedInputs(schema: GraphQLSchema): string[] {
  const users = new Map<string, Set<string>>();
  const note = (type: unknown, operation: string): void => {
    if (!isInputObjectType(type)) return;
    const known = users.get(type.name) ?? new Set();
    if (known.has(operation)) return;
    users.set(type.name, known.add(operation));
    for (const field of Object.values(type.getFields())) note(getNamedType(field.type), operation);
  };
  for (const root of rootsOf(schema)) {
    for (const field of Object.values(root.getFields())) {
      for (const arg of field.args) note(getNamedType(arg.type), field.name);
    }
  }
  const types = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  return types.filter((type) => !users.has(type.name)).map((type) => `No operation takes ${type.name}.`);
}
