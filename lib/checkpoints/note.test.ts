import assert from "node:assert/strict";
import { test } from "node:test";
import { readNote, writeNote } from "#lib/checkpoints/note";
import { isSignedBy, signerOf, verifierKey } from "#lib/checkpoints/signing";

const secret = "a-secret-for-tests-only-0123456789abcdef";
const signer = signerOf("ipr.example.gov.cn/qiheng", secret);
const key = verifierKey(signer);
const said = {
  origin: signer.name,
  size: 12345,
  root: "ab".repeat(32),
  at: new Date("2026-11-30T06:15:00.000Z"),
};
const note = writeNote(said, signer);

test("a checkpoint is a signed note: origin, size, root, an empty line, the signature", () => {
  const [origin, size, root, at, empty, signature, end] = note.split("\n");
  assert.deepEqual(
    [origin, size, root, at, empty, end],
    [
      "ipr.example.gov.cn/qiheng",
      "12345",
      Buffer.from(said.root, "hex").toString("base64"),
      "at 2026-11-30T06:15:00.000Z",
      "",
      "",
    ],
  );
  assert.match(signature!, /^— ipr\.example\.gov\.cn\/qiheng [A-Za-z0-9+/]{91}=$/);
  assert.match(key, /^ipr\.example\.gov\.cn\/qiheng\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);
  assert.deepEqual(readNote(note), said);
});

test("the signature holds for this text, this key and this name alone", () => {
  assert.equal(isSignedBy(note, key), true);
  assert.equal(isSignedBy(note.replace("12345", "12346"), key), false);
  assert.equal(isSignedBy(note, verifierKey(signerOf(signer.name, `${secret}x`))), false);
  assert.equal(isSignedBy(note, verifierKey(signerOf("elsewhere", secret))), false);
  assert.equal(isSignedBy(note, "no key"), false);
  assert.equal(isSignedBy("no note", key), false);
});

test("every changed byte of a note is noticed", () => {
  const bytes = Buffer.from(note);
  const end = note.indexOf("\n\n");
  for (let place = 0; place < end; place++) {
    const changed = Buffer.from(bytes);
    changed[place]! ^= 1;
    assert.equal(isSignedBy(changed.toString(), key), false, `byte ${place}`);
  }
});

test("what is no note is read as none", () => {
  for (const text of ["", "a\nb\nc\n", "o\n12\nshort\nat 2026-11-30\n", "o\n-1\n\n"])
    assert.equal(readNote(text), null);
});
