import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a list arrives as it is, whatever its values hold", async () => {
  const values = ["a,b", "{c}", 'd"e', "f\\g", "", "null", "七衡"];
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ values: string[] }>(sql`select to_json(${arrayOf("text", values)}) as values`),
  );
  assert.deepEqual(row?.values, values);
});
