import assert from "node:assert/strict";
import { test } from "node:test";
import { isPlainDate } from "#lib/calendar/plain-date";
import { laws } from "#lib/law/laws";
import type { LimitVersion } from "#lib/law/limits/limit-version";
import { isLimitKey, LIMITS, type LimitKey, limitOn } from "#lib/law/limits/limits";

const TODAY = "2026-11-22";
const every = Object.values(LIMITS).flat();

/** The numbers as a lawyer reads them; ✓ article checked, ? to be confirmed, + extensions. */
const GRID = `
adjudication.supplement 15 d cnipa-decree-81 16 ?
adjudication.docket 5 wd cnipa-decree-81 20 ✓ +5 wd
adjudication.serve 5 wd cnipa-decree-81 22 ✓
adjudication.answer 15 d cnipa-decree-81 22 ✓ +… d
adjudication.answer-abroad 30 d cnipa-decree-81 22 ✓ +… d
adjudication.decide-objection 5 wd cnipa-decree-81 9 ✓
adjudication.forward-answer 5 wd cnipa-decree-81 22 ✓
adjudication.hearing-notice 3 wd before cnipa-decree-81 26 ✓
adjudication.conclude 3 mo cnipa-decree-81 37 ✓ +1 mo +2 mo
adjudication.conclude-simple 1 mo cnipa-decree-81 - ?
adjudication.publish 20 wd cnipa-decree-81 83 ✓
adjudication.sue 15 d patent-law 65 ✓
adjudication.limitation 3 yr cnipa-decree-81 19 ✓
major-adjudication.docket 5 wd major-patent-disputes 6 ? +5 wd
major-adjudication.serve 5 wd major-patent-disputes 10 ?
major-adjudication.answer 15 d major-patent-disputes 10 ?
major-adjudication.conclude 3 mo major-patent-disputes 22 ? +1 mo +… mo
patent-mediation.notify 5 wd cnipa-decree-81 65 ✓
patent-mediation.reply 15 d cnipa-decree-81 65 ✓
patent-mediation.docket 5 wd cnipa-decree-81 66 ✓
counterfeit-patent.docket-found 5 wd patent-enforcement-2015 28 ?
counterfeit-patent.docket-complaint 10 wd patent-enforcement-2015 28 ?
counterfeit-patent.conclude 1 mo patent-enforcement-2015 - ? +15 d
penalty.verify 15 wd samr-procedure 18 ✓ +15 wd
penalty.decide 90 d samr-procedure 64 ? +30 d +… d
penalty.decide-general 90 d penalty-law 60 ?
penalty.review 10 wd samr-procedure 55 ✓ +… wd
penalty.preserve 7 wd penalty-law 56 ✓
penalty.hearing-request 5 wd penalty-law 64 ✓
penalty.hearing-notice 7 wd before penalty-law 64 ✓
penalty.serve 7 wd penalty-law 61 ✓
penalty.pay 15 d penalty-law 67 ✓ +… d
penalty.urge 10 wd samr-procedure 76 ✓
penalty.close 15 wd samr-procedure 77 ✓
penalty.publish 20 wd penalty-publication 9 ✓
penalty.withdraw-publication 3 wd penalty-publication 11 ✓
penalty.shown-minor 3 mo penalty-publication 13 ✓
penalty.shown 3 yr penalty-publication 13 ✓
penalty.limitation 2 yr penalty-law 36 ✓
coercion.seize 30 d coercion-law 25 ✓ +30 d
coercion.urge 10 wd coercion-law 54 ?
coercion.report 24 h coercion-law 19 ✓
reconsideration.apply 60 d reconsideration-law 20 ✓
reconsideration.accept 5 wd reconsideration-law 30 ✓
reconsideration.decide 60 d reconsideration-law 62 ✓ +30 d
reconsideration.decide-summary 30 d reconsideration-law 62 ✓
reconsideration.sue 15 d administrative-litigation-law 45 ?
administrative-suit.sue 6 mo administrative-litigation-law 46 ✓
administrative-suit.inaction 2 mo administrative-litigation-law 47 ✓
consumer-complaint.accept 7 wd samr-complaints-2026 - ?
tip.tell-reporter 5 wd samr-complaints-2026 - ?
copyright.accept 15 d copyright-penalty-measures 13 ✓
copyright.defend 7 d copyright-penalty-measures 27 ✓
copyright.defend-announcement 30 d copyright-penalty-measures 27 ✓
customs.recordal 30 wd customs-ip-regulations 8 ✓
customs.recordal-valid 10 yr customs-ip-regulations 10 ✓ +10 yr
customs.renewal-opens 114 mo customs-ip-regulations 10 ✓
customs.report-change 30 wd customs-ip-regulations 11 ✓
customs.apply 3 wd customs-ip-regulations 16 ✓
customs.investigate 30 wd customs-ip-regulations 20 ✓
customs.court-notice-application 20 wd customs-ip-regulations 24 ✓
customs.court-notice-ex-officio 50 wd customs-ip-regulations 24 ✓
criminal.decide 3 d criminal-transfer 5 ✓
criminal.transfer 24 h criminal-transfer 5 ✓
criminal.forward 24 h criminal-transfer 7 ✓
criminal.docket 3 d criminal-transfer 8 ✓
criminal.ask-reconsideration 3 d criminal-transfer 9 ✓
criminal.reconsider 3 d criminal-transfer 9 ✓
criminal.ask-supervision 3 d criminal-transfer 9 ✓
criminal.hand-over-goods 3 d criminal-transfer 12 ✓
docketing-supervision.explain 7 d criminal-procedure-provisions 18 ?
docketing-supervision.docket 15 d criminal-procedure-provisions 18 ?
reverse-link.review 10 wd reverse-link-guide 12 ✓ +… wd
reverse-link.answer 2 mo reverse-link-guide - ?
court.mediator-accept 3 wd online-mediation-rules - ?
court.pre-suit-mediation 30 d invited-mediation-rules 27 ? +… d
court.mediation 15 d invited-mediation-rules 27 ? +… d
court.mediation-summary 7 d invited-mediation-rules 27 ? +… d
court.judicial-confirmation 30 d civil-procedure-law 205 ✓
court.accept-confirmation 3 d judicial-confirmation-rules 4 ?
court.confirm 30 d civil-procedure-law 187 ✓ +… d
court.preservation-ruling 48 h civil-procedure-law 104 ✓
court.preservation-sue 30 d civil-procedure-law 104 ✓
court.docket 7 d civil-procedure-law 126 ✓
court.serve 5 d civil-procedure-law 128 ✓
court.defend 15 d civil-procedure-law 128 ✓
court.defend-abroad 30 d civil-procedure-law 285 ✓
court.first-instance 6 mo civil-procedure-law 152 ✓ +6 mo +… mo
court.first-instance-summary 3 mo civil-procedure-law 164 ✓ +1 mo
court.appeal 15 d civil-procedure-law 171 ✓
court.appeal-ruling 10 d civil-procedure-law 171 ✓
court.appeal-abroad 30 d civil-procedure-law 286 ✓
court.second-instance 3 mo civil-procedure-law 183 ✓ +… mo
court.limitation 3 yr civil-code 188 ?
mediation.accept 3 wd online-mediation-rules - ?
mediation.reply 7 d platform-rules - ?
mediation.conclude 30 d platform-rules - ? +… d
arbitration.accept 10 d arbitration-rules - ?
arbitration.serve 10 d arbitration-rules - ?
arbitration.answer 15 d arbitration-rules - ?
arbitration.answer-abroad 45 d arbitration-rules - ?
arbitration.tribunal 15 d arbitration-rules - ?
arbitration.award 4 mo arbitration-rules - ? +… mo
arbitration.set-aside 3 mo arbitration-law - ?
platform-notice.act 3 wd platform-rules - ?
platform-notice.forward 2 wd platform-rules - ?
platform-notice.counter 15 d platform-rules - ?
platform-notice.complain-or-sue 15 d e-commerce-law 43 ✓
platform-notice.keep-data 3 yr e-commerce-law 31 ✓
fast-track.decide 3 wd center-rules - ?
fast-review.supplement 5 wd center-rules - ?
fast-review.opinion 10 wd center-rules - ? +5 wd
fast-review.hand-over 2 wd center-rules - ?
referral.acknowledge 2 wd platform-rules - ?
referral.answer 5 wd platform-rules - ?
referral.end 10 wd platform-rules - ?
general-handling.accept 5 wd platform-rules - ?
filing.supplement 15 d platform-rules - ?
personal-data.answer 15 wd platform-rules - ?
credit.verify 20 wd platform-rules - ?
credit.statement 10 wd platform-rules - ?
credit.publish 7 wd platform-rules - ?
credit.answer 15 wd platform-rules - ?
credit.term 1 yr ip-credit-rules - ?
credit.repair-from 6 mo ip-credit-rules - ?
credit.abnormal 3 yr patent-agency-measures 38 ✓
rights-aid.help 20 wd platform-rules - ?
overseas-guidance.guide 10 wd platform-rules - ?
legal-advice.advise 5 wd platform-rules - ?
exhibition.accept 4 h platform-rules - ?
exhibition.help 24 h platform-rules - ?
association.statement 10 wd platform-rules - ?
association.decide 30 wd platform-rules - ?
association.report 5 wd platform-rules - ?
appraisal.accept 7 wd judicial-appraisal-rules 13 ?
appraisal.opinion 30 wd judicial-appraisal-rules 28 ? +30 wd
appraisal.object 10 wd platform-rules - ?
notarisation.certificate 15 wd notarisation-law 30 ?
notarisation.ask-review 1 yr notarisation-rules 61 ?
notarisation.review 30 d notarisation-rules 63 ?
layout-design.docket 7 d layout-design-enforcement 9 ?
layout-design.serve 7 d layout-design-enforcement 10 ?
layout-design.answer 15 d layout-design-enforcement 10 ?
layout-design.forward-answer 7 d layout-design-enforcement 10 ?
layout-design.sue 15 d layout-design-regulations 31 ?`
  .trim()
  .split("\n");

