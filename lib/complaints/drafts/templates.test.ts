import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { copyDraft } from "#lib/complaints/drafts/copy-draft";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { deleteDraft } from "#lib/complaints/drafts/delete-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { keepTemplate } from "#lib/complaints/drafts/keep-template";
import { listDrafts, listTemplates } from "#lib/complaints/drafts/list-drafts";
import { renameTemplate } from "#lib/complaints/drafts/rename-template";
import { markOf, saveSection } from "#lib/complaints/drafts/save-section";
import { submitDraft } from "#lib/complaints/drafts/submit-draft";
import { mostTemplates } from "#lib/complaints/drafts/template-name";
import { fileComplaint } from "#lib/complaints/file-complaint";
import { requireTarget } from "#lib/evidence/target";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const right = { kind: "trademark", identifier: "1234567", title: "青禾" };
const refusedAs = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === `filing.${key}`;

test("a template stands apart from drafts, and complaints begin with what it says at the time", async () => {
  const filer = await companySeat();
  const draftId = await createDraft(filer, { right });
  const id = await keepTemplate(filer, draftId, "  青禾商标\n网店售假 ");
  assert.deepEqual(
    (await listDrafts(filer)).map((draft) => draft.id),
    [draftId],
  );
  assert.deepEqual(
    (await listTemplates(filer)).map((one) => [one.id, one.templateName]),
    [[id, "青禾商标 网店售假"]],
  );
  const typed = { ...right, title: "青禾（新）" };
  await saveSection(filer, id, { section: "right", typed, was: markOf({ right }, "right") });
  const begun = await findDraft(filer, await copyDraft(filer, id));
  assert.deepEqual([begun.answers.right, begun.templateName], [typed, null]);
  assert.deepEqual((await findDraft(filer, draftId)).answers.right, right);
  assert.equal((await listDrafts(filer)).length, 2);

  await renameTemplate(filer, id, "青禾");
  assert.equal((await findDraft(filer, id)).templateName, "青禾");
  await deleteDraft(filer, id);
  assert.deepEqual(await listTemplates(filer), []);
  assert.equal((await listDrafts(filer)).length, 2);
});

test("a template is not sent and takes no files", async () => {
  const filer = await companySeat();
  const id = await keepTemplate(filer, await createDraft(filer, { right }), "模板");
  await assert.rejects(submitDraft(filer, id, 1), refusedAs("isTemplate"));
  const answers = trademarkAnswers(filer);
  await assert.rejects(fileComplaint(filer, { answers, idempotencyKey: id, draftId: id }));
  await assert.rejects(requireTarget(filer, { draftId: id }), NotSeen);
});

test("a name is asked for, short, and the only one of its organization", async () => {
  const [filer, stranger] = [await companySeat(), await companySeat()];
  const draftId = await createDraft(filer, { right });
  const keep = (name: string) => keepTemplate(filer, draftId, name);
  await assert.rejects(keep(" \n "), refusedAs("templateNameMissing"));
  await assert.rejects(keep("字".repeat(61)), refusedAs("templateNameLong"));
  await assert.rejects(keep("a\u0000"), refusedAs("signs"));
  const [one] = await Promise.allSettled([keep("甲"), keep("甲"), keep("甲")]);
  assert.equal((await listTemplates(filer)).length, 1, one.status);
  const second = await keep("乙");
  await assert.rejects(renameTemplate(filer, second, "甲"), refusedAs("templateNameKnown"));
  await renameTemplate(filer, second, "乙");
  await keepTemplate(stranger, await createDraft(stranger, {}), "甲");
  for (let kept = 2; kept < mostTemplates; kept++) await keep(`第 ${kept} 个`);
  await assert.rejects(keep("再一个"), refusedAs("tooManyTemplates"));
});

test("only who files for the organization names its templates", async () => {
  const [filer, stranger] = [await companySeat(), await companySeat()];
  const draftId = await createDraft(filer, { right });
  const id = await keepTemplate(filer, draftId, "甲");
  await assert.rejects(keepTemplate(stranger, draftId, "乙"), NotSeen);
  await assert.rejects(renameTemplate(stranger, id, "乙"), NotSeen);
  await assert.rejects(copyDraft(stranger, id), NotSeen);
  await assert.rejects(renameTemplate(filer, draftId, "乙"), NotSeen, "a draft has no name");
  const officer = await seatIn("market-supervision-110108");
  await assert.rejects(keepTemplate(officer, draftId, "乙"), refusedAs("notAFiler"));
  await assert.rejects(renameTemplate(officer, id, "乙"), refusedAs("notAFiler"));
});
