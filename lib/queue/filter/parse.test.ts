import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFilter } from "#lib/queue/filter/parse";

test("terms side by side all hold, alternatives and exclusions are a tree", () => {
  const { tree, errors } = parseFilter("status:new (owner:@me or -due:<3wd) “青禾 体育”");
  assert.deepEqual(errors, []);
  assert.equal(tree?.is, "all");
  const [status, either, words] = tree?.is === "all" ? tree.of : [];
  assert.equal(status?.is === "term" && status.key?.text, "status");
  assert.equal(either?.is, "any");
  assert.equal(either?.is === "any" && either.of[1]?.is, "not");
  assert.deepEqual(words?.is === "term" && words.values.map(({ text }) => text), ["青禾 体育"]);
});

test("full-width signs are their plain twins, and a list ends where its comma ends", () => {
  const values = (text: string) => {
    const { tree } = parseFilter(text);
    return tree?.is === "term" ? tree.values.map((value) => value.text) : [];
  };
  assert.deepEqual(values("状态：新收，调查中"), ["新收", "调查中"]);
  assert.deepEqual(values('状态:"待受理",新收'), ["待受理", "新收"]);
  assert.equal(parseFilter("状态:新收, 青禾").tree?.is, "all");
  assert.deepEqual(values("青禾，体育"), ["青禾，体育"], "a comma outside a list is text");
  assert.deepEqual(values("公司(北京)"), ["公司(北京)"], "a bracket within a word is text");
});

test("each fault is pointed at where it stands", () => {
  const faults = (text: string) =>
    parseFilter(text).errors.map(({ because, from, to }) => [because, text.slice(from, to)]);
  assert.deepEqual(faults('a "open'), [["unclosed-quote", '"open']]);
  assert.deepEqual(faults("a (b"), [["unclosed-bracket", "("]]);
  assert.deepEqual(faults("状态： a"), [["nothing-after-key", "状态："]]);
  assert.deepEqual(faults("a or"), [["nothing-after-sign", "or"]]);
  assert.deepEqual(faults("a".repeat(501))[0]?.[0], "too-long");
});

test("nothing that can be typed throws, and every place lies in the text", () => {
  const signs = fc.constantFrom(..."状态:：\"“”()（）-－,，、 或ora<=3wd@\\%'");
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 60 }), (text) => {
      for (const { from, to } of parseFilter(text).errors)
        assert.ok(from >= 0 && to > from && to <= text.length, text);
    }),
    { numRuns: 2000 },
  );
});
