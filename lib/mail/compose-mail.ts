import { type SQL, sql } from "drizzle-orm";
import { createTranslator } from "next-intl";
import type { mails } from "#db/schema/mail";
import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { siteAddress } from "#lib/auth/site-address";
import type { Letter } from "#lib/mail/carriers";
import { toldByText } from "#lib/mail/told-by-text";
import { messages } from "#lib/messages/all";
import { entriesOf, type TimelineEntry } from "#lib/timeline/timeline-for";
import type { Translator } from "#lib/web/case-words";
import { eventSentence } from "#lib/web/event-words";
import type { Locale } from "#lib/web/locale";

export type Mail = typeof mails.$inferSelect;

const mostLines = 30;

/**
 * Puts an e-mail or a text message together as its person may see its cases now. Null when there is
 * nothing left to tell: it was read meanwhile, or sight has ended.
 * @param actor the person in the seat that the messages are for.
 */
export async function composeMail(
  tx: Transaction,
  actor: MemberActor,
  mail: Mail,
  locale: Locale,
): Promise<Letter | null> {
  const entries = await unread(tx, actor, mail);
  if (entries.length === 0) return null;
  return mail.channel === "text"
    ? textOf(actor, entries[0]!, locale)
    : letterOf(actor, entries, mail, locale);
}

/** One line that holds nothing but where to look: a telephone shows it to whoever stands by. */
function textOf(actor: MemberActor, { number }: Told, locale: Locale): Letter {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "mail" });
  return { text: t("text", { number, address: siteAddress(`/${areaOf(actor)}/inbox`) }) };
}

function letterOf(actor: MemberActor, entries: Told[], mail: Mail, locale: Locale): Letter {
  const all = createTranslator({ locale, messages: messages[locale] }) as unknown as Translator;
  const t = createTranslator({ locale, messages: messages[locale], namespace: "mail" });
  const numbers = [...new Set(entries.map(({ number }) => number))];
  const area = areaOf(actor);
  const lines = numbers.flatMap((number) => {
    const own = entries.filter((entry) => entry.number === number);
    const address = siteAddress(`/${area}/cases/${own[0]!.caseId}`);
    return [
      t("case", { number }),
      ...own.toReversed().map(({ entry }) => `· ${eventSentence(all, locale, entry)}`),
      address,
      "",
    ];
  });
  const choose = siteAddress(`/${area}/inbox`);
  return {
    subject: t(mail.digestOn ? "digestSubject" : "subject", {
      number: numbers[0]!,
      count: entries.length,
    }),
    text: [t("hello", { person: actor.personName }), "", ...lines, t("foot", { choose })].join(
      "\n",
    ),
  };
}

function areaOf({ organizationKind, roles }: MemberActor): "my" | "desk" {
  return organizationKind === "company" || roles.includes("filer") ? "my" : "desk";
}

/** Whether an e-mail or a text message is about the unread message `m` of the event `e`. */
export function toldBy(mail: Mail): SQL {
  const ofText = sql`m.case_id = ${mail.caseId} and e.seq between ${mail.firstSeq} and ${mail.lastSeq}
    and ${toldByText()}`;
  const its = mail.channel === "text" ? ofText : sql`m.mail_id = ${mail.id}`;
  return sql`m.person_id = ${mail.personId} and m.organization_id = ${mail.organizationId}
    and m.read_at is null and ${its}`;
}

type Told = { entry: TimelineEntry; caseId: string; number: string };

async function unread(tx: Transaction, actor: MemberActor, mail: Mail): Promise<Told[]> {
  const rows = await tx.execute<{ eventId: string; caseId: string; number: string }>(sql`
    select m.event_id as "eventId", m.case_id as "caseId", c.number from inbox_messages m
    join events e on e.id = m.event_id join cases c on c.id = m.case_id
    where ${toldBy(mail)} order by m.at desc limit ${mostLines}`);
  if (rows.length === 0) return [];
  const ids = sql.join(
    rows.map(({ eventId }) => sql`${eventId}::uuid`),
    sql`, `,
  );
  const entries = await entriesOf(tx, actor, sql`e.id in (${ids})`, mostLines);
  return entries.flatMap((entry) => {
    const row = rows.find(({ eventId }) => eventId === entry.id);
    return row ? [{ entry, caseId: row.caseId, number: row.number }] : [];
  });
}
