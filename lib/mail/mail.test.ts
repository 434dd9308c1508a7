import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import { eq } from "drizzle-orm";
import { type ParsedMail, simpleParser } from "mailparser";
import { mails } from "#db/schema/mail";
import { people } from "#db/schema/people";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, taken } from "#e2e/arrange/lanes";
import { startMailServer } from "#e2e/arrange/mail-server";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { acting } from "#lib/access/act";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { openCase } from "#lib/cases/open-case";
import { type MessageKind, messageKinds } from "#lib/inbox/message-kinds";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { chooseMail, mailChoiceOf } from "#lib/mail/choose-mail";
import { queueDigests } from "#lib/mail/queue-mails";
import { MailFailed, mostAttempts, sendMail } from "#lib/mail/send-mail";
import { mailReport, ownMails, retryMail } from "#lib/mail/unsent-mails";
import { seatIn as administratorOf } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let officer: MemberActor;
let stopMail: () => Promise<void>;
let received: ParsedMail[] = [];
/** What the mail server answers to the next recipients. */
let refuses: string | null = null;
const secret = "这句话只给办案机构看，不应出现在任何邮件里。";
const worker = () => systemActor("mail-sending", new Date());

before(async () => {
  database = await cloneDatabase();
  officer = await seatIn("market-supervision-110108");
  stopMail = await startMailServer({
    onRcptTo: (_address, _session, done) => done(refuses ? new Error(refuses) : null),
    onData: (stream, _session, done) =>
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }),
  });
});
after(async () => {
  await stopMail();
  await database.drop();
});
beforeEach(() => {
  received = [];
  refuses = null;
});

test("a step in one's case comes as one e-mail in one's language, without what only bodies may read", async () => {
  const { holder, number } = await told();
  await chooseMail(holder, { mode: "at-once", locale: "en" });
  const [id] = await waiting(holder);
  await sendMail(worker(), id!);
  await sendMail(worker(), id!);
  assert.equal(received.length, 1, "sent once, however often the job runs");
  const [mail] = received;
  assert.match(mail!.subject ?? "", new RegExp(`News in case ${number}`));
  assert.match(mail!.messageId ?? "", new RegExp(id!));
  assert.match(mail!.text ?? "", /\/my\/cases\//);
  assert.doesNotMatch(mail!.text ?? "", new RegExp(secret));
  assert.doesNotMatch(mail!.text ?? "", /请鉴别样品/, "no free text of anybody's");
  assert.equal((await mailOf(id!)).state, "sent");
});

test("what was read meanwhile is not told by e-mail any more", async () => {
  const { holder, caseId } = await told();
  const [id] = await waiting(holder);
  await openCase({ ...holder, now: new Date() }, caseId);
  await sendMail(worker(), id!);
  assert.deepEqual([received.length, (await mailOf(id!)).state], [0, "nothing-to-tell"]);
});

test("a refused e-mail is kept with its reason, tried again, given up in the end, and sent when retried", async () => {
  const { holder } = await told();
  const [id] = await waiting(holder);
  refuses = "mailbox full";
  for (let attempt = 1; attempt < mostAttempts; attempt++)
    await assert.rejects(sendMail(worker(), id!), MailFailed);
  await sendMail(worker(), id!);
  const given = await mailOf(id!);
  assert.deepEqual([given.state, given.attempts], ["given-up", mostAttempts]);
  assert.match(given.lastError ?? "", /mailbox full/);

  const administrator = await administratorOf("coordination-office-beijing", "administrator");
  await assert.rejects(mailReport(officer), NotSeen);
  const { unsent } = await mailReport(administrator);
  assert.equal(unsent.find((mail) => mail.id === id)?.state, "given-up");
  refuses = null;
  await retryMail(administrator, id!);
  await sendMail(worker(), id!);
  assert.deepEqual([received.length, (await mailOf(id!)).state], [1, "sent"]);
});

test("a server that cannot be reached is a failure with its reason, too", async () => {
  const { holder } = await told();
  const [id] = await waiting(holder);
  const url = process.env.SMTP_URL;
  process.env.SMTP_URL = "smtp://127.0.0.1:9";
  await assert.rejects(sendMail(worker(), id!), MailFailed);
  process.env.SMTP_URL = url;
  assert.equal((await mailOf(id!)).state, "failed");
});

test("who wants a digest gets one a day for all cases; who wants none gets none", async () => {
  const { holder } = await told();
  assert.deepEqual(await mailChoiceOf(holder), {
    mode: "at-once",
    locale: "zh",
    unwantedKinds: [],
    texts: false,
    phone: null,
  });
  const before = (await waiting(holder)).length;
  await chooseMail(holder, { mode: "daily", locale: "zh" });
  await told(holder);
  assert.equal((await waiting(holder)).length, before, "nothing at once");
  const queue = () => acting(worker(), (tx) => queueDigests(tx, worker()));
  assert.ok((await queue()) >= 1);
  assert.equal(await queue(), 0, "one a day");
  const digest = (await waiting(holder)).at(-1)!;
  await sendMail(worker(), digest);
  assert.match(received[0]?.subject ?? "", /今日 \d+ 条消息/);
  await chooseMail(holder, { mode: "none", locale: "zh" });
  const now = (await waiting(holder)).length;
  await told(holder);
  assert.equal((await waiting(holder)).length, now);
});

test("what somebody wants in the inbox alone comes by no e-mail, at once or daily", async () => {
  const wanting = async (mode: string, wanted: MessageKind[]) => {
    const holder = await companySeat();
    const unwantedKinds = messageKinds.filter((kind) => !wanted.includes(kind));
    await chooseMail(holder, { mode, locale: "zh", unwantedKinds });
    await told(holder);
    await acting(worker(), (tx) => queueDigests(tx, worker()));
    return (await waiting(holder)).length;
  };
  for (const mode of ["at-once", "daily"]) {
    assert.equal(await wanting(mode, ["messages", "deadlines"]), 0, mode);
    assert.equal(await wanting(mode, ["steps"]), 1, mode);
  }
});

test("two workers with one e-mail send it once; one that died lets go of it", async () => {
  const { holder } = await told();
  const [id] = await waiting(holder);
  const tries = await Promise.allSettled([1, 2, 3].map(() => sendMail(worker(), id!)));
  assert.equal(received.length, 1);
  assert.ok(tries.some(({ status }) => status === "fulfilled"));
  const second = (await waiting((await told()).holder))[0]!;
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(mails).set({ leasedUntil: in3Minutes() }).where(eq(mails.id, second)),
  );
  await assert.rejects(sendMail(worker(), second), MailFailed, "somebody is sending it");
  await sendMail(systemActor("mail-sending", new Date(+in3Minutes() + 1000)), second);
  assert.equal(received.length, 2);
});

