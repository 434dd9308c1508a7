import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { members, sessions } from "#db/schema/people";
import { inTransaction, type Transaction } from "#db/transaction";
import { NotSeen } from "#lib/access/refusal";
import type { Role } from "#lib/access/roles";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import type { Session } from "#lib/auth/find-session";
import type { SeatHolder } from "#lib/auth/home-of";
import { sessionEnd } from "#lib/auth/session-end";
import type { OrganizationKind } from "#lib/organizations/kinds";

const input = z.strictObject({ memberId: answers.id });

/**
 * From now on the session acts from another seat of the same person; only this browser changes.
 * @returns what decides where to go next. @throws NotSeen for anybody else's seat or an ended one.
 */
export async function switchSeat(
  session: Session,
  raw: z.input<typeof input>,
  now = new Date(),
): Promise<SeatHolder> {
  const { memberId } = checked(input, raw);
  return inTransaction({ kind: "sign-in" }, async (tx) => {
    const seat = await ownSeat(tx, session, memberId);
    await tx
      .update(sessions)
      .set({ memberId, expiresAt: sessionEnd(seat.signedInAt, now, seat.kind) })
      .where(eq(sessions.tokenHash, session.tokenHash));
    return { organizationKind: seat.kind as OrganizationKind, roles: seat.roles as Role[] };
  });
}

async function ownSeat(tx: Transaction, { personId, tokenHash }: Session, memberId: string) {
  const [seat] = await tx
    .select({
      roles: members.roles,
      kind: organizations.kind,
      signedInAt: sessions.createdAt,
    })
    .from(members)
    .innerJoin(organizations, eq(organizations.id, members.organizationId))
    .innerJoin(sessions, and(eq(sessions.tokenHash, tokenHash), isNull(sessions.endedAt)))
    .where(
      and(
        eq(members.id, memberId),
        eq(members.personId, personId),
        isNull(members.endedAt),
        isNull(organizations.closedAt),
      ),
    );
  if (!seat) throw new NotSeen("seat");
  return seat;
}
