import assert from "node:assert/strict";
import { test } from "node:test";
import { answersSoFar, completeAnswers, draftProgress } from "#lib/complaints/draft-progress";
import { readSection } from "#lib/complaints/read-section";

const today = "2026-11-23";
const trademark = {
  kind: "trademark",
  identifier: "１２３４５６７",
  title: "「青禾」",
  status: "valid",
};
const whole = {
  right: trademark,
  holder: { organizationId: "01a204d1-ae43-7139-9082-bf11a8873cff", standing: "owner" },
  conduct: {
    conduct: "sells-counterfeit-goods",
    venue: "shop",
    placeOfConduct: "110108",
    conductDate: "2026-11-12",
    description: "销售假冒商品。",
  },
  respondent: { name: "示例商店", kind: "shop" },
  wishes: {},
};

test("numbers are read as people type them: wide digits, separators, 万 and the currency", () => {
  const read = (turnover: string) =>
    readSection("conduct", { conduct: { ...whole.conduct, turnover } }, today);
  assert.equal(read("１２，０００元").loose.turnover, 12_000);
  assert.equal(read("8.5万").loose.turnover, 85_000);
  assert.deepEqual(read("很多").problems.turnover, { about: "answer", key: "amount" });
});

test("a wrong number of a right stays for the router and is told with the form that is wanted", () => {
  const { ok, loose, problems } = readSection(
    "right",
    { right: { ...trademark, identifier: "12ab" } },
    today,
  );
  assert.equal(ok, false);
  assert.equal(loose.identifier, "12ab");
  assert.equal(problems.identifier?.about, "identifier");
  assert.ok(problems.identifier && "expected" in problems.identifier);
});

test("a right that stands is stored as its rules normalize it", () => {
  assert.equal(readSection("right", { right: trademark }, today).loose.identifier, "1234567");
  assert.equal(readSection("right", { right: trademark }, today).loose.status, "registered");
});

test("rights abroad are known by numbers of other rules", () => {
  const right = { ...trademark, identifier: "US 12ab" };
  const draft = { right, conduct: { conduct: "infringed-abroad" } };
  assert.equal(readSection("right", draft, today).ok, true);
});

test("a trade secret needs neither number nor status", () => {
  const read = readSection("right", { right: { kind: "trade-secret", title: "配方" } }, today);
  assert.ok(read.ok);
  assert.equal(read.value.status, "in-force");
});

test("a right that lapsed asks for the day, and its dates for their order", () => {
  const right = {
    ...trademark,
    status: "lapsed",
    validFrom: "2026-02-01",
    validUntil: "2026-01-01",
  };
  const { problems } = readSection("right", { right }, today);
  assert.deepEqual(Object.keys(problems).sort(), ["lapsedOn", "validUntil"]);
});

test("a day after today is refused, a day that does not exist too", () => {
  const read = (conductDate: string) =>
    readSection("conduct", { conduct: { ...whole.conduct, conductDate } }, today).problems;
  assert.deepEqual(read("2026-11-24").conductDate, { about: "answer", key: "dayAhead" });
  assert.deepEqual(read("2026-02-30").conductDate, { about: "answer", key: "day" });
  assert.deepEqual(read("2026-11-23"), {});
});

test("a respondent's credit code is checked, and stored without the spaces of its typing", () => {
  const read = (creditCode: string) =>
    readSection(
      "respondent",
      { respondent: { ...whole.respondent, kind: "company", creditCode } },
      today,
    );
  assert.equal(read("9111 0108ma0000015t").loose.creditCode, "91110108MA0000015T");
  assert.deepEqual(read("91110108MA0000015X").problems.creditCode, {
    about: "identifier",
    key: "check-digit",
    expected: undefined,
  });
});

test("the fast track asks for a ground; without it grounds are not sent along", () => {
  const fast = readSection("wishes", { wishes: { wish: "fast-track" } }, today);
  assert.deepEqual(fast.problems.fastTrackGrounds, { about: "answer", key: "choose" });
  const other = readSection("wishes", { wishes: { fastTrackGrounds: ["repeat"] } }, today);
  assert.ok(other.ok);
  assert.equal(other.value.fastTrackGrounds, undefined);
});

test("only who claims a right needs a standing", () => {
  const holder = { organizationId: whole.holder.organizationId };
  assert.equal(readSection("holder", { holder, right: trademark }, today).ok, false);
  assert.equal(readSection("holder", { holder, right: { kind: "none" } }, today).ok, true);
});

test("a draft is complete when every section stands, and says which do not", () => {
  assert.ok(completeAnswers(whole, today).ok);
  const { wishes: _, ...unfinished } = { ...whole, respondent: { name: "示例商店" } };
  const complete = completeAnswers(unfinished, today);
  assert.deepEqual(!complete.ok && complete.missing, ["respondent"]);
  assert.equal(draftProgress(unfinished, today).respondent, "begun");
  assert.equal(draftProgress(unfinished, today).wishes, "empty");
});

test("routing begins once right and conduct are chosen; an untold day is taken as today", () => {
  assert.equal(answersSoFar({ right: trademark }, today), null);
  const so = answersSoFar(
    { right: trademark, conduct: { conduct: "sells-counterfeit-goods" } },
    today,
  );
  assert.equal(so?.conduct?.conductDate, today);
});