test("a server that falls silent is a failure with its reason, and the e-mail goes out once it speaks", async () => {
  const { holder } = await told();
  const [id] = await waiting(holder);
  const mute = createServer((socket) => void setTimeout(() => socket.destroy(), 300));
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const url = process.env.SMTP_URL;
  process.env.SMTP_URL = `smtp://127.0.0.1:${(mute.address() as { port: number }).port}`;
  await assert.rejects(sendMail(worker(), id!), MailFailed);
  process.env.SMTP_URL = url;
  await new Promise<void>((resolve) => mute.close(() => resolve()));
  const failed = await mailOf(id!);
  assert.equal(failed.state, "failed");
  assert.ok(failed.lastError);
  const [own] = await ownMails(holder);
  assert.deepEqual([own!.state, own!.lastError], ["failed", failed.lastError]);
  await sendMail(worker(), id!);
  assert.equal(received.length, 1);
  assert.equal((await ownMails(holder))[0]!.state, "sent");
});

test("a digest tells of every message that no e-mail has told of, also of what came while none went out", async () => {
  const { holder } = await told();
  await chooseMail(holder, { mode: "daily", locale: "zh" });
  await sendMail(worker(), (await waiting(holder))[0]!);
  await told(holder);
  const inThreeDays = systemActor("mail-digest", new Date(Date.now() + 3 * 86_400_000));
  assert.ok((await acting(inThreeDays, (tx) => queueDigests(tx, inThreeDays))) >= 1);
  received = [];
  await sendMail(worker(), (await waiting(holder)).at(-1)!);
  const first = /今日 (\d+) 条消息/.exec(received[0]?.subject ?? "")?.[1];
  assert.ok(Number(first) > 0, "what came three days ago is told");
  const nextDay = systemActor("mail-digest", new Date(Date.now() + 4 * 86_400_000));
  assert.equal(
    await acting(nextDay, (tx) => queueDigests(tx, nextDay)),
    0,
    "nothing is told twice",
  );
});

const in3Minutes = () => new Date(Date.now() + 180_000);

/** A filer with an account, of whose case a body asked something and wrote something down for itself. */
async function told(given?: MemberActor) {
  const holder = given ?? (await companySeat());
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(people).set({ passwordHash: "x" }).where(eq(people.id, holder.personId)),
  );
  const { caseId, number } = await filed(holder, trademarkAnswers(holder));
  const proceedingId = await firstProceeding(caseId);
  const now = new Date();
  await taken({ ...officer, now }, proceedingId, "record-step", { step: "other", note: secret });
  const question = { question: "请鉴别样品。" };
  await taken({ ...officer, now }, proceedingId, "verify-with-right-holder", question);
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  return { holder, caseId, number };
}

/** The e-mails that were left for a person, the oldest first. */
async function waiting({ personId }: MemberActor): Promise<string[]> {
  const rows = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(mails).where(eq(mails.personId, personId)).orderBy(mails.queuedAt, mails.id),
  );
  return rows.map(({ id }) => id);
}

async function mailOf(id: string) {
  const [row] = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(mails).where(eq(mails.id, id)),
  );
  return row!;
}
