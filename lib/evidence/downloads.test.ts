import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { byteRange } from "#lib/evidence/byte-range";
import { contentDisposition, downloadHeaders } from "#lib/evidence/download-headers";
import { mediaTypes } from "#lib/evidence/media-types";

test("a range is honoured, cut to the file, refused beyond it, and otherwise ignored", () => {
  const cases: [string | null, ReturnType<typeof byteRange>][] = [
    [null, null],
    ["bytes=0-", { start: 0, end: 99 }],
    ["bytes=0-0", { start: 0, end: 0 }],
    ["bytes=10-19", { start: 10, end: 19 }],
    ["bytes=90-200", { start: 90, end: 99 }],
    ["bytes=-10", { start: 90, end: 99 }],
    ["bytes=-1000", { start: 0, end: 99 }],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=100-", "unsatisfiable"],
    ["bytes=99-", { start: 99, end: 99 }],
    ["bytes=5-4", null],
    ["bytes=-", null],
    ["bytes=0-1,5-6", null],
    ["items=0-1", null],
    ["bytes=a-b", null],
    ["bytes=99999999999999999999-", "unsatisfiable"],
    ["bytes=0-99999999999999999999", { start: 0, end: 99 }],
  ];
  for (const [header, range] of cases) assert.deepEqual(byteRange(header, 100), range, `${header}`);
});

test("a range that is honoured always lies within the file", () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 1e6 }),
      (text, a, b, size) => {
        for (const header of [text, `bytes=${a}-${b}`, `bytes=-${a}`, `bytes=${a}-`]) {
          const range = byteRange(header, size);
          if (!range || range === "unsatisfiable") continue;
          assert.ok(range.start >= 0 && range.start <= range.end && range.end < size);
        }
      },
    ),
  );
});

test("a name of any kind stays inside its header", () => {
  assert.equal(
    contentDisposition("attachment", "公证书 (1).pdf"),
    "attachment; filename=\"___ (1).pdf\"; filename*=UTF-8''%E5%85%AC%E8%AF%81%E4%B9%A6%20%281%29.pdf",
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const header = contentDisposition("attachment", name);
      assert.match(
        header,
        /^attachment; filename="[ !#$&'()*+,\-./0-:<=>?@A-Z[\]^_`a-z{|}~]*"; filename\*=UTF-8''[\w.~%-]*$/,
      );
      assert.equal(decodeURIComponent(header.split("UTF-8''")[1] ?? ""), name.toWellFormed());
    }),
  );
});

test("a file is saved unless its kind is safe and showing it was asked for", () => {
  for (const mediaType of [...Object.keys(mediaTypes), "text/html", "image/svg+xml"]) {
    const file = { fileName: "a", mediaType, sha256: "00" };
    const saved = downloadHeaders(file, false);
    assert.match(saved["Content-Disposition"] ?? "", /^attachment;/);
    assert.equal(saved["Content-Type"], "application/octet-stream");
    assert.match(saved["Content-Security-Policy"] ?? "", /default-src 'none'.*sandbox/);
    const shown = downloadHeaders(file, true);
    assert.equal(shown["X-Content-Type-Options"], "nosniff");
    assert.match(shown["Content-Security-Policy"] ?? "", /default-src 'none'/);
    assert.doesNotMatch(shown["Content-Security-Policy"] ?? "", /script-src|unsafe-eval/);
    const inline = shown["Content-Disposition"]?.startsWith("inline");
    assert.equal(
      inline,
      /^(image\/(a?png|jpeg|gif|webp)|application\/pdf|video\/(mp4|webm|ogg|quicktime|x-m4v)|audio\/(?!amr|x-ms).*)$/.test(
        mediaType,
      ),
      mediaType,
    );
  }
});
