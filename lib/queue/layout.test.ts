import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  columns,
  groupings,
  type Layout,
  lineKinds,
  moved,
  readLayout,
  usualLayout,
  withColumn,
  writeLayout,
} from "#lib/queue/layout";

const anyLayout: fc.Arbitrary<Layout> = fc.record({
  columns: fc.shuffledSubarray([...columns], { minLength: 1 }),
  group: fc.constantFrom(...groupings),
  lines: fc.constantFrom(...lineKinds),
});

test("a layout written against any other is read back the same", () => {
  fc.assert(
    fc.property(anyLayout, anyLayout, (layout, base) => {
      assert.deepEqual(readLayout(writeLayout(layout, base), base), { ...layout });
    }),
  );
});

test("whatever an address says, there is at least one column and none twice", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (asked, group) => {
      const layout = readLayout({ columns: asked, group }, usualLayout);
      assert.ok(layout.columns.length > 0);
      assert.equal(new Set(layout.columns).size, layout.columns.length);
      assert.ok(groupings.includes(layout.group));
    }),
  );
  assert.deepEqual(readLayout({ columns: "due,nonsense,due" }, usualLayout).columns, ["due"]);
});

test("columns are shown, hidden and moved; the last one stays", () => {
  assert.deepEqual(withColumn(["due"], "due"), ["due"]);
  assert.deepEqual(withColumn(["title", "due"], "title"), ["due"]);
  assert.deepEqual(withColumn(["due"], "title"), ["due", "title"]);
  assert.deepEqual(moved(["title", "due", "owner"], "due", -1), ["due", "title", "owner"]);
  assert.deepEqual(moved(["title", "due", "owner"], "due", 1), ["title", "owner", "due"]);
  assert.deepEqual(moved(["title", "due"], "due", 1), ["title", "due"]);
  assert.deepEqual(moved(["title"], "due", 1), ["title"]);
});