const SHORT = { "working-days": "wd", days: "d", months: "mo", years: "yr", hours: "h" };

test("the limits in force today are those of the readable grid", () => {
  const rows = Object.keys(LIMITS).map((key) => row(limitOn(key as LimitKey, TODAY)));
  assert.deepEqual(rows.toSorted(), GRID.toSorted());
});

test("the versions of a limit follow one another without gap or overlap, the last one open", () => {
  for (const versions of Object.values(LIMITS)) {
    for (const [index, version] of versions.entries()) {
      assert.ok(isPlainDate(version.validFrom), version.key);
      assert.equal(version.validTo, versions[index + 1]?.validFrom ?? null, version.key);
    }
  }
});

test("the docketing limit follows the law in force on the day of the request", () => {
  assert.equal(
    limitOn("adjudication.docket", "2025-01-31").citation.law,
    "patent-enforcement-2015",
  );
  assert.equal(limitOn("adjudication.docket", "2025-02-01").citation.law, "cnipa-decree-81");
  assert.equal(limitOn("adjudication.docket", "2025-01-31").extensions.length, 0);
  assert.equal(limitOn("tip.tell-reporter", "2026-04-14").citation.law, "samr-complaints-2020");
});

test("a day before the oldest version has no limit rather than a wrong one", () => {
  assert.throws(() => limitOn("penalty.pay", "2021-07-14"), RangeError);
});

