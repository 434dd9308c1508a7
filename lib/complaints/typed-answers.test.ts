import assert from "node:assert/strict";
import { test } from "node:test";
import type { Answers } from "#lib/complaints/answers";
import { sectionKeys } from "#lib/complaints/draft-answers";
import { completeAnswers } from "#lib/complaints/draft-progress";
import { typedAnswers } from "#lib/complaints/typed-answers";

const answers: Answers = {
  right: {
    kind: "trademark",
    identifier: "1234567",
    niceClass: 25,
    title: "「青禾」商标",
    status: "registered",
    customsRecordal: false,
  },
  holder: {
    organizationId: "0199b8a0-0000-7000-8000-000000000001",
    standing: "owner",
    authorised: false,
  },
  conduct: {
    conduct: "sells-counterfeit-goods",
    venue: "shop",
    placeOfConduct: "110108",
    conductDate: "2026-10-12",
    description: "专柜销售假冒商品。",
    turnover: 12000,
  },
  respondent: { name: "示例鞋业商店", kind: "company", region: "110108" },
  wishes: { courtSuit: true, arbitrationClause: false, invalidationPending: false },
};

test("answers typed again are read as they were", () => {
  const typed = Object.fromEntries(sectionKeys.map((key) => [key, typedAnswers(answers, key)]));
  const read = completeAnswers(typed, "2026-11-01");
  assert.deepEqual(read.ok && read.answers, answers);
});

test("a right's status is typed as its form asks it", () => {
  const statusOf = (right: Partial<Answers["right"]>) =>
    typedAnswers({ ...answers, right: { ...answers.right, ...right } }, "right").status;
  assert.equal(statusOf({}), "valid");
  assert.equal(statusOf({ kind: "design-patent", status: "in-force" }), "valid");
  assert.equal(statusOf({ status: "pending" }), "pending");
});
