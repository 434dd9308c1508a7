import assert from "node:assert/strict";
import { test } from "node:test";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { procedures } from "#lib/procedures/registry";
import { missingDocuments, packetFor, packets } from "#lib/referrals/packets";

test("a criminal transfer carries the five documents of Decree 310, article 6", () => {
  const rule = packetFor("criminal-transfer")!;
  assert.deepEqual(rule.basis, { law: "criminal-transfer", article: "6", confirmed: true });
  assert.deepEqual(
    rule.documents.map(({ name }) => name.zh),
    [
      "涉嫌犯罪案件移送书",
      "涉嫌犯罪案件情况的调查报告",
      "涉案物品清单",
      "有关检验报告或者鉴定意见",
      "其他有关涉嫌犯罪的材料",
    ],
  );
});

test("a document is answered by a file or a text, and by nothing that is blank", () => {
  const rule = packetFor("criminal-transfer")!;
  const answers = {
    "transfer-letter": { evidenceId: "1" },
    "goods-list": { text: "无" },
    "test-report": { text: "  " },
    other: {},
  };
  assert.deepEqual(
    missingDocuments(rule, answers).map(({ key }) => key),
    ["investigation-report", "test-report", "other"],
  );
});

test("a packet belongs to a procedure that a body can be asked to run", () => {
  const known = new Set([...Object.keys(handledProcedures), ...procedures.map(({ key }) => key)]);
  for (const key of Object.keys(packets)) assert.ok(known.has(key), key);
  assert.equal(packetFor("mediation"), null);
  assert.equal(packetFor("toString"), null);
});
