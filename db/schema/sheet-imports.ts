import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** A spreadsheet of complaints or rights: read, looked through by its sender, then carried out. */
export const sheetImports = pgTable(
  "sheet_imports",
  {
    id: id(),
    kind: text("kind").notNull(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    /** Whose rights they are; null for complaints, whose right says it. */
    holderOrganizationId: uuid("holder_organization_id").references(() => organizations.id),
    fileName: text("file_name").notNull(),
    readAt: instant("read_at").notNull(),
    sentAt: instant("sent_at"),
    finishedAt: instant("finished_at"),
    /** Why it ended before all its good lines were made; it may be sent again. */
    stoppedBecause: text("stopped_because"),
  },
  (t) => [
    index("sheet_imports_organization").on(t.organizationId, t.kind, t.readAt),
    check("sheet_imports_kind", sql`kind in ('complaints', 'rights')`),
    check(
      "sheet_imports_stopped",
      sql`stopped_because is null
        or (finished_at is not null and stopped_because in ('failed', 'sender-gone'))`,
    ),
  ],
);

/** One line of a sheet as it was typed, and what came of it. */
export const sheetImportLines = pgTable(
  "sheet_import_lines",
  {
    id: id(),
    importId: uuid("import_id")
      .notNull()
      .references(() => sheetImports.id, { onDelete: "cascade" }),
    organizationId: uuid("organization_id").notNull(),
    /** Its number in the sheet, whose first line holds the names of the columns. */
    line: integer("line").notNull(),
    /** What was typed, by column. */
    cells: jsonb("cells").notNull().$type<Record<string, string>>(),
    /** The case or right that it became. */
    madeId: uuid("made_id"),
    /** Why it did not become one, though nothing was wrong in the sheet: a refusal's key and values. */
    refused: jsonb("refused").$type<{ key: string; values: Record<string, string | number> }>(),
  },
  (t) => [uniqueIndex("sheet_import_lines_line").on(t.importId, t.line)],
);
