import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq, sql } from "drizzle-orm";
import { grants, parties } from "#db/schema/cases";
import { authorities, competences } from "#db/schema/organizations";
import { proceedings } from "#db/schema/proceedings";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { written } from "#e2e/arrange/written";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { furtherProceedings } from "#lib/proceedings/further-proceedings";
import { checkRequest, requestProceeding } from "#lib/proceedings/request-proceeding";
import { lendTables } from "#lib/proceedings/tables-for-test";

let database: ClonedDatabase;
let holder: MemberActor;
let court: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const reason = "请求法院判令停止侵权并赔偿损失";

before(async () => {
  lendTables();
  database = await cloneDatabase();
  holder = await companySeat("示例请求公司", monday);
  court = await seatIn("beijing-ip-court", ["officer"], monday);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(competences).values({
      id: newId(),
      organizationId: court.organizationId,
      procedureKey: "example-suit",
      regionCode: "110000",
    }),
  );
});
after(() => database.drop());

async function newCase() {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const ask = {
    caseId,
    procedureKey: "example-suit",
    organizationId: court.organizationId,
    reason,
  };
  return { caseId, ask };
}

test("a party sees what it may ask for, and of whom", async () => {
  const { caseId } = await newCase();
  const { offers, standing, lacking } = await furtherProceedings(holder, caseId);
  assert.deepEqual([standing, lacking], ["complainant", null]);
  const suit = offers.find(({ procedure }) => procedure.key === "example-suit");
  assert.deepEqual(
    suit?.bodies.map(({ id, busy }) => [id, busy]),
    [[court.organizationId, false]],
  );
  assert.equal(
    offers.some(({ procedure }) => procedure.key === "example-ruling"),
    false,
  );
});

test("a request opens a proceeding beside the others, with an owner and a line of its own", async () => {
  const { caseId, ask } = await newCase();
  await checkRequest(holder, ask);
  const proceedingId = await requestProceeding(holder, ask);
  const { state, phase, organizationId, openedAt } = await proceedingNow(proceedingId);
  assert.deepEqual(
    { state, phase, organizationId, openedAt },
    { state: "open", phase: "working", organizationId: court.organizationId, openedAt: monday },
  );
  const [requested, ...more] = await written(caseId, "proceeding-requested");
  assert.deepEqual(more, []);
  assert.deepEqual(requested?.payload, {
    procedureKey: "example-suit",
    organizationId: court.organizationId,
    standing: "complainant",
    warnings: [],
  });
  assert.deepEqual(
    [requested?.audience, requested?.actorPersonId, requested?.proceedingId],
    ["complainant", holder.personId, proceedingId],
  );
  const opened = await written(caseId, "proceeding-opened");
  assert.equal(opened.length, 2);
  const [granted] = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(grants)
      .where(and(eq(grants.caseId, caseId), eq(grants.organizationId, court.organizationId))),
  );
  assert.deepEqual([granted?.standing, granted?.causeId], ["body", proceedingId]);
  await taken(court, proceedingId, "docket");
});

test("the same body is not asked twice while it is at it, not even at once, but again afterwards", async () => {
  const { caseId, ask } = await newCase();
  const tries = await Promise.allSettled([1, 2, 3].map(() => requestProceeding(holder, ask)));
  const made = tries.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const keys = tries.flatMap((one) => (one.status === "rejected" ? [one.reason.key] : []));
  assert.equal(made.length, 1);
  assert.deepEqual(keys, ["requests.alreadyOpen", "requests.alreadyOpen"]);
  await assert.rejects(checkRequest(holder, ask), { key: "requests.alreadyOpen" });
  const { offers } = await furtherProceedings(holder, caseId);
  const suit = offers.find(({ procedure }) => procedure.key === "example-suit");
  assert.equal(suit?.bodies[0]?.busy, true);
  await taken(holder, made[0]!, "withdraw");
  await requestProceeding(holder, ask);
});

