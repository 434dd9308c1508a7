import { access, constants, mkdir, readFile, statfs } from "node:fs/promises";
import { join } from "node:path";
import type postgres from "postgres";
import { runtimeConnection } from "#db/connection";
import { evidenceKeepFreeBytes } from "#lib/evidence/settings";
import { log } from "#lib/operations/log";
import { settings } from "#lib/operations/settings";

export type Check = { ok: boolean; detail?: string };
export type Readiness = {
  ready: boolean;
  checks: Record<"database" | "migrations" | "jobs" | "storage", Check>;
};

const patience = 3000;

/**
 * Looks at every part that work depends on. Says nothing that helps an attacker: no addresses, no
 * versions, no errors' own words; those go to the log.
 */
export async function readiness(): Promise<Readiness> {
  const { sql } = runtimeConnection();
  const [database, migrations, jobs, storage] = await Promise.all([
    check("database", async () => void (await sql`select 1`)),
    check("migrations", () => requireMigrations(sql)),
    check("jobs", () => requireWorker(sql)),
    check("storage", requireStorage),
  ]);
  const checks = { database, migrations, jobs, storage };
  return { ready: Object.values(checks).every(({ ok }) => ok), checks };
}

class NotReady extends Error {}

async function check(name: string, look: () => Promise<void>): Promise<Check> {
  try {
    await Promise.race([look(), tooLong()]);
    return { ok: true };
  } catch (error) {
    if (error instanceof NotReady) return { ok: false, detail: error.message };
    log.warn({ check: name, err: error }, "readiness check failed");
    return { ok: false };
  }
}

function tooLong(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new NotReady("no answer")), patience).unref();
  });
}

async function requireMigrations(sql: postgres.Sql) {
  const file = join(process.cwd(), "db", "migrations", "meta", "_journal.json");
  const { entries } = JSON.parse(await readFile(/* turbopackIgnore: true */ file, "utf8"));
  const wanted = Math.max(...entries.map((entry: { when: number }) => entry.when));
  const [last] = await sql`select max(created_at)::float8 as at from drizzle.__drizzle_migrations`;
  if (last?.at !== wanted) throw new NotReady("the database is of another release");
}

async function requireWorker(sql: postgres.Sql) {
  const [worker] = await sql`select from pgboss.instance where name = 'worker'
    and stopped_on is null and heartbeat_on > now() - interval '1 minute' limit 1`;
  if (!worker) throw new NotReady("no worker within the last minute");
}

async function requireStorage() {
  const folder = settings().evidenceFolder;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await access(folder, constants.W_OK | constants.X_OK);
  const disk = await statfs(folder);
  const floor = evidenceKeepFreeBytes();
  if (disk.bavail * disk.bsize < floor) throw new NotReady("too little free space");
}
