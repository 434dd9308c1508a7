import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase, testSecret } from "#db/testing";
import { agency } from "#e2e/arrange/authorities";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { alsoOpened, taken } from "#e2e/arrange/lanes";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import type { AuthorityScope } from "#lib/authorities/scopes";
import { caseForApi } from "#lib/cases/case-for-api";
import { partyCase } from "#lib/cases/party-case";
import { listHolders } from "#lib/complaints/list-holders";
import { addEvidence } from "#lib/evidence/add-evidence";
import { storeFile } from "#lib/evidence/store";
import { requireTarget } from "#lib/evidence/target";
import { useEvidenceFolder } from "#lib/evidence/testing";
import { giveAuthority } from "#lib/organizations/authorities";
import { checkAction } from "#lib/proceedings/check-action";
import { listRights } from "#lib/rights/list-rights";
import { saveRight } from "#lib/rights/save-right";

let database: ClonedDatabase;
let removeFolder: () => Promise<void>;
let holder: MemberActor;
let _officer: MemberActor;

before(async () => {
  process.env.QIHENG_SECRET = testSecret;
  database = await cloneDatabase();
  removeFolder = await useEvidenceFolder();
  holder = await companySeat("示例委托公司");
  _officer = await seatIn("market-supervision-110108");
});
after(async () => {
  await database.drop();
  await removeFolder();
});

const lacks = (scope: AuthorityScope) => ({ key: `closed.no-authority-to-${scope}` });
const someFile = () => storeFile(Readable.from([Buffer.from(`${Math.random()}`)]), "证据.txt");
const openTo = async (actor: MemberActor, caseId: string) => {
  const page = (await partyCase(actor, caseId)).lanes.flatMap(({ open }) => open);
  const api = (await caseForApi(actor, caseId)).proceedings.flatMap(({ actions }) => actions);
  assert.deepEqual(api, page, "the API lists what the page draws");
  return page;
};

test("without the authority to supplement an agent adds neither words nor files; with it, it does", async () => {
  const without = await agency(holder);
  const information = { information: "补充购买凭证一份。" };
  const { agent, caseId, proceedingId } = without;
  await assert.rejects(
    taken(agent, proceedingId, "add-information", information),
    lacks("supplement"),
  );
  await assert.rejects(requireTarget(agent, { caseId }), lacks("supplement"));
  await assert.rejects(addEvidence(agent, { caseId }, await someFile()), lacks("supplement"));
  assert.ok(!(await openTo(agent, caseId)).includes("add-information"));
  await taken(holder, proceedingId, "add-information", information);
  await addEvidence(holder, { caseId }, await someFile());

  const other = await agency(holder, "supplement");
  assert.ok((await openTo(other.agent, other.caseId)).includes("add-information"));
  await taken(other.agent, other.proceedingId, "add-information", information);
  await addEvidence(other.agent, { caseId: other.caseId }, await someFile());
});

test("an agent withdraws only with the authority to; the page before it says so, too", async () => {
  const reason = { reason: "双方已经和解，撤回举报。" };
  const { agent, caseId, proceedingId } = await agency(holder, "supplement", "settle", "appeal");
  await assert.rejects(taken(agent, proceedingId, "withdraw", reason), lacks("withdraw"));
  const wanted = { proceedingId, action: "withdraw", version: 1, input: reason };
  await assert.rejects(checkAction(agent, wanted), lacks("withdraw"));
  assert.ok(!(await openTo(agent, caseId)).includes("withdraw"));
  assert.ok((await openTo(holder, caseId)).includes("withdraw"));

  const other = await agency(holder, "withdraw");
  assert.ok((await openTo(other.agent, other.caseId)).includes("withdraw"));
  await taken(other.agent, other.proceedingId, "withdraw", reason);
});

test("an agent proposes, consents and agrees in a mediation only with the authority to settle", async () => {
  const mediator = await seatIn("ccpit-mediation-center");
  const today = new Date().toISOString().slice(0, 10);
  const atTheTable = async (caseId: string) => {
    const id = await alsoOpened(caseId, "mediation", mediator);
    await taken(mediator, id, "accept", { mediator: "梅书言" });
    await taken(mediator, id, "invite", { whom: "complainant", servedOn: today });
    return id;
  };
  const text = { terms: "一、停止销售；二、十日内支付三万元。" };

  const { agent, caseId } = await agency(holder, "supplement", "withdraw", "appeal");
  const mediation = await atTheTable(caseId);
  await assert.rejects(taken(agent, mediation, "consent-last-as-complainant"), lacks("settle"));
  await taken(holder, mediation, "consent-last-as-complainant");
  const proposal = { proposal: "停止销售并道歉。" };
  await assert.rejects(taken(agent, mediation, "make-proposal", proposal), lacks("settle"));
  await taken(mediator, mediation, "propose-text", text);
  await assert.rejects(taken(agent, mediation, "agree-as-complainant"), lacks("settle"));
  assert.ok(!(await openTo(agent, caseId)).includes("agree-as-complainant"));

  const other = await agency(holder, "settle");
  const settled = await atTheTable(other.caseId);
  await taken(other.agent, settled, "consent-last-as-complainant");
  await taken(mediator, settled, "propose-text", text);
  await taken(other.agent, settled, "agree-as-complainant");
});

test("without the authority to file an agent neither files, nor sees or saves the holder's rights", async () => {
  const agent = await companySeat("示例代理公司");
  const holderOrganizationId = holder.organizationId;
  const typed = { kind: "trademark", identifier: "7654321", title: "「委托」", status: "valid" };
  await saveRight(holder, { holderOrganizationId, typed: { ...typed, niceClass: "25" } });
  await giveAuthority(holder, holderOrganizationId, {
    agentOrganizationId: agent.organizationId,
    scope: ["supplement", "settle", "withdraw", "appeal"],
    validFrom: "2020-01-01",
    validUntil: "2099-12-31",
  });
  const outside = { key: "rights.outsideAuthority" };
  await assert.rejects(filed(agent, trademarkAnswers(holder)), outside);
  await assert.rejects(saveRight(agent, { holderOrganizationId, typed }), outside);
  assert.deepEqual(await listRights(agent), []);
  assert.deepEqual(
    (await listHolders(agent)).map(({ id }) => id),
    [agent.organizationId],
  );
});
