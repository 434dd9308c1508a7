import { and, eq, isNull } from "drizzle-orm";
import { deadlineFeeds } from "#db/schema/deadline-feeds";
import { inTransaction, type Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { findSeat } from "#lib/access/find-seat";
import { newId } from "#lib/access/new-id";
import { hashOfHandle, looksLikeHandle, newHandle } from "#lib/auth/handle";
import type { Locale } from "#lib/web/locale";

/** When the actor's seat last had a feed made that still works; null when it has none. */
export async function feedSince(actor: MemberActor): Promise<Date | null> {
  const [row] = await acting(actor, (tx) =>
    tx.select({ at: deadlineFeeds.createdAt }).from(deadlineFeeds).where(liveOf(actor)),
  );
  return row?.at ?? null;
}

/** Whose dates a feed holds: what is assigned to the person, or all of the organization's own. */
export const feedScopes = ["mine", "all"] as const;

/** What a feed holds and in which language, as its person chose when it was made. */
export type FeedChoice = { scope: (typeof feedScopes)[number]; locale: Locale };

/**
 * Makes a calendar feed for the actor's seat; an earlier one is void from now on.
 * @returns the token of its address, which nothing else ever holds.
 */
export async function makeFeed(actor: MemberActor, choice: FeedChoice): Promise<string> {
  const token = newHandle();
  await acting(actor, async (tx) => {
    await endLive(tx, actor);
    await tx.insert(deadlineFeeds).values({
      id: newId(),
      personId: actor.personId,
      organizationId: actor.organizationId,
      tokenHash: hashOfHandle(token),
      ...choice,
      createdAt: actor.now,
    });
  });
  return token;
}

/** Makes the seat's feed void. Without one nothing happens. */
export async function endFeed(actor: MemberActor): Promise<void> {
  await acting(actor, (tx) => endLive(tx, actor));
}

async function endLive(tx: Transaction, actor: MemberActor) {
  await tx.update(deadlineFeeds).set({ endedAt: actor.now }).where(liveOf(actor));
}

function liveOf({ personId, organizationId }: MemberActor) {
  return and(
    eq(deadlineFeeds.personId, personId),
    eq(deadlineFeeds.organizationId, organizationId),
    isNull(deadlineFeeds.endedAt),
  );
}

export type Feed = FeedChoice & { actor: MemberActor };

/**
 * The feed behind an address, with its seat as it stands now: null for an address that is not one, is void, or
 * whose person was shut out or has left the seat.
 */
export async function feedAt(token: string, now = new Date()): Promise<Feed | null> {
  if (!looksLikeHandle(token)) return null;
  const tokenHash = hashOfHandle(token);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const [feed] = await tx
      .select()
      .from(deadlineFeeds)
      .where(and(eq(deadlineFeeds.tokenHash, tokenHash), isNull(deadlineFeeds.endedAt)));
    const actor = feed && (await findSeat(tx, feed, now));
    if (!feed || !actor) return null;
    const { scope, locale } = feed as FeedChoice;
    return { actor, scope, locale };
  });
}
