import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connect } from "#db/connection";
import { isSignedBy } from "#lib/checkpoints/signing";
import { findDatabase } from "#lib/operations/find-database";
import { verificationReport } from "#lib/verification/report";
import { verifyAll } from "#lib/verification/verify-all";

/**
 * `npm run verify [-- --json] [--checkpoint FILE …] [--key KEY]`: walks every chain, the log of their heads
 * and every evidence file, prints what it found, and ends with 1 if anything is broken, with 2 if it
 * could not look. The log must come to what each kept checkpoint signed, with the key that is named.
 */
async function verify() {
  const { json, checkpoint: paths = [], key } = parseArgs({ options }).values;
  const kept = paths.map((path) => keptNote(path, key));
  const database = await findDatabase();
  const { sql } = connect(database.url, { most: 1, name: "qiheng-verify" });
  try {
    const result = await verifyAll(sql, kept);
    process.stdout.write(
      json ? `${JSON.stringify(result, null, 2)}\n` : verificationReport(result),
    );
    process.exitCode = result.breakCount > 0 ? 1 : 0;
  } finally {
    await sql.end();
    await database.stop();
  }
}

const options = {
  json: { type: "boolean" },
  checkpoint: { type: "string", multiple: true },
  key: { type: "string" },
} as const;

function keptNote(path: string, key: string | undefined): string {
  const note = readFileSync(path, "utf8");
  if (key && !isSignedBy(note, key)) throw new Error(`${path} is not signed by that key.`);
  return note;
}

verify().catch((error: Error) => {
  console.error(`Could not verify: ${error.message}`);
  process.exitCode = 2;
});
