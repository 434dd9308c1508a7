import { randomBytes } from "node:crypto";
import { chmodSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findEngine } from "#db/embedded/engine";
import { keptSecret } from "#db/embedded/kept-secret";
import { canEnter, placeFor } from "#db/embedded/place";
import { type EmbeddedDatabase, run } from "#db/embedded/server";
import { databaseUser } from "#db/embedded/system-user";

/**
 * Starts the PostgreSQL that comes with the product and waits until it answers. Should the server
 * die, it is started again on the same port.
 *
 * @param folder kept between starts: data, password and server log. It is made when missing.
 * @throws with a line for the operator when there is no engine for this machine, when no system user
 *   may run it, or when it does not come up.
 */
export async function startEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const home = resolve(folder);
  mkdirSync(join(home, "logs"), { recursive: true });
  const user = databaseUser();
  const place = placeFor(home, findEngine(), user);
  const password = keptSecret(join(home, "database-password"));
  return run({ ...place, user, password, throwaway: false }, join(home, "logs", "database.log"));
}

/** The same for one test run: in a temporary folder, without the cost of surviving a power cut. */
export async function startThrowaway(): Promise<EmbeddedDatabase> {
  const user = databaseUser();
  const home = temporaryFolder(user);
  const { engine } = placeFor(home, findEngine(), user);
  const password = randomBytes(16).toString("hex");
  return run({ engine, home, user, password, throwaway: true }, join(home, "server.log"));
}

function temporaryFolder(user: { uid?: number }): string {
  const parents = [tmpdir(), "/tmp", "/var/tmp"];
  const parent = parents.find((path) => canEnter(path, user)) ?? tmpdir();
  const folder = mkdtempSync(join(parent, "qiheng-"));
  if (user.uid !== undefined) chmodSync(folder, 0o755);
  return folder;
}