test("an operator may replace the versions of a limit without code", () => {
  const [old] = LIMITS["penalty.pay"];
  const versions = [
    { ...old!, validTo: "2027-01-01" },
    { ...old!, amount: 20, validFrom: "2027-01-01" },
  ];
  const limits = { ...LIMITS, "penalty.pay": versions };
  assert.equal(limitOn("penalty.pay", "2026-12-31", limits).amount, 15);
  assert.equal(limitOn("penalty.pay", "2027-01-01", limits).amount, 20);
});

test("a citation without an article is never confirmed, nor is a target statutory", () => {
  for (const { key, kind, citation, extensions } of every) {
    for (const each of [citation, ...extensions.map((extension) => extension.citation)]) {
      assert.ok(Object.hasOwn(laws, each.law), key);
      assert.equal(typeof each.confirmed, "boolean", key);
      if (each.article === "") assert.equal(each.confirmed, false, key);
    }
    if (kind === "target") assert.equal(citation.confirmed, false, key);
    const isOwnRule = citation.law === "center-rules" || citation.law === "platform-rules";
    if (isOwnRule) assert.equal(kind, "target", key);
  }
});

test("every limit says in both languages what starts it and what follows", () => {
  for (const { key, trigger, onExpiry, extensions } of every) {
    for (const words of [trigger, onExpiry, ...extensions.map(({ approver }) => approver)]) {
      assert.match(words.zh, /\p{Script=Han}/u, key);
      assert.match(words.en, /[a-z]/u, key);
      assert.doesNotMatch(words.zh, /[,;:()]/u, key);
    }
  }
});

test("only the keys of the table are limits", () => {
  assert.equal(isLimitKey("penalty.pay"), true);
  assert.equal(isLimitKey("toString"), false);
});

function row({ key, amount, unit, before, citation, extensions }: LimitVersion): string {
  const mark = citation.confirmed ? "✓" : "?";
  const more = extensions.map((each) => `+${each.amount ?? "…"} ${SHORT[each.unit]}`);
  const number = [key, amount, SHORT[unit], ...(before ? ["before"] : [])];
  return [...number, citation.law, citation.article || "-", mark, ...more].join(" ");
}
