import assert from "node:assert/strict";
import { test } from "node:test";
import { eq } from "drizzle-orm";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import { inTransaction } from "#db/transaction";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import {
  added,
  deliveriesTo,
  delivery,
  receiver,
  refused,
  tested,
  testsWithReceiver,
  told,
  typed,
  verified,
} from "#e2e/arrange/webhooks";
import { acting } from "#lib/access/act";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { handlers } from "#lib/jobs/handlers";
import { changesOf } from "#lib/organizations/seat-for-test";
import { addEndpoint, mostEndpoints } from "#lib/webhooks/add-endpoint";
import {
  endEndpoint,
  pauseEndpoint,
  resumeEndpoint,
  rotateSecret,
} from "#lib/webhooks/change-endpoint";
import { deliveriesOf, endpointOf, endpointsOf } from "#lib/webhooks/endpoints-of";
import { mostTests, sendTest } from "#lib/webhooks/queue-deliveries";
import { sendAgain } from "#lib/webhooks/send-again";

testsWithReceiver();

test("after a rotation both secrets sign for 24 hours, then the new one alone", async () => {
  const holder = await companySeat();
  const { endpointId, secret } = await added(holder);
  const rotated = await rotateSecret(holder, endpointId);
  assert.notEqual(rotated.secret, secret);
  await tested(holder, endpointId);
  verified(secret, receiver.received.at(-1)!);
  verified(rotated.secret, receiver.received.at(-1)!);
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(webhookEndpoints)
      .set({ previousUntil: new Date() })
      .where(eq(webhookEndpoints.id, endpointId)),
  );
  await tested(holder, endpointId);
  verified(rotated.secret, receiver.received.at(-1)!);
  assert.throws(() => verified(secret, receiver.received.at(-1)!));
  assert.throws(() => verified(rotated.secret, { ...receiver.received.at(-1)!, body: "{}" }));
});

test("only whom the webhooks are for may keep them, only one's own, and each change is written down", async () => {
  const [holder, other] = [await companySeat(), await companySeat()];
  const officer = await seatIn("market-supervision-110108", ["officer"]);
  const administrator = await seatIn("market-supervision-110108", ["administrator"]);
  await assert.rejects(addEndpoint(officer, typed()), NotSeen);
  await assert.rejects(endpointsOf(officer), NotSeen);
  const { endpointId } = await added(administrator);
  for (const wrong of [officer, holder]) {
    await assert.rejects(rotateSecret(wrong, endpointId), NotSeen);
    await assert.rejects(pauseEndpoint(wrong, endpointId), NotSeen);
    await assert.rejects(sendTest(wrong, endpointId), NotSeen);
    await assert.rejects(endEndpoint(wrong, endpointId), NotSeen);
    await assert.rejects(deliveriesOf(wrong, endpointId), NotSeen);
  }
  await assert.rejects(endpointOf(administrator, "no id"), NotSeen);
  const foreign = await told();
  const mine = await added(other);
  const theirs = { endpointId: mine.endpointId, deliveryId: foreign.first };
  await assert.rejects(sendAgain(other, theirs), NotSeen);
  const seen = await acting(other, (tx) => tx.select().from(webhookDeliveries));
  assert.deepEqual(seen, [], "the database keeps others' from who looks, too");
  const endpoints = await acting(other, (tx) => tx.select().from(webhookEndpoints));
  assert.deepEqual(
    endpoints.map(({ id }) => id),
    [mine.endpointId],
  );

  await pauseEndpoint(administrator, endpointId);
  await resumeEndpoint(administrator, endpointId);
  await endEndpoint(administrator, endpointId);
  await assert.rejects(pauseEndpoint(administrator, endpointId), NotSeen);
  const changes = await changesOf(endpointId);
  assert.equal(changes.length, 4);
  assert.ok(changes.every(({ what, after }) => what === "webhook" && !/whsec/.test(`${after}`)));
});

test("a wrong address is refused at its field; the same one twice and an eleventh, too", async () => {
  const holder = await companySeat();
  const refusedUrl = (key: string) => (thrown: unknown) =>
    thrown instanceof Refusal && thrown.fields.url === `webhooks.${key}`;
  for (const [url, key] of [
    ["", "urlMissing"],
    ["hooks", "urlInvalid"],
    ["http://hooks.example.cn/", "urlNotHttps"],
    ["https://0x7f.1/", "urlInside"],
    ["https://hooks.example.cn:22/", "urlPort"],
  ] as const)
    await assert.rejects(addEndpoint(holder, { url, description: "" }), refusedUrl(key));
  const same = { url: `http://${receiver.host}/same`, description: "生产" };
  await addEndpoint(holder, same);
  await assert.rejects(addEndpoint(holder, same), refusedUrl("urlKnown"));
  for (let made = 1; made < mostEndpoints; made++) await addEndpoint(holder, typed());
  await assert.rejects(addEndpoint(holder, typed()), refused("tooMany"));
});

test("an endpoint is sent no flood of tests", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  for (let sent = 0; sent < mostTests; sent++) await sendTest(holder, endpointId);
  await assert.rejects(sendTest(holder, endpointId), refused("tooManyTests"));
  await sendTest(at(holder, new Date(Date.now() + 3_600_000)), endpointId);
});

test("the log pages back without losing or repeating a line", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  const ids = new Set<string>();
  for (let made = 0; made < 35; made++)
    ids.add(await sendTest(at(holder, new Date(Date.now() + made)), endpointId));
  const first = await deliveriesOf(holder, endpointId);
  const rest = await deliveriesOf(holder, endpointId, first.next ?? "");
  assert.deepEqual([first.rows.length, rest.rows.length, rest.next], [30, 5, null]);
  assert.deepEqual(new Set([...first.rows, ...rest.rows].map(({ id }) => id)), ids);
});

test("the log keeps 90 days and what is still to be told, and forgets the rest in batches", async () => {
  const { holder, endpointId, first, second } = await told();
  const [young, again] = [await sendTest(holder, endpointId), await sendTest(holder, endpointId)];
  const old = Array.from({ length: 1200 }, newId);
  const day = (days: number) => new Date(Date.now() - days * 24 * 3_600_000);
  await inTransaction({ kind: "system" }, async (tx) => {
    const { organizationId } = holder;
    const row = { endpointId, organizationId, state: "sent", queuedAt: day(91), triedAt: day(91) };
    await tx.insert(webhookDeliveries).values(old.map((id) => ({ id, ...row })));
    const aged = (id: string, change: object) =>
      tx.update(webhookDeliveries).set(change).where(eq(webhookDeliveries.id, id));
    await aged(first, { queuedAt: day(200), triedAt: day(100), state: "failed" });
    await aged(second, { queuedAt: day(91), triedAt: day(91), state: "withheld" });
    await aged(young, { queuedAt: day(89), triedAt: day(89), state: "given-up" });
    await aged(again, { queuedAt: day(200), triedAt: day(1), state: "sent" });
  });
  await handlers["webhook-log-cleanup"]!({}, AbortSignal.abort());
  assert.ok(await delivery(second), "nothing is begun once the job was taken away");
  await handlers["webhook-log-cleanup"]!({}, new AbortController().signal);
  const left = (await deliveriesTo(endpointId)).map(({ id }) => id);
  for (const kept of [first, young, again]) assert.ok(left.includes(kept));
  for (const gone of [second, ...old]) assert.ok(!left.includes(gone));
  await endEndpoint(holder, endpointId);
  await handlers["webhook-log-cleanup"]!({}, new AbortController().signal);
  assert.equal(await delivery(first), undefined, "what waited for a deleted endpoint goes, too");
});
