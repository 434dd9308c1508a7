import { sql } from "drizzle-orm";
import { bigint, check, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { cases, complaintDrafts } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/** A file with its hash and provenance. The bytes lie in the evidence store under `storageKey`. */
export const evidence = pgTable(
  "evidence",
  {
    id: id(),
    caseId: uuid("case_id").references(() => cases.id),
    draftId: uuid("draft_id").references(() => complaintDrafts.id),
    ownerOrganizationId: uuid("owner_organization_id")
      .notNull()
      .references(() => organizations.id),
    uploadedByPersonId: uuid("uploaded_by_person_id")
      .notNull()
      .references(() => people.id),
    fileName: text("file_name").notNull(),
    sizeBytes: bigint("size_bytes", { mode: "number" }).notNull(),
    sha256: text("sha256").notNull(),
    mediaType: text("media_type").notNull(),
    storageKey: text("storage_key").notNull().unique(),
    note: text("note"),
    /** Of a web page's capture: its address, when (an instant) and how. */
    capture: jsonb("capture").$type<{ address: string; at: string | null; way: string }>(),
    audience: text("audience").notNull(),
    uploadedAt: instant("uploaded_at").notNull(),
    removedAt: instant("removed_at"),
  },
  (t) => [
    index("evidence_case").on(t.caseId),
    index("evidence_draft").on(t.draftId),
    check(
      "evidence_audience",
      sql`audience in ('parties', 'complainant', 'respondent', 'organizations', 'own')`,
    ),
  ],
);

/** 保管链: every hand that touched a piece of evidence. Append only. */
export const evidenceCustody = pgTable(
  "evidence_custody",
  {
    id: id(),
    evidenceId: uuid("evidence_id")
      .notNull()
      .references(() => evidence.id),
    at: instant("at").notNull(),
    action: text("action").notNull(),
    personId: uuid("person_id"),
    organizationId: uuid("organization_id"),
    note: text("note"),
  },
  (t) => [index("evidence_custody_evidence").on(t.evidenceId)],
);
