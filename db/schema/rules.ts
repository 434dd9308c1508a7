import { date, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { people } from "#db/schema/people";

/** Routing rules: each publication is a new version; old complaints keep the version they met. */
export const routingRuleSets = pgTable("routing_rule_sets", {
  version: integer("version").primaryKey(),
  rules: jsonb("rules").notNull().$type<Record<string, unknown>>(),
  note: text("note").notNull(),
  publishedAt: instant("published_at").notNull(),
  publishedByPersonId: uuid("published_by_person_id").references(() => people.id),
});

/** A year is confirmed once the State Council's notice for it has been entered. */
export const calendarYears = pgTable("calendar_years", {
  year: integer("year").primaryKey(),
  status: text("status").notNull(),
  notice: text("notice"),
});

/** Days that differ from their weekday: a holiday, or a weekend day that is worked. */
export const calendarDays = pgTable(
  "calendar_days",
  {
    day: date("day").primaryKey(),
    kind: text("kind").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
  },
  (t) => [index("calendar_days_kind").on(t.kind)],
);

/**
 * A value that is another one after each change of the settings of one kind, so that what a process made
 * of them is made again only then. Triggers write it.
 */
export const settingStamps = pgTable("setting_stamps", {
  settings: text("settings").primaryKey().$type<SettingKind>(),
  stamp: uuid("stamp").notNull(),
});

/** The working-day calendar; the open bodies with their channels and competences. */
export type SettingKind = "calendar" | "directory";

/** Wordings of statutory limits and targets that were entered here, beside those of the product. */
export const limitVersions = pgTable(
  "limit_versions",
  {
    id: id(),
    key: text("key").notNull(),
    validFrom: date("valid_from").notNull(),
    /** The whole wording: amount, unit, article, what it runs from and what stops it. */
    version: jsonb("version").notNull().$type<Record<string, unknown>>(),
    /** Where the wording was found. */
    note: text("note").notNull(),
    enteredByPersonId: uuid("entered_by_person_id")
      .notNull()
      .references(() => people.id),
    enteredAt: instant("entered_at").notNull(),
  },
  (t) => [uniqueIndex("limit_versions_day").on(t.key, t.validFrom)],
);
