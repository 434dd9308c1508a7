import assert from "node:assert/strict";
import { test } from "node:test";
import { LIMITS, limitOn } from "#lib/law/limits/limits";
import { withVersions } from "#lib/law/limits/with-versions";

const docket = LIMITS["adjudication.docket"].at(-1)!;
const later = { ...docket, amount: 7, validFrom: "2027-03-01" };

test("the version of the day of the trigger is in force, the new one from its first day", () => {
  const limits = withVersions([later]);
  const on = (day: string) => limitOn("adjudication.docket", day, limits).amount;
  assert.deepEqual([on("2027-02-28"), on("2027-03-01"), on("2030-01-01")], [5, 7, 7]);
  assert.equal(limitOn("adjudication.docket", "2027-02-28", limits).validTo, "2027-03-01");
});

test("versions follow each other in the order of their days, however they were entered", () => {
  const last = { ...docket, amount: 9, validFrom: "2028-01-01" };
  const limits = withVersions([last, later]);
  const days = ["2027-02-28", "2027-12-31", "2028-01-01"];
  const amounts = days.map((day) => limitOn("adjudication.docket", day, limits).amount);
  assert.deepEqual(amounts, [5, 7, 9]);
});

test("other limits stay as they are, and an unknown one is left out", () => {
  const limits = withVersions([later, { ...later, key: "no.such-limit" }]);
  assert.deepEqual(Object.keys(limits), Object.keys(LIMITS));
  assert.equal(limits["adjudication.serve"], LIMITS["adjudication.serve"]);
  assert.equal(
    LIMITS["adjudication.docket"].at(-1)?.validTo,
    null,
    "what comes along is unchanged",
  );
});
