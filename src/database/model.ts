import { type EntityMetadata, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';

/** A to-one property: the column that holds the key, and the entity it points to. */
export interface ToOne {
  readonly column: string;
  readonly target: string;
}

/** What a read needs to know of an entity, taken once from the ORM's metadata. */
export interface Model {
  /** The class name, which is the GraphQL type's name too. */
  readonly name: string;
  readonly table: string;
  /** Plain properties and the columns behind them. */
  readonly columns: ReadonlyMap<string, string>;
  readonly toOne: ReadonlyMap<string, ToOne>;
  /** Properties that JSON would write otherwise than the driver gives them. */
  readonly unlikeJson: ReadonlyMap<string, 'instant' | 'decimal'>;
}

/** All entities by name. */
export type Models = ReadonlyMap<string, Model>;

/** Reads the models off a configured ORM. */
export function modelsOf(orm: MikroORM): Models {
  const all = [...orm.getMetadata().getAll().values()].filter((meta) => !meta.abstract && meta.tableName);
  return new Map(all.map((meta) => [meta.className, modelOf(meta)]));
}

function modelOf(meta: EntityMetadata): Model {
  const columns = new Map<string, string>();
  const toOne = new Map<string, ToOne>();
  const unlikeJson = new Map<string, 'instant' | 'decimal'>();
  for (const property of meta.props) {
    if (property.persist === false) continue;
    const [column = ''] = property.fieldNames;
    const [columnType = ''] = property.columnTypes;
    if (columnType.startsWith('timestamptz')) unlikeJson.set(property.name, 'instant');
    if (columnType.startsWith('numeric')) unlikeJson.set(property.name, 'decimal');
    if (property.kind === ReferenceKind.SCALAR) columns.set(property.name, quote(column));
    if (property.kind === ReferenceKind.MANY_TO_ONE)
      toOne.set(property.name, { column: quote(column), target: property.type });
  }
  return { name: meta.className, table: quote(meta.tableName), columns, toOne, unlikeJson };
}

function quote(name: string): string {
  return `"${name}"`;
}
