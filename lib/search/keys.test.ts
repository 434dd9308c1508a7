import assert from "node:assert/strict";
import { test } from "node:test";
import { companyNameKey } from "#lib/search/company-name";
import { fold, gramQuery, gramsOf, termsOf } from "#lib/search/fold";
import { keysOfTyped, listingKey, phoneKey, plainKey, rightKey, shopKey } from "#lib/search/keys";
import { snippetOf } from "#lib/search/snippet";

test("one identifier has one key however it is written", () => {
  assert.equal(plainKey("京知〔2026〕1号"), plainKey("京知 [2026] 1 号"));
  assert.equal(plainKey("ｑｈ-2026-000123"), "QH2026000123");
  assert.equal(rightKey("ZL 2020 1 0566088.9"), rightKey("2020105660889"));
  assert.equal(phoneKey("+86 138-0013-8000"), phoneKey("１３８００１３８０００"));
  assert.equal(phoneKey("010-6266"), "0106266");
  assert.equal(phoneKey("110"), null);
});

test("an address of a shop is one whatever it is decorated with", () => {
  const one = shopKey("https://www.Mall.example/item/?id=600123456&spm=a.b.c");
  assert.equal(one, "mall.example/item?600123456");
  assert.equal(shopKey("http://m.mall.example/item?utm=x&id=600123456#top"), one);
  assert.notEqual(shopKey("https://mall.example/item?id=600123457"), one);
  assert.equal(shopKey("not an address"), null);
  assert.equal(listingKey("https://mall.example/item?id=600123456"), "600123456");
  assert.equal(listingKey("https://mall.example/600123456.html"), "600123456");
  assert.equal(listingKey("https://mall.example/shop/9"), null);
});

test("variants of one company's name meet, and two companies stay two", () => {
  const key = companyNameKey("北京青禾科技有限公司");
  for (const variant of [
    "青禾科技（北京）有限责任公司",
    "北京市青禾科技股份有限公司",
    "北京市海淀区青禾科技有限公司",
    "北京青禾科技集团有限公司",
    "北京 青禾科技 有限公司",
  ])
    assert.equal(companyNameKey(variant), key, variant);
  assert.notEqual(companyNameKey("北京青苗科技有限公司"), key);
  assert.equal(
    companyNameKey("Example Trading Co., Ltd."),
    companyNameKey("EXAMPLE TRADING LIMITED"),
  );
  assert.equal(companyNameKey("北京有限公司"), "北京有限公司");
});

test("words are folded and cut into pairs; rare characters stay whole", () => {
  assert.equal(fold("ＡＢＣ　运动鞋\n Shoe"), "abc 运动鞋 shoe");
  assert.deepEqual(gramsOf("䶮㛃𬭎"), ["䶮㛃", "㛃𬭎"]);
  assert.deepEqual(gramsOf("鞋"), ["鞋"]);
  assert.deepEqual(termsOf("  青禾  青禾 Nike "), ["青禾", "nike"]);
  assert.equal(gramQuery(["a'b"]), "'a''' & '''b'");
  assert.ok(keysOfTyped("9111-0108").includes("91110108"));
});

test("a snippet marks what was looked for, as it was written", () => {
  const long = `${"前".repeat(80)}销售假冒「青禾」ＮＩＫＥ𬭎鞋${"后".repeat(200)}`;
  const pieces = snippetOf(long, ["青禾", "nike𬭎"]);
  assert.deepEqual(
    pieces.filter(({ hit }) => hit).map(({ text }) => text),
    ["青禾", "ＮＩＫＥ𬭎"],
  );
  assert.equal(pieces[0]?.text, "…");
  assert.equal(pieces.at(-1)?.text, "…");
});
