import assert from "node:assert/strict";
import { test } from "node:test";
import { describeFault } from "#lib/operations/describe-fault";

test("a failed statement is described without its parameters", () => {
  const refused = Object.assign(new Error("duplicate key value violates people_email"), {
    code: "23505",
    detail: "Key (email)=(wang@example.cn) already exists.",
  });
  const failed = new Error(
    "Failed query: insert into people values ($1)\nparams: wang@example.cn",
    {
      cause: refused,
    },
  );
  const said = JSON.stringify(describeFault(failed));
  assert.ok(!said.includes("wang@example.cn"));
  assert.match(said, /23505/);
  assert.match(said, /describe-fault\.test/);
});

test("a value that does not fit its type is not repeated", () => {
  const refused = Object.assign(new Error('invalid input syntax for type uuid: "王小明"'), {
    code: "22P02",
  });
  assert.equal(describeFault(refused).message, "a value is not of its type");
});
