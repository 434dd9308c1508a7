import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { routingRuleSets } from "#db/schema/rules";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";
import type { RuleSet } from "#lib/routing/rule-set";
import { currentRuleSet } from "#lib/rule-sets/current-rule-set";
import { listRuleSets, readVersion } from "#lib/rule-sets/list-rule-sets";
import { publishRuleSet } from "#lib/rule-sets/publish-rule-set";

let database: ClonedDatabase;
let coordinator: MemberActor;
let foreign: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  foreign = await seatIn("beijing-customs", "administrator");
});
after(() => database.drop());

const current = () => inTransaction({ kind: "system" }, currentRuleSet);

/** The rules in force with one priority changed. */
function edited(ruleSet: RuleSet, priority: number): string {
  const [first, ...others] = ruleSet.rules;
  return JSON.stringify({ ...ruleSet, rules: [{ ...first, priority }, ...others] });
}

test("a draft becomes the next version, which is the one in force from then on", async () => {
  const before = await current();
  const text = edited(before, 901);
  const version = await publishRuleSet(coordinator, { text, note: "调整次序", basedOn: 1 });
  assert.equal(version, 2);
  const now = await current();
  assert.equal(now.version, 2);
  assert.equal(now.rules.find(({ key }) => key === before.rules[0]?.key)?.priority, 901);
  const [newest] = await listRuleSets(coordinator);
  assert.deepEqual([newest?.version, newest?.note, newest?.by], [2, "调整次序", "测试人"]);
  const second = await readVersion(coordinator, 2);
  assert.equal(second.previous?.version, 1);
  assert.equal(second.ruleSet.rules.length, before.rules.length);
  assert.equal((await changesOf("2"))[0]?.what, "rule-set");
});

test("of several who publish over the same version, one does and the others are told", async () => {
  const basedOn = (await current()).version;
  const ruleSet = await current();
  const results = await Promise.allSettled(
    [801, 802, 803, 804].map((priority) =>
      publishRuleSet(coordinator, { text: edited(ruleSet, priority), note: "同时", basedOn }),
    ),
  );
  const refused = results.flatMap((r) => (r.status === "rejected" ? [r.reason.key] : []));
  assert.deepEqual(refused, Array(3).fill("settings.rulesChangedMeanwhile"));
  assert.equal((await current()).version, basedOn + 1);
});

test("who publishes while another's publication is not kept yet waits for it and is told", async () => {
  const ruleSet = await current();
  const version = ruleSet.version + 1;
  const draft = { text: edited(ruleSet, 777), note: "后到", basedOn: ruleSet.version };
  const publishing = await inTransaction({ kind: "system" }, async (tx) => {
    await tx
      .insert(routingRuleSets)
      .values({ version, rules: ruleSet, note: "先到", publishedAt: coordinator.now });
    const outcome = Promise.allSettled([publishRuleSet(coordinator, draft)]);
    await untilSomebodyWaits();
    return { outcome };
  });
  const [result] = await publishing.outcome;
  assert.equal(result.status, "rejected");
  assert.equal(result.reason.key, "settings.rulesChangedMeanwhile");
});

async function untilSomebodyWaits() {
  for (;;) {
    const waiting = await database.sql`select from pg_locks where not granted`;
    if (waiting.length > 0) return;
  }
}

test("rules that cannot be read, or change nothing, are not published", async () => {
  const basedOn = (await current()).version;
  const publish = (text: string) => publishRuleSet(coordinator, { text, note: "试", basedOn });
  await assert.rejects(publish("{"), { key: "settings.rulesUnreadable" });
  await assert.rejects(publish(edited(await current(), -1)), {
    key: "settings.rulesUnreadable",
    values: { count: 1 },
  });
  await assert.rejects(publish(JSON.stringify(await current())), { key: "settings.rulesSame" });
  assert.equal((await current()).version, basedOn);
});

test("only the coordinator's administrator reads and publishes rules", async () => {
  const text = edited(await current(), 700);
  const draft = { text, note: "越权", basedOn: (await current()).version };
  await assert.rejects(publishRuleSet(foreign, draft), { message: /not seen/ });
  await assert.rejects(listRuleSets(foreign), { message: /not seen/ });
  await assert.rejects(readVersion(coordinator, 99), { message: /not seen/ });
});
