import { sql } from "drizzle-orm";
import { check, index, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";

/** What a party says of how a proceeding was handled, once it is closed (好差评). No fact of the case. */
export const satisfactionAnswers = pgTable(
  "satisfaction_answers",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    /** The body that handled it. */
    bodyOrganizationId: uuid("body_organization_id")
      .notNull()
      .references(() => organizations.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** 1 very dissatisfied to 5 very satisfied. */
    level: smallint("level").notNull(),
    comment: text("comment"),
    answeredAt: instant("answered_at").notNull(),
  },
  (t) => [
    uniqueIndex("satisfaction_once").on(t.proceedingId, t.organizationId),
    index("satisfaction_body").on(t.bodyOrganizationId, t.answeredAt),
    check("satisfaction_level", sql`level between 1 and 5`),
  ],
);
