import assert from "node:assert/strict";
import { test } from "node:test";
import { competentBodies } from "#lib/routing/competent-bodies";
import type { Candidate } from "#lib/routing/resolve-competent";

const mediation = { key: "mediation", ownerKinds: ["mediation-body"] } as const;
const haidian = { rightKind: "trademark", places: ["110108"] };

function body(key: string, ...held: [procedureKey: string, regionCode: string, ...string[]][]) {
  const competences = held.map(([procedureKey, regionCode, ...kinds]) => ({
    procedureKey,
    regionCode,
    rightKinds: kinds.length > 0 ? kinds : null,
  }));
  const one: Candidate = { id: key, key, kind: "mediation-body", regionCode: null, competences };
  return one;
}

const keysFor = (organizations: Candidate[], subject = haidian, procedure = mediation) =>
  competentBodies(procedure, organizations, subject).map(({ key }) => key);

test("whose competence names the procedure and reaches the place is asked, the nearest first", () => {
  const found = keysFor([
    body("a-city", ["mediation", "110000"]),
    body("b-district", ["mediation", "110108"]),
    body("c-other-district", ["mediation", "110105"]),
    body("d-other-work", ["arbitration", "110108"]),
  ]);
  assert.deepEqual(found, ["b-district", "a-city"]);
});

test("a competence for this kind of right comes before one for all, and another kind's is none", () => {
  const found = keysFor([
    body("a-all", ["mediation", "110000"]),
    body("b-trademarks", ["mediation", "110000", "trademark"]),
    body("c-patents", ["mediation", "110108", "invention-patent"]),
  ]);
  assert.deepEqual(found, ["b-trademarks", "a-all"]);
});

test("any of the places suffices, and a matter without a place in China is everybody's", () => {
  const bodies = [body("a", ["mediation", "110105"]), body("b", ["mediation", "310000"])];
  assert.deepEqual(keysFor(bodies, { ...haidian, places: ["110108", "110105"] }), ["a"]);
  assert.deepEqual(keysFor(bodies, { ...haidian, places: [] }), ["a", "b"]);
});

test("where no competence is kept for the procedure, bodies of its kinds are asked by theirs", () => {
  const court: Candidate = { ...body("court", ["court-suit", "110000"]), kind: "court" };
  const preservation = { key: "preservation", ownerKinds: ["court"] } as const;
  const bodies = [court, body("mediators", ["mediation", "110000"])];
  assert.deepEqual(keysFor(bodies, haidian, preservation as never), ["court"]);
});
