import { and, eq, inArray } from "drizzle-orm";
import { cases, parties } from "#db/schema/cases";
import { notices } from "#db/schema/notices";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { NewEvent } from "#lib/cases/event-types";
import { record } from "#lib/cases/record";
import { nextNoticeNumber } from "#lib/notices/next-notice-number";
import { addresseesOf, type NoticeAddressee, type NoticeKind } from "#lib/notices/notice-kinds";
import { type NoticeOccasion, noticeValues } from "#lib/notices/notice-values";
import { fillTemplate } from "#lib/notices/template";
import { templateOf } from "#lib/notices/templates";
import type { Done } from "#lib/proceedings/perform-action";

/** A document as it was issued: what is printed, word for word. */
export type NoticeContent = {
  title: string;
  number: string;
  addressee: string;
  paragraphs: string[];
  organization: string;
  date: string;
};

/**
 * Gives out the documents that an action's row names, one for each addressee, each with its number
 * and its event. The words as issued lie with the event; a later change of the template leaves them.
 * A respondent who has not been served gets nothing: it does not know of the case yet.
 */
export async function issueNotices(
  tx: Transaction,
  actor: Actor,
  done: Done,
  clockEvents: readonly NewEvent[],
): Promise<void> {
  const rules = done.rule.notices ?? [];
  if (rules.length === 0) return;
  const occasion = await occasionOf(tx, actor, done, clockEvents);
  for (const rule of rules)
    for (const to of addresseesOf(rule))
      if (to === "complainant" || occasion.served)
        await issue(tx, actor, done, occasion, rule.kind, to);
}

type Occasion = NoticeOccasion & { prefix: string; served: boolean };

async function issue(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding }: Done,
  occasion: Occasion,
  kind: NoticeKind,
  to: NoticeAddressee,
): Promise<void> {
  const { organization, prefix } = occasion;
  const { organizationId } = proceeding;
  const number = await nextNoticeNumber(tx, { id: organizationId, prefix }, actor.now);
  const values = noticeValues(occasion, to);
  const { title, paragraphs } = fillTemplate(await templateOf(tx, kind), values);
  const id = newId();
  const content: NoticeContent = {
    title,
    number,
    addressee: values.受送达人,
    paragraphs,
    organization,
    date: values.日期,
  };
  const [eventId] = await record(tx, actor, kase, {
    type: "notice-issued",
    audience: to,
    proceedingId: proceeding.id,
    payload: { noticeId: id, kind, number, to },
    disclosures: { content: JSON.stringify(content), title },
  });
  await tx.insert(notices).values({
    id,
    caseId: kase.id,
    proceedingId: proceeding.id,
    organizationId,
    eventId: eventId!,
    kind,
    number,
    title,
    addressee: to,
    issuedAt: actor.now,
  });
}

async function occasionOf(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding, procedure, action, rule, input }: Done,
  clocks: readonly NewEvent[],
): Promise<Occasion> {
  const [row] = await tx
    .select({
      title: cases.title,
      name: organizations.nameZh,
      prefix: organizations.documentPrefix,
    })
    .from(cases)
    .innerJoin(organizations, eq(organizations.id, proceeding.organizationId))
    .where(eq(cases.id, kase.id));
  const people = await tx
    .select({ role: parties.role, name: parties.name, servedAt: parties.servedAt })
    .from(parties)
    .where(and(eq(parties.caseId, kase.id), inArray(parties.role, ["complainant", "respondent"])));
  const named = (role: string) => people.filter((one) => one.role === role).map(({ name }) => name);
  return {
    procedure,
    action,
    rule,
    input,
    now: actor.now,
    number: kase.number,
    title: row!.title,
    organization: row!.name,
    prefix: row!.prefix ?? row!.name,
    complainants: named("complainant"),
    respondents: named("respondent"),
    served: people.some(({ role, servedAt }) => role === "respondent" && servedAt !== null),
    clocks,
  };
}
