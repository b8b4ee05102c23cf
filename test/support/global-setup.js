import { prepareCluster } from './cluster.js';

/** Starts or joins the PostgreSQL of the tests and migrates the one template that every test file copies. */
export default async function globalSetup() {
  const cluster = await prepareCluster();
  globalThis.stopTestCluster = cluster.stop;
  process.env.FOURGATE_TEST_CLUSTER = JSON.stringify(cluster.address);
}
