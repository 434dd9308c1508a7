import assert from "node:assert/strict";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import { after, before, beforeEach, test } from "node:test";
import { and, eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { cases, grants } from "#db/schema/cases";
import { events as timeline } from "#db/schema/events";
import { webhookDeliveries, webhookEndpoints } from "#db/schema/webhooks";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { lockCase } from "#lib/cases/lock-case";
import { record } from "#lib/cases/record";
import { writeNote } from "#lib/cases/write-note";
import { handlers } from "#lib/jobs/handlers";
import { changesOf } from "#lib/organizations/seat-for-test";
import { timelineFor } from "#lib/timeline/timeline-for";
import { addEndpoint, mostEndpoints } from "#lib/webhooks/add-endpoint";
import {
  endEndpoint,
  pauseEndpoint,
  resumeEndpoint,
  rotateSecret,
} from "#lib/webhooks/change-endpoint";
import { DeliveryTaken } from "#lib/webhooks/claim-delivery";
import { deliveriesOf, endpointOf, endpointsOf, failedEndpoints } from "#lib/webhooks/endpoints-of";
import { mostTests, queueDeliveries, sendTest } from "#lib/webhooks/queue-deliveries";
import { mostAttempts } from "#lib/webhooks/retry-plan";
import { sendAgain } from "#lib/webhooks/send-again";
import { sendDelivery } from "#lib/webhooks/send-delivery";

type Received = { headers: IncomingHttpHeaders; body: string; path: string };

let database: ClonedDatabase;
let server: Server;
let host = "";
let received: Received[] = [];
/** What the receiver answers, and after how long in milliseconds. */
let status = 204;
let delay = 0;
const secretWords = "这句话只给办案机构看。";

before(async () => {
  database = await cloneDatabase();
  server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body, path: request.url ?? "" });
      setTimeout(() => response.writeHead(status).end("x".repeat(200_000)), delay);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${(server.address() as { port: number }).port}`;
  process.env.WEBHOOK_ALLOWED_HOSTS = host;
});
after(async () => {
  delete process.env.WEBHOOK_ALLOWED_HOSTS;
  await new Promise((resolve) => server.close(resolve));
  await database.drop();
});
beforeEach(() => {
  received = [];
  [status, delay] = [204, 0];
});

test("an organization is told of exactly what its members may see, by ids, signed, each once", async () => {
  const stranger = await companySeat();
  const [holder, officer] = [await companySeat(), await seatIn("market-supervision-110108")];
  const head = await seatIn("market-supervision-110108", ["head"]);
  const own = await added(holder);
  const bodys = await added(head);
  const strangers = await added(stranger);
  const { caseId, number } = await worked(holder, officer);
  await toldToOne(head, caseId);
  await queued(caseId);

  for (const [actor, { endpointId, secret }] of [
    [holder, own],
    [head, bodys],
  ] as const) {
    const seen = await acting(actor, (tx) => timelineFor(tx, actor, caseId, { most: 100 }));
    const expected = seen.entries.filter(({ audience }) => audience !== "persons");
    if (actor === head) assert.ok(expected.length < seen.entries.length, "one is for him alone");
    const rows = await deliveriesTo(endpointId);
    assert.deepEqual(
      rows.map(({ eventId }) => eventId).sort(),
      expected.map(({ id }) => id).sort(),
    );
    received = [];
    for (const { id } of rows) await sendDelivery(worker(), { deliveryId: id, attempt: 0 });
    for (const { id } of rows) await sendDelivery(worker(), { deliveryId: id, attempt: 0 });
    assert.equal(received.length, rows.length, "sent once, however often the job runs");
    for (const { headers, body } of received) {
      const told = verified(secret, { headers, body });
      assert.equal(told.type, "case.event");
      const keys = ["at", "caseId", "caseNumber", "eventType", "seq"];
      assert.deepEqual(Object.keys(told.data).sort(), keys);
      const entry = expected.find(({ seq }) => seq === told.data.seq);
      assert.deepEqual(told.data, {
        caseId,
        caseNumber: number,
        seq: entry?.seq,
        eventType: entry?.type,
        at: entry?.at.toISOString(),
      });
      assert.doesNotMatch(body, /示例|测试人员|这句话/);
    }
  }
  const bodyOnly = (await deliveriesTo(bodys.endpointId)).length;
  assert.ok(bodyOnly > (await deliveriesTo(own.endpointId)).length, "some is for the body alone");
  assert.deepEqual(await deliveriesTo(strangers.endpointId), []);
  assert.equal(await queued(caseId), 0, "told twice is told once");
});

test("the inbox job leaves deliveries, and each delivery leaves a job with ids only", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const written = { caseId, first: 1, last: 999 };
  await handlers["inbox-delivery"]!(written, new AbortController().signal);
  const rows = await deliveriesTo(endpointId);
  assert.ok(rows.length > 0);
  assert.deepEqual(await jobsOf(rows[0]!.id), [{ deliveryId: rows[0]!.id, attempt: 0 }]);
});

test("when sight has ended before it is sent, nothing is sent, and the log no longer says of what", async () => {
  const { holder, endpointId, first, caseId } = await told();
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(grants)
      .set({ endedAt: new Date() })
      .where(and(eq(grants.caseId, caseId), eq(grants.organizationId, holder.organizationId))),
  );
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal(received.length, 0);
  const [logged] = (await deliveriesOf(holder, endpointId)).rows.filter(({ id }) => id === first);
  assert.deepEqual([logged!.state, logged!.lastFault], ["withheld", "not-seen"]);
  assert.equal(logged!.told, null);
  assert.equal(await queued(caseId), 0, "and nothing new is left");
});

test("after a 500 it is tried again with the same webhook-id and another timestamp, and sent", async () => {
  const { first, holder, endpointId, secret } = await told();
  status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const failed = await delivery(first);
  assert.deepEqual([failed.state, failed.attempts, failed.lastStatus], ["failed", 1, 500]);
  assert.ok(failed.nextAt && failed.nextAt > new Date());
  assert.ok((await endpointOf(holder, endpointId)).failingSince);
  assert.deepEqual((await jobsOf(first)).at(-1), { deliveryId: first, attempt: 1 });
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal(received.length, 1, "the job of the first attempt has nothing left to do");

  status = 200;
  await sendDelivery(worker(2000), { deliveryId: first, attempt: 1 });
  const [one, two] = received;
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
  status = 503;
  for (let attempt = 0; attempt < mostAttempts; attempt++)
    await sendDelivery(worker(), { deliveryId: first, attempt });
  const given = await delivery(first);
  assert.deepEqual([given.state, given.attempts, given.nextAt], ["given-up", mostAttempts, null]);
  await sendDelivery(worker(), { deliveryId: first, attempt: mostAttempts });
  assert.equal(received.length, mostAttempts);
  status = 204;
  await sendAgain(holder, { endpointId, deliveryId: first });
  await assert.rejects(sendAgain(holder, { endpointId, deliveryId: first }), refused("onItsWay"));
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  assert.equal((await delivery(first)).state, "sent");
  assert.equal(received.at(-1)!.headers["webhook-id"], first);
});

test("an endpoint that fails for three days is paused, says so, and goes on with what waited when resumed", async () => {
  const { first, second, holder, endpointId, caseId } = await told();
  status = 500;
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  await sendDelivery(worker(71 * 3_600_000), { deliveryId: first, attempt: 1 });
  assert.equal(await failedEndpoints(holder), 0);
  await sendDelivery(worker(73 * 3_600_000), { deliveryId: first, attempt: 2 });
  assert.equal((await endpointOf(holder, endpointId)).pausedBecause, "failing");
  assert.equal(await failedEndpoints(holder), 1);
  const before = received.length;
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal(received.length, before, "nothing is sent while it is paused");
  const again = sendAgain(holder, { endpointId, deliveryId: second });
  await assert.rejects(again, refused("paused"));

  const information = { information: "补充购买凭证一份。" };
  await taken(holder, await firstProceeding(caseId), "add-information", information);
  assert.equal(await queued(caseId, holder), 0, "what happens during the pause is not told");

  const tested = await sendTest(holder, endpointId);
  status = 204;
  await sendDelivery(worker(), { deliveryId: tested, attempt: 0 });
  assert.match(received.at(-1)!.body, /^\{"type":"webhook.test"/);
  await resumeEndpoint(holder, endpointId);
  assert.equal((await jobsOf(second)).length, 2);
  await sendDelivery(worker(), { deliveryId: second, attempt: 0 });
  assert.equal((await delivery(second)).state, "sent");
});

test("after a rotation both secrets sign for 24 hours, then the new one alone", async () => {
  const holder = await companySeat();
  const { endpointId, secret } = await added(holder);
  const rotated = await rotateSecret(holder, endpointId);
  assert.notEqual(rotated.secret, secret);
  await tested(holder, endpointId);
  verified(secret, received.at(-1)!);
  verified(rotated.secret, received.at(-1)!);
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(webhookEndpoints)
      .set({ previousUntil: new Date() })
      .where(eq(webhookEndpoints.id, endpointId)),
  );
  await tested(holder, endpointId);
  verified(rotated.secret, received.at(-1)!);
  assert.throws(() => verified(secret, received.at(-1)!));
  assert.throws(() => verified(rotated.secret, { ...received.at(-1)!, body: "{}" }));
});

test("two workers with one delivery send it once; one that died lets go of it", async () => {
  const { first, second } = await told();
  delay = 200;
  const job = { deliveryId: first, attempt: 0 };
  const tries = await Promise.allSettled([1, 2, 3].map(() => sendDelivery(worker(), job)));
  assert.equal(received.length, 1);
  assert.ok(tries.some(({ status: how }) => how === "fulfilled"));
  await inTransaction({ kind: "system" }, (tx) =>
    tx
      .update(webhookDeliveries)
      .set({ leasedUntil: new Date(Date.now() + 60_000) })
      .where(eq(webhookDeliveries.id, second)),
  );
  await assert.rejects(sendDelivery(worker(), { deliveryId: second, attempt: 0 }), DeliveryTaken);
  await sendDelivery(worker(61_000), { deliveryId: second, attempt: 0 });
  assert.equal(received.length, 2);
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
  process.env.WEBHOOK_ALLOWED_HOSTS = `${host},127.0.0.1:9`;
  assert.equal(await failsAs("http://127.0.0.1:9/"), "unreachable");
  assert.equal(await failsAs(`https://${host}/`), "tls");
  process.env.WEBHOOK_ALLOWED_HOSTS = host;
  assert.equal(await failsAs("https://10.0.0.1/"), "address-refused");
  delay = 11_000;
  assert.equal(await failsAs(`http://${host}/`), "timed-out");
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
  const same = { url: `http://${host}/same`, description: "生产" };
  await addEndpoint(holder, same);
  await assert.rejects(addEndpoint(holder, same), refusedUrl("urlKnown"));
  for (let made = 1; made < mostEndpoints; made++) await addEndpoint(holder, typed());
  await assert.rejects(addEndpoint(holder, typed()), refused("tooMany"));
});

