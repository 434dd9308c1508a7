import { sql } from "drizzle-orm";
import { index, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { events } from "#db/schema/events";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * 消息: an event that concerns a person in one of their seats. It holds no words: what it says is read
 * from the event each time, as far as the person may see it then.
 */
export const inboxMessages = pgTable(
  "inbox_messages",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    eventId: uuid("event_id")
      .notNull()
      .references(() => events.id),
    at: instant("at").notNull(),
    readAt: instant("read_at"),
    /** The e-mail that tells of it; each message is in one at most. */
    mailId: uuid("mail_id"),
  },
  (t) => [
    // Told twice is told once, however often the job runs.
    uniqueIndex("inbox_messages_once").on(t.eventId, t.personId, t.organizationId),
    index("inbox_messages_seat").on(t.personId, t.organizationId, t.at, t.id),
    index("inbox_messages_mail").on(t.mailId).where(sql`mail_id is not null`),
    index("inbox_messages_unread")
      .on(t.personId, t.organizationId, t.caseId)
      .where(sql`read_at is null`),
  ],
);
