import { eq } from "drizzle-orm";
import { z } from "zod";
import { cases } from "#db/schema/cases";
import { caseLinks } from "#db/schema/linked-cases";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { type LockedCase, record } from "#lib/cases/record";
import { nextCaseNumber } from "#lib/complaints/next-case-number";
import { queryCode, receiptHash } from "#lib/complaints/receipt-code";
import { assertHandles } from "#lib/linked-cases/both-cases";
import { carryOverGrants, copyComplaint, copyParties } from "#lib/linked-cases/copy-case";
import { copyEvidence } from "#lib/linked-cases/copy-evidence";
import { linked } from "#lib/linked-cases/link-event";
import { lockProceeding } from "#lib/proceedings/find-proceeding";
import { openProceeding } from "#lib/proceedings/open-proceeding";
import { indexCase } from "#lib/search/index-case";

export const splitCaseInput = z.object({
  proceedingId: z.uuid(),
  title: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2000),
});

/**
 * 分案: takes a part of a case out into a case of its own, with the same complaint, parties and
 * evidence and everybody's sight, so that the filer stays attached to both. The handling body opens
 * it under the same procedure; its clocks run from the day the first case came in, so no time is won.
 *
 * @returns the new case's id.
 * @throws NotSeen, or Refusal `closed.role-missing`, `linkedCases.notHandled`,
 *   `cases.proceedingClosed`, `cases.notOwner`.
 */
export async function splitCase(
  actor: MemberActor,
  { proceedingId, title, reason }: z.infer<typeof splitCaseInput>,
): Promise<string> {
  return acting(actor, async (tx) => {
    const { kase, proceeding } = await lockProceeding(tx, actor, proceedingId);
    if (proceeding.organizationId !== actor.organizationId) throw new Refusal("cases.notOwner");
    if (proceeding.phase === "closed") throw new Refusal("cases.proceedingClosed");
    await assertHandles(tx, actor, kase.id);
    const made = await newCase(tx, actor, kase, title);
    const opened = await openProceeding(tx, actor, made, {
      competence: proceeding.procedureKey,
      organizationId: actor.organizationId,
      since: proceeding.openedAt,
      fastTrack: proceeding.fastTrack,
    });
    await carryOverGrants(tx, kase.id, made.id, await copyParties(tx, kase.id, made.id));
    const contentHash = await copyComplaint(tx, kase.id, made.id);
    await indexCase(tx, made.id);
    const files = await copyEvidence(tx, actor, kase.id, made);
    const link = await storeLink(tx, actor, kase, made, reason);
    const splitOff = linked(actor, { ...link, leads: false, contentHash }, kase);
    await record(tx, actor, made, splitOff, ...files, ...opened.events);
    await record(tx, actor, kase, linked(actor, { ...link, leads: true }, made));
    return made.id;
  });
}

async function newCase(
  tx: Transaction,
  actor: MemberActor,
  from: LockedCase,
  title: string,
): Promise<LockedCase> {
  const [origin] = await tx.select().from(cases).where(eq(cases.id, from.id));
  const id = newId();
  const number = await nextCaseNumber(tx, actor.now);
  await tx.insert(cases).values({
    id,
    number,
    queryCodeHash: receiptHash(number, queryCode(id)),
    title,
    rightKind: origin!.rightKind,
    regionCode: origin!.regionCode,
    filedAt: origin!.filedAt,
  });
  return { id, number, headSeq: 0, headHash: "" };
}

async function storeLink(
  tx: Transaction,
  actor: MemberActor,
  from: LockedCase,
  made: LockedCase,
  reason: string,
) {
  const link = { id: newId(), kind: "split" as const, reason };
  await tx.insert(caseLinks).values({
    ...link,
    caseId: from.id,
    otherCaseId: made.id,
    madeByOrganizationId: actor.organizationId,
    madeByPersonId: actor.personId,
    madeAt: actor.now,
  });
  return link;
}
