import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { usualLayout } from "#lib/queue/layout";
import { queueFor } from "#lib/queue/queue-for";
import { dropView, shareView } from "#lib/queue/saved-views/change-view";
import { saveView } from "#lib/queue/saved-views/save-view";
import { mostSavedViews } from "#lib/queue/saved-views/saved-views-of";

let database: ClonedDatabase;
let officer: MemberActor;
let colleague: MemberActor;
let stranger: MemberActor;

before(async () => {
  database = await cloneDatabase();
  const holder = await companySeat("示例青禾公司");
  await filed(holder, trademarkAnswers(holder));
  officer = await seatIn("market-supervision-110108");
  colleague = await seatIn("market-supervision-110108");
  stranger = await seatIn("market-supervision-110105");
});
after(() => database.drop());

const wanted = { shared: false, view: "all", filter: "权利:商标" } as const;
const viewsOf = async (actor: MemberActor) => (await queueFor(actor, { view: "all" })).savedViews;

test("a view is listed with how many lines it holds, and opened by its id alone", async () => {
  const id = await saveView(officer, { ...wanted, name: "商标", columns: "due,title" });
  const [view] = await viewsOf(officer);
  assert.deepEqual(
    [view?.id, view?.name, view?.own, view?.count, view?.columns],
    [id, "商标", true, 1, "due,title"],
  );
  const queue = await queueFor(officer, { view: "closed", filter: "期限:无", saved: id });
  assert.equal(queue.rows.length, 1);
  assert.equal(queue.saved?.id, id);
});

test("only a shared view is a colleague's to open, and only its maker's to change", async () => {
  const id = await saveView(officer, { ...wanted, name: "专利", filter: "权利:专利" });
  assert.deepEqual(await viewsOf(colleague), []);
  await assert.rejects(queueFor(colleague, { view: "all", saved: id }), NotSeen);
  await shareView(officer, id, true);
  const [seen] = await viewsOf(colleague);
  assert.deepEqual([seen?.id, seen?.own, seen?.by], [id, false, officer.personName]);
  assert.equal((await queueFor(colleague, { view: "all", saved: id })).saved?.name, "专利");
  await assert.rejects(dropView(colleague, id), NotSeen);
  await assert.rejects(shareView(colleague, id, false), NotSeen);
  assert.deepEqual(await viewsOf(stranger), []);
  await assert.rejects(queueFor(stranger, { view: "all", saved: id }), NotSeen);
  await dropView(officer, id);
  assert.deepEqual(await viewsOf(colleague), []);
});

test("the table itself hides what is not shared and refuses a stranger's change", async () => {
  const id = await saveView(officer, { ...wanted, name: "自用" });
  const changed = await acting(colleague, (tx) =>
    tx.execute(sql`update saved_views set name = 'x' where id = ${id} returning id`),
  );
  const read = await acting(stranger, (tx) => tx.execute(sql`select id from saved_views`));
  assert.deepEqual([changed.length, read.length], [0, 0]);
});

test("the same name takes what is saved now; what the columns leave out is as it is kept", async () => {
  const first = await saveView(officer, { ...wanted, name: "本周" });
  const second = await saveView(officer, { ...wanted, name: "本周", filter: "期限:<5天" });
  assert.equal(second, first);
  const view = (await viewsOf(officer)).find(({ id }) => id === first);
  assert.equal(view?.filter, "期限:<5天");
  assert.equal(view?.columns, usualLayout.columns.join());
});

test("a filter that cannot be read is not saved, and there is a most", async () => {
  const refusal = async (work: Promise<unknown>) => {
    const thrown = await work.then(
      () => null,
      (error) => error,
    );
    assert.ok(thrown instanceof Refusal);
    return thrown.fields.filter ?? thrown.key;
  };
  const wrong = saveView(officer, { ...wanted, name: "错", filter: "颜色:红" });
  assert.equal(await refusal(wrong), "savedViews.filterWrong");
  for (let made = (await viewsOf(officer)).length; made < mostSavedViews; made++)
    await saveView(officer, { ...wanted, name: `第${made}个` });
  assert.equal(await refusal(saveView(officer, { ...wanted, name: "多" })), "savedViews.tooMany");
  await saveView(officer, { ...wanted, name: "本周" });
});
