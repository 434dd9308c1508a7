import { hostname } from "node:os";
import { runtimeConnection } from "#db/connection";
import { prepareDatabase } from "#db/migrate";
import { seedBase } from "#db/seed/base";
import { offerSetUp } from "#lib/auth/offer-set-up";
import { announceDeployment } from "#lib/operations/announce";
import { buildIfStale } from "#lib/operations/build";
import { childEnvironment } from "#lib/operations/child-environment";
import { runtimeProblems, serverProblems } from "#lib/operations/database-problems";
import { readDeployment } from "#lib/operations/deployment-settings";
import { choosePort } from "#lib/operations/ports";
import { ProblemsFault, requireNone } from "#lib/operations/problems-fault";
import { startProcesses } from "#lib/operations/processes";
import type { Shutdown } from "#lib/operations/shutdown";
import { say, words } from "#lib/operations/terminal";

/**
 * Runs a real deployment on the server of `DATABASE_URL`: no invented data, no default accounts. As
 * long as there is no administrator it prints a link to set up the first one.
 * @throws ProblemsFault before the database is touched when a setting is missing or weak, and later
 *   when the server or the role to run with cannot be trusted.
 */
export async function startProduction(shutdown: Shutdown): Promise<void> {
  const root = process.cwd();
  const read = readDeployment(process.env);
  if (read.problems) throw new ProblemsFault("problemsTitle", read.problems);
  const { databaseUrl, secret, address, evidenceFolder } = read.deployment;
  requireNone("databaseProblemsTitle", await serverProblems(databaseUrl));
  const host = listenOn();
  const port = await choosePort(process.env.PORT, host);
  await buildIfStale(root, shutdown.add);

  say(words("preparingDatabase"));
  const runtimeUrl = await prepare(databaseUrl, secret);
  requireNone("databaseProblemsTitle", await runtimeProblems(runtimeUrl));
  const env = childEnvironment({
    mode: "production",
    runtimeUrl,
    secret,
    address,
    evidenceFolder,
    port,
    host,
  });
  const setUp = await seed(env);
  await startProcesses(root, env, shutdown);
  announceDeployment(address, `http://${host}:${port}`, setUp && `${address}${setUp.path}`);
}

// Containers put their own name into HOSTNAME; that is not a wish.
function listenOn(): string {
  const wished = process.env.HOSTNAME;
  return wished && wished !== hostname() ? wished : "0.0.0.0";
}

async function prepare(databaseUrl: string, secret: string): Promise<string> {
  try {
    return await prepareDatabase(databaseUrl, secret);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "42501") throw error;
    throw new ProblemsFault("databaseProblemsTitle", [{ key: "cannotPrepare", values: { code } }]);
  }
}

async function seed(env: NodeJS.ProcessEnv) {
  Object.assign(process.env, env);
  await seedBase();
  const setUp = await offerSetUp();
  await runtimeConnection().sql.end();
  return setUp;
}
