import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { LIMITS } from "#lib/law/limits/limits";
import { addLimitVersion } from "#lib/limit-versions/add-limit-version";
import { limitVersionInput } from "#lib/limit-versions/limit-version-input";
import { limitsInForce } from "#lib/limit-versions/limits-in-force";
import { readLimit } from "#lib/limit-versions/list-limits";
import { removeLimitVersion } from "#lib/limit-versions/remove-limit-version";
import { readAnswers } from "#lib/organizations/read-answers";
import { seatIn as administratorOf, changesOf } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
const today = new Date("2026-11-23T10:00:00+08:00");
const docket = "adjudication.docket";
const typed = {
  amount: "7",
  unit: "working-days",
  law: "cnipa-decree-81",
  article: "20",
  confirmed: "yes",
  extensions: "3",
  validFrom: "2026-12-01",
  note: "示例公报 2026 年第 9 号",
};
const read = (change: Record<string, string> = {}) =>
  readAnswers(limitVersionInput, { ...typed, ...change });

before(async () => {
  database = await cloneDatabase();
  coordinator = at(await administratorOf("coordination-office-beijing", "administrator"), today);
});
after(() => database.drop());

test("clocks that start from the first day on run by the new wording, those that run keep theirs", async () => {
  await addLimitVersion(coordinator, docket, read());
  const running = await openedOn("2026-11-30T10:00:00+08:00");
  assert.deepEqual([running.clock.dueOn, running.limit.amount], ["2026-12-07", 5]);
  const started = await openedOn("2026-12-01T10:00:00+08:00");
  assert.deepEqual([started.clock.dueOn, started.limit.amount], ["2026-12-10", 7]);
  assert.deepEqual(started.limit.citation, {
    law: "cnipa-decree-81",
    article: "20",
    confirmed: true,
  });
  assert.deepEqual(started.limit.excludes, LIMITS[docket].at(-1)?.excludes);
  const head = await seatIn("beijing-ip-office", ["head"], new Date("2026-12-02T10:00:00+08:00"));
  await taken(head, started.proceedingId, "extend-docket-decision", { reason: "案情复杂" });
  const [longer] = await clocksNow(started.proceedingId, "docket-decision");
  assert.equal(longer?.dueOn, "2026-12-15", "lengthened by three working days now");
});

test("what was entered is written down, listed, and open to pages that anyone may read", async () => {
  const [change] = await changesOf(docket);
  assert.equal(change?.what, "limit-version");
  const { versions } = await readLimit(coordinator, docket);
  assert.deepEqual(
    versions
      .slice(-2)
      .map(({ amount, validTo, entered }) => [amount, validTo, entered?.note ?? null]),
    [
      [5, "2026-12-01", null],
      [7, null, typed.note],
    ],
  );
  assert.equal((await limitsInForce())[docket].at(-1)?.amount, 7);
});

test("a first day that has passed, is taken, or does not come after the newest is refused", async () => {
  const refused = (change: Record<string, string>, fields: Record<string, string>) =>
    assert.rejects(addLimitVersion(coordinator, docket, read(change)), { fields });
  await refused({ validFrom: "2026-11-22" }, { validFrom: "settings.inThePast" });
  await refused({ validFrom: "2026-12-01" }, { validFrom: "settings.notLater" });
  await refused(
    { validFrom: "2027-01-01", extensions: "" },
    { extensions: "settings.extensionCount" },
  );
  await refused({ validFrom: "2027-01-01", unit: "hours" }, { unit: "settings.hoursAndDays" });
  await assert.rejects(addLimitVersion(coordinator, "no.such-limit", read()), {
    message: /not seen/,
  });
});

test("of two who enter the same day at once, one is told", async () => {
  const add = () => addLimitVersion(coordinator, "adjudication.serve", read({ extensions: "" }));
  const tries = await Promise.allSettled([add(), add()]);
  const refusals = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.fields] : []));
  assert.deepEqual(refusals, [{ validFrom: "settings.notLater" }]);
});

test("numbers, articles and days that cannot be are refused before anything is asked", () => {
  const faults = (change: Record<string, string>) => {
    try {
      read(change);
    } catch (error) {
      return (error as { fields: Record<string, string> }).fields;
    }
  };
  assert.deepEqual(faults({ amount: "" }), { amount: "settings.required" });
  assert.deepEqual(faults({ amount: "0" }), { amount: "settings.format" });
  assert.deepEqual(faults({ amount: "1.5" }), { amount: "settings.format" });
  assert.deepEqual(faults({ unit: "weeks" }), { unit: "settings.choose" });
  assert.deepEqual(faults({ law: "constructor" }), { law: "settings.choose" });
  assert.deepEqual(faults({ article: "二十" }), { article: "settings.article" });
  assert.deepEqual(faults({ article: "" }), { article: "settings.articleMissing" });
  assert.equal(faults({ article: "", confirmed: "no" }), undefined);
  assert.deepEqual(faults({ extensions: "3;4" }), { extensions: "settings.format" });
  assert.deepEqual(faults({ validFrom: "2027-02-30" }), { validFrom: "settings.format" });
  assert.deepEqual(faults({ note: "" }), { note: "settings.required" });
  assert.deepEqual(read({ extensions: "1，-" }).extensions, [1, null]);
});

test("a wording is taken back while its first day lies ahead, and not afterwards", async () => {
  const { versions } = await readLimit(coordinator, "adjudication.serve");
  const { id } = versions.at(-1)!.entered!;
  const then = at(coordinator, "2026-12-01T00:00:00+08:00");
  await assert.rejects(removeLimitVersion(then, "adjudication.serve", id), {
    key: "settings.inForce",
  });
  await removeLimitVersion(coordinator, "adjudication.serve", id);
  const left = (await readLimit(coordinator, "adjudication.serve")).versions;
  assert.deepEqual([left.length, left.at(-1)?.entered], [versions.length - 1, null]);
  await assert.rejects(removeLimitVersion(coordinator, "adjudication.serve", id), {
    message: /not seen/,
  });
});

test("only who keeps the installation's settings touches the limits", async () => {
  const foreign = await administratorOf("beijing-customs", "administrator");
  const { id } = (await readLimit(coordinator, docket)).versions.at(-1)!.entered!;
  await assert.rejects(addLimitVersion(foreign, docket, read({ validFrom: "2028-01-01" })), {
    message: /not seen/,
  });
  await assert.rejects(removeLimitVersion(foreign, docket, id), { message: /not seen/ });
  await assert.rejects(readLimit(foreign, docket), { message: /not seen/ });
  const strange = await inTransaction(
    { kind: "sign-in" },
    async () => database.sql`
    select 1 from limit_versions`,
  );
  assert.equal(strange.length, 0, "without a context there is nothing to read");
});

async function openedOn(moment: string) {
  const now = new Date(moment);
  const holder = await companySeat("示例期限公司", now);
  const office = await seatIn("beijing-ip-office", ["officer"], now);
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const proceedingId = await alsoOpened(caseId, "patent-adjudication", office);
  const [clock] = await clocksNow(proceedingId, "docket-decision");
  return { proceedingId, clock: clock!, limit: clock!.limit as unknown as LimitVersion };
}
