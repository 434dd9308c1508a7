import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runtimeConnection } from "#db/connection";
import { startThrowaway } from "#db/embedded";
import { freePort } from "#db/embedded/free-port";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";
import { testSecret } from "#db/testing";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { startProcesses } from "#lib/operations/processes";
import { seedDemoOnce } from "#lib/operations/seed-demo-once";
import { makeShutdown } from "#lib/operations/shutdown";

/**
 * Starts the product for browser tests: the production build on a throwaway database with the demo
 * data, a worker beside it, on a free port. Its settings are put into this process's environment, so
 * that tests can arrange through the same commands.
 * @returns how to stop it.
 */
export async function startProduct(): Promise<() => Promise<void>> {
  const shutdown = makeShutdown();
  const root = process.cwd();
  await buildIfStale(root, shutdown.add);
  const database = await startThrowaway();
  shutdown.add(database.stop);
  const folder = mkdtempSync(join(tmpdir(), "qiheng-product-"));
  shutdown.add(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const env = childEnvironment({
    mode: "demo",
    runtimeUrl: await prepareDatabase(database.ownerUrl, testSecret),
    secret: testSecret,
    address: `http://127.0.0.1:${port}`,
    evidenceFolder: join(folder, "evidence"),
    port,
    host: "127.0.0.1",
  });
  Object.assign(process.env, env, { QIHENG_TEST_OWNER_URL: database.ownerUrl });
  try {
    await seedBase();
    await seedDemoOnce();
    await runtimeConnection().sql.end();
    await startProcesses(root, env, shutdown, folder);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
  return shutdown.run;
}
