import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach } from "node:test";
import { eq, sql } from "drizzle-orm";
import { Webhook } from "standardwebhooks";
import { webhookDeliveries } from "#db/schema/webhooks";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { writeNote } from "#lib/cases/write-note";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { addEndpoint } from "#lib/webhooks/add-endpoint";
import { sendTest } from "#lib/webhooks/queue-deliveries";
import { sendDelivery } from "#lib/webhooks/send-delivery";

type Received = { headers: IncomingHttpHeaders; body: string; path: string };

/** What was received, and what is answered, after how long in milliseconds. */
export const receiver = { host: "", received: [] as Received[], status: 204, delay: 0 };

const server = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => (body += chunk));
  request.on("end", () => {
    const { headers, url = "" } = request;
    receiver.received.push({ headers, body, path: url });
    const { status, delay } = receiver;
    setTimeout(() => response.writeHead(status).end("x".repeat(200_000)), delay);
  });
});

/** Gives a test file a database of its own and a receiver on this machine, permitted by the operator. */
export function testsWithReceiver(): void {
  let database: ClonedDatabase;
  before(async () => {
    database = await cloneDatabase();
    await startReceiver();
  });
  after(async () => {
    await stopReceiver();
    await database.drop();
  });
  beforeEach(() => {
    Object.assign(receiver, { received: [], status: 204, delay: 0 });
  });
}

async function startReceiver(): Promise<void> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  receiver.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.WEBHOOK_ALLOWED_HOSTS = receiver.host;
}

async function stopReceiver(): Promise<void> {
  delete process.env.WEBHOOK_ALLOWED_HOSTS;
  await new Promise((resolve) => server.close(resolve));
}

const secretWords = "这句话只给办案机构看。";

export const worker = (later = 0) => systemActor("webhook-sending", new Date(Date.now() + later));

let serial = 0;
export const typed = () => ({ url: `http://${receiver.host}/${serial++}`, description: "" });

export function added(actor: MemberActor) {
  return addEndpoint(actor, typed());
}

export function refused(key: string) {
  return (thrown: unknown) => thrown instanceof Refusal && thrown.key === `webhooks.${key}`;
}

/** A filer with an endpoint and a case, of which two deliveries wait. */
export async function told() {
  const holder = await companySeat();
  const made = await added(holder);
  const { caseId } = await worked(holder, await seatIn("market-supervision-110108"));
  const [first, second] = (await deliveriesTo(made.endpointId)).map(({ id }) => id);
  return { holder, caseId, ...made, first: first!, second: second! };
}

/** A case in which a body asked something and wrote something down for itself. */
export async function worked(holder: MemberActor, officer: MemberActor) {
  const { caseId, number } = await filed(at(holder, new Date()), trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const acts = at(officer, new Date());
  await taken(acts, proceedingId, "record-step", { step: "other", note: secretWords });
  await taken(acts, proceedingId, "verify-with-right-holder", { question: "请鉴别样品。" });
  await writeNote(acts, { caseId, text: secretWords });
  await queued(caseId);
  return { caseId, number };
}

/** @returns how many deliveries were new, of one organization or of all. */
export async function queued(caseId: string, of?: MemberActor): Promise<number> {
  const before = of ? await countOf(of) : 0;
  const { deliveries } = await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  return of ? (await countOf(of)) - before : deliveries;
}

async function countOf({ organizationId }: MemberActor): Promise<number> {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.$count(webhookDeliveries, eq(webhookDeliveries.organizationId, organizationId)),
  );
}

export async function tested(actor: MemberActor, endpointId: string) {
  const deliveryId = await sendTest(actor, endpointId);
  await sendDelivery(worker(), { deliveryId, attempt: 0 });
  return delivery(deliveryId);
}

export function deliveriesTo(endpointId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(webhookDeliveries).where(eq(webhookDeliveries.endpointId, endpointId)),
  );
}

export async function delivery(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(webhookDeliveries).where(eq(webhookDeliveries.id, id)),
  );
  return row!;
}

type Notice = { type: string; data: Record<string, unknown> };

/** As a receiver does it. @throws when the signature is not right. */
export function verified(
  secret: string,
  { headers, body }: Pick<Received, "headers" | "body">,
): Notice {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Notice;
}

/** What the jobs of a delivery say, in the order in which they are due. */
export async function jobsOf(deliveryId: string) {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.execute<{ data: unknown }>(sql`select data from pgboss.job
      where name = 'webhook-sending' and data->>'deliveryId' = ${deliveryId} order by start_after`),
  );
  return rows.map(({ data }) => data);
}
