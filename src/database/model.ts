import { type EntityMetadata, type EntityProperty, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';

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
  /** Properties that every row has a value of. */
  readonly neverNull: ReadonlySet<string>;
  /** Properties that JSON would write otherwise than the driver gives them. */
  readonly unlikeJson: ReadonlyMap<string, 'instant' | 'decimal'>;
  /** What each plain property is to us: `string`, `number`, `boolean`, a list of one, or something else. */
  readonly types: ReadonlyMap<string, string>;
  /** Decimals that are numbers to us: what is read of them is no text. */
  readonly numbers: ReadonlySet<string>;
}

/** All entities by name. */
export type Models = ReadonlyMap<string, Model>;

/** Reads the models off a configured ORM. */
export function modelsOf(orm: MikroORM): Models {
  const all = [...orm.getMetadata().getAll().values()].filter((meta) => !meta.abstract && meta.tableName);
  return new Map(all.map((meta) => [meta.className, modelOf(meta)]));
}

function modelOf(meta: EntityMetadata): Model {
  const props = meta.props.filter(({ persist }) => persist !== false);
  const scalars = props.filter(({ kind }) => kind === ReferenceKind.SCALAR);
  const pointers = props.filter(({ kind }) => kind === ReferenceKind.MANY_TO_ONE);
  const decimals = props.filter((property) => isOf(property, 'numeric'));
  const instants = props.filter((property) => isOf(property, 'timestamptz'));
  const [numbers, digits] = [decimals.filter(isNumber), decimals.filter((property) => !isNumber(property))];
  return {
    name: meta.className,
    table: quote(meta.tableName),
    columns: new Map(scalars.map((property) => [property.name, columnOf(property)])),
    toOne: new Map(pointers.map((property) => [property.name, { column: columnOf(property), target: property.type }])),
    types: new Map(scalars.map(({ name, runtimeType }) => [name, runtimeType])),
    neverNull: new Set(props.filter(({ nullable }) => !nullable).map(({ name }) => name)),
    unlikeJson: new Map([
      ...instants.map(({ name }) => [name, 'instant'] as const),
      ...digits.map(({ name }) => [name, 'decimal'] as const),
    ]),
    numbers: new Set(numbers.map(({ name }) => name)),
  };
}

function columnOf({ fieldNames: [column = ''] }: EntityProperty): string {
  return quote(column);
}

function isOf({ columnTypes: [columnType = ''] }: EntityProperty, type: string): boolean {
  return columnType.startsWith(type);
}

function isNumber({ runtimeType }: EntityProperty): boolean {
  return runtimeType === 'number';
}

function quote(name: string): string {
  return `"${name}"`;
}
