import { type GraphQLSchema, isEnumType } from 'graphql';

/**
 * Whether compiled code looks at what resolvers give for `String`, `Int`, `Float`, `Boolean`, `ID` and enums. Looking
 * took a quarter of the server's time for a page of fifty cases, and rows come from columns of these very types: servers
 * trust them, and tests have them checked.
 */
export type Leaves = 'trusted' | 'checked';

/** Gives back what is written into JSON as it is; throws for what graphql-js would turn into something else first. */
type Exact = (value: unknown) => unknown;

/** Serializers by scalar that take nothing but the very value that is sent. */
export const exactScalars: Readonly<Record<string, Exact>> = {
  String: exactly('String', (value) => typeof value === 'string'),
  ID: exactly('ID', (value) => typeof value === 'string'),
  Boolean: exactly('Boolean', (value) => typeof value === 'boolean'),
  Int: exactly('Int', (value) => typeof value === 'number' && value === (value | 0)),
  Float: exactly('Float', (value) => Number.isFinite(value)),
};

function exactly(scalar: string, isExact: (value: unknown) => boolean): Exact {
  return (value) => {
    if (isExact(value)) return value;
    throw new TypeError(`What is given for ${scalar} is none: ${typeof value}`);
  };
}

/** Compiled code writes values of enums as they are: each has to be called what it is. */
export function refuseRenamedValues(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isEnumType)) {
    const renamed = type.getValues().find(({ name, value }) => name !== value);
    if (renamed)
      throw new Error(`${type.name}.${renamed.name} stands for ${String(renamed.value)}: give both one name`);
  }
}
