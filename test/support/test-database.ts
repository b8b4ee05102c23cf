import { randomUUID } from 'node:crypto';
import pg from 'pg';

interface Address {
  /** A login that may create databases and roles. */
  readonly url: string;
  /** The login that the server uses, on the template. */
  readonly appUrl: string;
  readonly template: string;
}

/** A database of its own for one test file, copied from the migrated template. */
export interface TestDatabase {
  /** As the server connects. */
  readonly appUrl: string;
  /** As the one who migrates connects. */
  readonly ownerUrl: string;
  readonly drop: () => Promise<void>;
}

/** Copies the template, or another one that nobody is connected to: about 50 ms. */
export async function createTestDatabase(of?: TestDatabase): Promise<TestDatabase> {
  const address = JSON.parse(process.env['FOURGATE_TEST_CLUSTER'] ?? '{}') as Address;
  const name = `fourgate_test_${randomUUID().replaceAll('-', '')}`;
  const template = of ? new URL(of.appUrl).pathname.slice(1) : address.template;
  await asAdmin(address, `create database ${name} template ${template}`);
  return {
    appUrl: withDatabase(address.appUrl, name),
    ownerUrl: withDatabase(address.url, name),
    drop: () => asAdmin(address, `drop database if exists ${name} with (force)`),
  };
}

async function asAdmin({ url }: Address, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
