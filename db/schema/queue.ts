import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";

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

/** A proceeding that a person has put aside: off their own lists until a moment or until news. */
export const snoozes = pgTable(
  "snoozes",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** Null: until there is news, however long that takes. */
    untilAt: instant("until_at"),
    /** The end of the case's timeline when it was put aside; null: news does not bring it back. */
    newsAfterSeq: integer("news_after_seq"),
    madeAt: instant("made_at").notNull(),
    endedAt: instant("ended_at"),
  },
  (t) => [
    // A list leaves out what its reader has put aside: one look at their own few rows.
    uniqueIndex("snoozes_live")
      .on(t.personId, t.organizationId, t.proceedingId)
      .where(sql`ended_at is null`),
  ],
);

/** What a person did to one or many lines of the queue at once, so that it can be undone as one. */
export const deskActs = pgTable(
  "desk_acts",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    kind: text("kind").notNull(),
    /** Of steps: which action of which procedure. */
    procedureKey: text("procedure_key"),
    action: text("action"),
    at: instant("at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    index("desk_acts_person").on(t.personId, t.at),
    check("desk_acts_kind", sql`kind in ('assign', 'snooze', 'duplicate', 'refer', 'step')`),
  ],
);

/** What came of an act on one line. */
export const deskActRows = pgTable(
  "desk_act_rows",
  {
    actId: uuid("act_id")
      .notNull()
      .references(() => deskActs.id),
    place: integer("place").notNull(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    /** Why nothing was done; null: it was. */
    refused: jsonb("refused").$type<StoredRefusal>(),
    /** What is needed to undo it. */
    undo: jsonb("undo").$type<Record<string, string | number | null>>(),
    undoneAt: instant("undone_at"),
    undoRefused: jsonb("undo_refused").$type<StoredRefusal>(),
  },
  (t) => [primaryKey({ columns: [t.actId, t.place] })],
);

type StoredRefusal = { key: string; values: Record<string, string | number> };

/** Which keys a person wants at the desk, in whichever seat. */
export const deskKeys = pgTable("desk_keys", {
  personId: uuid("person_id")
    .primaryKey()
    .references(() => people.id),
  on: boolean("on").notNull(),
  /** A key by what it does; only those that differ from the usual ones. */
  keys: jsonb("keys").notNull().$type<Record<string, string>>(),
  keptAt: instant("kept_at").notNull(),
});

/** Who took which lines of the queue out into a spreadsheet. Append only. */
export const queueExports = pgTable(
  "queue_exports",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    at: instant("at").notNull(),
    view: text("view").notNull(),
    filter: text("filter").notNull(),
    lines: integer("lines").notNull(),
  },
  (t) => [index("queue_exports_organization").on(t.organizationId, t.at)],
);

/** Who of an organization has a case open before them. Not a fact of the case: it lapses by itself. */
export const viewings = pgTable(
  "viewings",
  {
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** When the page last said that it is open; null once it said that it was left. */
    seenAt: instant("seen_at"),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.organizationId, t.personId] })],
);
