import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { Refusal } from "#lib/access/refusal";
import { administersAll } from "#lib/auth/administers";
import { findSession } from "#lib/auth/find-session";
import { offerSetUp } from "#lib/auth/offer-set-up";
import { setUp } from "#lib/auth/set-up";
import { setUpOffer } from "#lib/auth/set-up-offer";
import { signIn } from "#lib/auth/sign-in";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const spent = (thrown: unknown) => thrown instanceof Refusal && thrown.key === "auth.linkSpent";
const offer = async (now?: Date) => (await offerSetUp(now))!.path.split("/").at(-1)!;
const password = "a heron on the frozen moat";
const first = {
  organization: "own",
  ownName: "示例区知识产权统筹办公室",
  name: "甄管理",
  email: "first@example.test",
  password,
};

test("the set-up link works for an hour, and a newer one replaces it", async () => {
  const anHourAgo = new Date(Date.now() - 3_600_001);
  const old = await offer(anHourAgo);
  await assert.rejects(setUp(null, { ...first, token: old }), spent);
  const replaced = await offer();
  await offer();
  await assert.rejects(setUp(null, { ...first, token: replaced }), spent);
});

test("answers to correct leave the link working", async () => {
  const token = await offer();
  await assert.rejects(
    setUp(null, { ...first, token, organization: "", name: " " }),
    (no: Refusal) => {
      assert.deepEqual(no.fields, {
        organization: "auth.organizationMissing",
        name: "auth.nameMissing",
      });
      return true;
    },
  );
  await assert.rejects(setUp(null, { ...first, token, ownName: "" }), (no: Refusal) => {
    assert.deepEqual(no.fields, { ownName: "auth.organizationMissing" });
    return true;
  });
  assert.ok(await setUpOffer(token));
});

test("of two who use the link at once one becomes administrator, and then there are no more links", async () => {
  const token = await offer();
  const tries = [first.email, "second@example.test"].map((email) =>
    setUp(null, { ...first, email, token }),
  );
  const outcomes = await Promise.allSettled(tries);
  const winners = outcomes.filter((outcome) => outcome.status === "fulfilled");
  assert.equal(winners.length, 1);
  assert.ok(outcomes.some((outcome) => outcome.status === "rejected" && spent(outcome.reason)));
  const { email } = winners[0]!.value;
  const { handle } = await signIn(null, { email, password, address: "192.0.2.1" });
  const actor = (await findSession(handle))!.actor!;
  assert.deepEqual(actor.roles, ["administrator"]);
  assert.equal(actor.organizationKind, "coordination-office");
  assert.ok(await inTransaction({ kind: "sign-in" }, (tx) => administersAll(tx, actor)));
  assert.equal(await offerSetUp(), null);
});
