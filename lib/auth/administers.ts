import { and, eq, isNull } from "drizzle-orm";
import { installation } from "#db/schema/operations";
import { members } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { holds, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";

/** The fact that names the organization whose administrators look after the whole installation. */
export const leadFact = "lead-organization";

/**
 * May this actor administer that organization? Administrators look after their own; those of the
 * lead organization and of the coordination office look after every one.
 */
export async function administers(tx: Transaction, actor: MemberActor, organizationId: string) {
  if (!holds(actor, "administrator")) return false;
  return actor.organizationId === organizationId || administersAll(tx, actor);
}

/** True for administrators who look after the installation itself: bodies, rules, calendar. */
export async function administersAll(tx: Transaction, actor: MemberActor): Promise<boolean> {
  if (!holds(actor, "administrator")) return false;
  if (actor.organizationKind === "coordination-office") return true;
  const [lead] = await tx.select().from(installation).where(eq(installation.key, leadFact));
  return lead?.value === actor.organizationId;
}

/** @throws Refusal `auth.notAdministrator` */
export async function mustAdminister(tx: Transaction, actor: MemberActor, organizationId: string) {
  if (!(await administers(tx, actor, organizationId))) throw new Refusal("auth.notAdministrator");
}

/**
 * What touches a person's whole account is for administrators of every organization in which the
 * person sits; of a person without a seat, for those who look after the installation.
 * @throws Refusal `auth.notAdministrator`
 */
export async function mustAdministerPerson(tx: Transaction, actor: MemberActor, personId: string) {
  const seats = await tx
    .select({ organizationId: members.organizationId })
    .from(members)
    .where(and(eq(members.personId, personId), isNull(members.endedAt)));
  for (const seat of seats) await mustAdminister(tx, actor, seat.organizationId);
  if (seats.length === 0 && !(await administersAll(tx, actor))) {
    throw new Refusal("auth.notAdministrator");
  }
}
