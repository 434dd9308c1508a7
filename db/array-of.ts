import { type SQL, sql } from "drizzle-orm";

/**
 * A list as one parameter, however long it is: a statement with a parameter for each value would be
 * another statement at each length, and planned anew.
 */
export function arrayOf(type: "text" | "uuid", values: Iterable<string>): SQL {
  const quoted = Array.from(values, (value) => `"${value.replaceAll(/["\\]/g, "\\$&")}"`);
  return sql`${`{${quoted.join(",")}}`}::${sql.raw(type)}[]`;
}
