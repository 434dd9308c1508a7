import { tables } from "#lib/procedures/registry";
import type { Procedure } from "#lib/proceedings/procedure";

/** Makes invented tables known to this process, for a test of what the engine does with any table. */
export function lend(...invented: Procedure[]): void {
  for (const table of invented) {
    if (tables.has(table.key)) throw new Error(`${table.key} is a procedure of the product`);
    tables.set(table.key, table);
  }
}
