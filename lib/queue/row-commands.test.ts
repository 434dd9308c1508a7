import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { takeAction } from "#lib/proceedings/take-action";
import { queueFor } from "#lib/queue/queue-for";
import { rowCommands } from "#lib/queue/row-commands";
import { keepKeys, keptKeys } from "#lib/shortcuts/kept-keys";
import { usualKeys, usualSettings } from "#lib/shortcuts/shortcuts";

let database: ClonedDatabase;
let officer: MemberActor;
let proceedingId: string;
let caseId: string;
const today = "2026-11-20T10:00:00+08:00";

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat("示例青禾公司", new Date(today));
  officer = await seatIn("market-supervision-110108", ["officer"], new Date(today));
  ({ caseId } = await filed(at(holder, today), trademarkAnswers(holder)));
  proceedingId = (await queueFor(officer, { view: "all" })).rows[0]!.id;
});
after(() => database.drop());

const named = async (actor: MemberActor, shortcut: string) =>
  (await rowCommands(actor, proceedingId)).commands.find((one) => one.shortcut === shortcut);

test("the commands of a line are those that its case page draws as buttons", async () => {
  const { commands } = await rowCommands(officer, proceedingId);
  const open = commands.flatMap((one) => (one.is === "step" && !one.refused ? [one.action] : []));
  const { lanes } = await openCase(officer, caseId);
  assert.deepEqual(open, lanes[0]?.open);
  assert.equal((await named(officer, "docket"))?.refused, null);
  assert.equal((await named(officer, "supplement"))?.refused, null);
});

test("a key that does not fit says why", async () => {
  const administrator = await seatIn("market-supervision-110108", ["administrator"]);
  assert.equal((await named(administrator, "assign-me"))?.refused, "closed.role-missing");
  assert.equal((await named(administrator, "docket"))?.refused, "closed.role-missing");
  const late = at(officer, "2027-02-20T10:00:00+08:00");
  assert.equal((await named(late, "snooze"))?.refused, "snoozes.overdue");
  const input = { ground: "no-prima-facie-evidence", approval: "严书衡", reason: "证据不足。" };
  await takeAction(officer, { proceedingId, action: "refuse", version: 1, input });
  assert.equal((await named(officer, "docket"))?.refused, "closed.not-in-this-state");
  assert.equal((await named(officer, "refer"))?.refused, "cases.proceedingClosed");
});

test("another body's line has no commands", async () => {
  const stranger = await seatIn("market-supervision-110105", ["officer"], new Date(today));
  await assert.rejects(rowCommands(stranger, proceedingId), NotSeen);
});

test("keys are kept for the person alone, and only what differs", async () => {
  const colleague = await seatIn("market-supervision-110108");
  const keys = { ...usualKeys, next: "n" };
  await keepKeys(officer, { on: true, keys });
  await keepKeys(officer, { on: false, keys });
  const kept = (actor: MemberActor) => acting(actor, (tx) => keptKeys(tx, actor));
  assert.deepEqual(await kept(officer), { on: false, keys });
  assert.deepEqual(await kept(colleague), usualSettings);
  const asColleague = { ...colleague, personId: officer.personId };
  assert.deepEqual(await acting(colleague, (tx) => keptKeys(tx, asColleague)), usualSettings);
  const twice = keepKeys(officer, { on: true, keys: { ...usualKeys, next: "k" } });
  await assert.rejects(twice, (thrown) => {
    assert.ok(thrown instanceof Refusal);
    assert.deepEqual(thrown.fields, { next: "deskKeys.taken", previous: "deskKeys.taken" });
    return true;
  });
});
