import assert from "node:assert/strict";
import { test } from "node:test";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat } from "#e2e/arrange/seats";
import {
  added,
  delivery,
  jobsOf,
  queued,
  receiver,
  refused,
  tested,
  testsWithReceiver,
  told,
  worker,
} from "#e2e/arrange/webhooks";
import type { MemberActor } from "#lib/access/actor";
import { inboxOf } from "#lib/inbox/inbox-of";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { pauseEndpoint, resumeEndpoint } from "#lib/webhooks/change-endpoint";
import { endpointOf, failedEndpoints } from "#lib/webhooks/endpoints-of";
import { sendTest } from "#lib/webhooks/queue-deliveries";
import { sendAgain } from "#lib/webhooks/send-again";
import { sendDelivery } from "#lib/webhooks/send-delivery";

testsWithReceiver();

test("an endpoint that fails for three days is paused, says so, and goes on with what waited when resumed", async () => {
  const { first, second, holder, endpointId, caseId } = await told();
  receiver.status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  await sendDelivery(worker(71 * 3_600_000), { deliveryId: first, attempt: 1 });
  assert.equal(await failedEndpoints(holder), 0);
  await sendDelivery(worker(73 * 3_600_000), { deliveryId: first, attempt: 2 });
  assert.equal((await endpointOf(holder, endpointId)).pausedBecause, "failing");
  assert.equal(await failedEndpoints(holder), 1);
  assert.deepEqual(await toldOfPause(holder, caseId), ["status"]);
  assert.ok((await endpointOf(holder, endpointId)).escalatedAt);
  const before = receiver.received.length;
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, before, "nothing is sent while it is paused");
  const again = sendAgain(holder, { endpointId, deliveryId: second });
  await assert.rejects(again, refused("paused"));

  const information = { information: "补充购买凭证一份。" };
  await taken(holder, await firstProceeding(caseId), "add-information", information);
  assert.equal(await queued(caseId, holder), 0, "what happens during the pause is not told");

  const tested = await sendTest(holder, endpointId);
  receiver.status = 204;
  await sendDelivery(worker(), { deliveryId: tested, attempt: 0 });
  assert.match(receiver.received.at(-1)!.body, /^\{"type":"webhook.test"/);
  await resumeEndpoint(holder, endpointId);
  assert.equal((await jobsOf(second)).length, 2);
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal((await delivery(second)).state, "sent");
});

test("an endpoint that answers 410 is paused at once, says so, and is told what waited when resumed", async () => {
  const { first, second, holder, endpointId, caseId } = await told();
  receiver.status = 410;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const { pausedBecause } = await endpointOf(holder, endpointId);
  assert.deepEqual([pausedBecause, await failedEndpoints(holder)], ["gone", 1]);
  const failed = await delivery(first);
  assert.deepEqual([failed.lastStatus, failed.lastFault, failed.nextAt], [410, "gone", null]);
  assert.equal((await jobsOf(first)).length, 1, "and no next attempt is left");
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, 1);
  assert.deepEqual(await toldOfPause(holder, caseId), ["gone"], "once");

  receiver.status = 204;
  await resumeEndpoint(holder, endpointId);
  assert.equal((await endpointOf(holder, endpointId)).escalatedAt, null);
  assert.deepEqual((await jobsOf(first)).at(-1), { deliveryId: first, attempt: 1 });
  await sendDelivery(worker(), { deliveryId: first, attempt: 1 });
  assert.equal((await delivery(first)).state, "sent");
});

test("one that somebody paused stays paused by hand when a test finds it gone", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  await pauseEndpoint(holder, endpointId);
  receiver.status = 410;
  assert.equal((await tested(holder, endpointId)).state, "given-up");
  assert.equal((await endpointOf(holder, endpointId)).pausedBecause, "by-hand");
});

/** The faults of which the inbox of who keeps the webhooks tells. */
async function toldOfPause(keeper: MemberActor, caseId: string) {
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  const { messages } = await inboxOf({ ...keeper, now: new Date() });
  return messages.flatMap(({ entry }) =>
    entry.type === "delivery-failed" ? [entry.payload.fault] : [],
  );
}
