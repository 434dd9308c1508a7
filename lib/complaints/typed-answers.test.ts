import assert from "node:assert/strict";
import { test } from "node:test";
import { trademarkAnswers } from "#e2e/arrange/complaints";
import type { MemberActor } from "#lib/access/actor";
import type { Answers } from "#lib/complaints/answers";
import { sectionKeys } from "#lib/complaints/draft-answers";
import { completeAnswers } from "#lib/complaints/draft-progress";
import { typedAnswers } from "#lib/complaints/typed-answers";

const holder = { organizationId: "0199b8a0-0000-7000-8000-000000000001" } as MemberActor;
const filed = trademarkAnswers(holder);
const answers: Answers = {
  ...filed,
  right: { ...filed.right, customsRecordal: false },
  holder: { ...filed.holder, authorised: false },
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
