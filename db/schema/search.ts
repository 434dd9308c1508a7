import { sql } from "drizzle-orm";
import {
  check,
  customType,
  index,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id } from "#db/schema/columns";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What a case is found by, to the letter: its number, the credit codes of its parties, the right's
 * number. Written by the commands that write the fact itself, with whom the fact reaches.
 */
export const caseKeys = pgTable(
  "case_keys",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    kind: text("kind").notNull(),
    /** As `lib/search/keys.ts` writes it. */
    key: text("key").notNull(),
    about: text("about").notNull(),
    audience: text("audience").notNull(),
    visibleTo: uuid("visible_to").array().notNull(),
  },
  (t) => [
    // Search asks by the key alone, matching by kind and key; both want the newest cases first.
    index("case_keys_key").on(t.key, t.kind, t.caseId),
    uniqueIndex("case_keys_once").on(t.caseId, t.kind, t.key, t.about),
    check("case_keys_about", sql`about in ('case', 'right', 'complainant', 'respondent', 'third')`),
  ],
);

/**
 * The words a case is found by, one row for each source and audience, so that nobody finds a case by a
 * word that they may not read. `grams` holds every character and every pair of neighbours.
 */
export const caseTexts = pgTable(
  "case_texts",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    source: text("source").notNull(),
    /** The party, event or file; for the rest the case. */
    sourceId: uuid("source_id").notNull(),
    /** 1: who and what the case is about; 2: everything else that was written. */
    place: smallint("place").notNull(),
    audience: text("audience").notNull(),
    visibleTo: uuid("visible_to").array().notNull(),
    text: text("text").notNull(),
    /** The text as it is compared: see `lib/search/fold.ts`. */
    folded: text("folded").notNull(),
    grams: tsvector("grams").generatedAlwaysAs(sql`qiheng_grams(folded)`),
  },
  (t) => [
    // A rare word is looked up here; a word that every case has is soon met in the index below.
    index("case_texts_grams").using("gin", t.grams),
    index("case_texts_newest").on(t.place, t.caseId),
    index("case_texts_case").on(t.caseId),
    index("case_texts_source").on(t.sourceId),
    check("case_texts_source", sql`source in ('title', 'party', 'complaint', 'event', 'evidence')`),
  ],
);

/** Cases whose keys and texts are still to be written: those that were there before the index was. */
export const searchBacklog = pgTable("search_backlog", {
  caseId: uuid("case_id")
    .primaryKey()
    .references(() => cases.id),
});
