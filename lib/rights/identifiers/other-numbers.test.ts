import assert from "node:assert/strict";
import { test } from "node:test";
import { checkAgencyCode } from "#lib/rights/identifiers/agency-code";
import { checkCourtNumber } from "#lib/rights/identifiers/court-number";
import type { Finding } from "#lib/rights/identifiers/finding";
import { checkPctNumber } from "#lib/rights/identifiers/pct-number";
import {
  checkSoftwareCopyright,
  softwareCopyrightNumber,
} from "#lib/rights/identifiers/software-copyright";
import { checkTrademarkNumber, isNiceClass } from "#lib/rights/identifiers/trademark-number";
import {
  checkWorksRegistration,
  worksRegistration,
} from "#lib/rights/identifiers/works-registration";
import {
  checkWrittenForm,
  layoutDesignNumber,
  plantVarietyNumber,
  WRITTEN_FORMS,
} from "#lib/rights/identifiers/written-forms";

const told = (finding: Finding) => (finding.ok ? finding.normalized : finding.problem);

test("a trademark is its digits, with or without the words around them, or a Madrid number", () => {
  assert.equal(told(checkTrademarkNumber("第01234567号")), "1234567");
  assert.equal(told(checkTrademarkNumber("1234567a")), "1234567A");
  assert.equal(told(checkTrademarkNumber("国际注册第G1234567号")), "G1234567");
  for (const wrong of ["1234567890", "G12345678", "0", "AB123"]) {
    assert.equal(told(checkTrademarkNumber(wrong)), "format", wrong);
  }
});

test("the Nice Classification has 45 classes", () => {
  assert.deepEqual([0, 1, 45, 46, 1.5].map(isNiceClass), [false, true, true, false, false]);
});

test("a software copyright is told apart from its certificate's own number", () => {
  assert.equal(told(checkSoftwareCopyright("登记号:2020sr0123456")), "2020SR0123456");
  assert.equal(told(checkSoftwareCopyright("软著登字第5001234号")), "certificate-number");
  assert.equal(told(checkSoftwareCopyright("2020SR12345")), "format");
  assert.equal(told(checkSoftwareCopyright("1980SR123456")), "year");
});

test("a works registration names registrar, year, class and serial", () => {
  const number = "国作登字-2023-I-00012345";
  assert.equal(told(checkWorksRegistration("国作登字-2023-i-00012345")), number);
  assert.equal(told(checkWorksRegistration("京作登字2023F00012345")), "京作登字-2023-F-00012345");
  assert.equal(told(checkWorksRegistration("国作登字-2023-M-00012345")), "format");
});

test("an international application may lack its slashes but not its digits", () => {
  assert.equal(told(checkPctNumber("PCTCN2020123456")), "PCT/CN2020/123456");
  assert.equal(told(checkPctNumber("PCT/CN2020/12345")), "format");
  assert.equal(told(checkPctNumber("PCT/CN1970/123456")), "year");
});

test("a court number is read in either kind of bracket and loses leading zeros", () => {
  const number = "\uff082026\uff09京73民初123号";
  assert.equal(told(checkCourtNumber("(2026)京73民初0123号")), number);
  assert.equal(told(checkCourtNumber(number)), number);
  for (const real of ["(2024)最高法知民终12号", "(2025)京0491民初9号之二", "(2026)京民终1号"]) {
    assert.equal(checkCourtNumber(real).ok, true, real);
  }
  assert.equal(told(checkCourtNumber("2026京73民初123号")), "format");
  assert.equal(told(checkCourtNumber("(2026)京7民初123号")), "format");
});

test("an agency code is five digits", () => {
  assert.equal(told(checkAgencyCode("11001")), "11001");
  assert.equal(told(checkAgencyCode("1100")), "format");
});

test("what the generators make is accepted", () => {
  const { "layout-design": layout, "plant-variety": variety } = WRITTEN_FORMS;
  assert.equal(checkSoftwareCopyright(softwareCopyrightNumber(2024, 1)).ok, true);
  assert.equal(checkWorksRegistration(worksRegistration("京", 2024, "B", 77)).ok, true);
  assert.equal(checkWrittenForm(layoutDesignNumber(2021, 42), layout).ok, true);
  assert.equal(checkWrittenForm(plantVarietyNumber(2021, 42), variety).ok, true);
});
