import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import type { MemberActor } from "#lib/access/actor";
import {
  authorityInput,
  giveAuthority,
  listAuthorities,
  revokeAuthority,
} from "#lib/organizations/authorities";
import { createOrganization } from "#lib/organizations/create-organization";
import { organizationInput } from "#lib/organizations/organization-input";
import { readAnswers } from "#lib/organizations/read-answers";
import { changesOf, seatIn } from "#lib/organizations/seat-for-test";

let database: ClonedDatabase;
let coordinator: MemberActor;
let holder: MemberActor;
let agent: MemberActor;
before(async () => {
  database = await cloneDatabase();
  coordinator = await seatIn("coordination-office-beijing", "administrator");
  holder = await filerOf("company", "青禾体育用品有限公司");
  agent = await filerOf("patent-agency", "某专利代理事务所");
});
after(() => database.drop());

/** The seat's person is seated elsewhere; only the acting organization matters here. */
async function filerOf(kind: "company" | "patent-agency", nameZh: string): Promise<MemberActor> {
  const typed = { kind, nameZh, nameEn: nameZh, regionCode: "110108" };
  const id = await createOrganization(coordinator, readAnswers(organizationInput, typed));
  const seat = await seatIn("beijing-customs", "officer");
  return { ...seat, organizationId: id, organizationKind: kind, roles: ["filer"] };
}

const typed = () => ({
  agentOrganizationId: agent.organizationId,
  scope: ["file", "supplement"],
  validFrom: "2026-11-01",
  validUntil: "2027-10-31",
});

test("a holder gives an agent an authority, both see it, and the holder revokes it", async () => {
  const input = readAnswers(authorityInput, typed());
  const id = await giveAuthority(holder, holder.organizationId, input);
  const [seen] = await listAuthorities(agent, agent.organizationId);
  assert.equal(seen?.id, id);
  assert.deepEqual(seen.scope, ["file", "supplement"]);
  await assert.rejects(revokeAuthority(agent, id), { message: /not seen/ });
  await revokeAuthority(holder, id);
  assert.ok((await listAuthorities(holder, holder.organizationId))[0]?.revokedAt);
  await assert.rejects(revokeAuthority(holder, id), { message: /not seen/ });
  assert.equal((await changesOf(id)).length, 2);
});

test("an agent cannot give itself an authority, nor read another's", async () => {
  const input = readAnswers(authorityInput, typed());
  await assert.rejects(giveAuthority(agent, holder.organizationId, input), {
    message: /not seen/,
  });
  await assert.rejects(listAuthorities(agent, holder.organizationId), { message: /not seen/ });
});

test("an authority needs another, existing agent, a scope and days in order", async () => {
  const own = readAnswers(authorityInput, {
    ...typed(),
    agentOrganizationId: holder.organizationId,
  });
  await assert.rejects(giveAuthority(holder, holder.organizationId, own), {
    fields: { agentOrganizationId: "settings.choose" },
  });
  const wrong = { ...typed(), scope: [], validUntil: "2026-10-01" };
  assert.throws(() => readAnswers(authorityInput, wrong), {
    fields: { scope: "settings.required", validUntil: "settings.beforeStart" },
  });
});
