import { bigint, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { instant } from "#db/schema/columns";

/**
 * The log of heads: of each case that changed, how far its chain had come when a checkpoint was made.
 * Append only; the leaves of the tree whose root the checkpoints sign.
 */
export const loggedHeads = pgTable(
  "logged_heads",
  {
    /** From 0, without gaps. */
    place: bigint("place", { mode: "number" }).primaryKey(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    seq: integer("seq").notNull(),
    hash: text("hash").notNull(),
  },
  (t) => [uniqueIndex("logged_heads_once").on(t.caseId, t.seq)],
);

/** What was signed about the log, and what the next one goes on from. Append only. */
export const checkpoints = pgTable("checkpoints", {
  /** How many heads of the log it covers. */
  size: bigint("size", { mode: "number" }).primaryKey(),
  at: instant("at").notNull(),
  /** Hashes of the tree's complete parts, the largest first, in hexadecimal. */
  peaks: text("peaks").array().notNull(),
  /** The signed note as it is given out. */
  note: text("note").notNull(),
});
