import { boolean, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * How a reporter without an account comes back to a tip: the hash of a secret code, and the nameless
 * seat that it opens. Nothing here or behind it says who that is.
 */
export const tipReporters = pgTable("tip_reporters", {
  codeHash: text("code_hash").primaryKey(),
  caseId: uuid("case_id")
    .notNull()
    .unique()
    .references(() => cases.id),
  organizationId: uuid("organization_id")
    .notNull()
    .references(() => organizations.id),
  personId: uuid("person_id")
    .notNull()
    .references(() => people.id),
  isNamed: boolean("is_named").notNull(),
});
