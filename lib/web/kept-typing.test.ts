import assert from "node:assert/strict";
import { test } from "node:test";
import {
  dropTyping,
  findTyping,
  forgetTyping,
  type KeptTyping,
  keepTyping,
} from "#lib/web/kept-typing";

const shi = { personId: "shi", memberId: "seat" };
const day = 24 * 60 * 60 * 1000;
const kept: KeptTyping = {
  draftId: "draft",
  isNew: false,
  section: "right",
  form: "form",
  base: {},
  was: "mark",
  typed: { title: ["䶮㛃𬭎镕喆"] },
  at: 0,
};

test("a task finds the newest of its copies, until it is dropped", () => {
  const shelf = shelfOf(new Map());
  keepTyping(shelf, shi, kept);
  keepTyping(shelf, shi, { ...kept, form: "newer", at: 1 });
  keepTyping(shelf, shi, { ...kept, form: "other", section: "holder", at: 2 });
  assert.equal(findTyping(shelf, shi, kept, 3)?.form, "newer");
  dropTyping(shelf, shi, "newer");
  assert.deepEqual(findTyping(shelf, shi, kept, 3), kept);
});

test("a complaint that nobody has begun is found by the next one to be begun, by no draft", () => {
  const shelf = shelfOf(new Map());
  keepTyping(shelf, shi, { ...kept, isNew: true });
  const next = { draftId: "next", section: "right" };
  assert.equal(findTyping(shelf, shi, { ...next, isNew: true }, 1)?.draftId, "draft");
  assert.equal(findTyping(shelf, shi, { ...next, isNew: false }, 1), undefined);
});

test("another seat is shown nothing, another person takes it away, and a week ends it", () => {
  const texts = new Map<string, string>();
  const shelf = shelfOf(texts);
  keepTyping(shelf, shi, kept);
  assert.equal(findTyping(shelf, { ...shi, memberId: "second" }, kept, 1), undefined);
  assert.equal(findTyping(shelf, shi, kept, 7 * day)?.form, "form");
  assert.equal(findTyping(shelf, shi, kept, 7 * day + 1), undefined);
  keepTyping(shelf, shi, kept);
  assert.equal(findTyping(shelf, { personId: "tang", memberId: "seat" }, kept, 1), undefined);
  assert.equal(texts.size, 0);
});

test("signing out leaves nothing behind, and nothing else is touched", () => {
  const texts = new Map([["else", "1"]]);
  const shelf = shelfOf(texts);
  keepTyping(shelf, shi, kept);
  keepTyping(shelf, { personId: "tang", memberId: "seat" }, kept);
  forgetTyping(shelf);
  assert.deepEqual([...texts.keys()], ["else"]);
});

test("a browser that keeps nothing says so and breaks nothing", () => {
  const shelf = () => {
    throw new Error("denied");
  };
  assert.equal(keepTyping(shelf, shi, kept), false);
  assert.equal(findTyping(shelf, shi, kept), undefined);
  dropTyping(shelf, shi, "form");
});

function shelfOf(texts: Map<string, string>) {
  return () => ({
    length: texts.size,
    key: (place: number) => [...texts.keys()][place] ?? null,
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  });
}
