import assert from "node:assert/strict";
import { test } from "node:test";
import { eq } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import { inTransaction } from "#db/transaction";
import { companySeat } from "#e2e/arrange/seats";
import {
  added,
  delivery,
  jobsOf,
  receiver,
  refused,
  tested,
  testsWithReceiver,
  told,
  verified,
  worker,
} from "#e2e/arrange/webhooks";
import { endEndpoint } from "#lib/webhooks/change-endpoint";
import { DeliveryTaken } from "#lib/webhooks/claim-delivery";
import { endpointOf } from "#lib/webhooks/endpoints-of";
import { mostAttempts } from "#lib/webhooks/retry-plan";
import { sendAgain } from "#lib/webhooks/send-again";
import { sendDelivery } from "#lib/webhooks/send-delivery";

testsWithReceiver();

test("after a 500 it is tried again with the same webhook-id and another timestamp, and sent", async () => {
  const { first, holder, endpointId, secret } = await told();
  receiver.status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const failed = await delivery(first);
  assert.deepEqual([failed.state, failed.attempts, failed.lastStatus], ["failed", 1, 500]);
  assert.ok(failed.nextAt && failed.nextAt > new Date());
  assert.ok((await endpointOf(holder, endpointId)).failingSince);
  assert.deepEqual((await jobsOf(first)).at(-1), { deliveryId: first, attempt: 1 });
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal(receiver.received.length, 1, "the job of the first attempt has nothing left to do");

  receiver.status = 200;
  await sendDelivery(worker(2000), { deliveryId: first, attempt: 1 });
  const [one, two] = receiver.received;
  assert.equal(one!.headers["webhook-id"], first);
  assert.equal(two!.headers["webhook-id"], first);
  assert.notEqual(one!.headers["webhook-timestamp"], two!.headers["webhook-timestamp"]);
  assert.equal(one!.body, two!.body);
  verified(secret, two!);
  assert.deepEqual([(await delivery(first)).state, (await delivery(first)).attempts], ["sent", 2]);
  assert.equal((await endpointOf(holder, endpointId)).failingSince, null);
});

test("it is given up after the last attempt; whoever keeps the webhooks may send it again", async () => {
  const { first, holder, endpointId } = await told();
  receiver.status = 503;
  for (let attempt = 0; attempt < mostAttempts; attempt++)
    await sendDelivery(worker(), { deliveryId: first, attempt });
  const given = await delivery(first);
  assert.deepEqual([given.state, given.attempts, given.nextAt], ["given-up", mostAttempts, null]);
  await sendDelivery(worker(), { deliveryId: first, attempt: mostAttempts });
  assert.equal(receiver.received.length, mostAttempts);
  receiver.status = 204;
  await sendAgain(holder, { endpointId, deliveryId: first });
  await assert.rejects(sendAgain(holder, { endpointId, deliveryId: first }), refused("onItsWay"));
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal((await delivery(first)).state, "sent");
  assert.equal(receiver.received.at(-1)!.headers["webhook-id"], first);
});

test("two workers with one delivery send it once; one that died lets go of it", async () => {
  const { first, second } = await told();
  receiver.delay = 200;
  const job = { deliveryId: first, attempt: 0 };
  const tries = await Promise.allSettled([1, 2, 3].map(() => sendDelivery(worker(), job)));
  assert.equal(receiver.received.length, 1);
  assert.ok(tries.some(({ status: how }) => how === "fulfilled"));
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(webhookDeliveries)
      .set({ leasedUntil: new Date(Date.now() + 60_000) })
      .where(eq(webhookDeliveries.id, second)),
  );
  await assert.rejects(sendDelivery(worker(), { deliveryId: second, attempt: 0 }), DeliveryTaken);
  await sendDelivery(worker(61_000), { deliveryId: second, attempt: 0 });
  assert.equal(receiver.received.length, 2);
});

test("a receiver that is silent, gone or speaks no TLS is a failure with its reason", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  const failsAs = async (url: string) => {
    await inTransaction({ kind: "system" }, (tx) =>
      tx.update(webhookEndpoints).set({ url }).where(eq(webhookEndpoints.id, endpointId)),
    );
    return (await tested(holder, endpointId)).lastFault;
  };
  process.env.WEBHOOK_ALLOWED_HOSTS = `${receiver.host},127.0.0.1:9`;
  assert.equal(await failsAs("http://127.0.0.1:9/"), "unreachable");
  assert.equal(await failsAs(`https://${receiver.host}/`), "tls");
  process.env.WEBHOOK_ALLOWED_HOSTS = receiver.host;
  assert.equal(await failsAs("https://10.0.0.1/"), "address-refused");
  receiver.delay = 11_000;
  assert.equal(await failsAs(`http://${receiver.host}/`), "timed-out");
});

test("what waits for a deleted endpoint is not sent", async () => {
  const { first, holder, endpointId } = await told();
  await endEndpoint(holder, endpointId);
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const { state, lastFault } = await delivery(first);
  assert.deepEqual(
    [receiver.received.length, state, lastFault],
    [0, "withheld", "endpoint-deleted"],
  );
});
