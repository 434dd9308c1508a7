import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import {
  answer,
  because,
  cast,
  complaintOf,
  eventsOf,
  penalty,
  proceedingOf,
  referralOf,
  refused,
  send,
} from "#e2e/arrange/referrals";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { queueFor } from "#lib/queue/queue-for";

let database: ClonedDatabase;
let holder: MemberActor;
let haidian: MemberActor;
let chaoyang: MemberActor;
let fengtai: MemberActor;
let coordinator: MemberActor;

before(async () => {
  database = await cloneDatabase();
  ({ holder, haidian, chaoyang, fengtai, coordinator } = await cast());
});
after(() => database.drop());

test("a body beside asks for the proceeding; with the owner's consent it moves, clocks and all", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const joined = await send(haidian, proceedingId, chaoyang, {
    kind: "refer",
    procedureKey: penalty,
  });
  await answer(chaoyang, joined, "accept");
  const before = await proceedingOf(proceedingId);
  const id = await send(chaoyang, proceedingId, haidian, {
    kind: "takeover",
    procedureKey: penalty,
  });
  await assert.rejects(
    send(haidian, proceedingId, fengtai, { kind: "transfer", procedureKey: penalty }),
    refused("closed.ownership-change-open"),
  );
  const lane = (await openCase(haidian, caseId)).lanes.find(({ own }) => own);
  assert.ok(lane!.open.length > 0, "a request does not hold the owner up");
  await answer(haidian, id, "consent");
  const now = await proceedingOf(proceedingId);
  assert.equal(now.organizationId, chaoyang.organizationId);
  assert.deepEqual(now.dueAt, before.dueAt);
  await assert.rejects(
    send(haidian, proceedingId, fengtai, {
      kind: "transfer",
      procedureKey: penalty,
      version: before.version,
    }),
    refused("cases.notOwner"),
  );
});

test("the owner refuses a takeover with reasons; who only looks on cannot ask", async () => {
  const { proceedingId } = await complaintOf(holder);
  const ask = { kind: "takeover", procedureKey: penalty } as const;
  await assert.rejects(
    send(coordinator, proceedingId, haidian, ask),
    refused("referrals.notBeside"),
  );
  await assert.rejects(send(fengtai, proceedingId, haidian, ask), NotSeen);
  const joined = await send(haidian, proceedingId, chaoyang, {
    kind: "refer",
    procedureKey: penalty,
  });
  await answer(chaoyang, joined, "accept");
  await assert.rejects(
    send(chaoyang, proceedingId, fengtai, ask),
    refused("referrals.recipientNotOwner"),
  );
  const id = await send(chaoyang, proceedingId, haidian, ask);
  await assert.rejects(async () => answer(haidian, id, "refuse", {}), refused("checkAnswers"));
  await answer(haidian, id, "refuse", because);
  assert.equal((await referralOf(id)).state, "returned");
  assert.equal((await proceedingOf(proceedingId)).organizationId, haidian.organizationId);
});

test("a part is taken on, the rest stays, and the filer is a party to both", async () => {
  const { caseId, proceedingId } = await complaintOf(holder);
  const id = await send(haidian, proceedingId, chaoyang, {
    kind: "transfer",
    procedureKey: penalty,
  });
  const split = { part: "仓库内的商品", ...because, properOrganizationId: fengtai.organizationId };
  await answer(chaoyang, id, "accept-partly", split);
  const stored = await referralOf(id);
  assert.equal(stored.state, "partly-accepted");
  assert.equal(stored.result, "仓库内的商品");
  assert.equal((await proceedingOf(proceedingId)).organizationId, haidian.organizationId);
  const { lanes } = await openCase(holder, caseId);
  assert.equal(lanes.length, 2, "the filer follows both");
  const [told] = await eventsOf(caseId, "referral-split");
  assert.equal(told?.audience, "complainant");
  const again = await send(haidian, proceedingId, fengtai, {
    kind: "transfer",
    procedureKey: penalty,
  });
  await answer(fengtai, again, "return", {
    ...because,
    properOrganizationId: chaoyang.organizationId,
  });
  const { referrals: asked } = await queueFor(coordinator, { view: "referred-in" });
  assert.ok(asked.some((row) => row.caseId === caseId && row.kind === "designate"));
});
