import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { keepLayout } from "#lib/queue/keep-layout";
import { keptLayout } from "#lib/queue/kept-layout";
import { type Layout, usualLayout } from "#lib/queue/layout";

let database: ClonedDatabase;
let officer: MemberActor;
let colleague: MemberActor;

before(async () => {
  database = await cloneDatabase();
  officer = await seatIn("market-supervision-110108");
  colleague = await seatIn("market-supervision-110108");
});
after(() => database.drop());

test("a layout is kept for one person in one seat, the latest in place of the one before", async () => {
  const flat: Layout = { columns: ["due", "title"], group: "none", lines: "wrapped" };
  assert.deepEqual(await layoutOf(officer), usualLayout);
  await keepLayout(officer, usualLayout);
  await keepLayout(officer, flat);
  assert.deepEqual(await layoutOf(officer), flat);
  assert.deepEqual(await layoutOf(colleague), usualLayout);
});

test("nobody keeps a layout for somebody else, and row-level security shows none of another", async () => {
  const asColleague = { ...colleague, personId: officer.personId };
  const rows = await acting(colleague, (tx) => keptLayout(tx, asColleague));
  assert.deepEqual(rows, usualLayout);
});

function layoutOf(actor: MemberActor): Promise<Layout> {
  return acting(actor, (tx) => keptLayout(tx, actor));
}
