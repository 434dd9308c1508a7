import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { connect } from "#db/connection";
import { startEmbedded } from "#db/embedded";
import { ownerRole } from "#db/embedded/cluster";
import { verificationReport } from "#lib/verification/report";
import { verifyAll } from "#lib/verification/verify-all";

/**
 * `npm run verify [-- --json]`: walks every chain and every evidence file, prints what it found, and
 * ends with 1 if anything is broken, with 2 if it could not look.
 */
const folder = resolve(".qiheng");

async function verify() {
  const { json } = parseArgs({ options: { json: { type: "boolean" } } }).values;
  const database = await findDatabase();
  const { sql } = connect(database.url, { most: 1, name: "qiheng-verify" });
  try {
    const result = await verifyAll(sql);
    process.stdout.write(
      json ? `${JSON.stringify(result, null, 2)}\n` : verificationReport(result),
    );
    process.exitCode = result.breakCount > 0 ? 1 : 0;
  } finally {
    await sql.end();
    await database.stop();
  }
}

async function findDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
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

verify().catch((error: Error) => {
  console.error(`Could not verify: ${error.message}`);
  process.exitCode = 2;
});
