import { eq } from "drizzle-orm";
import { z } from "zod";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { keepLink, voidLinks } from "#lib/auth/one-time-links";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { record } from "#lib/cases/record";
import { nextNoticeNumber } from "#lib/notices/next-notice-number";
import { lockProceeding } from "#lib/proceedings/find-proceeding";
import { letterCode, letterHash } from "#lib/service-letters/letter-code";
import { servedParties } from "#lib/service-letters/served-parties";

export const letterInput = z.strictObject({
  proceedingId: z.uuid("malformed"),
  partyId: z.uuid("malformed"),
});

/**
 * Issues the letter with which a served respondent without an account comes in: a code that works
 * once, for 60 days, under a number of its own among the body's documents. Issued again, it makes every
 * earlier code void.
 * @throws NotSeen unless the proceeding served that party, which has not joined since; Refusal
 *   `cases.notOwner` for another body on the case, `closed.role-missing`.
 */
export async function issueLetter(
  actor: MemberActor,
  { proceedingId, partyId }: z.infer<typeof letterInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, proceedingId);
    if (proceeding.organizationId !== actor.organizationId) throw new Refusal("cases.notOwner");
    if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
    const served = await servedParties(tx, actor, kase.id);
    const party = served.find(
      (one) => one.partyId === partyId && one.proceedingId === proceedingId,
    );
    if (!party) throw new NotSeen("served party");
    await voidLinks(tx, "party-access", { partyId }, actor.now);
    const hash = letterHash(kase.number, letterCode(partyId, actor.now));
    const about = { partyId, caseId: kase.id, organizationId: actor.organizationId };
    const expiresAt = await keepLink(tx, "party-access", hash, about, actor.now);
    await record(tx, actor, kase, {
      type: "service-letter-issued",
      audience: "organizations",
      proceedingId,
      payload: {
        partyId,
        expiresOn: shanghaiDate(expiresAt),
        again: party.issuedAt !== null,
        number: await nextNoticeNumber(tx, await senderOf(tx, actor), actor.now),
      },
      disclosures: { party: party.name, actor: actor.personName },
    });
  });
}

async function senderOf(tx: Transaction, { organizationId: id }: MemberActor) {
  const [row] = await tx
    .select({ name: organizations.nameZh, prefix: organizations.documentPrefix })
    .from(organizations)
    .where(eq(organizations.id, id));
  return { id, prefix: row!.prefix ?? row!.name };
}
