import { chmodSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { runtimeConnection } from "#db/connection";
import { startEmbedded } from "#db/embedded";
import { keptSecret } from "#db/embedded/kept-secret";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";
import { demoAccounts, demoPassword } from "#db/seed/demo-accounts";
import { announceDemo } from "#lib/operations/announce";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { claimFolder } from "#lib/operations/claim-folder";
import { demoProblems } from "#lib/operations/deployment-settings";
import { choosePort } from "#lib/operations/ports";
import { requireNone } from "#lib/operations/problems-fault";
import { startProcesses } from "#lib/operations/processes";
import { seedDemoOnce } from "#lib/operations/seed-demo-once";
import type { Shutdown } from "#lib/operations/shutdown";
import { say, words } from "#lib/operations/terminal";

const host = "127.0.0.1";

/**
 * Runs a demonstration: the built-in database, invented data, reachable from this machine only.
 * Everything it keeps lies in `.qiheng/`, or in `QIHENG_DATA_FOLDER`.
 * @throws ProblemsFault before anything is done when settings are wrong or given by half.
 */
export async function startDemo(shutdown: Shutdown): Promise<void> {
  const root = process.cwd();
  requireNone("problemsTitle", demoProblems(process.env));
  const folder = resolve(process.env.QIHENG_DATA_FOLDER || ".qiheng");
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
