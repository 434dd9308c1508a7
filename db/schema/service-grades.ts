import { sql } from "drizzle-orm";
import { check, date, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** How a public body grades a service organization (分级分类), for a term. Public. */
export const serviceGrades = pgTable(
  "service_grades",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    grade: text("grade").notNull(),
    /** By which criteria and which version of them. */
    criteria: text("criteria").notNull(),
    reason: text("reason").notNull(),
    validUntil: date("valid_until").notNull(),
    byOrganizationId: uuid("by_organization_id")
      .notNull()
      .references(() => organizations.id),
    byPersonId: uuid("by_person_id")
      .notNull()
      .references(() => people.id),
    publishedAt: instant("published_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    uniqueIndex("service_grades_live")
      .on(t.organizationId, t.byOrganizationId)
      .where(sql`ended_at is null`),
    check("service_grades_grade", sql`grade in ('a', 'b', 'c')`),
  ],
);
