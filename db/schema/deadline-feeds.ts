import { sql } from "drizzle-orm";
import { check, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * A private calendar feed of one person's seat. Whoever has its address reads its dates, so the address
 * holds 256 random bits, is shown once and kept as a hash, and can be made void.
 */
export const deadlineFeeds = pgTable(
  "deadline_feeds",
  {
    id: id(),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    tokenHash: text("token_hash").notNull().unique(),
    /** `mine`: what is assigned to the person · `all`: the whole organization's */
    scope: text("scope").notNull().default("mine"),
    /** In which language its entries are told. */
    locale: text("locale").notNull().default("zh"),
    createdAt: instant("created_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    uniqueIndex("deadline_feeds_live")
      .on(t.personId, t.organizationId)
      .where(sql`ended_at is null`),
    check("deadline_feeds_scope", sql`scope in ('mine', 'all')`),
    check("deadline_feeds_locale", sql`locale in ('zh', 'en')`),
  ],
);
