import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { Refusal } from "#lib/access/refusal";
import { isActive, mayBeViewed, mediaTypes, nameDisagrees } from "#lib/evidence/media-types";
import { mediaTypeOf } from "#lib/evidence/sniff";

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "qiheng-sniff-"));
});
after(() => rm(folder, { recursive: true }));

async function typeOf(bytes: Buffer | string, name: string): Promise<string> {
  const path = join(folder, "file");
  await writeFile(path, bytes);
  return mediaTypeOf(path, name).catch((error) => {
    if (error instanceof Refusal && error.key === "evidence.kindRefused") return "refused";
    throw error;
  });
}

const hex = (digits: string, rest = 64) =>
  Buffer.concat([Buffer.from(digits.replaceAll(" ", ""), "hex"), Buffer.alloc(rest)]);
const png = hex(
  "89504e470d0a1a0a 0000000d49484452 00000001 00000001 0802000000 907753de 0000000049454e44ae426082",
  0,
);

test("kinds are told by their bytes, whatever the name says", async () => {
  const kinds: [Buffer | string, string, string][] = [
    [hex("ffd8ffe0 00104a46494600"), "a.jpg", "image/jpeg"],
    [png, "a.png", "image/png"],
    [png, "合同.pdf", "image/png"],
    [Buffer.from("GIF89a\x01\0\x01\0"), "a.gif", "image/gif"],
    [Buffer.from("%PDF-1.4\n%\xe2\xe3\n", "latin1"), "a.pdf", "application/pdf"],
    [
      hex("0000002066747970 69736f6d 00000200 69736f6d69736f32617663316d703431"),
      "a.mp4",
      "video/mp4",
    ],
    [hex("d0cf11e0a1b11ae1", 600), "a.doc", "application/x-cfb"],
    [zip({ "a.txt": "x" }), "a.zip", "application/zip"],
    [zip({ "OFD.xml": "<ofd/>" }), "发票.ofd", "application/ofd"],
    [zip({ "a.txt": "x" }), "a.jpg", "application/zip"],
    [hex("377abcaf271c 0004"), "a.7z", "application/x-7z-compressed"],
    [hex("526172211a0700"), "a.rar", "application/x-rar-compressed"],
    [hex("52494646 24000000 57415645 666d7420"), "a.wav", "audio/wav"],
    ["纯文本\n", "a.txt", "text/plain"],
    [Buffer.from("b4bfcec4b1be0a", "hex"), "国标.txt", "text/plain"],
    ["\ufeff列1,列2\r\n1,2\r\n", "a.csv", "text/csv"],
    ["From: a@b.cn\r\nSubject: x\r\n\r\nhi", "a.eml", "message/rfc822"],
    ["no extension", "README", "text/plain"],
    [docx(), "a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ];
  for (const [bytes, name, kind] of kinds) assert.equal(await typeOf(bytes, name), kind, name);
});

test("programs, scripts, web pages and SVG are refused under any name", async () => {
  const exe = hex("4d5a9000 03000000 04000000 ffff0000", 400);
  const contents: (Buffer | string)[] = [
    exe,
    hex("7f454c46 02010100", 200),
    hex("cffaedfe 07000001", 200),
    hex("cafebabe 00000034", 200),
    hex("0061736d 01000000", 64),
    hex("4c000000 0114020000000000c000000000000046", 64),
    "#!/bin/sh\nrm -rf /\n",
    "<!doctype html><p>x",
    "  \n<html><body>",
    "\ufeff<script>alert(1)</script>",
    "plain words <script>alert(1)</script>",
    "words <iframe src=x>",
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '<svg onload="alert(1)">',
    "<SVG/ONLOAD=alert(1)>",
    "<?php system($_GET[0]);",
    "%!PS-Adobe-3.0\n",
    Buffer.from("\ufeff<html>", "utf16le"),
    Buffer.from([0, 1, 2, 3, 4, 5]),
    Buffer.alloc(5000),
  ];
  for (const bytes of contents) {
    for (const name of ["a.jpg", "a.pdf", "a.txt", "a"]) {
      assert.equal(await typeOf(bytes, name), "refused", `${name}: ${String(bytes).slice(0, 30)}`);
    }
  }
  const macros = docx("application/vnd.ms-word.document.macroEnabled.main+xml");
  assert.equal(await typeOf(macros, "a.docx"), "refused");
  assert.equal(await typeOf(zip({ "classes.dex": "x" }), "a.zip"), "refused");
});

test("a name that would run is refused, whatever the bytes are", async () => {
  for (const name of [
    "a.pdf.exe",
    "a.HTML",
    "a.svg",
    "a.js",
    "a.lnk",
    "a.bat",
    "a.docm",
    "a.mht",
    "a.apk",
  ]) {
    assert.equal(await typeOf(png, name), "refused", name);
  }
});

test("broken and random bytes never fail otherwise than by a refusal", async () => {
  const heads = [
    hex("504b0304", 0),
    png,
    hex("52494646", 0),
    hex("1a45dfa3", 0),
    hex("00000020667479", 0),
    hex("fffb", 0),
    hex("494433", 0),
    hex("d0cf11e0a1b11ae1", 0),
    hex("3026b2758e66cf11", 0),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 400 }),
      async (head, tail) => {
        const found = await typeOf(Buffer.concat([head, tail]), "x.bin");
        assert.ok(found === "refused" || found in mediaTypes);
      },
    ),
    { numRuns: 150 },
  );
});

test("a bomb of a document is recognised or refused without being unpacked", async () => {
  const bomb = zip({ "[Content_Types].xml": "<".padEnd(60_000_000, " ") });
  const began = process.memoryUsage().rss;
  assert.notEqual(await typeOf(bomb, "a.docx"), undefined);
  assert.ok(process.memoryUsage().rss - began < 150_000_000);
});

test("only kinds that cannot run anything are shown by the browser", () => {
  for (const kind of ["image/png", "application/pdf", "video/mp4"]) assert.ok(mayBeViewed(kind));
  for (const kind of [
    "text/plain",
    "text/csv",
    "image/svg+xml",
    "text/html",
    "application/zip",
    "message/rfc822",
  ]) {
    assert.equal(mayBeViewed(kind), false, kind);
  }
});

test("a name disagrees when another kind of file has its extension", () => {
  assert.equal(nameDisagrees("jpg", "image/jpeg"), false);
  assert.equal(nameDisagrees("pdf", "image/jpeg"), true);
  assert.equal(nameDisagrees("", "image/jpeg"), true);
});

test("no kind that may be kept has an extension that would run", () => {
  for (const extension of Object.values(mediaTypes).flat())
    assert.equal(isActive(extension), false);
});

function docx(
  main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
) {
  return zip({
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "word/document.xml": "<w/>",
  });
}

function zip(entries: Record<string, string>): Buffer {
  return Buffer.concat(
    Object.entries(entries).map(([name, content]) => {
      const packed = deflateRawSync(content);
      const header = Buffer.alloc(30);
      header.writeUInt32LE(0x04034b50, 0);
      header.writeUInt16LE(20, 4);
      header.writeUInt16LE(8, 8);
      header.writeUInt32LE(packed.length, 18);
      header.writeUInt32LE(content.length, 22);
      header.writeUInt16LE(Buffer.byteLength(name), 26);
      return Buffer.concat([header, Buffer.from(name), packed]);
    }),
  );
}
