import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { designAnswers, filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { NotSeen } from "#lib/access/refusal";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { fileAgain } from "#lib/complaints/drafts/file-again";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { readSection } from "#lib/complaints/read-section";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

test("right, holder and respondent are there as they were filed; the rest is asked anew", async () => {
  const filer = await companySeat();
  const design = designAnswers(filer);
  // As the form keeps it: without the letters that stand for a patent anyway.
  design.right.identifier = design.right.identifier?.replace("ZL", "");
  for (const filing of [trademarkAnswers(filer), design]) {
    const { caseId } = await filed(filer, filing);
    const { answers } = await findDraft(filer, await fileAgain(filer, caseId));
    assert.deepEqual(Object.keys(answers).sort(), ["holder", "respondent", "right"]);
    for (const section of ["right", "holder", "respondent"] as const) {
      const read = readSection(section, answers, shanghaiDate(filer.now));
      assert.deepEqual(read.problems, {}, section);
      assert.deepEqual(withoutNothing(read.loose), withoutNothing(filing[section]), section);
    }
  }
});

test("only who filed it files it again", async () => {
  const filer = await companySeat();
  const { caseId } = await filed(filer, trademarkAnswers(filer));
  for (const actor of [await companySeat(), await seatIn("market-supervision-110108")])
    await assert.rejects(fileAgain(actor, caseId), NotSeen);
});

function withoutNothing(section: object | undefined) {
  return Object.fromEntries(
    Object.entries(section ?? {}).filter(([, value]) => value !== undefined && value !== false),
  );
}
