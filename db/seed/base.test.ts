import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { eq, sql } from "drizzle-orm";
import { competences, organizations } from "#db/schema/organizations";
import { routingRuleSets } from "#db/schema/rules";
import { seedBase } from "#db/seed/base";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { seedCalendar } from "#lib/calendar/seed";
import { directory } from "#lib/organizations/directory";
import { defaultRules } from "#lib/routing/default-rules";
import { currentRuleSet } from "#lib/rule-sets/current-rule-set";
import { loadCalendar } from "#lib/working-days/load-calendar";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const asSystem = <T>(work: Parameters<typeof inTransaction<T>>[1]) =>
  inTransaction({ kind: "system" }, work);

test("seeding again adds nothing and leaves what an administrator changed or removed", async () => {
  const before = await asSystem(async (tx) => {
    await tx
      .update(organizations)
      .set({ nameEn: "Renamed", documentPrefix: null })
      .where(eq(organizations.key, "beijing-customs"));
    await tx.delete(competences).where(eq(competences.procedureKey, "customs-protection"));
    await tx.execute(sql`delete from calendar_days where day = '2026-10-10'`);
    return directory(tx);
  });
  await seedBase();
  const afterwards = await asSystem(directory);
  assert.deepEqual(afterwards, before);
  const customs = afterwards.find(({ key }) => key === "beijing-customs");
  assert.equal(customs?.nameEn, "Renamed");
  assert.ok(customs?.competences.every((one) => one.procedureKey !== "customs-protection"));
  const calendar = await asSystem(loadCalendar);
  assert.equal(calendar.days["2026-10-10"], undefined);
  assert.equal(Object.keys(calendar.days).length, Object.keys(seedCalendar.days).length - 1);
});

test("every district and the development area has its bureau, police and procuratorate's sight", async () => {
  const bodies = await asSystem(directory);
  const handling = (procedure: string, region: string) =>
    bodies.filter((body) =>
      body.competences.some((c) => c.procedureKey === procedure && c.regionCode === region),
    );
  const districts = ["110101", "110108", "110119", "110115-BDA"];
  for (const region of districts) {
    assert.equal(handling("market-supervision-penalty", region).length, 1, region);
    assert.equal(handling("criminal-transfer", region).length, 1, region);
    assert.equal(handling("court-suit", region).length, 1, region);
    assert.equal(handling("supervision", region).length, 1, region);
  }
});

test("the two centers divide four fields between them", async () => {
  const bodies = await asSystem(directory);
  const fields = bodies
    .filter(({ kind }) => kind === "protection-center")
    .flatMap(({ competences }) => competences.flatMap((c) => c.fields ?? []));
  assert.deepEqual(fields.toSorted(), [
    "biomedicine",
    "high-end-equipment",
    "new-generation-it",
    "new-materials",
  ]);
});

test("court codes are those of their case numbers", async () => {
  const rows = await asSystem((tx) =>
    tx.select().from(organizations).where(eq(organizations.kind, "court")),
  );
  const prefixOf = (key: string) => rows.find((row) => row.key === key)?.documentPrefix;
  assert.equal(prefixOf("court-110108"), "京0108");
  assert.equal(prefixOf("court-110119"), "京0119");
  assert.equal(prefixOf("beijing-ip-court"), "京73");
});

test("the first rules are version 1, and a body exists for every body they can name", async () => {
  const ruleSet = await asSystem(currentRuleSet);
  assert.equal(ruleSet.version, 1);
  assert.equal(ruleSet.rules.length, defaultRules.rules.length);
  const kinds = new Set((await asSystem(directory)).map(({ kind }) => kind));
  const wanted = ruleSet.rules.flatMap((rule) =>
    rule.effects.flatMap((effect) => ("target" in effect ? [effect.target.kind] : [])),
  );
  const parties = ["law-firm", "e-commerce-platform"];
  const missing = wanted.filter((kind) => !kinds.has(kind) && !parties.includes(kind));
  assert.deepEqual(missing, []);
  const versions = await asSystem((tx) => tx.select().from(routingRuleSets));
  assert.equal(versions.length, 1);
});

test("a competence that has not begun or is over is not in the directory", async () => {
  await asSystem(async (tx) => {
    const [body] = await tx
      .select()
      .from(organizations)
      .where(eq(organizations.key, "beijing-copyright-office"));
    await tx
      .update(competences)
      .set({ validFrom: "2026-03-01", validUntil: "2026-03-31" })
      .where(eq(competences.organizationId, body!.id));
  });
  const held = async (on: string) =>
    (await asSystem((tx) => directory(tx, on))).find(
      ({ key }) => key === "beijing-copyright-office",
    )?.competences.length;
  assert.deepEqual(
    [await held("2026-02-28"), await held("2026-03-01"), await held("2026-03-31")],
    [0, 1, 1],
  );
  assert.equal(await held("2026-04-01"), 0);
});
