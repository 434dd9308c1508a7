import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { mails } from "#db/schema/mail";
import { people } from "#db/schema/people";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { clocksNow, firstProceeding, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type ReceivedText, startTextGateway, type TextGateway } from "#e2e/arrange/text-gateway";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { siteAddress } from "#lib/auth/site-address";
import { type MessageKind, messageKinds } from "#lib/inbox/message-kinds";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { chooseMail, mailChoiceOf } from "#lib/mail/choose-mail";
import { queueDigests } from "#lib/mail/queue-mails";
import { MailFailed, sendMail } from "#lib/mail/send-mail";
import { mailReport, ownMails } from "#lib/mail/unsent-mails";
import { seatIn as administratorOf } from "#lib/organizations/seat-for-test";
import { remind } from "#lib/proceedings/reminders";

let database: ClonedDatabase;
let officer: MemberActor;
let gateway: TextGateway;
let received: ReceivedText[] = [];
/** What the gateway answers next. */
let status = 204;
const items = "补充购买凭证。";
const worker = () => systemActor("mail-sending", new Date());

before(async () => {
  database = await cloneDatabase();
  officer = await seatIn("market-supervision-110108");
  gateway = await startTextGateway((text) => {
    received.push(text);
    return status;
  });
});
after(async () => {
  await gateway.stop();
  await database.drop();
});
beforeEach(() => {
  received = [];
  status = 204;
  gateway.set();
});

test("a reminder goes out as one short text with its id and the token, without any content", async () => {
  const { holder, number } = await reminded();
  const [id, ...others] = await texts(holder);
  assert.deepEqual(others, [], "one for the step");
  await sendMail(worker(), id!);
  await sendMail(worker(), id!);
  assert.equal(received.length, 1, "sent once, however often the job runs");
  const [{ headers, body }] = received as [ReceivedText];
  assert.equal(headers.authorization, "Bearer a-token");
  assert.equal(headers["content-type"], "application/json");
  assert.equal(headers["idempotency-key"], id);
  const { text, ...rest } = body;
  assert.deepEqual(rest, { id, to: "+8613800138000" });
  const address = siteAddress("/my/inbox");
  assert.equal(text, `【七衡】案件 ${number} 有新文书或期限变化，请登录查看：${address}`);
  const [own] = await ownMails(holder);
  assert.deepEqual([own!.channel, own!.state], ["text", "sent"]);
});

test("in English, and to a number abroad as it was given", async () => {
  const { holder } = await reminded({ locale: "en", phone: "＋852 5123 4567" });
  await sendMail(worker(), (await texts(holder))[0]!);
  assert.equal(received[0]!.body.to, "+85251234567");
  assert.match(received[0]!.body.text!, /^\[Qiheng\] New document or date in case QH-/);
});

test("what the gateway fails at is tried again with the same id; a redirect is not followed", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  for (status of [500, 302, 408, 429]) await assert.rejects(sendMail(worker(), id!), MailFailed);
  status = 200;
  await sendMail(worker(), id!);
  assert.equal(received.length, 5);
  assert.deepEqual([...new Set(received.map(({ body }) => body.id))], [id]);
  assert.equal((await mailOf(id!)).state, "sent");
});

test("what the gateway refuses is given up at once, and the administrator sees why", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  status = 400;
  await sendMail(worker(), id!);
  const { state, attempts, lastError } = await mailOf(id!);
  assert.deepEqual([state, attempts, lastError], ["given-up", 1, "HTTP 400"]);
  const administrator = await administratorOf("coordination-office-beijing", "administrator");
  const { unsent, sent } = await mailReport(administrator);
  const row = unsent.find((mail) => mail.id === id);
  assert.deepEqual([row?.channel, row?.to], ["text", "13800138000"]);
  assert.deepEqual([sent.mail, sent.text > 0], [0, true]);
});

test("a gateway that cannot be reached is a failure with its reason", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  process.env.SMS_URL = "http://127.0.0.1:9";
  await assert.rejects(sendMail(worker(), id!), MailFailed);
  assert.ok((await mailOf(id!)).lastError);
});

