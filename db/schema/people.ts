import { sql } from "drizzle-orm";
import { index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";

export const people = pgTable(
  "people",
  {
    id: id(),
    /** Lower case; what a person signs in with. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    phone: text("phone"),
    passwordHash: text("password_hash"),
    createdAt: instant("created_at").notNull(),
    disabledAt: instant("disabled_at"),
  },
  (t) => [uniqueIndex("people_email").on(t.email)],
);

/** A seat: one person in one organization with the roles held there. */
export const members = pgTable(
  "members",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    roles: text("roles").array().notNull(),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    index("members_person").on(t.personId),
    uniqueIndex("members_live_seat").on(t.organizationId, t.personId).where(sql`ended_at is null`),
  ],
);

/** The cookie holds 256 random bits; only their SHA-256 is kept here. */
export const sessions = pgTable(
  "sessions",
  {
    tokenHash: text("token_hash").primaryKey(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    memberId: uuid("member_id").references(() => members.id),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

/** Set-up, invitation and service letters: a link that works once and not for long. */
export const oneTimeLinks = pgTable("one_time_links", {
  tokenHash: text("token_hash").primaryKey(),
  purpose: text("purpose").notNull(),
  personId: uuid("person_id").references(() => people.id),
  organizationId: uuid("organization_id").references(() => organizations.id),
  partyId: uuid("party_id"),
  /** The case of that party: whoever holds its letter sees no other. */
  caseId: uuid("case_id"),
  /** The roles of the seat that an invitation gives. */
  roles: text("roles").array(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at").notNull(),
  usedAt: instant("used_at"),
});