test("what is not offered, not competent or not explained is refused, and nothing is kept", async () => {
  const { caseId, ask } = await newCase();
  const refused = (change: object, error: object) =>
    assert.rejects(requestProceeding(holder, { ...ask, ...change }), error);
  await refused({ procedureKey: "example-ruling" }, { key: "requests.notOffered" });
  await refused({ procedureKey: "toString" }, { key: "requests.notOffered" });
  const office = await seatIn("beijing-ip-office", ["officer"], monday);
  await refused(
    { organizationId: office.organizationId },
    { fields: { organizationId: "fields.choiceUnknown" } },
  );
  await refused({ reason: "" }, { fields: { reason: "fields.missing" } });
  await assert.rejects(requestProceeding({ ...holder, roles: [] }, ask), {
    key: "closed.role-missing",
  });
  const kept = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(proceedings).where(eq(proceedings.caseId, caseId)),
  );
  assert.equal(kept.length, 1);
});

test("bodies and strangers are no party; the respondent is not offered what is the complainant's", async () => {
  const { caseId, ask } = await newCase();
  const stranger = await companySeat("示例旁人公司", monday);
  const office = await seatIn("beijing-ip-office", ["officer", "filer"], monday);
  for (const actor of [stranger, office, court]) {
    await assert.rejects(requestProceeding(actor, ask), { message: /not seen/ });
    await assert.rejects(furtherProceedings(actor, caseId), { message: /not seen/ });
  }
  const respondent = await companySeat("示例被请求公司", monday);
  await inTransaction({ kind: "system" }, (tx) =>
    tx.insert(grants).values({
      id: newId(),
      caseId,
      organizationId: respondent.organizationId,
      standing: "respondent",
      scope: "whole",
      cause: "party",
      causeId: newId(),
      startedAt: monday,
    }),
  );
  await assert.rejects(requestProceeding(respondent, ask), { key: "requests.notOffered" });
});

test("what the rules bar is shown and kept with the request, and does not stop it", async () => {
  const answers = inventionAnswers(holder, {
    wishes: { courtSuit: true, arbitrationClause: false, invalidationPending: false },
  });
  const { caseId } = await filed(holder, answers);
  const { offers } = await furtherProceedings(holder, caseId);
  const barred = offers.filter(({ bars }) => bars.length > 0);
  assert.deepEqual(
    barred.map(({ procedure, bars }) => [procedure.key, bars.map(({ ruleKey }) => ruleKey)]),
    [["patent-adjudication", ["suit-bars-adjudication"]]],
  );
  const office = barred[0]!.bodies[0]!;
  const procedureKey = "patent-adjudication";
  await requestProceeding(holder, { caseId, procedureKey, organizationId: office.id, reason });
  const [requested] = await written(caseId, "proceeding-requested");
  assert.deepEqual(requested?.payload.warnings, ["suit-bars-adjudication"]);
});

test("an agent asks only within its authority to file", async () => {
  const agent = await companySeat("示例代理公司", monday);
  const { caseId, ask } = await newCase();
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx
      .update(parties)
      .set({ agentOrganizationId: agent.organizationId })
      .where(and(eq(parties.caseId, caseId), eq(parties.role, "complainant")));
    await tx.insert(grants).values({
      id: newId(),
      caseId,
      organizationId: agent.organizationId,
      standing: "complainant",
      scope: "whole",
      cause: "party",
      causeId: newId(),
      startedAt: monday,
    });
    await tx.insert(authorities).values({
      id: newId(),
      holderOrganizationId: holder.organizationId,
      agentOrganizationId: agent.organizationId,
      scope: ["supplement"],
      validFrom: "2026-01-01",
      validUntil: "2027-01-01",
      createdAt: monday,
    });
  });
  await assert.rejects(requestProceeding(agent, ask), { key: "closed.no-authority-to-file" });
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(authorities)
      .set({ scope: sql`array['file']` })
      .where(eq(authorities.agentOrganizationId, agent.organizationId)),
  );
  await requestProceeding(agent, ask);
});
