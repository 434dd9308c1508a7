import assert from "node:assert/strict";
import { test } from "node:test";
import { Refusal } from "#lib/access/refusal";
import { captureOf } from "#lib/evidence/capture";

const now = new Date("2026-11-25T10:00:00+08:00");
const read = (form: Record<string, string>) => captureOf(new Map(Object.entries(form)), now);

test("a capture is told by its address, its time in Beijing and the way it was taken", () => {
  const form = { captureAddress: " mall.example/item/1 ", captureAt: "2026-11-25T09:59" };
  const said = { address: "mall.example/item/1", at: "2026-11-25T01:59:00.000Z" };
  assert.deepEqual(read({ ...form, captureWay: "notary" }), { ...said, way: "notary" });
  assert.deepEqual(read({ ...form, captureWay: "made up" }), { ...said, way: "own" });
});

test("nothing said is no capture, and half of it is asked for", () => {
  assert.equal(read({ captureAddress: " ", captureAt: "", captureWay: "own" }), null);
  const wrong: [Record<string, string>, string][] = [
    [{ captureAt: "2026-11-25T09:59" }, "evidence.captureAddress"],
    [{ captureAddress: "javascript:alert(1)" }, "evidence.captureAddress"],
    [{ captureAddress: "https://a:b@mall.example" }, "evidence.captureAddress"],
    [{ captureAddress: "mall.example", captureAt: "2026-11-25T10:05" }, "evidence.captureTime"],
    [{ captureAddress: "mall.example", captureAt: "昨天" }, "evidence.captureTime"],
  ];
  for (const [form, key] of wrong)
    assert.throws(
      () => read(form),
      (error: unknown) => error instanceof Refusal && error.key === key,
      JSON.stringify(form),
    );
});
