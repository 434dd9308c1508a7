import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { people } from "#db/schema/people";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { type Deadline, deadlinesOf } from "#lib/deadlines/deadlines-of";
import { deadlinesOfMonth, mostEarlier } from "#lib/deadlines/deadlines-of-month";
import { endFeed, feedAt, feedSince, makeFeed } from "#lib/deadlines/feed";
import { daysOf, monthOf, monthsOn } from "#lib/deadlines/month";
import { writeFeed } from "#lib/deadlines/write-feed";
import { assign } from "#lib/proceedings/assign";
import { endSnooze, snooze } from "#lib/snoozes/snooze";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
let head: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const own = { scope: "mine", locale: "zh" } as const;
const autumn = { from: "2026-11-01", to: "2026-12-31" };

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例期限公司", monday);
  officer = await seatIn("market-supervision-110108", ["officer"], monday);
  head = await seatIn("market-supervision-110108", ["head"], monday);
});
after(() => database.drop());

test("a month is read from an address, has its days, and leads to its neighbours", () => {
  assert.equal(monthOf("2026-02", "2026-11-27"), "2026-02");
  assert.equal(monthOf("2026-13", "2026-11-27"), "2026-11");
  assert.deepEqual(daysOf("2028-02"), { from: "2028-02-01", to: "2028-02-29" });
  assert.deepEqual([monthsOn("2026-12", 1), monthsOn("2026-01", -1)], ["2027-01", "2025-12"]);
});

