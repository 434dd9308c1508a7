import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import { members, people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { holds, type MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import type { Role } from "#lib/access/roles";
import { mustAdminister } from "#lib/auth/administers";
import { answers } from "#lib/auth/answers";
import { checked, refuseField } from "#lib/auth/checked";
import { createLink } from "#lib/auth/one-time-links";
import { recordSettingChange } from "#lib/auth/record-setting-change";
import { mustBeProvedLately } from "#lib/second-step/proved-lately";

const input = z.strictObject({
  organizationId: answers.id,
  email: answers.email,
  name: answers.personName,
  roles: answers.roles,
});

/** A link to hand over: a path on this site, and the instant at which it stops working. */
export type Invitation = { path: string; expiresAt: Date };

/**
 * Invites a person to a seat. Nothing is given before they open the link, within a week, and choose
 * a password or, having one, sign in. Administrators invite to what they administer; a company's
 * filers invite further filers to it.
 * @throws NotSeen when the organization is closed; Refusal `auth.notAdministrator`,
 * `auth.alreadyMember`, `auth.personDisabled`, `secondStep.proveAgain`.
 */
export async function inviteMember(
  actor: MemberActor,
  raw: z.input<typeof input>,
): Promise<Invitation> {
  const { organizationId, email, name, roles } = checked(input, raw);
  return acting(actor, async (tx) => {
    if (!isColleague(actor, organizationId, roles)) await mustAdminister(tx, actor, organizationId);
    mustBeProvedLately(actor, actor.now);
    await mustBeOpen(tx, organizationId);
    const personId = await personToInvite(tx, organizationId, { email, name, now: actor.now });
    const about = { personId, organizationId, roles };
    const { token, expiresAt } = await createLink(tx, "invitation", about, actor.now);
    const change = {
      what: "member-invited" as const,
      targetId: personId,
      after: { organizationId, roles },
    };
    await recordSettingChange(tx, actor, change, actor.now);
    return { path: `/invitations/${token}`, expiresAt };
  });
}

function isColleague(actor: MemberActor, organizationId: string, roles: Role[]) {
  const own = actor.organizationId === organizationId && actor.organizationKind === "company";
  return own && holds(actor, "filer") && roles.every((role) => role === "filer");
}

async function mustBeOpen(tx: Transaction, organizationId: string) {
  const [open] = await tx
    .select({ id: organizations.id })
    .from(organizations)
    .where(and(eq(organizations.id, organizationId), isNull(organizations.closedAt)));
  if (!open) throw new NotSeen("organization");
}

type Invited = { email: string; name: string; now: Date };

async function personToInvite(tx: Transaction, organizationId: string, invited: Invited) {
  const { email, name, now } = invited;
  await tx
    .insert(people)
    .values({ id: newId(), email, name, createdAt: now })
    .onConflictDoNothing({ target: people.email });
  const [person] = await tx
    .select({ id: people.id, disabledAt: people.disabledAt, seat: members.id })
    .from(people)
    .leftJoin(
      members,
      and(
        eq(members.personId, people.id),
        eq(members.organizationId, organizationId),
        isNull(members.endedAt),
      ),
    )
    .where(eq(people.email, email));
  if (!person) throw new Error("The invited person has vanished.");
  if (person.seat) refuseField("email", "auth.alreadyMember");
  if (person.disabledAt) throw new Refusal("auth.personDisabled");
  return person.id;
}
