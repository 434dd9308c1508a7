import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { test } from "node:test";
import { strToU8, unzipSync, zipSync } from "fflate";
import writeExcelFile from "write-excel-file/node";
import { Refusal } from "#lib/access/refusal";
import { mostSheetBytes, readSheet } from "#lib/sheets/read-sheet";
import { writeSheets } from "#lib/sheets/write-sheet";

const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;

const small = () =>
  writeSheets({ name: "表", head: ["甲", "乙"], lines: [["=1+1", "䶮㛃"]], widths: [9, 9] });

/** The workbook with one of its parts changed. */
async function changed(part: string, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(new Uint8Array(await small()));
  const name = Object.keys(parts).find((one) => one.endsWith(part)) ?? "";
  parts[name] = strToU8(change(new TextDecoder().decode(parts[name])));
  return zipSync(parts);
}

test("a workbook is read line by line as text, days plainly", async () => {
  assert.deepEqual(await readSheet(await small()), [
    ["甲", "乙"],
    ["=1+1", "䶮㛃"],
  ]);
  const typed = await writeExcelFile([
    [
      { type: Date, value: new Date("2026-11-25T00:00:00Z"), format: "yyyy-mm-dd" },
      { type: Number, value: 12.5 },
      null,
    ],
    [null, null, null],
  ]).toBuffer();
  const [line] = await readSheet(typed);
  assert.deepEqual(line?.slice(0, 2), ["2026-11-25", "12.5"]);
});

test("what is no workbook, or only half of one, is refused", async () => {
  const whole = new Uint8Array(await small());
  const notOnes = [strToU8("甲,乙"), randomBytes(500), whole.slice(0, whole.length / 2)];
  for (const bytes of [...notOnes, zipSync({ "a.txt": strToU8("1") }), new Uint8Array()])
    await assert.rejects(readSheet(bytes), refusedAs("sheets.notAWorkbook"));
  await assert.rejects(readSheet(new Uint8Array(mostSheetBytes + 1)), refusedAs("sheets.tooLarge"));
});

test("an archive that unpacks to far more than it says is stopped on the way", async () => {
  const before = process.memoryUsage().rss;
  const bomb = await changed("sheet1.xml", (xml) =>
    xml.replace("</worksheet>", `${" ".repeat(150_000_000)}</worksheet>`),
  );
  assert.ok(bomb.byteLength < 300_000);
  await assert.rejects(readSheet(bomb), refusedAs("sheets.tooLarge"));
  const grown = process.memoryUsage().rss - before;
  assert.ok(grown < 700_000_000, `${grown} bytes`);
  // It says of itself that it is small.
  const lying = Buffer.from(bomb);
  for (
    let at = lying.indexOf("PK\u0001\u0002");
    at >= 0;
    at = lying.indexOf("PK\u0001\u0002", at + 4)
  )
    lying.writeUInt32LE(10, at + 24);
  await assert.rejects(readSheet(lying), refusedAs("sheets.tooLarge"));
});

test("a cell in the last column of the last line costs no memory", async () => {
  for (const place of ["XFD2", "B1048576", "ZZ2"]) {
    const far = await changed("sheet1.xml", (xml) => xml.replace('r="B2"', `r="${place}"`));
    await assert.rejects(readSheet(far), refusedAs("sheets.tooManyLines"), place);
  }
  const claims = await changed("sheet1.xml", (xml) =>
    xml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
  );
  assert.equal((await readSheet(claims)).length, 2);
});

test("a .csv is read in UTF-8 with or without a mark and in GB 18030, quoted cells whole", async () => {
  const text = '权利号码 *,被投诉人名称 *\r\n1234567,"甲,乙""丙""\n二行"\r\n7654321,䶮㛃\r\n,\r\n';
  const expected = [
    ["权利号码 *", "被投诉人名称 *"],
    ["1234567", '甲,乙"丙"\n二行'],
    ["7654321", "䶮㛃"],
  ];
  assert.deepEqual(await readSheet(strToU8(text), "清单.csv"), expected);
  assert.deepEqual(await readSheet(strToU8(`\ufeff${text}`), "清单.CSV"), expected);
  const chinese = Buffer.from("c8a8c0fbbac5c2eb2cbcd70a312c82359738", "hex");
  assert.deepEqual(await readSheet(chinese, "a.csv"), [
    ["权利号码", "甲"],
    ["1", "鿻"],
  ]);
});

test("what is no .csv, or one that is too large, is refused like a workbook", async () => {
  const refusals = {
    notAWorkbook: [await small(), strToU8('甲,"乙'), Buffer.from([0x81]), strToU8("甲\0")],
    tooManyLines: [strToU8("1\n".repeat(100_000)), strToU8(`${",".repeat(60)}\n`)],
    tooLarge: [new Uint8Array(mostSheetBytes + 1)],
  };
  for (const [key, files] of Object.entries(refusals))
    for (const bytes of files)
      await assert.rejects(readSheet(bytes, "a.csv"), refusedAs(`sheets.${key}`), key);
  assert.deepEqual(await readSheet(new Uint8Array(), "a.csv"), []);
});
