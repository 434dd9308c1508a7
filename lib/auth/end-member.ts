import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustAdminister } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked } from "#lib/auth/checked";
import { recordSettingChange } from "#lib/auth/record-setting-change";

const input = z.strictObject({ memberId: answers.id });

/**
 * Takes a seat away. Whoever acts from it can do nothing more on the next request; the person and
 * their other seats stay.
 * @throws NotSeen; Refusal `auth.notAdministrator`, `auth.lastAdministrator`.
 */
export async function endMember(actor: MemberActor, raw: z.input<typeof input>): Promise<void> {
  const { memberId } = checked(input, raw);
  await acting(actor, async (tx) => {
    const seat = await lockSeat(tx, memberId);
    await mustAdminister(tx, actor, seat.organizationId);
    if (seat.roles.includes("administrator")) await mustNotBeLast(tx, seat);
    await tx.update(members).set({ endedAt: actor.now }).where(eq(members.id, memberId));
    const { personId, roles } = seat;
    const change = {
      what: "member-ended" as const,
      targetId: memberId,
      before: { personId, roles },
    };
    await recordSettingChange(tx, actor, change, actor.now);
  });
}

type Seat = { id: string; organizationId: string; personId: string; roles: string[] };

/** Locks the organization first: two administrators cannot each end the other at the same time. */
async function lockSeat(tx: Transaction, memberId: string): Promise<Seat> {
  const live = and(eq(members.id, memberId), isNull(members.endedAt));
  const [found] = await tx.select().from(members).where(live);
  if (!found) throw new NotSeen("member");
  await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(eq(organizations.id, found.organizationId))
    .for("update");
  const [seat] = await tx.select().from(members).where(live).for("update");
  if (!seat) throw new NotSeen("member");
  return seat;
}

async function mustNotBeLast(tx: Transaction, seat: Seat) {
  const [other] = await tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, seat.organizationId),
        ne(members.id, seat.id),
        isNull(members.endedAt),
        sql`'administrator' = any(${members.roles})`,
      ),
    )
    .limit(1);
  if (!other) throw new Refusal("auth.lastAdministrator");
}
