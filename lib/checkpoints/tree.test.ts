import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import { emptyTree, grow, rootOf } from "#lib/checkpoints/tree";

const hash = (...parts: Uint8Array[]) => createHash("sha256").update(Buffer.concat(parts)).digest();

/** As RFC 6962 defines it, from all leaves at once. */
function definition(leaves: readonly string[]): Buffer {
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return hash(Buffer.of(0), Buffer.from(leaves[0]!));
  let left = 1;
  while (left * 2 < leaves.length) left *= 2;
  return hash(Buffer.of(1), definition(leaves.slice(0, left)), definition(leaves.slice(left)));
}

function grown(leaves: readonly string[]) {
  const tree = emptyTree();
  for (const leaf of leaves) grow(tree, leaf);
  return tree;
}

test("the roots of no leaf and of an empty one are those of the standard", () => {
  assert.equal(
    rootOf(emptyTree()),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  assert.equal(
    rootOf(grown([""])),
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  );
});

test("a tree that grew leaf by leaf has the root that the standard defines over all", () => {
  for (let size = 0; size <= 70; size++) {
    const leaves = Array.from({ length: size }, (_, place) => `leaf ${place}`);
    assert.equal(rootOf(grown(leaves)), definition(leaves).toString("hex"), `${size} leaves`);
  }
});

test("no leaf can be changed, left out, doubled or moved without another root", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }),
      fc.nat(),
      (leaves, seed) => {
        const root = rootOf(grown(leaves));
        const place = seed % (leaves.length - 1);
        const other = leaves.with(place, `${leaves[place]}x`);
        const moved = leaves.with(place, leaves[place + 1]!).with(place + 1, leaves[place]!);
        const without = leaves.toSpliced(place, 1);
        const doubled = leaves.toSpliced(place, 0, leaves[place]!);
        for (const changed of [other, moved, without, doubled])
          assert.notEqual(rootOf(grown(changed)), root);
      },
    ),
  );
});
