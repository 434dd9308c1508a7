import { and, count, eq, gt, isNotNull } from "drizzle-orm";
import { z } from "zod";
import { parties } from "#db/schema/cases";
import { events } from "#db/schema/events";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { record } from "#lib/cases/record";
import { openSides, type Side, sides } from "#lib/correspondence/message-gate";
import { standingIn } from "#lib/evidence/target";
import { lockProceeding, type Proceeding } from "#lib/proceedings/find-proceeding";

/** How many messages one organization may send in one case within 24 hours. */
export const mostADay = 30;

export const messageInput = z.object({
  proceedingId: z.uuid(),
  /** To which side a body writes; what a party writes always goes to the body. */
  side: z.enum(sides).optional(),
  text: z
    .string()
    .trim()
    .min(1, "fields.missing")
    .max(4000, "fields.textTooLong")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "fields.unreadable"),
});

/**
 * Writes between the body that handles a proceeding and a party, in either direction. It is a line of
 * the timeline that this side and the bodies read; the other side does not.
 * @throws NotSeen; Refusal `correspondence.notYours`, `correspondence.notServed`,
 *   `correspondence.tooMany`.
 */
export async function sendMessage(
  actor: MemberActor,
  { proceedingId, side, text }: z.infer<typeof messageInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, proceedingId);
    const open = await openSidesOf(tx, actor, proceeding);
    const audience = side ?? open[0];
    const fromBody = proceeding.organizationId === actor.organizationId;
    if (!audience) throw new Refusal("correspondence.notYours");
    if (!open.includes(audience))
      throw new Refusal(`correspondence.${fromBody && open.length > 0 ? "notServed" : "notYours"}`);
    if ((await sentToday(tx, actor, kase.id)) >= mostADay)
      throw new Refusal("correspondence.tooMany", { most: mostADay });
    await record(tx, actor, kase, {
      type: "message-sent",
      audience,
      proceedingId,
      payload: { fromBody },
      disclosures: { message: text, actor: actor.personName },
    });
  });
}

/** The sides to which the actor may write in a proceeding: the gate's facts, gathered. @throws NotSeen */
export async function openSidesOf(
  tx: Transaction,
  actor: MemberActor,
  { caseId, organizationId }: Pick<Proceeding, "caseId" | "organizationId">,
): Promise<Side[]> {
  const isOwner = organizationId === actor.organizationId;
  const found = isOwner ? null : await standingIn(tx, actor, caseId);
  const standing = isOwner
    ? "owner"
    : found === "complainant" || found === "respondent"
      ? found
      : null;
  const respondentServed = await isServed(tx, caseId);
  return openSides({ standing, roles: actor.roles, respondentServed });
}

async function isServed(tx: Transaction, caseId: string): Promise<boolean> {
  const found = await tx
    .select({ id: parties.id })
    .from(parties)
    .where(
      and(eq(parties.caseId, caseId), eq(parties.role, "respondent"), isNotNull(parties.servedAt)),
    )
    .limit(1);
  return found.length > 0;
}

async function sentToday(tx: Transaction, actor: MemberActor, caseId: string): Promise<number> {
  const since = new Date(actor.now.getTime() - 24 * 3_600_000);
  const [row] = await tx
    .select({ sent: count() })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        eq(events.type, "message-sent"),
        eq(events.actorOrganizationId, actor.organizationId),
        gt(events.at, since),
      ),
    );
  return row?.sent ?? 0;
}
