import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { members } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { type Role, roles } from "#lib/access/roles";
import { mustSeat } from "#lib/organizations/administration";
import { partyKinds } from "#lib/organizations/kinds";
import { keysOf } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";

/** At least one role. */
export const rolesAnswer = z.object({ roles: z.array(z.enum(keysOf(roles))).min(1) });

/** `was`: the roles that the form showed, as `writtenRoles` writes them. */
export const rolesInput = rolesAnswer.extend({ was: z.string() });

/**
 * Gives a seat exactly these roles, from its person's next request on.
 * @throws NotSeen when the seat is gone or out of reach; Refusal `settings.changedMeanwhile`,
 * `auth.lastAdministrator`, `secondStep.proveAgain`, or `checkAnswers` when such an organization has no such role.
 */
export async function changeRoles(
  actor: MemberActor,
  memberId: string,
  input: z.output<typeof rolesInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const seat = await lockSeat(tx, actor, memberId);
    mustBeProvedLately(actor, actor.now);
    if (writtenRoles(seat.roles) !== input.was) throw new Refusal("settings.changedMeanwhile");
    mustSuit(seat.kind, input.roles);
    if (!input.roles.includes("administrator")) await mustLeaveAdministrator(tx, seat);
    await tx.update(members).set({ roles: input.roles }).where(eq(members.id, memberId));
    const { personId, organizationId } = seat;
    await recordSetting(tx, actor, {
      what: "member-roles",
      targetId: memberId,
      before: { personId, organizationId, roles: seat.roles },
      after: { personId, organizationId, roles: input.roles },
    });
  });
}

/** The roles that a seat in an organization of this kind can have. */
export function rolesOf(kind: string): Role[] {
  if (partyKinds.some((party) => party === kind)) return ["filer", "administrator"];
  const ofBodies: Role[] = ["officer", "head", "administrator"];
  return kind === "protection-center" ? ["officer", "reviewer", "head", "administrator"] : ofBodies;
}

/** How the roles of a seat are written where a form tells which ones it was filled in over. */
export function writtenRoles(held: readonly string[]): string {
  return held.toSorted().join(",");
}

/** @throws Refusal pointing at the roles when an organization of this kind has no such seats. */
export function mustSuit(kind: string, wanted: readonly Role[]): void {
  const suited = rolesOf(kind);
  if (wanted.every((role) => suited.includes(role))) return;
  throw new Refusal("checkAnswers", {}, { roles: "settings.rolesUnsuited" });
}

type Seat = Awaited<ReturnType<typeof lockSeat>>;

async function lockSeat(tx: Transaction, actor: MemberActor, memberId: string) {
  const live = and(eq(members.id, memberId), isNull(members.endedAt));
  const [found] = await tx.select().from(members).where(live);
  if (!found) throw new NotSeen("member");
  await mustSeat(tx, actor, found.organizationId);
  // The organization first: two administrators who demote each other must not both succeed.
  const [organization] = await tx
    .select({ kind: organizations.kind })
    .from(organizations)
    .where(eq(organizations.id, found.organizationId))
    .for("update");
  const [seat] = await tx.select().from(members).where(live).for("update");
  if (!seat || !organization) throw new NotSeen("member");
  return { ...seat, kind: organization.kind };
}

async function mustLeaveAdministrator(tx: Transaction, seat: Seat) {
  if (!seat.roles.includes("administrator")) return;
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
