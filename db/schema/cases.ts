import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  jsonb,
  pgSequence,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { rights } from "#db/schema/rights";

export const caseNumbers = pgSequence("case_numbers");

/** The shared folder: one number, one timeline, many proceedings. Its state is derived from them. */
export const cases = pgTable(
  "cases",
  {
    id: id(),
    number: text("number").notNull().unique(),
    queryCodeHash: text("query_code_hash").notNull(),
    title: text("title").notNull(),
    rightKind: text("right_kind").notNull(),
    regionCode: text("region_code"),
    filedAt: instant("filed_at").notNull(),
    /** The last event's number and hash: a chain cut short no longer meets its head. */
    headSeq: integer("head_seq").notNull().default(0),
    headHash: text("head_hash").notNull().default(""),
    version: integer("version").notNull().default(1),
  },
  (t) => [index("cases_filed").on(t.filedAt)],
);

export const complaintDrafts = pgTable(
  "complaint_drafts",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    personId: uuid("person_id")
      .notNull()
      .references(() => people.id),
    answers: jsonb("answers").notNull().$type<Record<string, unknown>>(),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    submittedCaseId: uuid("submitted_case_id").references(() => cases.id),
    /** Under which it is kept for complaints to begin with; such a one is itself never sent. */
    templateName: text("template_name"),
  },
  (t) => [
    index("complaint_drafts_organization").on(t.organizationId, t.updatedAt),
    uniqueIndex("complaint_drafts_template")
      .on(t.organizationId, t.templateName)
      .where(sql`template_name is not null`),
    check(
      "complaint_drafts_template_unsent",
      sql`template_name is null or submitted_case_id is null`,
    ),
  ],
);

/** What was filed: immutable once submitted; corrected by supplements, which are events. */
export const complaints = pgTable(
  "complaints",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .unique()
      .references(() => cases.id),
    answers: jsonb("answers").notNull().$type<Record<string, unknown>>(),
    facts: jsonb("facts").notNull().$type<Record<string, unknown>>(),
    recommendation: jsonb("recommendation").notNull().$type<Record<string, unknown>>(),
    ruleSetVersion: integer("rule_set_version").notNull(),
    rightId: uuid("right_id").references(() => rights.id),
    holderOrganizationId: uuid("holder_organization_id")
      .notNull()
      .references(() => organizations.id),
    filedByOrganizationId: uuid("filed_by_organization_id")
      .notNull()
      .references(() => organizations.id),
    filedByPersonId: uuid("filed_by_person_id")
      .notNull()
      .references(() => people.id),
    filedAt: instant("filed_at").notNull(),
    idempotencyKey: text("idempotency_key").notNull(),
    /** SHA-256 of what was posted: the same key with another body is refused. */
    contentHash: text("content_hash").notNull(),
  },
  (t) => [
    uniqueIndex("complaints_idempotency").on(t.filedByOrganizationId, t.idempotencyKey),
    index("complaints_holder").on(t.holderOrganizationId, t.filedAt),
  ],
);

export const parties = pgTable(
  "parties",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    role: text("role").notNull(),
    name: text("name").notNull(),
    kind: text("kind").notNull(),
    organizationId: uuid("organization_id").references(() => organizations.id),
    agentOrganizationId: uuid("agent_organization_id").references(() => organizations.id),
    regionCode: text("region_code"),
    creditCode: text("credit_code"),
    shopUrl: text("shop_url"),
    address: text("address"),
    phone: text("phone"),
    /** Null until a document was served: an unserved respondent sees nothing. */
    servedAt: instant("served_at"),
  },
  (t) => [
    index("parties_case").on(t.caseId),
    index("parties_organization").on(t.organizationId),
    // Blind hits: how many cases there are about the same respondent.
    index("parties_credit_code").on(t.creditCode).where(sql`role = 'respondent'`),
    check("parties_role", sql`role in ('complainant', 'respondent', 'third')`),
  ],
);

/** The only source of sight. Ended when its cause ends. */
export const grants = pgTable(
  "grants",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    standing: text("standing").notNull(),
    scope: text("scope").notNull(),
    /** With scope `files`: the only files that it opens. */
    evidenceIds: uuid("evidence_ids").array(),
    cause: text("cause").notNull(),
    causeId: uuid("cause_id").notNull(),
    grantedByOrganizationId: uuid("granted_by_organization_id").references(() => organizations.id),
    startedAt: instant("started_at").notNull(),
    endsAt: instant("ends_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    // Every row of a case is looked up through this index, for the organization that looks.
    index("grants_live").on(t.organizationId, t.caseId).where(sql`ended_at is null`),
    index("grants_case").on(t.caseId),
    index("grants_cause").on(t.causeId),
    check("grants_standing", sql`standing in ('complainant', 'respondent', 'body', 'supervisor')`),
    check("grants_scope", sql`scope in ('whole', 'preview', 'files')`),
  ],
);
