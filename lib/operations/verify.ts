import { parseArgs } from "node:util";
import { connect } from "#db/connection";
import { findDatabase } from "#lib/operations/find-database";
import { verificationReport } from "#lib/verification/report";
import { verifyAll } from "#lib/verification/verify-all";

/**
 * `npm run verify [-- --json]`: walks every chain and every evidence file, prints what it found, and
 * ends with 1 if anything is broken, with 2 if it could not look.
 */
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

verify().catch((error: Error) => {
  console.error(`Could not verify: ${error.message}`);
  process.exitCode = 2;
});
