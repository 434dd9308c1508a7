import { and, eq, gt, isNull, type SQL } from "drizzle-orm";
import { oneTimeLinks } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { hashOfHandle, looksLikeHandle, newHandle } from "#lib/auth/handle";
import { linkLimits } from "#lib/auth/limits";

export type LinkPurpose = keyof typeof linkLimits;

type About = {
  personId?: string;
  organizationId?: string;
  partyId?: string;
  caseId?: string;
  roles?: string[];
};

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
  return { token, expiresAt: await keepLink(tx, purpose, hashOfHandle(token), about, now) };
}

/** Keeps the hash of a link or code that the caller made. @returns when it stops working. */
export async function keepLink(
  tx: Transaction,
  purpose: LinkPurpose,
  tokenHash: string,
  about: About,
  now: Date,
): Promise<Date> {
  const expiresAt = new Date(+now + linkLimits[purpose]);
  await tx.insert(oneTimeLinks).values({ ...about, tokenHash, purpose, createdAt: now, expiresAt });
  return expiresAt;
}

/** Makes links that still work void from now on; whoever holds one is told that it ran out. */
export async function voidLinks(
  tx: Transaction,
  purpose: LinkPurpose,
  about: Pick<About, "personId" | "partyId">,
  now: Date,
): Promise<void> {
  const { personId, partyId } = about;
  await tx
    .update(oneTimeLinks)
    .set({ expiresAt: now })
    .where(
      and(
        workingAt(purpose, now),
        personId ? eq(oneTimeLinks.personId, personId) : undefined,
        partyId ? eq(oneTimeLinks.partyId, partyId) : undefined,
      ),
    );
}

/** What a link is about, while it works; looking uses nothing up. Null: unknown, used or too old. */
export async function findLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date) {
  if (!looksLikeHandle(token)) return null;
  const [link] = await tx
    .select()
    .from(oneTimeLinks)
    .where(and(workingAt(purpose, now), eq(oneTimeLinks.tokenHash, hashOfHandle(token))));
  return link ?? null;
}

/**
 * Uses a link up. Of several who try at once, one succeeds; if the transaction fails, it still works.
 * @throws Refusal `auth.linkSpent`
 */
export function useLink(tx: Transaction, purpose: LinkPurpose, token: string, now: Date) {
  return useHash(tx, purpose, hashOfHandle(token), now);
}

/** The same for a link or code that is known by its hash. @throws Refusal `auth.linkSpent` */
export async function useHash(tx: Transaction, purpose: LinkPurpose, tokenHash: string, now: Date) {
  const [link] = await tx
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(and(workingAt(purpose, now), eq(oneTimeLinks.tokenHash, tokenHash)))
    .returning();
  if (!link) throw new Refusal("auth.linkSpent");
  return link;
}

function workingAt(purpose: LinkPurpose, now: Date): SQL | undefined {
  return and(
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  );
}
