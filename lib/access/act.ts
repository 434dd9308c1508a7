import { inTransaction, type Transaction } from "#db/transaction";
import { type Actor, viewerOf } from "#lib/access/actor";

/** Runs a command's or a query's work in one transaction that sees what the actor may see. */
export function acting<T>(actor: Actor, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return inTransaction(viewerOf(actor), work);
}
