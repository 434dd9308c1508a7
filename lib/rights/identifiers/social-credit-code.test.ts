import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { neighbourSwaps, singleErrors } from "#lib/rights/identifiers/every-error";
import {
  checkSocialCreditCode,
  socialCreditCode,
} from "#lib/rights/identifiers/social-credit-code";

test("codes of the standard and of real registers are valid, a sum divisible by 31 included", () => {
  for (const code of ["91110108551385082Q", "91350100M000100Y43", "91110108MA001004X0"]) {
    assert.equal(checkSocialCreditCode(code).ok, true, code);
  }
});

test("a code is read with spaces, full-width signs and lower case", () => {
  const finding = checkSocialCreditCode("91110108 55138508 2q");
  assert.equal(finding.ok && finding.normalized, "91110108551385082Q");
});

test("a wrong check sign, a letter that the standard leaves out and a short code are refused", () => {
  assert.deepEqual(checkSocialCreditCode("91350100M000100Y4A"), {
    ok: false,
    problem: "check-digit",
  });
  for (const code of ["91350100I000100Y43", "9135010", "9111010855138508200"]) {
    const finding = checkSocialCreditCode(code);
    assert.equal(!finding.ok && finding.problem, "format", code);
  }
});

test("every single wrong sign and every swap of neighbours in a valid code is refused", () => {
  const serial = fc.nat(31 ** 6 - 1);
  fc.assert(
    fc.property(fc.constantFrom("110101", "110108", "440305"), serial, (region, n) => {
      const code = socialCreditCode(region, n);
      assert.equal(checkSocialCreditCode(code).ok, true, code);
      const errors = singleErrors(code, "0123456789ABCDEFGHJKLMNPQRTUWXY");
      for (const error of [...errors, ...neighbourSwaps(code)]) {
        assert.equal(checkSocialCreditCode(error).ok, false, error);
      }
    }),
    { numRuns: 50 },
  );
});

test("distinct serials give distinct codes", () => {
  const codes = Array.from({ length: 2000 }, (_, serial) => socialCreditCode("110108", serial));
  assert.equal(new Set(codes).size, codes.length);
});
