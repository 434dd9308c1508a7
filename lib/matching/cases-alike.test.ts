import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import type { Answers } from "#lib/complaints/answers";
import { linkCases } from "#lib/linked-cases/link-cases";
import { casesAlike, similarCases } from "#lib/matching/cases-alike";
import { relationsOf } from "#lib/matching/relations";
import { relationsPage } from "#lib/matching/relations-page";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let serial = 8_100_000;

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例青禾公司");
  haidian = await seatIn("market-supervision-110108");
  chaoyang = await seatIn("market-supervision-110105");
});
after(() => database.drop());

test("the same right and respondent may be a duplicate; a variant of the name, the shop or the telephone repeats", async () => {
  const right = nextRight();
  const first = await complaint(right, { name: "北京云阙商贸有限公司", phone: "13800138201" });
  const variant = await complaint(right, { name: "云阙商贸（北京）有限责任公司" });
  const caller = await complaint(nextRight(), { name: "别名店", phone: "+86 138-0013-8201" });
  await complaint(right, { name: "不相干的店" });
  const { duplicates, repeats } = await acting(haidian, (tx) => similarCases(tx, haidian, first));
  assert.deepEqual(idsOf(duplicates), [variant]);
  assert.deepEqual(idsOf(repeats), [caller]);
  assert.deepEqual(duplicates[0]?.shares.toSorted(), [
    "complainant.credit-code",
    "complainant.name",
    "respondent.name",
    "right.right",
  ]);
  assert.ok(repeats[0]?.shares.includes("respondent.phone"));
});

test("only what the body sees is compared", async () => {
  const right = nextRight();
  const mine = await complaint(right, { name: "示例星槎商店" });
  const theirs = await complaint(right, { name: "示例星槎商店" }, "110105");
  const of = async (actor: MemberActor, id: string) => idsOf(await casesAlike(actor, id));
  assert.ok(!(await of(haidian, mine)).includes(theirs));
  assert.deepEqual(await of(chaoyang, mine), []);
  assert.ok((await of(holder, mine)).includes(theirs));
  await assert.rejects(relationsPage(chaoyang, mine), NotSeen);
});

test("a case marked as a duplicate says so, and the graph ties what belongs together", async () => {
  const right = nextRight();
  const shop = "https://mall.example/item?id=798765432";
  const first = await complaint(right, { name: "示例沉璧网店", shopUrl: shop });
  const second = await complaint(right, { name: "另一示例店", shopUrl: `${shop}&from=share` });
  const { number } = await relationsPage(haidian, second);
  await linkCases(haidian, { caseId: first, number, kind: "duplicate", reason: "同一商品。" });
  const { alike, relations } = await relationsPage(haidian, first);
  const found = alike.find(({ caseId }) => caseId === second);
  assert.equal(found?.link, "duplicate");
  const ties = relations.edges.filter(({ from }) => from.id === second).map(({ to }) => to.kind);
  assert.deepEqual(ties.toSorted(), ["case", "complainant", "right", "shop"]);
});

test("the same cases lie in the same places, inside the drawing, and apart", () => {
  const alike = Array.from({ length: 20 }, (_, place) => ({
    caseId: `case-${place}`,
    number: `QH-${place}`,
    title: "",
    filedAt: new Date(0),
    shares: [place % 2 ? ("respondent.phone" as const) : ("respondent.shop" as const)],
    link: null,
  }));
  const words = {
    right: "商标",
    respondent: "示例店",
    complainant: "示例公司",
    shop: "mall.example",
  };
  const centre = { caseId: "own", number: "QH-own", words };
  const relations = relationsOf(centre, alike);
  assert.deepEqual(relationsOf(centre, alike), relations);
  for (const { x, y } of relations.nodes)
    assert.ok(x > 0 && x < relations.width && y > 0 && y < relations.height);
  const spots = new Set(relations.nodes.map(({ x, y }) => `${x} ${y}`));
  assert.equal(spots.size, relations.nodes.length);
});

function nextRight(): Answers["right"] {
  const identifier = String(serial++);
  return {
    kind: "trademark",
    identifier,
    niceClass: 25,
    title: "「青禾」商标",
    status: "registered",
  };
}

async function complaint(
  right: Answers["right"],
  respondent: Pick<Answers["respondent"], "name" | "phone" | "shopUrl">,
  region = "110108",
): Promise<string> {
  const answers = trademarkAnswers(holder);
  const { caseId } = await filed(holder, {
    ...answers,
    right,
    conduct: { ...answers.conduct, placeOfConduct: region },
    respondent: { ...respondent, kind: "company", region },
  });
  return caseId;
}

function idsOf(found: readonly { caseId: string }[]): string[] {
  return found.map(({ caseId }) => caseId);
}
