import { type SQL, sql } from "drizzle-orm";
import { arrayOf } from "#db/array-of";
import type { EventType } from "#lib/cases/event-types";

/** Whether the event `e` is of one of these types. One parameter, however many: the statement stays prepared. */
export function isOfTypes(types: readonly EventType[]): SQL {
  return sql`e.type = any(${arrayOf("text", types)})`;
}
