import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { partyCase } from "#lib/cases/party-case";
import { issueLetter } from "#lib/service-letters/issue-letter";
import { joinByLetter } from "#lib/service-letters/join-by-letter";
import { openLetter } from "#lib/service-letters/open-letter";
import { servedParties } from "#lib/service-letters/served-parties";

let database: ClonedDatabase;
let holder: MemberActor;
let officer: MemberActor;
const approval = "严书衡 2026-101";
const told = { filedOn: "2026-12-01", claims: "进货凭证齐全，请求撤销处罚决定。" };

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司", new Date(on("11-02")));
  officer = await seatIn("market-supervision-110108", ["officer", "head"]);
});
after(() => database.drop());

test("a respondent comes by its letter, defends itself and reads by when it may contest the penalty", async () => {
  const { caseId, respondent } = await penalized();
  const file = await partyCase(at(respondent, on("11-24")), caseId);
  const lane = file.lanes[0]!;
  assert.deepEqual(
    lane.clocks
      .filter(({ key }) => lane.procedure.clocks[key]?.outlives)
      .map(({ key, dueOn, clock }) => [key, dueOn, clock.limit.citation.article]),
    [
      ["reconsideration", "2027-01-22", "20"],
      ["sue", "2027-05-24", "46"],
    ],
  );
  assert.deepEqual(lane.open, ["report-reconsideration", "report-suit"]);
  const told = file.timeline.flatMap(({ payload }) => ("action" in payload ? payload.action : []));
  assert.ok(told.includes("submit-defence") && told.includes("decide"));
  for (const theirs of ["docket", "submit-for-review"]) assert.ok(!told.includes(theirs), theirs);
});

test("a penalty under reconsideration is performed but neither enforced nor closed, and a suit may follow", async () => {
  const { caseId, proceedingId, respondent } = await penalized();
  const body = "北京市海淀区人民政府";
  await taken(respondent, proceedingId, "report-reconsideration", { body, ...told }, on("12-02"));
  await performed(proceedingId, "12-10");
  const held = await laneOf(officer, caseId, "12-20");
  assert.equal(held.proceeding.state, "under-reconsideration");
  assert.ok(!held.open.includes("close"));
  assert.deepEqual(remediesOf(held), []);

  const result = { result: "upheld", body, servedOn: "2026-12-25", note: "维持。" };
  await taken(officer, proceedingId, "record-reconsideration", result, on("12-25"));
  const after = await partyCase(at(respondent, on("12-26")), caseId);
  assert.deepEqual(remediesOf(after.lanes[0]!), [["sue-after-reconsideration", "2027-01-11"]]);
  assert.deepEqual(after.lanes[0]?.open, ["report-suit-after-reconsideration"]);
  const suit = { court: "北京知识产权法院", ...told };
  await taken(respondent, proceedingId, "report-suit-after-reconsideration", suit, on("12-28"));
  const judgment = { result: "upheld", court: suit.court, decidedOn: "2027-03-01", note: "驳回。" };
  await taken(officer, proceedingId, "record-judgment", judgment, "2027-03-02T10:00:00+08:00");
  const settled = await laneOf(officer, caseId, "12-29");
  assert.equal(settled.proceeding.state, "executing");
  assert.ok(settled.open.includes("close"));
  assert.deepEqual(remediesOf(settled), []);
});

test("neither the complainant nor a second telling contests a penalty, and what was asked stays with the respondent", async () => {
  const { caseId, proceedingId, respondent } = await penalized();
  const suit = { court: "北京知识产权法院", ...told };
  const by = (who: MemberActor) => taken(who, proceedingId, "report-suit", suit, on("12-02"));
  assert.equal(await keyOf(by(holder)), "closed.not-yours");
  await by(respondent);
  assert.equal(await keyOf(by(respondent)), "closed.not-in-this-state");
  const theirs = await partyCase(at(holder, on("12-03")), caseId);
  assert.doesNotMatch(JSON.stringify(theirs.timeline), /进货凭证/);
  const own = await partyCase(at(respondent, on("12-03")), caseId);
  assert.match(JSON.stringify(own.timeline), /进货凭证/);
});

/** A shop without an account here, penalized by the district and come in by its letter. */
async function penalized() {
  const { caseId } = await filed(at(holder, on("11-02")), trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const does = (action: string, input: Record<string, string>, day: string) =>
    taken(officer, proceedingId, action, input, on(day));
  await does("docket", { handlers: "唐景行、林知意", approval }, "11-03");
  await does(
    "take-measure",
    { measure: "seize", goods: "运动鞋 20 双", takenOn: "2026-11-04", approval },
    "11-04",
  );
  const respondent = await comeIn(caseId);
  await does("submit-for-review", { kind: "legal", report: "事实清楚。" }, "11-10");
  await does("complete-review", { result: "agreed", reviewer: "顾清", opinion: "同意。" }, "11-11");
  const intended = { facts: "销售假冒商品。", intended: "没收，罚款 30000 元。" };
  const notice = { ...intended, hearingRight: "yes", servedOn: "2026-11-12" };
  await does("notify-penalty", notice, "11-12");
  const act = (action: string, input: Record<string, string>) =>
    taken(respondent, proceedingId, action, input, on("11-13"));
  await act("submit-defence", { statement: "进货时不知道是假冒商品。" });
  await act("waive-hearing", {});
  const decision = {
    penalties: "没收，罚款。",
    fine: "30000",
    collective: "no",
    reasons: "第57条。",
  };
  await does("decide", decision, "11-20");
  await does("serve-decision", { method: "in-person", servedOn: "2026-11-23" }, "11-23");
  return { caseId, proceedingId, respondent };
}

/** All that must be done before a file is closed. */
async function performed(proceedingId: string, day: string) {
  const does = (action: string, input: Record<string, string>) =>
    taken(officer, proceedingId, action, input, on(day));
  await does("publish-decision", { publishedOn: `2026-${day}`, secretsRemoved: "on" });
  await does("end-measure", { disposal: "confiscated", approval, note: "全部没收。" });
  await does("record-performance", { amount: "30000", performedOn: `2026-${day}` });
}

async function comeIn(caseId: string): Promise<MemberActor> {
  const sender = at(officer, on("11-05"));
  const [party] = await acting(sender, (tx) => servedParties(tx, sender, caseId));
  const { partyId, proceedingId } = party!;
  await issueLetter(sender, { proceedingId, partyId });
  const { kase, code } = await openLetter(sender, { caseId, proceedingId, partyId });
  const respondent = await companySeat("示例鞋业商店", new Date(on("11-06")));
  await joinByLetter(respondent, { number: kase.number, code: code! }, `10.8.0.${partyId}`);
  return respondent;
}

async function laneOf(actor: MemberActor, caseId: string, day: string) {
  const { lanes } = await openCase(at(actor, on(day)), caseId);
  return lanes[0]!;
}

type Lane = Awaited<ReturnType<typeof laneOf>>;

function remediesOf({ clocks, procedure }: Lane) {
  return clocks
    .filter(({ key, clock }) => procedure.clocks[key]?.outlives && !clock.endedAt)
    .map(({ key, dueOn }) => [key, dueOn]);
}

function on(day: string): string {
  return `2026-${day}T10:00:00+08:00`;
}

async function keyOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.key;
    throw thrown;
  }
}
