import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** How a person wants their messages by e-mail. Without a row: at once, in Chinese. */
export const mailChoices = pgTable(
  "mail_choices",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => people.id),
    mode: text("mode").notNull(),
    locale: text("locale").notNull(),
    /** The kinds of messages that are told in the inbox alone. */
    unwantedKinds: text("unwanted_kinds").array().notNull().default([]),
    chosenAt: instant("chosen_at").notNull(),
  },
  () => [
    check("mail_choices_mode", sql`mode in ('at-once', 'daily', 'none')`),
    check("mail_choices_locale", sql`locale in ('zh', 'en')`),
  ],
);

/**
 * An e-mail about messages of the inbox: those of one step in one case, or a day's digest. It holds no
 * words; they are put together when it is sent, as far as the person may see then. Its id is in its
 * Message-ID, so that one sent twice by an accident is the same to whoever receives it.
 */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    caseId: uuid("case_id").references(() => cases.id),
    /** The numbers of the first and last event it tells of; null for a digest. */
    firstSeq: integer("first_seq"),
    lastSeq: integer("last_seq"),
    /** Of a digest: its day in Asia/Shanghai. */
    digestOn: date("digest_on"),
    state: text("state").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** What the mail server said, or why it could not be reached. */
    lastError: text("last_error"),
    queuedAt: instant("queued_at").notNull(),
    /** Until then one worker is sending it; one that died lets go of it at that moment. */
    leasedUntil: instant("leased_until"),
    sentAt: instant("sent_at"),
  },
  (t) => [
    uniqueIndex("mails_step_once")
      .on(t.personId, t.organizationId, t.caseId, t.firstSeq)
      .where(sql`digest_on is null`),
    uniqueIndex("mails_digest_once")
      .on(t.personId, t.organizationId, t.digestOn)
      .where(sql`digest_on is not null`),
    index("mails_unsent").on(t.state, t.queuedAt).where(sql`state <> 'sent'`),
    check("mails_state", sql`state in ('queued', 'sent', 'failed', 'given-up', 'nothing-to-tell')`),
  ],
);
