import { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { inputType } from '../../src/commands/transfer/input-type.ts';
import { modelsOf } from '../../src/database/model.ts';
import { ormOptions } from '../../src/orm.ts';
import { createSchema } from '../../src/schema.ts';

/** The API's schema without a database, and its input of an application. */
export function applicationSchema(): { readonly schema: GraphQLSchema; readonly type: GraphQLInputObjectType } {
  const orm = new MikroORM(ormOptions({ url: 'postgresql://nobody@127.0.0.1/none' }));
  const schema = createSchema(modelsOf(orm));
  return { schema, type: inputType(schema, 'SubmitApplicationInput') };
}
