import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { startEmbedded } from "#db/embedded";
import { ownerRole } from "#db/embedded/cluster";

const folder = resolve(".qiheng");

/**
 * The database that a command of the operator works on: that of `DATABASE_URL`, else the built-in one,
 * which is started for it unless it runs.
 * @throws when there is none yet.
 */
export async function findDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const url = process.env.DATABASE_URL || process.env.QIHENG_RUNTIME_DATABASE_URL;
  if (url) return { url, stop: async () => {} };
  process.env.EVIDENCE_FOLDER ||= join(folder, "evidence");
  const running = runningEmbedded();
  if (running) return { url: running, stop: async () => {} };
  if (!existsSync(folder)) throw new Error("there is no database yet; `npm start` makes one.");
  const started = await startEmbedded(folder);
  return { url: started.ownerUrl, stop: started.stop };
}

// PostgreSQL's own lock file names the process and, on its fourth line, the port.
function runningEmbedded(): string | null {
  try {
    const lock = readFileSync(join(folder, "database", "data", "postmaster.pid"), "utf8");
    const [pid, , , port] = lock.split("\n");
    process.kill(Number(pid), 0);
    const password = readFileSync(join(folder, "database-password"), "utf8");
    return `postgres://${ownerRole}:${password}@127.0.0.1:${port}/qiheng`;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ESRCH") return null;
    throw error;
  }
}
