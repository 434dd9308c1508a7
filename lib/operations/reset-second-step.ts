import { connect, useConnection } from "#db/connection";
import { findDatabase } from "#lib/operations/find-database";
import { resetByOperator } from "#lib/second-step/reset-second-step";

/**
 * `npm run second-step:reset -- EMAIL`: takes away the second step of somebody whom no administrator
 * can help, such as the last administrator. Ends with 1 if there is none, with 2 if it could not look.
 */
async function reset() {
  const [email] = process.argv.slice(2);
  if (!email) throw new Error("name the account: npm run second-step:reset -- name@example.org");
  const database = await findDatabase();
  const connection = connect(database.url, { most: 1, name: "qiheng-second-step-reset" });
  useConnection(connection);
  try {
    const isReset = await resetByOperator(email);
    process.stdout.write(
      isReset
        ? `The second step of ${email} was taken away and every sign-in ended. The password alone now signs in.\n`
        : `No account ${email} has a second step in use.\n`,
    );
    process.exitCode = isReset ? 0 : 1;
  } finally {
    await connection.sql.end();
    await database.stop();
  }
}

reset().catch((error: Error) => {
  console.error(`Could not reset: ${error.message}`);
  process.exitCode = 2;
});
