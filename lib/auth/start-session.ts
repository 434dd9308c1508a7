import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { authenticators, members, sessions } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { hashOfHandle, newHandle } from "#lib/auth/handle";
import { sessionLimits } from "#lib/auth/limits";
import { sessionEnd } from "#lib/auth/session-end";

/**
 * Opens a session for a person who has just given the right password, in the only seat held; who holds
 * several chooses one next. Whoever signs in by two steps owes the second one, and has minutes for it.
 * @returns the handle for the cookie; nothing else ever holds it.
 */
export async function startSession(tx: Transaction, personId: string, now: Date): Promise<string> {
  const [seats, isHalfWay] = await Promise.all([
    liveSeats(tx, personId),
    hasSecondStep(tx, personId),
  ]);
  const seat = seats.length === 1 ? seats[0] : undefined;
  const handle = newHandle();
  await tx.insert(sessions).values({
    tokenHash: hashOfHandle(handle),
    personId,
    memberId: seat?.id,
    createdAt: now,
    lastSeenAt: now,
    provedAt: isHalfWay ? null : now,
    expiresAt: isHalfWay ? halfWayEnd(now) : sessionEnd(now, now, seat?.kind),
  });
  return handle;
}

function halfWayEnd(now: Date): Date {
  return new Date(+now + sessionLimits.secondStep);
}

async function hasSecondStep(tx: Transaction, personId: string): Promise<boolean> {
  const rows = await tx
    .select({ personId: authenticators.personId })
    .from(authenticators)
    .where(and(eq(authenticators.personId, personId), isNotNull(authenticators.confirmedAt)));
  return rows.length > 0;
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
