import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { Refusal } from "#lib/access/refusal";
import { changePassword } from "#lib/auth/change-password";
import { disablePerson, enablePerson } from "#lib/auth/disable-person";
import { endMember } from "#lib/auth/end-member";
import { findSession, type Session } from "#lib/auth/find-session";
import { newHandle } from "#lib/auth/handle";
import { inventedPassword, inventPerson } from "#lib/auth/invented-person";
import { sessionLimits } from "#lib/auth/limits";
import { seatsOf } from "#lib/auth/seats-of";
import { refusalOf } from "#lib/auth/sign-in-problem";
import { switchSeat } from "#lib/auth/switch-seat";
import { enterThrough, leaveThrough } from "#lib/auth/through-next-auth";

process.env.QIHENG_TRUSTED_PROXIES = "1";
process.env.NEXTAUTH_SECRET = "a-secret-for-tests-only-0123456789abcdef";
process.env.NEXTAUTH_URL = "http://localhost:3000";

const office = "coordination-office-beijing";
const center = "beijing-protection-center";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

/** Signs in as a browser at an address would, through next-auth. */
async function enter(email: string, password = inventedPassword, from = "192.0.2.1") {
  const result = await enterThrough("password", { email, password }, { "x-forwarded-for": from });
  if ("problem" in result) throw refusalOf(result.problem);
  return result.handle;
}

async function sessionOf(handle: string): Promise<Session> {
  const session = await findSession(handle);
  assert.ok(session, "the session lives");
  return session;
}

const refused = (key: string) => (thrown: unknown) =>
  thrown instanceof Refusal && thrown.key === key;

test("the right password opens a session in the only seat; only the handle's hash is stored", async () => {
  const { email, actor } = await inventPerson("Lin", [office]);
  const handle = await enter(` ${email.toUpperCase()} `);
  const session = await sessionOf(handle);
  assert.equal(session.actor?.memberId, actor.memberId);
  assert.deepEqual(session.actor?.roles, ["officer"]);
  assert.equal(session.actor?.organizationKind, "coordination-office");
  const stored = JSON.stringify(
    await database.sql.begin(async (tx) => {
      await tx`select set_config('qiheng.viewer', 'system', true)`;
      return tx`select * from sessions where person_id = ${actor.personId}`;
    }),
  );
  assert.ok(stored.includes(session.tokenHash));
  assert.ok(!stored.includes(handle));
});

test("signing out ends the session for every copy of the cookie", async () => {
  const { email } = await inventPerson("Wu", [office]);
  const [here, elsewhere] = [await enter(email), await enter(email)];
  await leaveThrough(here);
  assert.equal(await findSession(here), null);
  assert.ok(await findSession(elsewhere), "another sign-in of the same person stays");
});

test("a handle that nobody was given, an empty one and a forged one open nothing", async () => {
  for (const handle of [undefined, "", "x".repeat(43), newHandle(), "' or true --"]) {
    assert.equal(await findSession(handle), null);
  }
});

test("wrong password, unknown e-mail and empty answers are refused alike", async () => {
  const { email } = await inventPerson("He", [office]);
  await assert.rejects(enter(email, "not this one"), refused("auth.wrongPassword"));
  await assert.rejects(enter("nobody@example.test"), refused("auth.wrongPassword"));
  await assert.rejects(enter("", ""), refused("auth.wrongPassword"));
});

test("after ten wrong guesses an address waits, and the right password works from elsewhere", async () => {
  const { email } = await inventPerson("Zhou", [office]);
  const guesser = "198.51.100.7";
  for (let guess = 1; guess <= 10; guess++) {
    await assert.rejects(enter(email, `guess ${guess}`, guesser), refused("auth.wrongPassword"));
  }
  await assert.rejects(enter(email, "guess 11", guesser), (thrown: Refusal) => {
    assert.equal(thrown.key, "auth.tooManyGuesses");
    assert.equal(thrown.values.minutes, 15);
    return true;
  });
  await assert.rejects(enter(email, inventedPassword, guesser), refused("auth.tooManyGuesses"));
  assert.ok(await enter(email, inventedPassword, "203.0.113.5"));
});

test("guesses sent at once are counted before they are checked", async () => {
  const { email } = await inventPerson("Feng", [office]);
  const from = "198.51.100.8";
  const guesses = Array.from({ length: 15 }, (_, place) => enter(email, `guess ${place}`, from));
  const keys = (await Promise.allSettled(guesses)).map((one) =>
    one.status === "rejected" ? one.reason.key : "let in",
  );
  assert.equal(keys.filter((key) => key === "auth.wrongPassword").length, 10);
  assert.equal(keys.filter((key) => key === "auth.tooManyGuesses").length, 5);
});

