import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { connect } from "#db/connection";
import { events } from "#db/schema/events";
import { mails } from "#db/schema/mail";
import { people } from "#db/schema/people";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { designAnswers, filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { firstProceeding, proceedingNow, taken } from "#e2e/arrange/lanes";
import { startMailServer } from "#e2e/arrange/mail-server";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { inboxOf } from "#lib/inbox/inbox-of";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { MailFailed, mostAttempts, sendMail } from "#lib/mail/send-mail";
import { mailReport, retryMail } from "#lib/mail/unsent-mails";
import { messages } from "#lib/messages/all";
import { noticesOf } from "#lib/notices/notices-of";
import { readNotice } from "#lib/notices/read-notice";
import { assign } from "#lib/proceedings/assign";
import type { Translator } from "#lib/web/case-words";
import { eventSentence } from "#lib/web/event-words";

let database: ClonedDatabase;
let stopMail: () => Promise<void>;
let administrator: MemberActor;
let reviewer: MemberActor;
const worker = () => systemActor("mail-sending", new Date());
const grounds = { grounds: ["registered-filer", "urgent"], reason: "权利稳定，网上正在销售。" };

before(async () => {
  database = await cloneDatabase();
  administrator = await seatIn("coordination-office-beijing", ["administrator"]);
  reviewer = await seatIn("beijing-protection-center", ["reviewer"]);
  stopMail = await startMailServer({
    onRcptTo: (_address, _session, done) => done(new Error("mailbox full")),
  });
});
after(async () => {
  await stopMail();
  await database.drop();
});

test("an e-mail with an official document that was given up is told to whoever handles the case, and to an administrator", async () => {
  const { holder, caseId, mailId } = await noticed();
  await givenUp(mailId);
  const [event, ...others] = await failuresOf(caseId);
  assert.deepEqual(others, [], "once");
  const [line] = await noticesOf(reviewer, caseId);
  const { payload } = JSON.parse(event!.body);
  assert.deepEqual(payload.noticeNumbers, [line!.number]);
  await tellOfEvents(worker(), { caseId, first: event!.seq, last: event!.seq });
  for (const actor of [reviewer, administrator]) {
    const [message] = (await inboxOf(actor)).messages;
    assert.deepEqual([message?.caseId, message?.entry.type], [caseId, "delivery-failed"]);
    const said = eventSentence(translator as unknown as Translator, "zh", message!.entry);
    assert.match(said, /的邮件没有发送成功.*mailbox full/);
    assert.match(said, new RegExp(`文书${line!.number}尚未查收，请承办人改用其他方式送达`));
    assert.match(said, new RegExp(holder.personName));
  }
  const report = (await mailReport(administrator)).unsent.find(({ id }) => id === mailId);
  assert.ok(report?.escalatedAt, "the list says so");
});

test("what failed to tell of a failure is told of to nobody", async () => {
  const { caseId, mailId } = await noticed();
  await withAccount(administrator);
  await seatIn("coordination-office-beijing", ["administrator"]);
  await givenUp(mailId);
  const [event] = await failuresOf(caseId);
  await tellOfEvents(worker(), { caseId, first: event!.seq, last: event!.seq });
  const [own] = await mailsTo(administrator, caseId);
  await givenUp(own!.id);
  assert.equal((await failuresOf(caseId)).length, 1);
  assert.equal((await mailsTo(administrator, caseId))[0]!.escalatedAt, null);
});

test("an opened document needs no other service: the administrator alone is told", async () => {
  const { holder, caseId, mailId } = await noticed();
  const [line] = await noticesOf(holder, caseId);
  await readNotice(holder, line!.id);
  await givenUp(mailId);
  const [event] = await failuresOf(caseId);
  assert.deepEqual(JSON.parse(event!.body).payload.noticeNumbers, []);
  assert.equal(event!.proceedingId, null);
  assert.deepEqual(event!.visibleTo, [holder.organizationId, administrator.organizationId]);
});

test("a body's own administrators are told of their officers' e-mails before anybody else", async () => {
  const own = await seatIn("market-supervision-110108", ["administrator"]);
  const [officer, colleague] = [await withAccount(await handler()), await handler()];
  const holder = await companySeat();
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  await given(officer, caseId);
  const step = { step: "other", note: "现场核对。" };
  await taken(at(colleague, new Date()), await firstProceeding(caseId), "record-step", step);
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  const [mail] = await mailsTo(officer, caseId);
  await givenUp(mail!.id);
  const [event] = await failuresOf(caseId);
  assert.deepEqual(JSON.parse(event!.body).payload.keepers, [own.organizationId]);
  assert.deepEqual(event!.visibleTo, [own.organizationId]);
});

test("a worker that dies while telling has told nobody, the next one tells once, a new failure anew", async () => {
  const { caseId, mailId } = await noticed();
  await failedBefore(mailId);
  const { sql: owner } = connect(database.ownerUrl, { most: 1 });
  await owner.unsafe(`create function die() returns trigger language plpgsql as
    $$ begin raise exception 'the worker died'; end $$`);
  await owner.unsafe(`create trigger die before update on mails for each row
    when (new.state = 'given-up') execute function die()`);
  await assert.rejects(sendMail(worker(), mailId));
  await owner.unsafe("drop trigger die on mails");
  await owner.end();
  assert.deepEqual(await failuresOf(caseId), []);
  const later = systemActor("mail-sending", new Date(Date.now() + 200_000));
  await Promise.allSettled([sendMail(later, mailId), sendMail(later, mailId)]);
  await sendMail(later, mailId);
  assert.equal((await failuresOf(caseId)).length, 1);
  await retryMail(administrator, mailId);
  await givenUp(mailId);
  assert.equal((await failuresOf(caseId)).length, 2);
});

const translator = createTranslator({ locale: "zh", messages: messages.zh });

/** A filer with an account whose e-mail tells of a document of the protection center. */
async function noticed() {
  const holder = await withAccount(await companySeat());
  const { caseId } = await filed(holder, designAnswers(holder));
  await given(reviewer, caseId);
  const now = new Date();
  await taken({ ...reviewer, now }, await firstProceeding(caseId), "grant", grounds);
  await tellOfEvents(worker(), { caseId, first: 1, last: 999 });
  const [mail] = await mailsTo(holder, caseId);
  return { holder: at(holder, new Date()), caseId, mailId: mail!.id };
}

async function withAccount(actor: MemberActor): Promise<MemberActor> {
  await inTransaction({ kind: "system" }, (tx) =>
    tx.update(people).set({ passwordHash: "x" }).where(eq(people.id, actor.personId)),
  );
  return actor;
}

const handler = () => seatIn("market-supervision-110108");

/** Somebody takes the first proceeding of a case on. */
async function given(actor: MemberActor, caseId: string): Promise<void> {
  const proceedingId = await firstProceeding(caseId);
  const { version } = await proceedingNow(proceedingId);
  const now = new Date();
  await assign({ ...actor, now }, { proceedingId, version, memberId: actor.memberId });
}

/** Every attempt but the last. */
async function failedBefore(mailId: string): Promise<void> {
  for (let attempt = 1; attempt < mostAttempts; attempt++)
    await assert.rejects(sendMail(worker(), mailId), MailFailed);
}

async function givenUp(mailId: string): Promise<void> {
  await failedBefore(mailId);
  await sendMail(worker(), mailId);
}

function mailsTo({ personId }: MemberActor, caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(mails)
      .where(and(eq(mails.personId, personId), eq(mails.caseId, caseId))),
  );
}

function failuresOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(events)
      .where(and(eq(events.caseId, caseId), eq(events.type, "delivery-failed"))),
  );
}
