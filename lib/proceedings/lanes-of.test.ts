import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { grants } from "#db/schema/cases";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { lanesOf } from "#lib/proceedings/lanes-of";
import { lendTables } from "#lib/proceedings/tables-for-test";

let database: ClonedDatabase;
let holder: MemberActor;
let respondent: MemberActor;
let court: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  lendTables();
  database = await cloneDatabase();
  holder = await companySeat("示例权利公司", monday);
  respondent = await companySeat("示例对方公司", monday);
  court = await seatIn("beijing-ip-court", ["officer"], monday);
});
after(() => database.drop());

const lanesFor = (actor: MemberActor, caseId: string) =>
  acting(actor, (tx) => lanesOf(tx, actor, caseId));

const keysFor = async (actor: MemberActor, caseId: string) =>
  (await lanesFor(actor, caseId)).map(({ procedure }) => procedure.key);

test("a party learns of a proceeding when its side is told of it, bodies of every one at once", async () => {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const suit = await alsoOpened(caseId, "example-suit", court);
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
  assert.deepEqual(await keysFor(respondent, caseId), []);
  const all = ["patent-adjudication", "example-suit"];
  assert.deepEqual(await keysFor(holder, caseId), all);
  assert.deepEqual((await keysFor(court, caseId)).sort(), all.toSorted());
  await taken(court, suit, "docket");
  assert.deepEqual(await keysFor(respondent, caseId), ["example-suit"]);
});

test("what the law expects now is said with the clock that ran out, and is gone once done", async () => {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  const ruling = await alsoOpened(caseId, "patent-adjudication", court);
  await taken(court, ruling, "request-supplement", { items: "专利登记簿副本" });
  const [supplement] = await clocksNow(ruling, "supplement");
  const proposedAt = async (moment: Date) => {
    const lanes = await lanesFor(at(court, moment), caseId);
    return lanes.find(({ own }) => own)?.proposed;
  };
  assert.deepEqual(await proposedAt(new Date(+supplement!.dueAt! - 1)), []);
  assert.deepEqual(await proposedAt(supplement!.dueAt!), [
    { action: "refuse", clock: "supplement" },
  ]);
  const refusal = { ground: "not-supplemented", reason: "逾期未补正" };
  await taken(court, ruling, "refuse", refusal, supplement!.dueAt!);
  assert.deepEqual(await proposedAt(supplement!.dueAt!), []);
});
