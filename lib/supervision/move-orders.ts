import { and, eq, ne } from "drizzle-orm";
import { supervisionOrders } from "#db/schema/supervision";
import type { Transaction } from "#db/transaction";

/** An order binds whoever has the proceeding: it goes along when that changes hands. */
export async function moveOrders(
  tx: Transaction,
  proceedingId: string,
  to: { proceedingId: string; organizationId: string },
): Promise<void> {
  await tx
    .update(supervisionOrders)
    .set({ proceedingId: to.proceedingId, toOrganizationId: to.organizationId })
    .where(
      and(eq(supervisionOrders.proceedingId, proceedingId), ne(supervisionOrders.state, "closed")),
    );
}
