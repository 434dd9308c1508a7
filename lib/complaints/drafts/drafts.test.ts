import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { authorised } from "#e2e/arrange/authorities";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { copyDraft } from "#lib/complaints/drafts/copy-draft";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { deleteDraft } from "#lib/complaints/drafts/delete-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { keepRight } from "#lib/complaints/drafts/keep-right";
import { listDrafts } from "#lib/complaints/drafts/list-drafts";
import { markOf, type SavedBy, saveSection } from "#lib/complaints/drafts/save-section";
import { settleConflict } from "#lib/complaints/drafts/settle-conflict";
import { submitDraft } from "#lib/complaints/drafts/submit-draft";
import { useRight as fillFromRight } from "#lib/complaints/drafts/use-right";
import { listRights } from "#lib/rights/list-rights";
import { saveRight } from "#lib/rights/save-right";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const empty = markOf({}, "right");
const typed = { kind: "trademark", identifier: "12ab", title: "䶮㛃𬭎镕喆" };
const refusedAs = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

test("what is typed is kept as it is, right or wrong", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  await saveSection(filer, id, { section: "right", typed, was: empty });
  const { answers, version } = await findDraft(filer, id);
  assert.deepEqual(answers.right, typed);
  assert.equal(version, 2);
});

test("two tabs on one section: the newer answers stay, the others wait beside them", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  await saveSection(filer, id, { section: "right", typed, was: empty });
  const mine = { ...typed, title: "另一个" };
  const late = await saveSection(filer, id, { section: "right", typed: mine, was: empty });
  assert.equal(late.conflict, true);
  const { answers } = await findDraft(filer, id);
  assert.deepEqual(answers.right, typed);
  assert.deepEqual(answers.conflicts?.right?.typed, mine);
  await settleConflict(filer, id, "right", "typed");
  const settled = await findDraft(filer, id);
  assert.deepEqual(settled.answers.right, mine);
  assert.equal(settled.answers.conflicts?.right, undefined);
});

test("begun again under the same id, a complaint is the same one", async () => {
  const [filer, stranger] = [await companySeat(), await companySeat()];
  const id = newId();
  await createDraft(filer, {}, id);
  await saveSection(filer, id, { section: "right", typed, was: empty });
  await createDraft(filer, {}, id);
  assert.deepEqual((await findDraft(filer, id)).answers.right, typed);
  assert.equal((await listDrafts(filer)).length, 1);
  await createDraft(stranger, {}, id);
  await assert.rejects(findDraft(stranger, id), NotSeen);
});

test("a form whose answer was lost goes on without a conflict with itself", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  const [form, other] = [newId(), newId()];
  const save = (title: string, by: SavedBy) =>
    saveSection(filer, id, { section: "right", typed: { title }, was: empty, by });
  await save("一", { form, turn: 1 });
  assert.equal((await save("一二", { form, turn: 2 })).conflict, false);
  assert.equal((await save("一二三", { form: other, turn: 1, after: form })).conflict, false);
  assert.equal((await save("一二四", { form, turn: 3 })).conflict, true);
  const { answers } = await findDraft(filer, id);
  assert.deepEqual(answers.right, { title: "一二三" });
});

test("of two saves of a form the one that was sent first never undoes the other", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  const form = newId();
  const save = (title: string, turn: number) =>
    saveSection(filer, id, { section: "right", typed: { title }, was: empty, by: { form, turn } });
  await save("后写的", 2);
  assert.equal((await save("先写的", 1)).conflict, false);
  assert.deepEqual((await findDraft(filer, id)).answers.right, { title: "后写的" });
});

test("what was changed by another way than the form is not the form's own save", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  const by = { form: newId(), turn: 1 };
  const save = (title: string, of: { was: string; by?: SavedBy }) =>
    saveSection(filer, id, { section: "right", typed: { title }, ...of });
  const { mark } = await save("表单", { was: empty, by });
  await save("别处", { was: mark });
  const late = await save("表单二", { was: mark, by: { ...by, turn: 2 } });
  assert.equal(late.conflict, true);
});

test("two tabs on two sections do not meet, and the same answers twice are no conflict", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  await Promise.all([
    saveSection(filer, id, { section: "right", typed, was: empty }),
    saveSection(filer, id, { section: "respondent", typed: { name: "某店" }, was: empty }),
  ]);
  const again = await saveSection(filer, id, { section: "right", typed, was: empty });
  assert.equal(again.conflict, false);
  const { answers } = await findDraft(filer, id);
  assert.deepEqual([answers.right, answers.respondent], [typed, { name: "某店" }]);
});

test("text that cannot be stored as it is is refused, never altered", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  const save = (title: string) =>
    saveSection(filer, id, { section: "right", typed: { title }, was: empty });
  await assert.rejects(save("a\0b"), refusedAs("filing.signs"));
  await assert.rejects(save("\ud800"), refusedAs("filing.signs"));
  await assert.rejects(save("字".repeat(20_001)), refusedAs("filing.tooLong"));
});

