import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * The timeline. Append only: the database refuses update and delete for everybody.
 * `hash` = SHA-256 over the previous hash and the exact bytes of `body`; the other columns repeat
 * what the body says so that queries can use them, and the verifier holds the two against each other.
 */
export const events = pgTable(
  "events",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    seq: integer("seq").notNull(),
    at: instant("at").notNull(),
    type: text("type").notNull(),
    audience: text("audience").notNull(),
    /** Organizations (audience own) or people (audience persons) that may read it. */
    visibleTo: uuid("visible_to").array().notNull(),
    actorPersonId: uuid("actor_person_id").references(() => people.id),
    actorOrganizationId: uuid("actor_organization_id").references(() => organizations.id),
    onBehalfOfOrganizationId: uuid("on_behalf_of_organization_id").references(
      () => organizations.id,
    ),
    proceedingId: uuid("proceeding_id"),
    body: text("body").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [
    index("events_case_seq").on(t.caseId, t.seq),
    check(
      "events_audience",
      sql`audience in ('public', 'parties', 'complainant', 'respondent', 'organizations', 'own', 'persons')`,
    ),
  ],
);

/** Personal data that an event speaks of: erasable, while the salted commitment in the body stays. */
export const eventDisclosures = pgTable(
  "event_disclosures",
  {
    eventId: uuid("event_id")
      .notNull()
      .references(() => events.id),
    caseId: uuid("case_id").notNull(),
    field: text("field").notNull(),
    salt: text("salt").notNull(),
    value: text("value").notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.field] })],
);
