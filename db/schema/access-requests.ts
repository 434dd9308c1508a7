import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * A body that handles a case asks the others for sight of theirs about the same respondent. It learns
 * how many there are and nothing else until they answer.
 */
export const accessRequests = pgTable(
  "access_requests",
  {
    id: id(),
    /** The asking body's own case: the cause, with which all that is granted ends. */
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    fromOrganizationId: uuid("from_organization_id")
      .notNull()
      .references(() => organizations.id),
    reason: text("reason").notNull(),
    basis: text("basis").notNull(),
    /** Until when sight is wanted; who grants it may give less. */
    untilOn: date("until_on").notNull(),
    /** How many cases of other bodies it went to. */
    asked: integer("asked").notNull(),
    requestedByPersonId: uuid("requested_by_person_id")
      .notNull()
      .references(() => people.id),
    requestedAt: instant("requested_at").notNull(),
  },
  (t) => [index("access_requests_case").on(t.caseId)],
);

/** What one holder says to a request about one case. The asking body sees the row once it is answered. */
export const accessAnswers = pgTable(
  "access_answers",
  {
    id: id(),
    requestId: uuid("request_id")
      .notNull()
      .references(() => accessRequests.id),
    /** The case that is asked for. */
    caseId: uuid("case_id")
      .notNull()
      .references(() => cases.id),
    fromOrganizationId: uuid("from_organization_id")
      .notNull()
      .references(() => organizations.id),
    holderOrganizationId: uuid("holder_organization_id")
      .notNull()
      .references(() => organizations.id),
    state: text("state").notNull(),
    reason: text("reason"),
    basis: text("basis"),
    /** The last day of the sight that was granted. */
    endsOn: date("ends_on"),
    answeredAt: instant("answered_at"),
    endedAt: instant("ended_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    uniqueIndex("access_answers_once").on(t.requestId, t.caseId),
    index("access_answers_holder").on(t.holderOrganizationId, t.state),
    // The sweep ends what was granted for a cause that is over.
    index("access_answers_live").on(t.id).where(sql`state = 'granted'`),
    check("access_answers_state", sql`state in ('asked', 'granted', 'refused', 'ended')`),
  ],
);
