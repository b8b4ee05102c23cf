// The schema's builder with Prisma behind it: the new client, its driver adapter, and the pool that every contender has.
import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '../../.data/pothos/client.ts';
import { getDatamodel } from '../../.data/pothos/pothos.ts';

const [url] = process.argv.slice(2);
const names = new Map();
const mostNames = 500;

/** A statement keeps its name, so that PostgreSQL keeps its plan; lists of other lengths are other statements. */
function statementNameGenerator({ sql }) {
  if (!names.has(sql) && names.size < mostNames) names.set(sql, `prisma_${names.size}`);
  return names.get(sql);
}

/** The client; a transaction waits for a connection as long as requests wait elsewhere, rather than two seconds. */
export const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: url, max: 10 }, { statementNameGenerator }),
  transactionOptions: { maxWait: 30_000, timeout: 30_000 },
});

/** What types and fields are declared with. */
export const builder = new SchemaBuilder({
  plugins: [RelayPlugin, PrismaPlugin],
  relay: {},
  prisma: { client: prisma, dmmf: getDatamodel(), onUnusedQuery: null },
});

builder.scalarType('DateTime', { serialize: (value) => value.toISOString() });
