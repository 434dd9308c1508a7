import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { events } from "#db/schema/events";
import { clocks } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { systemActor } from "#lib/access/actor";
import { recordExpiry } from "#lib/proceedings/record-expiry";
import { sweepDeadlines } from "#lib/proceedings/sweep-deadlines";

let database: ClonedDatabase;

before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("a passed deadline is on the timeline once, however often the worker tries", async () => {
  const holder = await companySeat("示例公司", new Date("2026-11-02T10:00:00+08:00"));
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const [clock] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(clocks).where(eq(clocks.caseId, caseId)),
  );
  const lastMoment = new Date(clock!.dueAt!.getTime() - 1);
  assert.equal(await sweepDeadlines(systemActor("test", lastMoment)), 0, "not before 24:00");
  const justLate = systemActor("test", clock!.dueAt!);
  assert.equal(await sweepDeadlines(justLate), 1);
  await Promise.all([
    recordExpiry(justLate, clock!.id),
    recordExpiry(justLate, clock!.id),
    recordExpiry(justLate, clock!.id),
  ]);
  const recorded = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, "deadline-passed"))),
  );
  assert.equal(recorded.length, 1);
  assert.equal(await sweepDeadlines(justLate), 0, "found once");
});
