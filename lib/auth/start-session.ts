import { and, eq, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { members, sessions } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { hashOfHandle, newHandle } from "#lib/auth/handle";
import { sessionEnd } from "#lib/auth/session-end";

/**
 * Opens a session for a person who has just proved who they are, in the only seat held; who holds
 * several chooses one next.
 * @returns the handle for the cookie; nothing else ever holds it.
 */
export async function startSession(tx: Transaction, personId: string, now: Date): Promise<string> {
  const seats = await liveSeats(tx, personId);
  const seat = seats.length === 1 ? seats[0] : undefined;
  const handle = newHandle();
  await tx.insert(sessions).values({
    tokenHash: hashOfHandle(handle),
    personId,
    memberId: seat?.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: sessionEnd(now, now, seat?.kind),
  });
  return handle;
}

function liveSeats(tx: Transaction, personId: string) {
  return tx
    .select({ id: members.id, kind: organizations.kind })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .where(
      and(eq(members.personId, personId), isNull(members.endedAt), isNull(organizations.closedAt)),
    )
    .limit(2);
}
