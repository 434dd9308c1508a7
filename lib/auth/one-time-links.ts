import { and, eq, gt, isNull } from "drizzle-orm";
import { oneTimeLinks } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { hashOfHandle, looksLikeHandle, newHandle } from "#lib/auth/handle";
import { linkLimits } from "#lib/auth/limits";

export type LinkPurpose = keyof typeof linkLimits;

type About = { personId?: string; organizationId?: string; roles?: string[] };

/**
 * Makes a link that works once and not for long (`linkLimits`).
 * @returns its token, which nothing else ever holds, and when it stops working.
 */
export async function createLink(
  tx: Transaction,
  purpose: LinkPurpose,
  about: About,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newHandle();
  const expiresAt = new Date(+now + linkLimits[purpose]);
  const tokenHash = hashOfHandle(token);
  await tx.insert(oneTimeLinks).values({ ...about, tokenHash, purpose, createdAt: now, expiresAt });
  return { token, expiresAt };
}

/** What a link is about, while it works; looking uses nothing up. Null: unknown, used or too old. */
export async function findLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date) {
  if (!looksLikeHandle(token)) return null;
  const [link] = await tx
    .select()
    .from(oneTimeLinks)
    .where(working(purpose, token, now));
  return link ?? null;
}

/**
 * Uses a link up. Of several who try at once, one succeeds; if the transaction fails, it still works.
 * @throws Refusal `auth.linkSpent`
 */
export async function useLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date) {
  const [link] = await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(working(purpose, token, now))
    .returning();
  if (!link) throw new Refusal("auth.linkSpent");
  return link;
}

function working(purpose: LinkPurpose, token: string, now: Date) {
  return and(
    eq(oneTimeLinks.tokenHash, hashOfHandle(token)),
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  );
}
