import { notices } from "#db/schema/notices";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { type LockedCase, record } from "#lib/cases/record";
import { nextNoticeNumber } from "#lib/notices/next-notice-number";
import type { Addressee, NoticeKind } from "#lib/notices/notice-kinds";
import { fillTemplate, type Place } from "#lib/notices/template";
import { templateOf } from "#lib/notices/templates";

/** A document as it was issued: what is printed, word for word. */
export type NoticeContent = {
  title: string;
  number: string;
  addressee: string;
  paragraphs: string[];
  /** What a list lists, under its paragraphs; the last line is for both hands to sign. */
  table?: { head: string[]; rows: string[][]; signed: string[] };
  organization: string;
  date: string;
};

export type NewNotice = {
  kind: NoticeKind;
  to: Addressee;
  proceedingId: string;
  /** Of a document to a body: the referral that it goes with. */
  referralId?: string;
  /** The body whose document it is, with its 代字. */
  issuer: { id: string; prefix: string };
  /** Of what is annexed to another document: that one's number. Without it the issuer's next. */
  annexedTo?: string;
  values: Readonly<Record<Place, string>>;
  table?: NoticeContent["table"];
};

/**
 * Gives one document out with its number and its event. The words as issued lie with the event; a later
 * change of the template leaves them.
 * @returns its number.
 */
export async function issueNotice(
  tx: Transaction,
  actor: Actor,
  kase: LockedCase,
  made: NewNotice,
): Promise<string> {
  const { kind, to, proceedingId, referralId, issuer, values, table } = made;
  const number = made.annexedTo
    ? `${made.annexedTo}附件`
    : await nextNoticeNumber(tx, issuer, actor.now);
  const { title, paragraphs } = fillTemplate(await templateOf(tx, kind), values);
  const id = newId();
  const content: NoticeContent = {
    title,
    number,
    addressee: values.受送达人,
    paragraphs,
    ...(table && { table }),
    organization: values.机构,
    date: values.日期,
  };
  const [eventId] = await record(tx, actor, kase, {
    type: "notice-issued",
    audience: to === "body" ? "organizations" : to,
    proceedingId,
    payload: { noticeId: id, kind, number, to },
    disclosures: { content: JSON.stringify(content), title },
  });
  await tx.insert(notices).values({
    id,
    caseId: kase.id,
    proceedingId,
    referralId: referralId ?? null,
    organizationId: issuer.id,
    eventId: eventId!,
    kind,
    number,
    title,
    addressee: to,
    issuedAt: actor.now,
  });
  return number;
}
