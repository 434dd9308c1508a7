import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { extensionOf, safeFileName } from "#lib/evidence/file-name";

const hostile: [string, string][] = [
  ["../../etc/passwd", "passwd"],
  ["..\\..\\windows\\win.ini", "win.ini"],
  ["C:\\照片\\假货.jpg", "假货.jpg"],
  ["/etc/shadow", "shadow"],
  ["....//....//x.pdf", "x.pdf"],
  ["..", "unnamed"],
  [".", "unnamed"],
  ["", "unnamed"],
  ["   ", "unnamed"],
  ["/", "unnamed"],
  ["///", "unnamed"],
  ["\\", "unnamed"],
  ["a/", "a"],
  [".htaccess", "htaccess"],
  ["...x.txt...", "x.txt"],
  ["x.pdf\u0000.exe", "x.pdf.exe"],
  ["a\u0000b.pdf", "ab.pdf"],
  ["a\r\nSet-Cookie: x=1.pdf", "aSet-Cookie_ x=1.pdf"],
  ["a\tb.pdf", "ab.pdf"],
  ["\u001b[31mred.txt", "[31mred.txt"],
  ["\u007fx.txt", "x.txt"],
  ["\u0085x.txt", "x.txt"],
  ["invoice\u202Efdp.exe", "invoicefdp.exe"],
  ["\u202Dx.txt", "x.txt"],
  ["\u2066a\u2069.txt", "a.txt"],
  ["a\u200Bb.txt", "ab.txt"],
  ["a\u200Db.txt", "ab.txt"],
  ["\uFEFFa.txt", "a.txt"],
  ["a\u2060b.txt", "ab.txt"],
  ["a\u061Cb.txt", "ab.txt"],
  ["a\u00ADb.txt", "ab.txt"],
  ["a\u2028b.txt", "ab.txt"],
  ["a\u2029b.txt", "ab.txt"],
  ["\u{E0041}tag.txt", "tag.txt"],
  ["a\u{FFFFE}.txt", "a.txt"],
  ["\uD800x.txt", "x.txt"],
  ["x\uDC00.txt", "x.txt"],
  ["\uFFFEx.txt", "x.txt"],
  ["<script>alert(1)</script>.pdf", "script_.pdf"],
  ['"><img src=x onerror=alert(1)>.png', "___img src=x onerror=alert(1)_.png"],
  ["' or 1=1 --.pdf", "' or 1=1 --.pdf"],
  ["a|b.pdf", "a_b.pdf"],
  ["a*?.pdf", "a__.pdf"],
  ["a:b.pdf", "a_b.pdf"],
  ["x.pdf::$DATA", "x.pdf__$DATA"],
  ['x".pdf', "x_.pdf"],
  ["CON", "_CON"],
  ["con.txt", "_con.txt"],
  ["NUL.pdf", "_NUL.pdf"],
  ["COM1.jpg", "_COM1.jpg"],
  ["lpt9", "_lpt9"],
  ["AUX.tar.gz", "_AUX.tar.gz"],
  ["PRN ", "_PRN"],
  ["conference.pdf", "conference.pdf"],
  ["a \u00A0 \u3000 b.pdf", "a b.pdf"],
  ["x.pdf ", "x.pdf"],
  ["x.pdf.", "x.pdf"],
  ["~root.txt", "~root.txt"],
  ["-rf.txt", "-rf.txt"],
  ["$(reboot).txt", "$(reboot).txt"],
  ["`id`.txt", "`id`.txt"],
  ["%2e%2e%2fpasswd", "%2e%2e%2fpasswd"],
  ["%00.pdf", "%00.pdf"],
  ["=cmd.csv", "=cmd.csv"],
  ["cafe\u0301.txt", "caf\u00e9.txt"],
  ["䶮㛃𬭎镕喆.pdf", "䶮㛃𬭎镕喆.pdf"],
  ["葛\u{E0100}飾区.pdf", "葛\u{E0100}飾区.pdf"],
  ["公证书（2025）京证字第1号.pdf", "公证书（2025）京证字第1号.pdf"],
  ["😀.png", "😀.png"],
];

test("hostile names become harmless and honest names stay as they are", () => {
  for (const [raw, safe] of hostile) assert.equal(safeFileName(raw), safe, JSON.stringify(raw));
  assert.equal(safeFileName(undefined), "unnamed");
  assert.ok(hostile.length >= 60);
});

test("long names are cut before their extension, in characters and in bytes", () => {
  assert.equal(safeFileName(`${"a".repeat(5000)}.pdf`), `${"a".repeat(116)}.pdf`);
  assert.equal(safeFileName(`${"证".repeat(500)}.pdf`), `${"证".repeat(78)}.pdf`);
  assert.equal(safeFileName(`x.${"y".repeat(500)}`).length, 120);
  assert.equal(safeFileName(`${"𬭎".repeat(80)}.pdf`), `${"𬭎".repeat(59)}.pdf`);
});

test("whatever is sent, the result is short, visible, pathless and final", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (raw) => {
      const name = safeFileName(raw);
      assert.ok(name.length > 0 && Buffer.byteLength(name) <= 240);
      assert.doesNotMatch(name, /[/\\\p{Cc}\p{Cf}<>:"|?*]|^\.|[. ]$/u);
      assert.equal(safeFileName(name), name);
    }),
    { numRuns: 500 },
  );
});

test("an extension is what follows the last dot", () => {
  assert.equal(extensionOf("a.tar.GZ"), "gz");
  assert.equal(extensionOf("gz"), "");
  assert.equal(extensionOf(".gz"), "");
});
