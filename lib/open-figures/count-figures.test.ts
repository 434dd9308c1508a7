import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { openFigures } from "#db/schema/open-figures";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { systemActor } from "#lib/access/actor";
import { countFigures } from "#lib/open-figures/count-figures";
import { keptAndLate } from "#lib/open-figures/count-limits";
import { figuresNow } from "#lib/open-figures/figures-now";

let database: ClonedDatabase;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("six refused complaints are counted; what fewer than five had is withheld", async () => {
  assert.equal(await figuresNow(), null);
  const holder = await companySeat("示例青禾公司", monday);
  const officer = await seatIn("market-supervision-110108", ["officer"], monday);
  for (let round = 0; round < 6; round++) {
    const { caseId } = await filed(holder, trademarkAnswers(holder));
    await taken(officer, await firstProceeding(caseId), "refuse", {
      ground: "no-prima-facie-evidence",
      approval: "示例负责人 2026-审-1",
      reason: "核查后未发现初步证据。",
    });
  }
  const now = new Date("2026-11-02T11:05:00+08:00");
  await countFigures(systemActor("figures-count", now));
  await countFigures(systemActor("figures-count", now));
  const counted = await figuresNow();
  assert.deepEqual(counted?.countedAt, now);
  assert.deepEqual(counted?.figures.months, [{ key: "2026-11", count: 6 }]);
  const { outcomesByChannel, limits } = counted!.figures;
  assert.equal(outcomesByChannel.length, 1);
  assert.equal(outcomesByChannel[0]?.procedure, "market-supervision-penalty");
  // The one kind of right that was filed would be given away by the total of the months.
  assert.ok(counted!.figures.rights.every(({ count }) => count === null));
  const docket = limits.find(({ inTime }) => inTime !== null);
  assert.deepEqual([docket?.inTime, docket?.late, docket?.workingDays], [5, null, 0]);
  assert.ok(docket?.article);
});

test("nobody but the worker may write the figures", async () => {
  const row = { countedAt: monday, content: {} };
  await assert.rejects(
    inTransaction({ kind: "visitor" }, (tx) => tx.insert(openFigures).values(row)),
  );
  await inTransaction({ kind: "visitor" }, (tx) =>
    tx.execute(sql`update open_figures set content = '{}'`),
  );
  assert.ok((await figuresNow())?.figures.months);
});

test("one who knows how many clocks there were cannot work out a number under five", () => {
  assert.deepEqual(keptAndLate(9, 1), { inTime: 5, late: null });
  assert.deepEqual(keptAndLate(12, 5), { inTime: 12, late: 5 });
  assert.deepEqual(keptAndLate(0, 7), { inTime: null, late: 5 });
});