test("a draft of another organization does not exist", async () => {
  const [filer, stranger] = [await companySeat(), await companySeat()];
  const id = await createDraft(filer);
  const save = { section: "right", typed, was: empty } as const;
  await assert.rejects(findDraft(stranger, id), NotSeen);
  await assert.rejects(saveSection(stranger, id, save), NotSeen);
  await assert.rejects(deleteDraft(stranger, id), NotSeen);
  await assert.rejects(submitDraft(stranger, id, 1), NotSeen);
  assert.deepEqual(await listDrafts(stranger), []);
  assert.equal((await listDrafts(filer)).length, 1);
});

test("a seat that does not file begins no complaint", async () => {
  const officer = await seatIn("market-supervision-110108");
  await assert.rejects(createDraft(officer), refusedAs("filing.notAFiler"));
});

test("a saved right answers the whole task and names its holder", async () => {
  const filer = await companySeat();
  const holderOrganizationId = filer.organizationId;
  const right = { kind: "trademark", identifier: "1234567", title: "「青禾」", status: "valid" };
  const saved = await saveRight(filer, { holderOrganizationId, typed: right });
  assert.ok("id" in saved);
  const id = await createDraft(filer);
  await fillFromRight(filer, id, saved.id);
  const { answers } = await findDraft(filer, id);
  assert.deepEqual(answers.right, { ...right, rightId: saved.id });
  assert.deepEqual(answers.holder, { organizationId: holderOrganizationId });
  const changed = { ...right, identifier: "7654321" };
  await saveSection(filer, id, { section: "right", typed: changed, was: markOf(answers, "right") });
  assert.equal((await findDraft(filer, id)).answers.right?.rightId, undefined);
});

test("an unfinished draft is not filed, nor one that changed since it was checked", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  await assert.rejects(submitDraft(filer, id, 1), refusedAs("filing.incomplete"));
  await assert.rejects(submitDraft(filer, id, 7), refusedAs("filing.changedMeanwhile"));
});

test("a deleted draft is gone", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer);
  await deleteDraft(filer, id);
  await assert.rejects(findDraft(filer, id), NotSeen);
});

test("an unsent complaint serves as a model, and stays as it is", async () => {
  const filer = await companySeat();
  const draftId = await createDraft(filer, { right: { kind: "trademark", title: "星河" } });
  const copy = await findDraft(filer, await copyDraft(filer, draftId));
  const model = await findDraft(filer, draftId);
  assert.notEqual(copy.id, model.id);
  assert.deepEqual(copy.answers, model.answers);
  await assert.rejects(copyDraft(await companySeat(), draftId), NotSeen);
});

test("a right is kept for whom the complaint is filed, within the authority", async () => {
  const [holder, other, agent] = [await companySeat(), await companySeat(), await companySeat()];
  const entered = { ...typed, identifier: "1234567", status: "valid" };
  await authorised(holder, agent);
  const id = await createDraft(agent);
  const keeping = { typed: entered, holderId: holder.organizationId };
  const beyond = keepRight(agent, id, { ...keeping, holderId: other.organizationId });
  await assert.rejects(beyond, refusedAs("rights.outsideAuthority"));
  await keepRight(agent, id, keeping);
  const [kept] = await listRights(agent);
  assert.equal(kept?.holderOrganizationId, holder.organizationId);
  const { answers } = await findDraft(agent, id);
  assert.equal(answers.right?.rightId, kept?.id);
  assert.equal(answers.holder?.organizationId, holder.organizationId);
});

test("a holder who was named already is whose right it becomes, and stays as it was answered", async () => {
  const [holder, agent] = [await companySeat(), await companySeat()];
  await authorised(holder, agent);
  const id = await createDraft(agent);
  const named = { organizationId: holder.organizationId, standing: "exclusive-licensee" };
  await saveSection(agent, id, { section: "holder", typed: named, was: markOf({}, "holder") });
  const entered = { ...typed, identifier: "1234567", status: "valid" };
  await keepRight(agent, id, { typed: entered, holderId: agent.organizationId });
  assert.deepEqual((await findDraft(agent, id)).answers.holder, named);
  const [kept] = await listRights(agent);
  assert.equal(kept?.holderOrganizationId, holder.organizationId);
  await keepRight(agent, id, { typed: entered, holderId: agent.organizationId });
  assert.equal((await listRights(agent)).length, 1);
});

test("using another holder's right names that holder, and takes nothing over from the one before", async () => {
  const [holder, agent] = [await companySeat(), await companySeat()];
  await authorised(holder, agent);
  const entered = { ...typed, identifier: "1234567", status: "valid" };
  const saved = await saveRight(holder, {
    holderOrganizationId: holder.organizationId,
    typed: entered,
  });
  const id = await createDraft(agent);
  const named = { organizationId: agent.organizationId, standing: "sole-licensee" };
  await saveSection(agent, id, { section: "holder", typed: named, was: markOf({}, "holder") });
  await fillFromRight(agent, id, "id" in saved ? saved.id : "");
  const { organizationId } = holder;
  assert.deepEqual((await findDraft(agent, id)).answers.holder, { organizationId });
});
