import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * Two cases that belong together. Each keeps its number, timeline, parties and grants; of joined
 * cases `caseId` leads, of a split one it is the case that the other was taken out of.
 */
export const caseLinks = pgTable(
  "case_links",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    otherCaseId: uuid("other_case_id")
      .notNull()
      .references(() => cases.id),
    kind: text("kind").notNull(),
    reason: text("reason").notNull(),
    madeByOrganizationId: uuid("made_by_organization_id")
      .notNull()
      .references(() => organizations.id),
    madeByPersonId: uuid("made_by_person_id")
      .notNull()
      .references(() => people.id),
    madeAt: instant("made_at").notNull(),
    endedAt: instant("ended_at"),
    endReason: text("end_reason"),
  },
  (t) => [
    index("case_links_other").on(t.otherCaseId),
    uniqueIndex("case_links_one_live").on(t.caseId, t.otherCaseId).where(sql`ended_at is null`),
    check("case_links_kind", sql`kind in ('related', 'duplicate', 'joined', 'split')`),
    check("case_links_two", sql`case_id <> other_case_id`),
  ],
);
