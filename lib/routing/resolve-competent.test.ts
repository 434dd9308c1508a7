import assert from "node:assert/strict";
import { test } from "node:test";
import type { Target } from "#lib/routing/recommendation";
import { type Candidate, type Matter, resolveCompetent } from "#lib/routing/resolve-competent";

type Handles = [procedureKey: string, regionCode: string, rightKinds?: string[]];

const technical = ["invention-patent", "software-copyright", "plant-variety"];
const ordinary = ["trademark", "copyright-work"];

const organizations: Candidate[] = [
  body("beijing-market-supervision", "market-supervision", "110000", []),
  body("beijing-market-supervision-brigade", "market-supervision", "110000", [
    ["market-supervision-penalty", "110000"],
  ]),
  body("market-supervision-110108", "market-supervision", "110108", [
    ["market-supervision-penalty", "110108"],
  ]),
  body("market-supervision-110115", "market-supervision", "110115", [
    ["market-supervision-penalty", "110115"],
  ]),
  body("market-supervision-bda", "market-supervision", "110115-BDA", [
    ["market-supervision-penalty", "110115-BDA"],
  ]),
  body("beijing-internet-court", "court", "110000", [["court-suit", "110000", ["copyright-work"]]]),
  body("beijing-ip-court", "court", "110000", [["court-suit", "110000", technical]]),
  body("court-110101", "court", "110101", [
    ["court-suit", "110101", ordinary],
    ["court-suit", "110112", ordinary],
  ]),
  body("court-110112", "court", "110112", []),
  body("beijing-protection-center", "protection-center", "110000", [["fast-review", "110000"]]),
  body("overseas-guidance-beijing", "rights-aid-center", "110000", [
    ["overseas-guidance", "110000"],
  ]),
  body("beijing-rights-aid-center", "rights-aid-center", "110000", [["rights-aid", "110000"]]),
];

const found = (target: Target, matter?: Matter) =>
  resolveCompetent(target, organizations, matter)?.key;

const penalty = (district: string): [Target, Matter] => [
  { organizationKind: "market-supervision", region: district },
  { procedure: "market-supervision", rightKind: "trademark", district },
];
const suit = (rightKind: string, district: string): [Target, Matter] => [
  { organizationKind: "court", region: "110000" },
  { procedure: "court-suit", rightKind, district },
];

test("the district's own bureau comes before the city's", () => {
  assert.equal(found(...penalty("110108")), "market-supervision-110108");
  assert.equal(found(...penalty("110115-BDA")), "market-supervision-bda");
});

test("where a district has no bureau of its own, the city's competent body takes it", () => {
  assert.equal(found(...penalty("110105")), "beijing-market-supervision-brigade");
});

test("technical cases go to the IP court, others to the district court that takes them", () => {
  assert.equal(found(...suit("invention-patent", "110112")), "beijing-ip-court");
  assert.equal(found(...suit("software-copyright", "110112")), "beijing-ip-court");
  assert.equal(found(...suit("trademark", "110112")), "court-110101");
});

test("the Internet Court is found by its name only", () => {
  assert.equal(found(...suit("copyright-work", "110112")), "court-110101");
  const named: Target = { organizationKind: "court", name: "beijing-internet-court" };
  assert.equal(found(named), "beijing-internet-court");
});

test("a center is found by the name that filers register at", () => {
  const at = (name: string): Target => ({ organizationKind: "protection-center", name });
  assert.equal(found(at("beijing")), "beijing-protection-center");
  assert.equal(found(at("elsewhere")), undefined);
});

test("rights aid without a name is not overseas guidance", () => {
  const aid: Target = { organizationKind: "rights-aid-center" };
  assert.equal(found(aid, { procedure: "rights-aid" }), "beijing-rights-aid-center");
});

test("a kind that the directory lacks is nobody", () => {
  assert.equal(found({ organizationKind: "customs", region: "110000" }), undefined);
});

function body(
  key: string,
  kind: Candidate["kind"],
  regionCode: string,
  handles: Handles[],
): Candidate {
  const competences = handles.map(([procedureKey, region, rightKinds]) => ({
    procedureKey,
    regionCode: region,
    rightKinds: rightKinds ?? null,
  }));
  return { id: key, key, kind, regionCode, competences };
}
