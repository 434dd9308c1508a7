import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/schema/columns";
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
