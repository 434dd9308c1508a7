import { sql } from "drizzle-orm";
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** How a person wants the queue of the organization they sit in. Not a fact of any case. */
export const queueLayouts = pgTable(
  "queue_layouts",
  {
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** As the address of a queue writes them. */
    columns: text("columns").notNull(),
    grouping: text("grouping").notNull(),
    lines: text("lines").notNull(),
    keptAt: instant("kept_at").notNull(),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.personId] })],
);

/** A filter with its columns under a name, for its maker or for the whole organization. */
export const savedViews = pgTable(
  "saved_views",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    name: text("name").notNull(),
    shared: boolean("shared").notNull(),
    /** As the address of a queue writes them. */
    view: text("view").notNull(),
    filter: text("filter").notNull(),
    columns: text("columns").notNull(),
    grouping: text("grouping").notNull(),
    lines: text("lines").notNull(),
    savedAt: instant("saved_at").notNull(),
    droppedAt: instant("dropped_at"),
  },
  (t) => [
    index("saved_views_organization").on(t.organizationId).where(sql`dropped_at is null`),
    uniqueIndex("saved_views_name")
      .on(t.organizationId, t.personId, t.name)
      .where(sql`dropped_at is null`),
  ],
);
