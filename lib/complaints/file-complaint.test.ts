import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { sql } from "drizzle-orm";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { newId } from "#lib/access/new-id";
import { Refusal } from "#lib/access/refusal";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { deleteDraft } from "#lib/complaints/drafts/delete-draft";
import { submitDraft } from "#lib/complaints/drafts/submit-draft";
import { fileComplaint } from "#lib/complaints/file-complaint";
import { giveAuthority, listAuthorities, revokeAuthority } from "#lib/organizations/authorities";
import { seesCase } from "#lib/timeline/sight-of-changes";

let database: ClonedDatabase;
before(async () => {
  process.env.QIHENG_SECRET = testSecret;
  database = await cloneDatabase();
});
after(() => database.drop());

const refusedAs = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;
const all = <T>(query: ReturnType<typeof sql>) =>
  inTransaction({ kind: "system" }, async (tx) => [...(await tx.execute(query))] as T[]);

test("a complaint becomes a case at the competent body, with exactly these events", async () => {
  const filer = await companySeat();
  const { caseId, number, queryCode } = await filed(filer, trademarkAnswers(filer));
  assert.match(number, /^QH-\d{4}-\d{6}$/);
  assert.match(queryCode, /^[2-9A-HJKMNP-Z]{10}$/);
  const told = await all<{ type: string; audience: string }>(
    sql`select type, audience from events where case_id = ${caseId} order by seq`,
  );
  assert.deepEqual(
    told.map(({ type, audience }) => `${type} ${audience}`),
    [
      "complaint-filed public",
      "complaint-routed complainant",
      "proceeding-opened complainant",
      "clock-started complainant",
    ],
  );
  const [proceeding] = await all<{ state: string; key: string }>(sql`select p.state, o.key
    from proceedings p join organizations o on o.id = p.organization_id where p.case_id = ${caseId}`);
  assert.deepEqual(proceeding, { state: "received", key: "market-supervision-110108" });
});

test("eight posts with one key at once make one case and one receipt", async () => {
  const filer = await companySeat();
  const filing = { answers: trademarkAnswers(filer), idempotencyKey: newId() };
  const receipts = await Promise.all(Array.from({ length: 8 }, () => fileComplaint(filer, filing)));
  assert.equal(new Set(receipts.map(({ caseId }) => caseId)).size, 1);
  const [row] = await all<{ n: number }>(sql`select count(*)::int as n from complaints
    where filed_by_organization_id = ${filer.organizationId}`);
  assert.equal(row?.n, 1);
});

test("the same key with other answers is refused", async () => {
  const filer = await companySeat();
  const idempotencyKey = newId();
  const answers = trademarkAnswers(filer);
  await fileComplaint(filer, { answers, idempotencyKey });
  const other = trademarkAnswers(filer, { respondent: { name: "别的店", kind: "shop" } });
  await assert.rejects(
    fileComplaint(filer, { answers: other, idempotencyKey }),
    refusedAs("filing.keyUsed"),
  );
});

test("a number that cannot exist holds the complaint: nothing is sent", async () => {
  const filer = await companySeat();
  const answers = trademarkAnswers(filer);
  const right = { ...answers.right, identifier: "12ab" };
  await assert.rejects(filed(filer, { ...answers, right }), refusedAs("filing.onHold"));
  const rows = await all(sql`select 1 from complaints
    where filed_by_organization_id = ${filer.organizationId}`);
  assert.equal(rows.length, 0);
});

test("nobody files for a holder without its authority, and no officer files at all", async () => {
  const [holder, stranger] = [await companySeat(), await companySeat()];
  const outside = refusedAs("rights.outsideAuthority");
  await assert.rejects(filed(stranger, trademarkAnswers(holder)), outside);
  const officer = await seatIn("market-supervision-110108");
  await assert.rejects(filed(officer, trademarkAnswers(officer)), refusedAs("filing.notAFiler"));
});

test("an agent sees what it filed until its authority is revoked; the holder sees it on", async () => {
  const [holder, agent] = [await companySeat(), await companySeat()];
  const input = { agentOrganizationId: agent.organizationId, scope: ["file" as const] };
  const days = { validFrom: "2020-01-01", validUntil: "2099-12-31" };
  await giveAuthority(holder, holder.organizationId, { ...input, ...days });
  const { caseId } = await filed(agent, trademarkAnswers(holder));
  assert.deepEqual([await seesCase(agent, caseId), await seesCase(holder, caseId)], [true, true]);
  const [first] = await all<{ behalf: string }>(sql`select on_behalf_of_organization_id as behalf
    from events where case_id = ${caseId} and seq = 1`);
  assert.equal(first?.behalf, holder.organizationId);
  const [given] = await listAuthorities(holder, holder.organizationId);
  await revokeAuthority(holder, given!.id);
  assert.deepEqual([await seesCase(agent, caseId), await seesCase(holder, caseId)], [false, true]);
  const outside = refusedAs("rights.outsideAuthority");
  await assert.rejects(filed(agent, trademarkAnswers(holder)), outside);
});

test("a finished draft is filed once, however often it is sent, and can then not be deleted", async () => {
  const filer = await companySeat();
  const id = await createDraft(filer, {
    right: { kind: "trademark", identifier: "1234567", title: "「青禾」", status: "valid" },
    holder: { organizationId: filer.organizationId, standing: "owner" },
    conduct: {
      conduct: "sells-counterfeit-goods",
      venue: "shop",
      placeOfConduct: "110108",
      conductDate: "2026-10-12",
      description: "销售假冒商品。",
    },
    respondent: { name: "示例商店", kind: "shop" },
    wishes: {},
  });
  const [one, two] = await Promise.all([submitDraft(filer, id, 1), submitDraft(filer, id, 1)]);
  assert.deepEqual(one, two);
  await assert.rejects(deleteDraft(filer, id), refusedAs("filing.submitted"));
});
