import type { ClonedDatabase } from "#db/testing";

/** What was sent to the database meanwhile: the words of the statements, without their values. */
export async function statementsOf(
  { sql }: ClonedDatabase,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const sent: string[] = [];
  const { debug } = sql.options;
  sql.options.debug = (_connection, query) => {
    sent.push(query);
  };
  await work();
  sql.options.debug = debug;
  return sent;
}
