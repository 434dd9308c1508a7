import { sql } from "drizzle-orm";
import { boolean, check, jsonb, pgTable } from "drizzle-orm/pg-core";
import { instant } from "#db/schema/columns";

/** The last counting of the open figures; numbers too small to be shown are not in it at all. */
export const openFigures = pgTable(
  "open_figures",
  {
    /** Always true: there is one counting, the last. */
    last: boolean("last").primaryKey().default(true),
    countedAt: instant("counted_at").notNull(),
    content: jsonb("content").notNull().$type<Record<string, unknown>>(),
  },
  () => [check("open_figures_last", sql`last`)],
);
