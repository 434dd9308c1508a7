import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";

/** 督办: the supervising office tells a body to act in a proceeding by a day, and why. */
export const supervisionOrders = pgTable(
  "supervision_orders",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** An order goes with its proceeding when that changes hands. */
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    fromOrganizationId: uuid("from_organization_id")
      .notNull()
      .references(() => organizations.id),
    toOrganizationId: uuid("to_organization_id")
      .notNull()
      .references(() => organizations.id),
    ground: text("ground").notNull(),
    reason: text("reason").notNull(),
    basis: text("basis").notNull(),
    /** The last day on which the body may say what it has done. */
    dueOn: date("due_on").notNull(),
    state: text("state").notNull(),
    orderedByPersonId: uuid("ordered_by_person_id")
      .notNull()
      .references(() => people.id),
    orderedAt: instant("ordered_at").notNull(),
    answer: text("answer"),
    answeredAt: instant("answered_at"),
    closing: text("closing"),
    closedAt: instant("closed_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("supervision_orders_case").on(t.caseId),
    index("supervision_orders_to").on(t.toOrganizationId, t.dueOn).where(sql`state <> 'closed'`),
    index("supervision_orders_from")
      .on(t.fromOrganizationId, t.dueOn)
      .where(sql`state <> 'closed'`),
    // Two officers of the office who both order the same: the second is refused here.
    uniqueIndex("supervision_orders_one_open").on(t.proceedingId).where(sql`state <> 'closed'`),
    check("supervision_orders_state", sql`state in ('open', 'answered', 'closed')`),
    check(
      "supervision_orders_ground",
      sql`ground in ('overdue', 'unanswered', 'returned', 'not-transferred', 'other')`,
    ),
  ],
);
