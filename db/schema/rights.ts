import { boolean, date, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";

/** A right, entered once by its holder or the holder's agent and reused in every complaint. */
export const rights = pgTable(
  "rights",
  {
    id: id(),
    holderOrganizationId: uuid("holder_organization_id")
      .notNull()
      .references(() => organizations.id),
    kind: text("kind").notNull(),
    /** As normalized by the identifier's own rules; null for a trade secret. */
    identifier: text("identifier"),
    title: text("title").notNull(),
    niceClass: smallint("nice_class"),
    status: text("status").notNull(),
    validFrom: date("valid_from"),
    validUntil: date("valid_until"),
    lapsedOn: date("lapsed_on"),
    evaluationReport: text("evaluation_report"),
    customsRecordal: boolean("customs_recordal").notNull().default(false),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (t) => [
    index("rights_holder").on(t.holderOrganizationId, t.kind),
    index("rights_identifier").on(t.identifier),
  ],
);