test("what waits for a deleted endpoint is not sent", async () => {
  const { first, holder, endpointId } = await told();
  await endEndpoint(holder, endpointId);
  await sendDelivery(worker(), { deliveryId: first, attempt: 0 });
  const { state, lastFault } = await delivery(first);
  assert.deepEqual([received.length, state, lastFault], [0, "withheld", "endpoint-deleted"]);
});

test("an endpoint is sent no flood of tests", async () => {
  const holder = await companySeat();
  const { endpointId } = await added(holder);
  for (let sent = 0; sent < mostTests; sent++) await sendTest(holder, endpointId);
  await assert.rejects(sendTest(holder, endpointId), refused("tooManyTests"));
  await sendTest(at(holder, new Date(Date.now() + 3_600_000)), endpointId);
});

test("a respondent is not told what a reporter without a right did", async () => {
  const [reporter, respondent] = [await companySeat(), await companySeat()];
  const [theirs, own] = [await added(respondent), await added(reporter)];
  const { caseId } = await filed(at(reporter, new Date()), trademarkAnswers(reporter));
  const grant = { caseId, organizationId: respondent.organizationId, standing: "respondent" };
  const cause = { scope: "whole", cause: "test", causeId: caseId, startedAt: new Date() };
  await inTransaction({ kind: "system" }, async (tx) => {
    await tx.insert(grants).values({ id: newId(), ...grant, ...cause });
    await tx.update(cases).set({ rightKind: "none" }).where(eq(cases.id, caseId));
  });
  await queued(caseId);
  const events = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ id: webhookDeliveries.eventId, by: timeline.actorOrganizationId })
      .from(webhookDeliveries)
      .innerJoin(timeline, eq(timeline.id, webhookDeliveries.eventId))
      .where(eq(webhookDeliveries.endpointId, theirs.endpointId)),
  );
  assert.ok(events.every(({ by }) => by !== reporter.organizationId));
  assert.ok((await deliveriesTo(own.endpointId)).length > 0);
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