test("an account guessed at from many addresses gives each fewer tries, and the owner still enters", async () => {
  const { email } = await inventPerson("Kong", [office]);
  for (let guess = 1; guess <= 11; guess++) {
    await assert.rejects(enter(email, "guess", `198.51.100.${20 + guess}`));
  }
  const another = "198.51.100.90";
  for (let guess = 1; guess <= 3; guess++) {
    await assert.rejects(enter(email, "guess", another), refused("auth.wrongPassword"));
  }
  await assert.rejects(enter(email, "guess", another), refused("auth.tooManyGuesses"));
  assert.ok(await enter(email, inventedPassword, "203.0.113.6"));
});

test("a disabled person is out on the next request and cannot come back until enabled", async () => {
  const { email, personId } = await inventPerson("Xu", [office]);
  const { actor: administrator } = await inventPerson("Guan", [office], ["administrator"]);
  const handle = await enter(email);
  await disablePerson(administrator, { personId });
  assert.equal(await findSession(handle), null);
  await assert.rejects(enter(email), refused("auth.wrongPassword"));
  await enablePerson(administrator, { personId });
  assert.equal(await findSession(handle), null, "the old session stays ended");
  assert.ok(await enter(email));
});

test("only an administrator of every organization of a person may disable them", async () => {
  const { personId } = await inventPerson("Shen", [center]);
  const { actor: officer } = await inventPerson("Yang", [center]);
  const { actor: stranger } = await inventPerson("Qin", ["beijing-ip-office"], ["administrator"]);
  for (const actor of [officer, stranger]) {
    await assert.rejects(disablePerson(actor, { personId }), refused("auth.notAdministrator"));
  }
});

test("changing the password ends every session, the one at hand included", async () => {
  const { email } = await inventPerson("You", [office]);
  const handles = [await enter(email), await enter(email)];
  const session = await sessionOf(handles[0]!);
  const password = "a heron on the frozen moat";
  const change = { current: inventedPassword, password, address: "192.0.2.1" };
  await assert.rejects(
    changePassword(session, { ...change, current: "wrong" }),
    (thrown: Refusal) => {
      assert.deepEqual(thrown.fields, { current: "auth.currentWrong" });
      return true;
    },
  );
  await changePassword(session, change);
  for (const handle of handles) assert.equal(await findSession(handle), null);
  await assert.rejects(enter(email), refused("auth.wrongPassword"));
  assert.ok(await enter(email, password));
});

test("who holds several seats has no actor until one is chosen, and can switch", async () => {
  const { email, seats } = await inventPerson("Zhu", [office, center]);
  const handle = await enter(email);
  const session = await sessionOf(handle);
  assert.equal(session.actor, null);
  assert.equal((await seatsOf(session)).length, 2);
  await switchSeat(session, { memberId: seats[1]!.memberId });
  assert.equal((await sessionOf(handle)).actor?.organizationId, seats[1]!.organizationId);
});

test("nobody sits down on somebody else's seat", async () => {
  const { email } = await inventPerson("Yan", [office]);
  const { actor: other } = await inventPerson("Hua", [center]);
  const session = await sessionOf(await enter(email));
  await assert.rejects(switchSeat(session, { memberId: other.memberId }), { name: "NotSeen" });
});

test("an ended seat acts no more on the next request, though the person stays signed in", async () => {
  const { email, actor } = await inventPerson("Jin", [office]);
  const { actor: administrator } = await inventPerson("Wei", [office], ["administrator"]);
  const handle = await enter(email);
  await endMember(administrator, { memberId: actor.memberId });
  assert.equal((await sessionOf(handle)).actor, null);
});

test("the last administrator of an organization cannot be ended", async () => {
  const { actor } = await inventPerson(
    "Tao",
    ["zhongguancun-protection-center"],
    ["administrator"],
  );
  const end = endMember(actor, { memberId: actor.memberId });
  await assert.rejects(end, refused("auth.lastAdministrator"));
});

test("a staff session ends after twelve idle hours, and never outlives thirty days", async () => {
  const { email } = await inventPerson("Jiang", [office]);
  const start = new Date();
  const at = (time: number) => new Date(+start + time);
  const hour = 3_600_000;
  const idle = await enter(email);
  assert.ok(await findSession(idle, at(sessionLimits.staffIdle - hour)));
  assert.equal(await findSession(idle, at(2 * sessionLimits.staffIdle)), null);
  const busy = await enter(email);
  for (let time = 0; time < sessionLimits.absolute - hour; time += 11 * hour) {
    assert.ok(await findSession(busy, at(time)), `alive after ${time / hour} hours`);
  }
  assert.equal(await findSession(busy, at(sessionLimits.absolute + hour)), null);
});

test("the one-click door stays shut outside demo mode on loopback", async () => {
  const { email } = await inventPerson("Qi", [office]);
  for (const mode of ["", "demo"]) {
    process.env.QIHENG_MODE = mode;
    const result = await enterThrough("demo", { email }, { host: "localhost:3000" });
    assert.deepEqual(result, { problem: "auth.demoClosed" });
  }
  process.env.QIHENG_MODE = "";
});
