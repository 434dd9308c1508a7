import { bigint, bigserial, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "#db/schema/columns";

/** Who read which case, file or export. Append only; if it cannot be written, the read fails. */
export const readings = pgTable(
  "readings",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    personId: uuid("person_id"),
    organizationId: uuid("organization_id"),
    what: text("what").notNull(),
    targetId: uuid("target_id").notNull(),
  },
  (t) => [index("readings_target").on(t.targetId, t.at)],
);

/** Changes of settings by administrators: organizations, members, rules, calendar. Append only. */
export const settingChanges = pgTable(
  "setting_changes",
  {
    id: bigserial("id", { mode: "number" }).primaryKey(),
    at: instant("at").notNull(),
    personId: uuid("person_id"),
    organizationId: uuid("organization_id"),
    what: text("what").notNull(),
    targetId: text("target_id").notNull(),
    before: jsonb("before"),
    after: jsonb("after"),
  },
  (t) => [index("setting_changes_target").on(t.what, t.targetId)],
);

/** Facts about this installation itself, such as whether it holds demo data. */
export const installation = pgTable("installation", {
  key: text("key").primaryKey(),
  value: jsonb("value").notNull().$type<unknown>(),
  at: instant("at").notNull(),
});

/** Counters of rate-limiter-flexible: guesses at passwords and query codes. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  expire: bigint("expire", { mode: "number" }),
});
