import { sql } from "drizzle-orm";
import {
  boolean,
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
import { members } from "#db/schema/people";

/** One organization's handling of a case under one procedure. */
export const proceedings = pgTable(
  "proceedings",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    procedureKey: text("procedure_key").notNull(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    assigneeMemberId: uuid("assignee_member_id").references(() => members.id),
    state: text("state").notNull(),
    /** Follows from the state by the procedure's table; kept because queues ask for it. */
    phase: text("phase").notNull(),
    waitsFor: text("waits_for"),
    outcome: text("outcome"),
    /** The state to return to when a suspension ends. */
    suspendedFrom: text("suspended_from"),
    /** Of proceedings that are handled jointly: the one that leads; the leading one names itself. */
    leadProceedingId: uuid("lead_proceeding_id"),
    fastTrack: boolean("fast_track").notNull().default(false),
    /** The earliest running clock; null when none runs. Whether it is overdue is never stored. */
    dueAt: instant("due_at"),
    dueClockKey: text("due_clock_key"),
    openedAt: instant("opened_at").notNull(),
    closedAt: instant("closed_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("proceedings_case").on(t.caseId),
    // The queue: one organization's open work by due date; the id breaks ties for keyset pages.
    index("proceedings_queue").on(t.organizationId, t.dueAt, t.id).where(sql`phase <> 'closed'`),
    // What is over, the last closed first.
    index("proceedings_closed").on(t.organizationId, t.closedAt, t.id).where(sql`phase = 'closed'`),
    // The numbers beside the queue, counted without touching the rows themselves.
    index("proceedings_counts")
      .on(t.organizationId, t.phase, t.dueAt, t.fastTrack, t.assigneeMemberId, t.id)
      .where(sql`phase <> 'closed'`),
    index("proceedings_fast_track")
      .on(t.organizationId, t.dueAt, t.id)
      .where(sql`phase <> 'closed' and fast_track`),
    // The supervising office looks for the latest of all bodies at once.
    index("proceedings_late").on(t.dueAt, t.id).where(sql`phase <> 'closed'`),
    index("proceedings_assignee").on(t.assigneeMemberId).where(sql`phase <> 'closed'`),
    check("proceedings_phase", sql`phase in ('new', 'working', 'waiting', 'closed')`),
  ],
);

export const clocks = pgTable(
  "clocks",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    proceedingId: uuid("proceeding_id")
      .notNull()
      .references(() => proceedings.id),
    /** The clock's name in its procedure's table. */
    key: text("key").notNull(),
    /** The limit as the law stood when the clock started: amount, unit, article, version. */
    limit: jsonb("limit").notNull().$type<Record<string, unknown>>(),
    triggeredAt: instant("triggered_at").notNull(),
    dueOn: date("due_on"),
    dueAt: instant("due_at"),
    /** True while a year that it counts through has no announced holidays (预计). */
    expected: boolean("expected").notNull().default(false),
    pausedSince: date("paused_since"),
    endedAt: instant("ended_at"),
    outcome: text("outcome"),
    /** When the timeline said that the last day had passed; once for each due date. */
    expiryRecordedAt: instant("expiry_recorded_at"),
    /** When whoever it binds was reminded of its last day; once for each due date. */
    remindedAt: instant("reminded_at"),
  },
  (t) => [
    index("clocks_proceeding").on(t.proceedingId),
    // The sweep looks only at what has passed and is not yet on the timeline.
    index("clocks_due")
      .on(t.dueAt, t.id)
      .where(sql`ended_at is null and expiry_recorded_at is null`),
    index("clocks_to_remind")
      .on(t.dueAt, t.id)
      .where(sql`ended_at is null and reminded_at is null`),
    uniqueIndex("clocks_one_running").on(t.proceedingId, t.key).where(sql`ended_at is null`),
  ],
);

export const clockPauses = pgTable(
  "clock_pauses",
  {
    id: id(),
    clockId: uuid("clock_id")
      .notNull()
      .references(() => clocks.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    fromOn: date("from_on").notNull(),
    untilOn: date("until_on"),
    reason: text("reason").notNull(),
    citation: jsonb("citation").notNull().$type<Record<string, unknown>>(),
  },
  (t) => [
    index("clock_pauses_clock").on(t.clockId),
    uniqueIndex("clock_pauses_one_open").on(t.clockId).where(sql`until_on is null`),
  ],
);

export const clockExtensions = pgTable(
  "clock_extensions",
  {
    id: id(),
    clockId: uuid("clock_id")
      .notNull()
      .references(() => clocks.id),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    /** Which of the limit's own extensions this is, from 0. */
    step: integer("step").notNull(),
    amount: integer("amount").notNull(),
    unit: text("unit").notNull(),
    /** The approver's name as it stood. */
    approvedBy: text("approved_by").notNull(),
    citation: jsonb("citation").notNull().$type<Record<string, unknown>>(),
    reason: text("reason").notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("clock_extensions_clock").on(t.clockId)],
);

/** 快速通道: a record on a case, decided by a protection center against its grounds. */
export const fastTracks = pgTable(
  "fast_tracks",
  {
    id: id(),
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    centerOrganizationId: uuid("center_organization_id")
      .notNull()
      .references(() => organizations.id),
    proceedingId: uuid("proceeding_id").references(() => proceedings.id),
    grounds: text("grounds").array().notNull(),
    field: text("field"),
    statement: text("statement"),
    /** What the rules found about eligibility when the request was made. */
    eligibility: jsonb("eligibility").notNull().$type<Record<string, unknown>>(),
    state: text("state").notNull(),
    requestedAt: instant("requested_at").notNull(),
    decidedAt: instant("decided_at"),
    decidedByMemberId: uuid("decided_by_member_id").references(() => members.id),
    decisionReason: text("decision_reason"),
    targetOn: date("target_on"),
    withdrawnAt: instant("withdrawn_at"),
    withdrawalReason: text("withdrawal_reason"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    index("fast_tracks_case").on(t.caseId),
    index("fast_tracks_center").on(t.centerOrganizationId, t.state),
    uniqueIndex("fast_tracks_one_live").on(t.caseId).where(sql`state in ('requested', 'granted')`),
    check("fast_tracks_state", sql`state in ('requested', 'granted', 'refused', 'withdrawn')`),
  ],
);
