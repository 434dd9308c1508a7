import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { companySeat, seatIn } from "#e2e/arrange/seats";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { giveAuthority } from "#lib/organizations/authorities";
import { findRight } from "#lib/rights/find-right";
import { listRights } from "#lib/rights/list-rights";
import { saveRight } from "#lib/rights/save-right";
import { typedRight } from "#lib/rights/typed-right";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const typed = {
  kind: "trademark",
  identifier: "１２３４５６７",
  title: "「青禾」",
  status: "valid",
  niceClass: "25",
  validUntil: "2027-03-01",
};
const refusedAs = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

async function saved(...[actor, save]: Parameters<typeof saveRight>): Promise<string> {
  const result = await saveRight(actor, save);
  assert.ok("id" in result, JSON.stringify(result));
  return result.id;
}

test("a right is stored normalized and comes back as its form would hold it", async () => {
  const holder = await companySeat();
  const id = await saved(holder, { holderOrganizationId: holder.organizationId, typed });
  const right = await findRight(holder, id);
  assert.equal(right.identifier, "1234567");
  assert.deepEqual(typedRight(right), { ...typed, identifier: "1234567" });
});

test("wrong check digits are told, not stored", async () => {
  const holder = await companySeat();
  const result = await saveRight(holder, {
    holderOrganizationId: holder.organizationId,
    typed: {
      kind: "invention-patent",
      identifier: "ZL202010566088.8",
      title: "x",
      status: "valid",
    },
  });
  assert.ok("problems" in result);
  assert.deepEqual(result.problems.identifier, {
    about: "identifier",
    key: "check-digit",
    expected: undefined,
  });
  assert.deepEqual(await listRights(holder), []);
});

test("one number once a holder", async () => {
  const [holder, other] = [await companySeat(), await companySeat()];
  await saved(holder, { holderOrganizationId: holder.organizationId, typed });
  await assert.rejects(
    saveRight(holder, { holderOrganizationId: holder.organizationId, typed }),
    refusedAs("rights.known"),
  );
  await saved(other, { holderOrganizationId: other.organizationId, typed });
});

test("a change over somebody else's change is refused; what is emptied becomes empty", async () => {
  const holder = await companySeat();
  const holderOrganizationId = holder.organizationId;
  const id = await saved(holder, { holderOrganizationId, typed });
  const change = { rightId: id, version: 1 };
  const { validUntil: _, ...without } = typed;
  await saved(holder, { holderOrganizationId, typed: without, change });
  assert.equal((await findRight(holder, id)).validUntil, null);
  await assert.rejects(
    saveRight(holder, { holderOrganizationId, typed, change }),
    refusedAs("rights.changedMeanwhile"),
  );
});

test("an agent with an authority uses its holder's rights; anybody else does not see them", async () => {
  const [holder, agent, stranger] = [await companySeat(), await companySeat(), await companySeat()];
  const holderOrganizationId = holder.organizationId;
  const id = await saved(holder, { holderOrganizationId, typed });
  await assert.rejects(findRight(agent, id), NotSeen);
  await giveAuthority(holder, holderOrganizationId, {
    agentOrganizationId: agent.organizationId,
    scope: ["file"],
    validFrom: "2020-01-01",
    validUntil: "2099-12-31",
  });
  assert.equal((await findRight(agent, id)).title, "「青禾」");
  assert.deepEqual(
    (await listRights(agent)).map(({ own }) => own),
    [false],
  );
  await assert.rejects(findRight(stranger, id), NotSeen);
  await assert.rejects(
    saveRight(stranger, { holderOrganizationId, typed }),
    refusedAs("rights.outsideAuthority"),
  );
  const officer = await seatIn("market-supervision-110108");
  await assert.rejects(
    saveRight(officer, { holderOrganizationId: officer.organizationId, typed }),
    refusedAs("filing.notAFiler"),
  );
});
