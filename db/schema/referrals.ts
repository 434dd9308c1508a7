import { sql } from "drizzle-orm";
import {
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";
import { proceedings } from "#db/schema/proceedings";

/** 流转: a handshake between two organizations. Its clock runs from sending. */
export const referrals = pgTable(
  "referrals",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    kind: text("kind").notNull(),
    state: text("state").notNull(),
    fromProceedingId: uuid("from_proceeding_id").references(() => proceedings.id),
    fromOrganizationId: uuid("from_organization_id")
      .notNull()
      .references(() => organizations.id),
    toOrganizationId: uuid("to_organization_id")
      .notNull()
      .references(() => organizations.id),
    procedureKey: text("procedure_key").notNull(),
    reason: text("reason").notNull(),
    basis: text("basis").notNull(),
    /** All that the recipient may read before answering. */
    preview: jsonb("preview").notNull().$type<Record<string, unknown>>(),
    /** The question of a consultation, or the piece of work that is entrusted. */
    task: text("task"),
    /** The last day for an entrusted piece of work, once it was accepted. */
    taskDueOn: date("task_due_on"),
    /** Who leads what is handled jointly: sender or recipient. */
    leads: text("leads"),
    /** The documents that travel with it, each with its hash, as they were when it was sent. */
    packet: jsonb("packet").notNull().default([]).$type<Record<string, unknown>[]>(),
    sentByPersonId: uuid("sent_by_person_id").references(() => people.id),
    sentAt: instant("sent_at").notNull(),
    deliveredAt: instant("delivered_at"),
    acknowledgedAt: instant("acknowledged_at"),
    /** Only an entrusted piece of work is accepted first and answered, with its result, later. */
    acceptedAt: instant("accepted_at"),
    answeredAt: instant("answered_at"),
    /** The answer to a question, the result of a piece of work, or the part that was taken on. */
    result: text("result"),
    answerReason: text("answer_reason"),
    answerBasis: text("answer_basis"),
    properOrganizationId: uuid("proper_organization_id").references(() => organizations.id),
    resultProceedingId: uuid("result_proceeding_id").references(() => proceedings.id),
    dueAt: instant("due_at"),
    /** From when the time of its answer counts; another's sending where it follows one. Null: no time. */
    countedFrom: instant("counted_from"),
    /** When it ends unanswered; null where it never does. */
    expiresAt: instant("expires_at"),
    /** When the timeline said that the answer was late; once for each due date. */
    overdueRecordedAt: instant("overdue_recorded_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("referrals_case").on(t.caseId),
    index("referrals_in").on(t.toOrganizationId, t.state),
    index("referrals_out").on(t.fromOrganizationId, t.state),
    // Two officers who both send the same proceeding away: the second is refused here.
    uniqueIndex("referrals_one_ownership_change")
      .on(t.fromProceedingId)
      .where(
        sql`kind in ('transfer', 'takeover', 'designate') and state in ('sent', 'delivered', 'acknowledged')`,
      ),
    // The sweep looks only at what is late and not yet on the timeline.
    index("referrals_late")
      .on(t.dueAt, t.id)
      .where(sql`answered_at is null and overdue_recorded_at is null`),
    index("referrals_expiring").on(t.expiresAt, t.id).where(sql`answered_at is null`),
    check("referrals_leads", sql`leads in ('sender', 'recipient')`),
    check(
      "referrals_kind",
      sql`kind in ('consult', 'refer', 'joint', 'transfer', 'takeover', 'designate', 'entrust')`,
    ),
    check(
      "referrals_state",
      sql`state in ('sent', 'delivered', 'acknowledged', 'accepted', 'partly-accepted', 'returned', 'revoked', 'expired', 'done')`,
    ),
  ],
);
