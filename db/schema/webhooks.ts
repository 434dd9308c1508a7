import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { cases } from "#db/schema/cases";
import { id, instant } from "#db/schema/columns";
import { events } from "#db/schema/events";
import { organizations } from "#db/schema/organizations";
import { people } from "#db/schema/people";

/**
 * Where an organization's own system is told of events. Its secret is not kept: it follows from the
 * installation's secret, the endpoint's id and the version.
 */
export const webhookEndpoints = pgTable(
  "webhook_endpoints",
  {
    id: id(),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    url: text("url").notNull(),
    description: text("description"),
    secretVersion: integer("secret_version").notNull().default(1),
    /** Until then the secret before this one signs, too. */
    previousUntil: instant("previous_until"),
    createdByPersonId: uuid("created_by_person_id")
      .notNull()
      .references(() => people.id),
    createdAt: instant("created_at").notNull(),
    /** When the first of the attempts failed since one last succeeded. */
    failingSince: instant("failing_since"),
    pausedAt: instant("paused_at"),
    pausedBecause: text("paused_because"),
    /** When it had been paused by itself and those who keep it were told. */
    escalatedAt: instant("escalated_at"),
    endedAt: instant("ended_at"),
  },
  (t) => [
    uniqueIndex("webhook_endpoints_live").on(t.organizationId, t.url).where(sql`ended_at is null`),
    check(
      "webhook_endpoints_paused",
      sql`(paused_at is null) = (paused_because is null)
        and (paused_because is null or paused_because in ('by-hand', 'failing', 'gone'))`,
    ),
  ],
);

/**
 * One event to be told to one endpoint; without an event, a test. It holds no words: what is sent is
 * put together when it is sent, if the organization may see the event then. Its id is the webhook-id
 * of every attempt, so that one sent twice is the same to whoever receives it.
 */
export const webhookDeliveries = pgTable(
  "webhook_deliveries",
  {
    id: id(),
    endpointId: uuid("endpoint_id")
      .notNull()
      .references(() => webhookEndpoints.id),
    organizationId: uuid("organization_id")
      .notNull()
      .references(() => organizations.id),
    caseId: uuid("case_id").references(() => cases.id),
    eventId: uuid("event_id").references(() => events.id),
    state: text("state").notNull(),
    attempts: integer("attempts").notNull().default(0),
    /** The HTTP status of the last answer; null when there was none. */
    lastStatus: integer("last_status"),
    /** Why the last attempt failed, or why nothing is sent: a key of the `webhooks` messages. */
    lastFault: text("last_fault"),
    queuedAt: instant("queued_at").notNull(),
    triedAt: instant("tried_at"),
    /** When it is tried again; null unless it failed and will be. */
    nextAt: instant("next_at"),
    /** Until then one worker is sending it; one that died lets go of it at that moment. */
    leasedUntil: instant("leased_until"),
  },
  (t) => [
    uniqueIndex("webhook_deliveries_once").on(t.endpointId, t.eventId),
    index("webhook_deliveries_log").on(t.endpointId, t.queuedAt, t.id),
    index("webhook_deliveries_age").on(t.queuedAt),
    check(
      "webhook_deliveries_state",
      sql`state in ('queued', 'sent', 'failed', 'given-up', 'withheld')`,
    ),
  ],
);
