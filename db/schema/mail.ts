import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** How a person wants their messages outside the inbox. Without a row: by e-mail, at once, in Chinese. */
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
    /** Whether documents and deadlines are told by text message, too. */
    texts: boolean("texts").notNull().default(false),
    /** Where text messages go: a mainland mobile number, or `+` with its country code. */
    phone: text("phone"),
    chosenAt: instant("chosen_at").notNull(),
  },
  () => [
    check("mail_choices_mode", sql`mode in ('at-once', 'daily', 'none')`),
    check("mail_choices_locale", sql`locale in ('zh', 'en')`),
    check("mail_choices_texts", sql`not texts or phone is not null`),
  ],
);

/**
 * An e-mail or a text message about messages of the inbox: those of one step in one case, or a day's
 * digest. It holds no words; they are put together when it is sent, as far as the person may see then.
 * Its id is in the e-mail's Message-ID and goes to the gateway with the text message, so that one sent
 * twice by an accident is the same to whoever receives it.
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
    channel: text("channel").notNull().default("mail"),
    caseId: uuid("case_id").references(() => cases.id),
    /** The numbers of the first and last event it tells of; null for a digest. */
    firstSeq: integer("first_seq"),
    lastSeq: integer("last_seq"),
    /** Of a digest: its day in Asia/Shanghai. */
    digestOn: date("digest_on"),
    state: text("state").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** What the mail server or the gateway said, or why it could not be reached. */
    lastError: text("last_error"),
    queuedAt: instant("queued_at").notNull(),
    /** Until then one worker is sending it; one that died lets go of it at that moment. */
    leasedUntil: instant("leased_until"),
    sentAt: instant("sent_at"),
    /** When it had been given up and those whom it concerns were told. */
    escalatedAt: instant("escalated_at"),
  },
  (t) => [
    uniqueIndex("mails_step_once")
      .on(t.personId, t.organizationId, t.caseId, t.firstSeq, t.channel)
      .where(sql`digest_on is null`),
    uniqueIndex("mails_digest_once")
      .on(t.personId, t.organizationId, t.digestOn, t.channel)
      .where(sql`digest_on is not null`),
    index("mails_unsent").on(t.state, t.queuedAt).where(sql`state <> 'sent'`),
    check("mails_channel", sql`channel in ('mail', 'text')`),
    check("mails_state", sql`state in ('queued', 'sent', 'failed', 'given-up', 'nothing-to-tell')`),
  ],
);
