import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { cases } from "#db/schema/cases";
import { eventDisclosures, events } from "#db/schema/events";
import { notices } from "#db/schema/notices";
import { people } from "#db/schema/people";
import type { Transaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { printSecond } from "#lib/clocks/print-time";
import { chineseDay } from "#lib/notices/chinese-words";
import { isAddressee } from "#lib/notices/is-addressee";
import type { NoticeContent } from "#lib/notices/issue-notice";
import { fillTemplate } from "#lib/notices/template";
import { templateOf } from "#lib/notices/templates";

type Notice = typeof notices.$inferSelect;

/**
 * 送达回证: how a document was served, with the hashes of the timeline's lines that say so. For the body
 * that issued it and for its addressee; looking at it serves nothing.
 * @throws NotSeen for anybody else.
 */
export async function serviceRecordOf(actor: MemberActor, noticeId: string) {
  const notice = await acting(actor, async (tx) => {
    const [found] = await tx.select().from(notices).where(eq(notices.id, noticeId));
    const isOwn = found?.organizationId === actor.organizationId;
    if (!found || !(isOwn || (await isAddressee(tx, actor, found)))) throw new NotSeen("notice");
    return found;
  });
  const system = systemActor("service-record", actor.now);
  return acting(system, (tx) => recordOf(tx, notice, actor.now));
}

async function recordOf(tx: Transaction, notice: Notice, now: Date): Promise<NoticeContent> {
  const issued = await issuedAs(tx, notice);
  const { content } = issued;
  const { title, paragraphs } = fillTemplate(await templateOf(tx, "service-record"), {
    受送达人: content.addressee,
    案号: issued.number,
    案由: issued.title,
    程序: "",
    请求人: "",
    被请求人: "",
    机构: content.organization,
    事项: `《${content.title}》（${content.number}）`,
    内容: linesOf(notice, issued.openedBy, await hashesOf(tx, notice)).join("\n"),
    依据: "",
    期限: "",
    日期: chineseDay(shanghaiDate(now)),
  });
  const { number, addressee, organization } = content;
  return {
    title,
    number,
    addressee,
    paragraphs,
    organization,
    date: chineseDay(shanghaiDate(now)),
  };
}

async function issuedAs(tx: Transaction, { id }: Notice) {
  const [row] = await tx
    .select({
      number: cases.number,
      title: cases.title,
      content: eventDisclosures.value,
      openedBy: people.name,
    })
    .from(notices)
    .innerJoin(cases, eq(cases.id, notices.caseId))
    .innerJoin(
      eventDisclosures,
      and(eq(eventDisclosures.eventId, notices.eventId), eq(eventDisclosures.field, "content")),
    )
    .leftJoin(people, eq(people.id, notices.openedByPersonId))
    .where(eq(notices.id, id));
  if (!row) throw new NotSeen("notice");
  return { ...row, content: JSON.parse(row.content) as NoticeContent };
}

/** Of the line that issued it and of the one that says it was opened, in this order. */
async function hashesOf(tx: Transaction, { id, caseId }: Notice): Promise<string[]> {
  const rows = await tx
    .select({ hash: events.hash })
    .from(events)
    .where(
      and(
        eq(events.caseId, caseId),
        inArray(events.type, ["notice-issued", "notice-opened"]),
        sql`${events.body}::jsonb #>> '{payload,noticeId}' = ${id}`,
      ),
    )
    .orderBy(asc(events.seq));
  return rows.map(({ hash }) => hash);
}

function linesOf(
  { issuedAt, openedAt }: Notice,
  openedBy: string | null,
  [issued, opened]: string[],
): string[] {
  return [
    `发出时间：${printSecond(issuedAt)}`,
    `查收时间：${openedAt ? printSecond(openedAt) : "尚未在线查收"}`,
    ...(openedAt && openedBy ? [`查收人：${openedBy}`] : []),
    `发出记录的哈希值：${issued}`,
    ...(opened ? [`查收记录的哈希值：${opened}`] : []),
  ];
}
