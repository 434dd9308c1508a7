import assert from "node:assert/strict";
import { test } from "node:test";
import { csvOf } from "#lib/open-figures/csv";

test("cells are quoted where they must be and never a formula", () => {
  assert.equal(csvOf([["甲,乙", 'a"b', 7, null]]), '\uFEFF"甲,乙","a""b",7,\r\n');
  for (const start of ["=", "+", "-", "@", "\t", " ="]) {
    assert.match(csvOf([[`${start}1`]]), /^\uFEFF'/);
  }
});
