import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import type { MemberActor } from "#lib/access/actor";

let database: ClonedDatabase;
let holder: MemberActor;
let court: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例送达公司", monday);
  court = await seatIn("beijing-ip-court", ["officer"], monday);
});
after(() => database.drop());

test("a suit's time is told to the respondent from service on, and not before", async () => {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const suit = await alsoOpened(caseId, "court-suit", court);
  await taken(court, suit, "docket-summary", {
    caseNumber: "（2026）京73民初1号",
    judge: "林知远",
    ground: "争议不大",
  });
  const audiences = async () =>
    (await written(caseId, "clock-started"))
      .filter(({ proceedingId }) => proceedingId === suit)
      .map(({ payload, audience }) => [payload.clock, audience]);
  const untold = await audiences();
  assert.ok(untold.some(([clock]) => clock === "first-instance-summary"));
  for (const [clock, audience] of untold)
    assert.ok(audience === "complainant" || audience === "organizations", `${clock}: ${audience}`);
  const before = untold.length;
  await taken(court, suit, "serve", { method: "in-person", servedOn: "2026-11-02" });
  const told = (await audiences()).slice(before);
  assert.ok(told.some(([, audience]) => audience === "respondent" || audience === "parties"));
});
