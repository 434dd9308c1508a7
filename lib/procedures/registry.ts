import type { Procedure } from "#lib/proceedings/procedure";
import { fastReview } from "#lib/procedures/fast-review";
import { marketSupervisionPenalty } from "#lib/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";

const tables: readonly Procedure[] = [patentAdjudication, marketSupervisionPenalty, fastReview];

const byKey = new Map(tables.map((table) => [table.key, table]));

/** Every procedure that the product can run. */
export const procedures = tables;

/** The table of a key, or undefined: competences may name procedures that are kept on paper. */
export function findProcedure(key: string): Procedure | undefined {
  return byKey.get(key);
}

/** The table of a stored proceeding. @throws when the key was never a procedure of this product. */
export function procedureOf(key: string): Procedure {
  const table = byKey.get(key);
  if (!table) throw new Error(`no procedure is called ${key}`);
  return table;
}
