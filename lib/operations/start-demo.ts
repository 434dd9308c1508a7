import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { runtimeConnection } from "#db/connection";
import { startEmbedded } from "#db/embedded";
import { keptSecret } from "#db/embedded/kept-secret";
import { prepareDatabase } from "#db/migrate";
import { installation } from "#db/schema/operations";
import { seedBase } from "#db/seed/base";
import { demoAccounts, demoPassword } from "#db/seed/demo-accounts";
import { inTransaction } from "#db/transaction";
import { announceDemo } from "#lib/operations/announce";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { claimFolder } from "#lib/operations/claim-folder";
import { choosePort } from "#lib/operations/ports";
import { startProcesses } from "#lib/operations/processes";
import type { Shutdown } from "#lib/operations/shutdown";
import { say, words } from "#lib/operations/terminal";

const host = "127.0.0.1";

/**
 * Runs a demonstration: the built-in database, invented data, reachable from this machine only.
 * Everything it keeps lies in `.qiheng/`.
 */
export async function startDemo(shutdown: Shutdown): Promise<void> {
  const root = process.cwd();
  const folder = join(root, ".qiheng");
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  const claim = await claimFolder(folder);
  shutdown.add(claim.release);
  const port = await choosePort(process.env.PORT, host);
  await buildIfStale(root, shutdown.add);

  say(words("startingDatabase"));
  const database = await startEmbedded(folder);
  shutdown.add(database.stop);
  const secret = keptSecret(join(folder, "secret"));
  const address = `http://${host}:${port}`;
  const env = childEnvironment({
    mode: "demo",
    runtimeUrl: await prepareDatabase(database.ownerUrl, secret),
    secret,
    address,
    evidenceFolder: join(folder, "evidence"),
    port,
    host,
  });
  await seed(env);
  await startProcesses(root, env, shutdown, join(folder, "logs"));
  claim.announce(address);
  announceDemo(address, demoAccounts, demoPassword, join(folder, "logs"));
}

async function seed(env: NodeJS.ProcessEnv) {
  Object.assign(process.env, env);
  await seedBase();
  await seedDemoOnce();
  await runtimeConnection().sql.end();
}

async function seedDemoOnce() {
  const [seeded] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(installation).where(eq(installation.key, "demo-data")),
  );
  if (seeded) return;
  say(words("seedingDemo"));
  const module = "#db/seed/demo";
  const found = await import(module).catch(absent);
  await found?.seedDemo();
}

function absent(error: NodeJS.ErrnoException) {
  if (error.code === "ERR_MODULE_NOT_FOUND" && error.message.includes("db/seed/demo.ts'"))
    return null;
  throw error;
}