const worker = (later = 0) => systemActor("webhook-sending", new Date(Date.now() + later));

let serial = 0;
const typed = () => ({ url: `http://${host}/${serial++}`, description: "" });

function added(actor: MemberActor) {
  return addEndpoint(actor, typed());
}

function refused(key: string) {
  return (thrown: unknown) => thrown instanceof Refusal && thrown.key === `webhooks.${key}`;
}

/** A filer with an endpoint and a case, of which two deliveries wait. */
async function told() {
  const holder = await companySeat();
  const made = await added(holder);
  const { caseId } = await worked(holder, await seatIn("market-supervision-110108"));
  const [first, second] = (await deliveriesTo(made.endpointId)).map(({ id }) => id);
  return { holder, caseId, ...made, first: first!, second: second! };
}

/** A case in which a body asked something and wrote something down for itself. */
async function worked(holder: MemberActor, officer: MemberActor) {
  const { caseId, number } = await filed(at(holder, new Date()), trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const acts = at(officer, new Date());
  await taken(acts, proceedingId, "record-step", { step: "other", note: secretWords });
  await taken(acts, proceedingId, "verify-with-right-holder", { question: "请鉴别样品。" });
  await writeNote(acts, { caseId, text: secretWords });
  await queued(caseId);
  return { caseId, number };
}

/** Writes down something that one person alone may read. */
async function toldToOne({ personId }: MemberActor, caseId: string): Promise<void> {
  const actor = worker();
  await acting(actor, async (tx) => {
    const only = { audience: "persons" as const, visibleTo: [personId] };
    const kase = await lockCase(tx, actor, caseId);
    await record(tx, actor, kase, { type: "note-written", ...only, payload: {} });
  });
}

/** @returns how many deliveries were new, of one organization or of all. */
async function queued(caseId: string, of?: MemberActor): Promise<number> {
  const before = of ? await countOf(of) : 0;
  const made = await queueDeliveries(worker(), { caseId, first: 1, last: 999 });
  return of ? (await countOf(of)) - before : made;
}

async function countOf({ organizationId }: MemberActor): Promise<number> {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.$count(webhookDeliveries, eq(webhookDeliveries.organizationId, organizationId)),
  );
}

async function tested(actor: MemberActor, endpointId: string) {
  const deliveryId = await sendTest(actor, endpointId);
  await sendDelivery(worker(), { deliveryId, attempt: 0 });
  return delivery(deliveryId);
}

function deliveriesTo(endpointId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(webhookDeliveries).where(eq(webhookDeliveries.endpointId, endpointId)),
  );
}

async function delivery(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)),
  );
  return row!;
}

async function jobsOf(deliveryId: string) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ data: unknown }>(sql`select data from pgboss.job
      where name = 'webhook-sending' and data->>'deliveryId' = ${deliveryId} order by start_after`),
  );
  return rows.map(({ data }) => data);
}

type Notice = { type: string; data: Record<string, unknown> };

/** As a receiver does it. @throws when the signature is not right. */
function verified(secret: string, { headers, body }: Pick<Received, "headers" | "body">): Notice {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Notice;
}
