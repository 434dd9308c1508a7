import { inTransaction } from "#db/transaction";
import { findLink } from "#lib/auth/one-time-links";
import { directory } from "#lib/organizations/directory";
import type { OrganizationKind } from "#lib/organizations/kinds";
import type { Words } from "#lib/words";

/** A body that the first administrator may belong to. */
export type SetUpBody = Words & { id: string; kind: OrganizationKind };

/** The bodies to choose from while the set-up link works; null when it does not. */
export async function setUpOffer(token: string): Promise<SetUpBody[] | null> {
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    if (!(await findLink(tx, "first-administrator", token, new Date()))) return null;
    const bodies = await directory(tx);
    return bodies.map(({ id, kind, nameZh, nameEn }) => ({ id, kind, zh: nameZh, en: nameEn }));
  });
}
