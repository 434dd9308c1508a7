import { sql } from "drizzle-orm";
import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";

export const regions = pgTable("regions", {
  code: text("code").primaryKey(),
  nameZh: text("name_zh").notNull(),
  nameEn: text("name_en").notNull(),
  parentCode: text("parent_code"),
});

export const parks = pgTable("parks", {
  key: text("key").primaryKey(),
  nameZh: text("name_zh").notNull(),
  nameEn: text("name_en").notNull(),
  regionCodes: text("region_codes").array().notNull(),
  confirmed: boolean("confirmed").notNull(),
});

/** The seven ways of protection: a table, so that their labels can follow the city's wording. */
export const channels = pgTable("channels", {
  key: text("key").primaryKey(),
  position: smallint("position").notNull(),
  nameZh: text("name_zh").notNull(),
  nameEn: text("name_en").notNull(),
  aboutZh: text("about_zh").notNull(),
  aboutEn: text("about_en").notNull(),
});

export const organizations = pgTable(
  "organizations",
  {
    id: id(),
    key: text("key").unique(),
    kind: text("kind").notNull(),
    nameZh: text("name_zh").notNull(),
    nameEn: text("name_en").notNull(),
    regionCode: text("region_code").references(() => regions.code),
    creditCode: text("credit_code"),
    /** 代字: the characters that begin this body's document numbers. */
    documentPrefix: text("document_prefix"),
    phone: text("phone"),
    address: text("address"),
    confirmed: boolean("confirmed").notNull().default(true),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    closedAt: instant("closed_at"),
  },
  (t) => [
    index("organizations_kind").on(t.kind, t.regionCode),
    index("organizations_bodies")
      .on(t.kind, t.regionCode)
      .where(sql`closed_at is null and kind not in ('company', 'individual')`),
    uniqueIndex("organizations_credit_code").on(t.creditCode).where(sql`credit_code is not null`),
  ],
);

export const organizationChannels = pgTable(
  "organization_channels",
  {
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    channelKey: text("channel_key")
      .notNull()
      .references(() => channels.key),
  },
  (t) => [primaryKey({ columns: [t.organizationId, t.channelKey] })],
);

/** What a body may handle: a procedure, in a region and its parts, for some or all kinds of right. */
export const competences = pgTable(
  "competences",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    procedureKey: text("procedure_key").notNull(),
    regionCode: text("region_code")
      .notNull()
      .references(() => regions.code),
    /** Null: every kind of right. */
    rightKinds: text("right_kinds").array(),
    /** A protection center's technical fields; null: not limited by field. */
    fields: text("fields").array(),
    validFrom: date("valid_from"),
    validUntil: date("valid_until"),
  },
  (t) => [
    index("competences_procedure").on(t.procedureKey, t.regionCode),
    index("competences_organization").on(t.organizationId),
  ],
);

/** 委托: an agent may act for a holder within a scope until a day, unless revoked before. */
export const authorities = pgTable(
  "authorities",
  {
    id: id(),
    holderOrganizationId: uuid("holder_organization_id")
      .notNull()
      .references(() => organizations.id),
    agentOrganizationId: uuid("agent_organization_id")
      .notNull()
      .references(() => organizations.id),
    scope: text("scope").array().notNull(),
    validFrom: date("valid_from").notNull(),
    validUntil: date("valid_until").notNull(),
    revokedAt: instant("revoked_at"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    index("authorities_agent").on(t.agentOrganizationId),
    index("authorities_holder").on(t.holderOrganizationId),
  ],
);
