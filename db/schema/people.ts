import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
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
    /** When the person last proved who they are; null while the second step is still to come. */
    provedAt: instant("proved_at"),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

/**
 * A person's second step of signing in: an app that shows codes, and recovery codes on paper. Both
 * follow from these salts and the installation's secret, so that no copy of the database gives them away.
 */
export const authenticators = pgTable(
  "authenticators",
  {
    personId: uuid("person_id")
      .primaryKey()
      .references(() => people.id),
    /** Of the app in use; null until one has been confirmed. */
    salt: text("salt"),
    confirmedAt: instant("confirmed_at"),
    /** Of the app that is being set up. */
    nextSalt: text("next_salt"),
    /** The half minute, since 1970, whose code was taken last: none is taken twice. */
    lastStep: bigint("last_step", { mode: "number" }).notNull().default(0),
    /** Of the recovery codes. */
    codesSalt: text("codes_salt").notNull(),
    /** The places of those that have been used. */
    usedCodes: smallint("used_codes").array().notNull().default([]),
  },
  (t) => [check("authenticators_confirmed", sql`(${t.salt} is null) = (${t.confirmedAt} is null)`)],
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