test("a body sees the limits of its own proceedings, a person those assigned to them", async () => {
  const { number, caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const own = (await deadlinesOf(officer, autumn)).filter((one) => one.number === number);
  assert.deepEqual(
    own.map(({ key, binds }) => [key, binds]),
    [["verify", "owner"]],
  );
  const mine = async () =>
    (await deadlinesOf(officer, { ...autumn, mine: true })).some((one) => one.number === number);
  assert.equal(await mine(), false);
  const { version } = await proceedingNow(proceedingId);
  await assign(head, { proceedingId, version, memberId: officer.memberId });
  assert.equal(await mine(), true);
  const elsewhere = await seatIn("market-supervision-110105", ["officer"], monday);
  assert.equal(
    (await deadlinesOf(elsewhere, autumn)).some((one) => one.number === number),
    false,
  );
});

test("a party sees what is told to its side and no inner limit of a body", async () => {
  const { caseId, number } = await filed(holder, inventionAnswers(holder));
  const court = await seatIn("beijing-ip-court", ["officer"], monday);
  const suit = await alsoOpened(caseId, "court-suit", court);
  await taken(court, suit, "docket-summary", {
    caseNumber: "（2026）京73民初9号",
    judge: "林知远",
    ground: "争议不大",
  });
  const told = (await deadlinesOf(holder, { from: "2026-11-01", to: "2027-12-31" })).filter(
    (one) => one.number === number,
  );
  assert.ok(told.length > 0);
  const stranger = await companySeat("示例旁人公司", monday);
  assert.deepEqual(await deadlinesOf(stranger, autumn), []);
});

test("a feed holds what is assigned to its person or all of the body's, in the language chosen", async () => {
  const { number } = await filed(holder, trademarkAnswers(holder));
  const read = async (scope: "mine" | "all", locale: "zh" | "en") => {
    const feed = await feedAt(await makeFeed(officer, { scope, locale }), monday);
    return (await writeFeed(feed!)).replaceAll(/\r?\n /g, "");
  };
  assert.doesNotMatch(await read("mine", "zh"), new RegExp(number));
  assert.match(await read("all", "zh"), new RegExp(`核[^\\r\\n]*${number}`));
  assert.match(await read("all", "en"), new RegExp(`SUMMARY:[^\\r\\n\\u4e00-\\u9fff]*${number}`));
});

test("the current month begins with what earlier months left unmet; other months keep to their days", async () => {
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const december = at(officer, "2026-12-15T10:00:00+08:00");
  const [clock] = await clocksNow(await firstProceeding(caseId), "verify");
  assert.match(clock!.dueOn!, /^2026-11/);
  const holdsIt = (found: Deadline[]) => found.some((one) => one.clockId === clock!.id);
  const here = await deadlinesOfMonth(december, "2026-12", false);
  assert.ok(holdsIt(here.earlier));
  assert.ok(!holdsIt(here.during));
  const days = here.earlier.map(({ dueOn }) => dueOn);
  assert.deepEqual(days, [...days].sort());
  assert.ok(days.length <= mostEarlier);
  assert.ok(
    here.earlier.every(({ maySnooze }) => !maySnooze),
    "what is late is not put aside",
  );
  assert.deepEqual((await deadlinesOfMonth(december, "2027-01", false)).earlier, []);
  const then = await deadlinesOfMonth(december, "2026-11", false);
  assert.deepEqual([then.earlier, holdsIt(then.during)], [[], true]);
  await taken(officer, await firstProceeding(caseId), "docket", {
    handlers: "甲、乙",
    approval: "严书衡",
  });
  const met = await deadlinesOfMonth(december, "2026-12", false);
  assert.ok(!holdsIt(met.earlier));
});

test("what is put aside leaves the person's own list, keeps its place in the body's and in every feed", async () => {
  const { number, caseId } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const { version } = await proceedingNow(proceedingId);
  await assign(head, { proceedingId, version, memberId: officer.memberId });
  const on = async (actor: MemberActor, mine: boolean) => {
    const found = await deadlinesOfMonth(actor, "2026-11", mine);
    const [during, aside] = [found.during, found.aside].map((some) =>
      some.find((one) => one.number === number),
    );
    return { during, aside };
  };
  assert.equal((await on(officer, true)).during?.maySnooze, true);
  const untilAt = new Date("2026-11-04T00:00:00+08:00");
  await snooze(officer, { proceedingId, untilAt, onNews: true });
  const mine = await on(officer, true);
  assert.equal(mine.during, undefined);
  assert.deepEqual(mine.aside?.aside, { untilAt, onNews: true });
  assert.deepEqual((await on(officer, false)).during?.aside, { untilAt, onNews: true });
  assert.equal((await on(head, false)).during?.aside, null, "it is nobody else's");
  for (const scope of ["mine", "all"] as const) {
    const feed = await feedAt(await makeFeed(officer, { scope, locale: "zh" }), monday);
    const text = (await writeFeed(feed!)).replaceAll(/\r?\n /g, "");
    assert.match(text, new RegExp(`已搁置[^\\r\\n]*${number}`), scope);
  }
  const returned = at(officer, "2026-11-04T09:00:00+08:00");
  assert.equal((await on(returned, true)).during?.aside, null);
  await endSnooze(officer, proceedingId);
  assert.equal((await on(officer, true)).during?.aside, null);
});

test("a party and an administrator of the body are offered no putting aside", async () => {
  await filed(holder, trademarkAnswers(holder));
  const administrator = await seatIn("market-supervision-110108", ["administrator"], monday);
  for (const actor of [holder, administrator])
    assert.ok((await deadlinesOf(actor, autumn)).every(({ maySnooze }) => !maySnooze));
  assert.ok((await deadlinesOf(officer, autumn)).some(({ maySnooze }) => maySnooze));
});

test("a private feed holds numbers and limits, ends with the seat, and an old address is void", async () => {
  const { number } = await filed(holder, trademarkAnswers(holder));
  assert.equal(await feedSince(holder), null);
  const first = await makeFeed(holder, own);
  const text = await writeFeed((await feedAt(first, monday))!);
  assert.match(text, /BEGIN:VCALENDAR[\s\S]+BEGIN:VEVENT/);
  const unfolded = text.replaceAll(/\r?\n /g, "");
  assert.match(unfolded, new RegExp(number));
  assert.doesNotMatch(unfolded, /示例鞋业商店/, "nobody's name");

  const second = await makeFeed(holder, own);
  assert.equal(await feedAt(first), null, "the earlier address is void");
  assert.equal((await feedAt(second))?.actor.personId, holder.personId);
  assert.equal(await feedAt("x".repeat(43)), null);
  const shutOut = { disabledAt: monday };
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(people).set(shutOut).where(eq(people.id, holder.personId)),
  );
  assert.equal(await feedAt(second), null, "whoever was shut out reads nothing");
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(people).set({ disabledAt: null }).where(eq(people.id, holder.personId)),
  );
  await endFeed(holder);
  assert.equal(await feedAt(second), null);
});