test("nothing of other kinds, of unwanted ones, or for who did not ask", async () => {
  const { holder } = await reminded({ unwantedKinds: without("messages", "steps") });
  assert.deepEqual(await texts(holder), [], "deadlines are unwanted");
  const { holder: silent } = await reminded({ texts: false });
  assert.deepEqual(await texts(silent), []);
  const asked = await withAccount();
  const { caseId } = await filed(asked, trademarkAnswers(asked));
  const question = { question: "请鉴别样品。" };
  const proceedingId = await firstProceeding(caseId);
  await taken({ ...officer, now: new Date() }, proceedingId, "verify-with-right-holder", question);
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  assert.deepEqual(await texts(asked), [], "a step is told by no text");
});

test("without the setting nothing is left, and what was left stays as it is", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  gateway.unset();
  await sendMail(worker(), id!);
  const { state, leasedUntil } = await mailOf(id!);
  assert.deepEqual([received.length, state, leasedUntil], [0, "queued", null]);
  const { holder: other } = await reminded();
  assert.deepEqual(await texts(other), []);
});

test("who takes the number back meanwhile is not texted", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  await chooseMail(holder, { mode: "none", locale: "zh", texts: false, phone: "" });
  await sendMail(worker(), id!);
  assert.deepEqual([received.length, (await mailOf(id!)).state], [0, "nothing-to-tell"]);
});

test("who wants both gets both: a text marks nothing as told by e-mail", async () => {
  process.env.SMTP_URL = "smtp://127.0.0.1:9";
  process.env.MAIL_FROM = "noreply@qiheng.example";
  try {
    for (const mode of ["at-once", "daily"]) {
      const { holder } = await reminded({ mode, unwantedKinds: without("deadlines") });
      await acting(worker(), (tx) => queueDigests(tx, worker()));
      assert.equal((await texts(holder)).length, 1, mode);
      assert.equal((await left(holder, "mail")).length, 1, mode);
    }
  } finally {
    delete process.env.SMTP_URL;
    delete process.env.MAIL_FROM;
  }
});

test("workers with one text send it once", async () => {
  const { holder } = await reminded();
  const [id] = await texts(holder);
  await Promise.allSettled([1, 2, 3].map(() => sendMail(worker(), id!)));
  assert.equal(received.length, 1);
});

test("a wrong number is refused, a right one is kept plainly, and stays when it is not asked for", async () => {
  const holder = await companySeat();
  for (const [phone, key] of [
    ["12345", "fields.phoneUnreadable"],
    ["12800138000", "fields.phoneUnreadable"],
    ["+123456", "fields.phoneUnreadable"],
    ["", "fields.phoneMissing"],
  ] as const)
    await assert.rejects(
      wanting(holder, { phone }),
      (thrown) => thrown instanceof Refusal && thrown.fields.phone === key,
      phone,
    );
  await wanting(holder, { phone: " １３９ 0013 8000 " });
  await chooseMail(holder, { mode: "none", locale: "zh" });
  const { texts: wants, phone } = await mailChoiceOf(holder);
  assert.deepEqual([wants, phone], [true, "13900138000"]);
});

const without = (...wanted: MessageKind[]) => messageKinds.filter((kind) => !wanted.includes(kind));

/** Text messages and no e-mail, unless said otherwise. */
function wanting(holder: MemberActor, change: Record<string, unknown> = {}) {
  const usual = { mode: "none", locale: "zh", texts: true, phone: "13800138000" };
  return chooseMail(holder, { ...usual, ...change });
}

/** A filer with an account and this choice. */
async function withAccount(change: Record<string, unknown> = {}): Promise<MemberActor> {
  const holder = await companySeat();
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(people).set({ passwordHash: "x" }).where(eq(people.id, holder.personId)),
  );
  await wanting(holder, change);
  return holder;
}

/** Such a filer, who was reminded of the last day for a supplement. */
async function reminded(change: Record<string, unknown> = {}) {
  const holder = await withAccount(change);
  const { caseId, number } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  await taken({ ...officer, now: new Date() }, proceedingId, "request-supplement", { items });
  const [clock] = await clocksNow(proceedingId, "supplement");
  await remind(systemActor("test", new Date(+clock!.dueAt! - 86_400_000)), clock!.id);
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  return { holder, number };
}

const texts = (holder: MemberActor) => left(holder, "text");

/** What was left for a person to go out by a channel. */
async function left({ personId }: MemberActor, channel: "mail" | "text"): Promise<string[]> {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select({ id: mails.id })
      .from(mails)
      .where(and(eq(mails.personId, personId), eq(mails.channel, channel))),
  );
  return rows.map(({ id }) => id);
}

async function mailOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(mails).where(eq(mails.id, id)),
  );
  return row!;
}
