import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { eq } from "drizzle-orm";
import { grants } from "#db/schema/cases";
import { inboxMessages } from "#db/schema/inbox";
import { authorities } from "#db/schema/organizations";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { agency, always, authorised } from "#e2e/arrange/authorities";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { type MemberActor, systemActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { caseOfEndedSight, endedSight } from "#lib/authorities/ended-sight";
import { restoreSight } from "#lib/authorities/restore-sight";
import type { AuthorityScope } from "#lib/authorities/scopes";
import { caseForApi } from "#lib/cases/case-for-api";
import { myCases } from "#lib/cases/my-cases";
import { partyCase } from "#lib/cases/party-case";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { useEvidenceFolder } from "#lib/evidence/testing";
import { tellOfEvents } from "#lib/inbox/tell-of-events";
import { revokeAuthority } from "#lib/organizations/authorities";
import { requestProceeding } from "#lib/proceedings/request-proceeding";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let holder: MemberActor;
let officer: MemberActor;

before(async () => {
  process.env.QIHENG_SECRET = testSecret;
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  holder = await companySeat("示例委托公司");
  officer = await seatIn("market-supervision-110108");
});
after(async () => {
  await database.drop();
  await removeFolder();
});

const lacks = (scope: AuthorityScope) => ({ key: `closed.no-authority-to-${scope}` });
const someFile = () => storeFile(Readable.from([Buffer.from(`${Math.random()}`)]), "证据.txt");

test("a revoked authority ends at once: nothing more is seen or done, and the agent is told why", async () => {
  const { agent, authorityId, caseId, proceedingId } = await agency(
    holder,
    "supplement",
    "withdraw",
  );
  await taken(agent, proceedingId, "add-information", { information: "第一次补充。" });
  assert.equal(await endedSight(agent, caseId), null);
  assert.equal(await caseOfEndedSight(agent, proceedingId), null);
  await revokeAuthority(holder, authorityId);
  await isShutOut(agent, caseId, proceedingId);
  const name = { zh: "示例委托公司", en: "示例委托公司" };
  assert.deepEqual(await endedSight(agent, caseId), { holder: name, revoked: true });
  assert.equal(await caseOfEndedSight(agent, proceedingId), caseId);
  const stranger = await companySeat();
  assert.equal(await endedSight(stranger, caseId), null, "nobody else learns of it");
  assert.equal(await caseOfEndedSight(stranger, proceedingId), null, "nobody else learns of it");
});

test("an authority past its last day counts no more, and nobody there is told of the case", async () => {
  const { agent, authorityId, caseId, proceedingId } = await agency(
    holder,
    "supplement",
    "withdraw",
  );
  const [agentBefore, holderBefore] = await toldOf(caseId, agent, holder);
  await hasPassed(authorityId);
  await isShutOut(agent, caseId, proceedingId);
  assert.equal((await endedSight(agent, caseId))?.revoked, false);
  await taken(officer, proceedingId, "verify-with-right-holder", { question: "请鉴别样品。" });
  const [agentAfter, holderAfter] = await toldOf(caseId, agent, holder);
  assert.equal(agentAfter, agentBefore);
  assert.ok(holderAfter! > holderBefore!);
});

test("a new authority lets the agent see again what it filed, once, from its first day", async () => {
  const { agent, authorityId, caseId, proceedingId } = await agency(
    holder,
    "supplement",
    "withdraw",
  );
  await revokeAuthority(holder, authorityId);
  const ahead = await given(agent, { validFrom: "2098-01-01", validUntil: "2099-12-31" });
  assert.equal(await restored(ahead), 0);
  await isShutOut(agent, caseId, proceedingId);

  const again = await given(agent, { validUntil: "2097-12-31" });
  assert.equal(await restored(again), 1);
  assert.equal(await restored(again), 0, "given twice is given once");
  assert.equal(await endedSight(agent, caseId), null);
  assert.deepEqual(
    (await myCases(agent)).cases.map(({ id }) => id),
    [caseId],
  );
  await taken(agent, proceedingId, "add-information", { information: "第二次补充。" });
  const reason = { reason: "撤回举报。" };
  await assert.rejects(taken(agent, proceedingId, "withdraw", reason), lacks("withdraw"));

  const stranger = await companySeat("示例旁人公司");
  assert.equal(await restored(await given(stranger, {})), 0);
  await assert.rejects(partyCase(stranger, caseId), NotSeen);
});

test("of several authorities the longest in force counts, and one revoked leaves the others", async () => {
  const { agent, authorityId, caseId } = await agency(holder, "supplement");
  const longer = await given(agent, { validUntil: "2100-12-31" });
  assert.equal(await restored(longer), 1);
  await hasPassed(authorityId);
  assert.equal((await partyCase(agent, caseId)).kase.id, caseId);
  const shorter = await given(agent, { validUntil: "2090-12-31" });
  assert.equal(await restored(shorter), 0);
  await revokeAuthority(holder, longer);
  await assert.rejects(partyCase(agent, caseId), NotSeen);
  assert.equal(await restored(longer), 1);
  assert.equal((await partyCase(agent, caseId)).kase.id, caseId);
});

test("what is filed is seen for as long as the longest authority in force, to file or not", async () => {
  const { agent, authorityId } = await agency(holder);
  await given(agent, { validUntil: "2100-12-31" });
  const { caseId } = await filed(agent, trademarkAnswers(holder));
  await hasPassed(authorityId);
  assert.equal((await partyCase(agent, caseId)).kase.id, caseId);
  await assert.rejects(filed(agent, trademarkAnswers(holder)), { key: "rights.outsideAuthority" });
});

/** An authority to supplement. */
function given(agent: MemberActor, days: { validFrom?: string; validUntil?: string }) {
  return authorised(holder, agent, { ...always, scope: ["supplement"], ...days });
}

/** What the worker does once an authority begins or ends. @returns in how many cases sight was given. */
function restored(authorityId: string): Promise<number> {
  return restoreSight(systemActor("authority-changed"), authorityId);
}

/** Lets the authority, and the sight that hangs on it, have ended yesterday. */
async function hasPassed(authorityId: string) {
  await inTransaction({ kind: "system" }, async (tx) => {
    const yesterday = new Date(Date.now() - 86_400_000);
    const validUntil = yesterday.toISOString().slice(0, 10);
    await tx.update(authorities).set({ validUntil }).where(eq(authorities.id, authorityId));
    await tx.update(grants).set({ endsAt: yesterday }).where(eq(grants.causeId, authorityId));
  });
}

/** How many messages of the case these organizations have once all are delivered. */
async function toldOf(caseId: string, ...actors: MemberActor[]): Promise<number[]> {
  await tellOfEvents(systemActor("inbox-delivery"), { caseId, first: 1, last: 999 });
  const all = await inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(inboxMessages).where(eq(inboxMessages.caseId, caseId)),
  );
  const of = (actor: MemberActor) =>
    all.filter(({ organizationId }) => organizationId === actor.organizationId);
  return actors.map((actor) => of(actor).length);
}

async function isShutOut(agent: MemberActor, caseId: string, proceedingId: string) {
  await assert.rejects(partyCase(agent, caseId), NotSeen);
  await assert.rejects(caseForApi(agent, caseId), NotSeen);
  assert.deepEqual((await myCases(agent)).cases, []);
  const information = { information: "第二次补充。" };
  await assert.rejects(taken(agent, proceedingId, "add-information", information), NotSeen);
  await assert.rejects(addEvidence(agent, { caseId }, await someFile()), NotSeen);
  const asked = {
    procedureKey: "mediation",
    organizationId: holder.organizationId,
    reason: "调解",
  };
  await assert.rejects(requestProceeding(agent, { caseId, ...asked }), NotSeen);
  await assert.rejects(filed(agent, trademarkAnswers(holder)), { key: "rights.outsideAuthority" });
  await taken(holder, proceedingId, "add-information", information);
}
