import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { events } from "#db/schema/events";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";

/** 文书: a document given out in a case. Its words lie with its event, behind a salted commitment. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    /** Of a document to a body: the referral that it goes with. */
    referralId: uuid("referral_id").references(() => referrals.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    eventId: uuid("event_id")
      .notNull()
      .references(() => events.id),
    kind: text("kind").notNull(),
    /** 文号, such as 京知〔2026〕1号. */
    number: text("number").notNull(),
    title: text("title").notNull(),
    addressee: text("addressee").notNull(),
    issuedAt: instant("issued_at").notNull(),
    /** When the addressee first opened it online: the proof of electronic service. */
    openedAt: instant("opened_at"),
    openedByPersonId: uuid("opened_by_person_id").references(() => people.id),
  },
  (t) => [
    index("notices_case").on(t.caseId, t.issuedAt),
    index("notices_referral").on(t.referralId).where(sql`referral_id is not null`),
    uniqueIndex("notices_number").on(t.organizationId, t.number),
    check("notices_addressee", sql`addressee in ('complainant', 'respondent', 'body')`),
    check("notices_to_body", sql`(addressee = 'body') = (referral_id is not null)`),
  ],
);

/** The last number that a body gave to a document in a year. */
export const noticeNumbers = pgTable(
  "notice_numbers",
  {
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    year: integer("year").notNull(),
    last: integer("last").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.year] })],
);

/** The wording of a kind of document where an administrator changed it. */
export const noticeTemplates = pgTable("notice_templates", {
  kind: text("kind").primaryKey(),
  title: text("title").notNull(),
  body: text("body").notNull(),
  changedAt: instant("changed_at").notNull(),
});
