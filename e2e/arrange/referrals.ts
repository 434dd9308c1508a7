import { and, asc, eq } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { events } from "#db/schema/events";
import { evidence } from "#db/schema/evidence";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, viewerOf } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { answerWith } from "#lib/referrals/answer-with";
import type { ReferralAction } from "#lib/referrals/referral-kinds";
import { type SendReferral, sendReferral } from "#lib/referrals/send-referral";

/** When everything begins. */
export const monday = new Date("2026-11-02T10:00:00+08:00");
export const penalty = "market-supervision-penalty";
export const because = { reason: "涉案商品的仓库在贵局辖区。", basis: "行政处罚法第二十六条" };

/** The filer, and the bodies that hand work to each other. */
export async function cast() {
  return {
    holder: await companySeat("示例青禾公司", monday),
    haidian: await seatIn("market-supervision-110108", ["officer"], monday),
    chaoyang: await seatIn("market-supervision-110105", ["officer"], monday),
    fengtai: await seatIn("market-supervision-110106", ["officer"], monday),
    police: await seatIn("public-security-110108", ["officer"], monday),
    coordinator: await seatIn("coordination-office-beijing", ["officer"], monday),
  };
}

/** A complaint about a trademark, and the first proceeding of its case. */
export async function complaintOf(holder: MemberActor) {
  const { caseId } = await filed(at(holder, monday), trademarkAnswers(holder));
  return { caseId, proceedingId: (await lanesOf(caseId))[0]!.id };
}

/** Sends a referral of the proceeding as it is now, for the reason of this room. */
export async function send(
  from: MemberActor,
  proceedingId: string,
  to: MemberActor,
  more: Omit<SendReferral, "proceedingId" | "version" | "toOrganizationId" | "reason"> & {
    version?: number;
  },
) {
  const { version } = await proceedingOf(proceedingId);
  const toOrganizationId = to.organizationId;
  return sendReferral(from, { proceedingId, version, toOrganizationId, ...because, ...more });
}

/** Answers a referral as it is now. */
export async function answer(
  by: MemberActor,
  referralId: string,
  action: ReferralAction,
  typed: Record<string, string> = {},
) {
  const { version } = await referralOf(referralId);
  return answerWith(by, action, { referralId, version, typed })();
}

/** A row of evidence as an upload of its owner leaves it. */
export async function fileOf(owner: MemberActor, caseId: string): Promise<string> {
  const id = newId();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(evidence).values({
      id,
      caseId,
      ownerOrganizationId: owner.organizationId,
      uploadedByPersonId: owner.personId,
      fileName: "照片.png",
      sizeBytes: 3,
      sha256: id.replaceAll("-", "").repeat(2),
      mediaType: "image/png",
      storageKey: id,
      audience: "organizations",
      uploadedAt: monday,
    }),
  );
  return id;
}

export async function lanesOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(proceedings)
      .where(eq(proceedings.caseId, caseId))
      .orderBy(asc(proceedings.id)),
  );
}

export async function proceedingOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.id, id)),
  );
  return row!;
}

export async function referralOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(referrals).where(eq(referrals.id, id)),
  );
  return row!;
}

export async function eventsOf(caseId: string, type: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, type)))
      .orderBy(asc(events.seq)),
  );
}

export function payloadOf(event: { body: string }): Record<string, unknown> {
  return JSON.parse(event.body).payload;
}

/** Whether row-level security shows the case to the actor. */
export async function sees(actor: MemberActor, caseId: string) {
  const rows = await inTransaction(viewerOf(actor), (tx) =>
    tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId)),
  );
  return rows.length === 1;
}

/** In `assert.rejects`: a refusal of that key. */
export function refused(key: string) {
  return (error: unknown) => error instanceof Refusal && error.key === key;
}
