import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { filed, inventionAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, clocksNow, proceedingNow, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { recordExpiry } from "#lib/proceedings/record-expiry";

let database: ClonedDatabase;
let holder: MemberActor;
let court: MemberActor;
let office: MemberActor;
let mediator: MemberActor;
let platform: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例民事公司", monday);
  court = await seatIn("beijing-ip-court", ["officer"], monday);
  office = await seatIn("beijing-ip-office", ["officer"], monday);
  mediator = await seatIn("peoples-mediation-beijing", ["officer"], monday);
  platform = await seatIn("capital-copyright-association", ["officer"], monday);
});
after(() => database.drop());

async function aCase() {
  const { caseId } = await filed(holder, inventionAnswers(holder));
  return caseId;
}

const dueOn = async (proceeding: string, clock: string) =>
  (await clocksNow(proceeding, clock)).at(-1)?.dueOn;

async function agreed(proceeding: string) {
  await taken(mediator, proceeding, "accept", { mediator: "许言" });
  await taken(mediator, proceeding, "invite", { whom: "respondent", servedOn: "2026-11-02" });
  await taken(mediator, proceeding, "consent-last-as-respondent");
  await taken(mediator, proceeding, "propose-text", { terms: "停止销售并补偿。" });
  await taken(holder, proceeding, "agree-as-complainant");
  await taken(mediator, proceeding, "propose-text", { terms: "停止销售，并分期补偿。" });
  await assert.rejects(
    taken(mediator, proceeding, "agree-last-as-respondent"),
    /not-in-this-state/,
  );
  await taken(holder, proceeding, "agree-as-complainant");
  await taken(mediator, proceeding, "agree-last-as-respondent");
  await taken(mediator, proceeding, "sign-agreement", {
    signedOn: "2026-10-28",
    summary: "停止销售，分期补偿。",
  });
}

test("a suit that waits is not docketed beside an adjudication: once docketed it ends that one", async () => {
  const caseId = await aCase();
  const ruling = await alsoOpened(caseId, "patent-adjudication", office);
  await taken(office, ruling, "docket", { panel: "温知行、陆明哲、周予安" });
  const suit = await alsoOpened(caseId, "court-suit", court);
  const later = await alsoOpened(caseId, "patent-adjudication-simple", office);
  await assert.rejects(
    taken(office, later, "docket", { panel: "温知行" }),
    /other-proceeding-open/,
  );
  await taken(court, suit, "docket-summary", {
    caseNumber: "（2026）京73民初1号",
    judge: "林知远",
    ground: "争议不大",
  });
  assert.equal((await proceedingNow(ruling)).state, "dismissed");
  assert.equal((await proceedingNow(ruling)).outcome, "dismissed");
});

test("an ordinary case's time counts from the day of docketing, also after a conversion", async () => {
  const suit = await alsoOpened(await aCase(), "court-suit", court);
  const summary = { caseNumber: "（2026）京73民初2号", judge: "林知远", ground: "争议不大" };
  await taken(court, suit, "docket-summary", summary);
  assert.equal(await dueOn(suit, "first-instance-summary"), "2027-02-02");
  const panel = { docketedOn: "2026-11-02", panel: "三人", reason: "争议较大" };
  await taken(court, suit, "convert-to-ordinary", panel, "2026-12-10T10:00:00+08:00");
  assert.equal(await dueOn(suit, "first-instance"), "2027-05-03");
});

test("an agreement needs both to the same text, and the court's answer comes back to it", async () => {
  const caseId = await aCase();
  const suit = await alsoOpened(caseId, "court-suit", court);
  const offer = { mediator: "许言", consentOn: "2026-11-02" };
  await taken(court, suit, "offer-pre-suit-mediation", offer);
  const mediation = await alsoOpened(caseId, "mediation", mediator);
  await agreed(mediation);
  assert.equal((await proceedingNow(suit)).state, "settled-before-suit");
  assert.equal(await dueOn(mediation, "ask-confirmation"), "2026-11-27");
  const confirmation = await alsoOpened(caseId, "judicial-confirmation", court);
  await taken(holder, confirmation, "join-as-complainant");
  const together = { caseNumber: "特1号", agreementOn: "2026-10-28", inTime: "yes" };
  await assert.rejects(taken(court, confirmation, "accept", together), /earlier-step-missing/);
  await taken(court, confirmation, "join-as-respondent");
  await taken(court, confirmation, "accept", together);
  assert.equal((await clocksNow(mediation, "ask-confirmation"))[0]?.outcome, "met");
  await taken(court, confirmation, "confirm", { rulingOn: "2026-11-02", terms: "协议有效。" });
  assert.equal((await proceedingNow(mediation)).state, "confirmed");
  await taken(holder, mediation, "report-breach", { happened: "未付余款。" });
  assert.equal((await proceedingNow(mediation)).state, "breached");
  assert.equal((await proceedingNow(confirmation)).state, "enforceable");
});

async function countered(caseId: string) {
  const notice = await alsoOpened(caseId, "platform-notice", platform);
  const measures = { measures: ["remove"], links: "https://shop.example/1", takenOn: "2026-11-02" };
  await taken(platform, notice, "take-measures", measures);
  await taken(platform, notice, "forward-notice", { servedOn: "2026-11-02" });
  await taken(platform, notice, "counter", { statement: "自主设计，不存在侵权。" });
  await taken(platform, notice, "forward-statement", { servedOn: "2026-10-30" });
  return notice;
}

test("measures end by themselves fifteen days after the statement reached the right holder", async () => {
  const notice = await countered(await aCase());
  const [clock] = await clocksNow(notice, "complain-or-sue");
  assert.equal(clock?.dueOn, "2026-11-16", "the fifteenth day is a Saturday");
  await recordExpiry(systemActor("test", clock!.dueAt!), clock!.id);
  const { state, outcome } = await proceedingNow(notice);
  assert.deepEqual([state, outcome], ["lifted", "lifted-in-silence"]);
});

test("a suit that a court dockets in time keeps the measures", async () => {
  const caseId = await aCase();
  const notice = await countered(caseId);
  const suit = await alsoOpened(caseId, "court-suit", court);
  await taken(court, suit, "docket", { caseNumber: "（2026）京73民初3号", panel: "三人" });
  assert.equal((await proceedingNow(notice)).state, "maintained");
  assert.equal((await clocksNow(notice, "complain-or-sue"))[0]?.outcome, "met");
});
