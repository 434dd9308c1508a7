import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import fc from "fast-check";
import { grants } from "#db/schema/cases";
import { clocks, proceedings } from "#db/schema/proceedings";
import { referrals } from "#db/schema/referrals";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { inTransaction } from "#db/transaction";
import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { taken } from "#e2e/arrange/lanes";
import { at, companySeat, seatIn } from "#e2e/arrange/seats";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { answerWith } from "#lib/referrals/answer-with";
import { ownershipChanges, type ReferralKind, referralKinds } from "#lib/referrals/referral-kinds";
import { sendReferral } from "#lib/referrals/send-referral";

let database: ClonedDatabase;
let holder: MemberActor;
let bodies: MemberActor[];
let coordinator: MemberActor;
const monday = new Date("2026-11-02T10:00:00+08:00");
const penalty = "market-supervision-penalty";

before(async () => {
  database = await cloneDatabase();
  holder = await companySeat("示例连环公司", monday);
  bodies = await Promise.all(
    ["110108", "110105", "110106"].map((code) =>
      seatIn(`market-supervision-${code}`, ["officer", "head"], monday),
    ),
  );
  coordinator = await seatIn("coordination-office-beijing", ["officer"], monday);
});
after(() => database.drop());

const kinds = ["transfer", "takeover", "refer", "joint", "consult", "entrust"] as const;
test("no sequence of hand-overs loses an owner, opens two changes of owner, or moves a clock", async () => {
  const step = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
  let done = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 30 }), async (steps) => {
      const { caseId } = await filed(holder, trademarkAnswers(holder));
      let known = await clocksOf(caseId);
      for (const [place, chosen] of steps.entries()) {
        const now = new Date(+monday + place * 3_600_000);
        if (await tried(caseId, chosen, now)) done += 1;
        await holdsTrue(caseId, known);
        known = await clocksOf(caseId);
      }
    }),
    { numRuns: 12 },
  );
  assert.ok(done > 60, `only ${done} steps were open to anybody`);
});

type Step = readonly [number, number, number, number];

/** @returns whether the step was taken; what is refused changes nothing and says why. */
async function tried(caseId: string, chosen: Step, now: Date): Promise<boolean> {
  const [what, who, which, whom] = chosen;
  const anybody = pick([...bodies, coordinator], who);
  try {
    if (what % 3 === 0) await send(caseId, anybody, now, which, whom);
    else if (what % 3 === 1) await answer(caseId, anybody, now, which, whom);
    else await handle(caseId, anybody, now, which);
    return true;
  } catch (error) {
    assert.ok(error instanceof Refusal || error instanceof NotSeen, String(error));
    return false;
  }
}

/** Who may be expected to act; every fourth time somebody else tries. */
function mostly(organizationId: string, anybody: MemberActor, now: Date, chance: number) {
  const all = [...bodies, coordinator];
  const expected = all.find((body) => body.organizationId === organizationId);
  return at(chance % 4 === 0 ? anybody : (expected ?? anybody), now);
}

async function send(caseId: string, anybody: MemberActor, now: Date, which: number, whom: number) {
  const lane = pick(await lanesOf(caseId), which);
  const actor = mostly(lane.organizationId, anybody, now, which + whom);
  await sendReferral(actor, {
    proceedingId: lane.id,
    version: lane.version,
    kind: pick(kinds, which + whom),
    toOrganizationId: pick(bodies, whom).organizationId,
    procedureKey: penalty,
    reason: "行为地在贵局辖区",
    basis: "行政处罚法第二十二条",
    task: "协助核对样品。",
    taskDueOn: "2026-12-20",
    leads: "sender",
  });
}

async function answer(
  caseId: string,
  anybody: MemberActor,
  now: Date,
  which: number,
  whom: number,
) {
  const sent = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(referrals)
      .where(and(eq(referrals.caseId, caseId), isNull(referrals.answeredAt)))
      .orderBy(referrals.id),
  );
  if (sent.length === 0) throw new NotSeen("referral");
  const { id, version, toOrganizationId, fromOrganizationId, kind } = pick(sent, which);
  const { recipient, sender } = referralKinds[kind as ReferralKind];
  const open = [...(recipient.waiting ?? []), ...(recipient.accepted ?? []), ...sender];
  const action = pick(open, whom);
  const side = sender.includes(action) ? fromOrganizationId : toOrganizationId;
  const actor = mostly(side, anybody, now, which + whom);
  const typed = {
    reason: "不在本辖区",
    basis: "行政处罚法第二十二条",
    result: "二者一致。",
    answer: "二者一致。",
    part: "仓库内的商品",
    properOrganizationId: pick(bodies, which + 1).organizationId,
    organizationId: pick(bodies, which + 1).organizationId,
    procedureKey: penalty,
  };
  await answerWith(actor, action, { referralId: id, version, typed })();
}

async function handle(caseId: string, anybody: MemberActor, now: Date, which: number) {
  const { id, organizationId } = pick(await lanesOf(caseId), which);
  await taken(mostly(organizationId, anybody, now, which), id, "record-step", {
    step: "other",
    note: "核对记录。",
  });
}

/** What must hold after every step. */
async function holdsTrue(caseId: string, before: Awaited<ReturnType<typeof clocksOf>>) {
  const lanes = await lanesOf(caseId);
  assert.ok(lanes.length > 0, "the case is in nobody's hands");
  const sights = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(grants)
      .where(and(eq(grants.caseId, caseId), isNull(grants.endedAt))),
  );
  const open = await inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(referrals)
      .where(
        and(
          eq(referrals.caseId, caseId),
          inArray(referrals.kind, ownershipChanges),
          inArray(referrals.state, ["sent", "delivered", "acknowledged"]),
        ),
      ),
  );
  for (const { id, organizationId } of lanes) {
    const own = sights.filter(
      (sight) => sight.organizationId === organizationId && sight.standing === "body",
    );
    assert.ok(own.length > 0, "an owner that does not see its case");
    const changes = open.filter(({ fromProceedingId }) => fromProceedingId === id);
    assert.ok(changes.length <= 1, "two changes of owner are open");
  }
  const after = new Map((await clocksOf(caseId)).map((clock) => [clock.id, clock]));
  for (const clock of before) {
    const now = after.get(clock.id);
    assert.deepEqual(
      [now?.dueOn, now?.triggeredAt],
      [clock.dueOn, clock.triggeredAt],
      "a clock moved",
    );
  }
  for (const clock of after.values())
    assert.ok(clock.triggeredAt >= monday, "a clock that counts from before the case");
}

function lanesOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx
      .select()
      .from(proceedings)
      .where(and(eq(proceedings.caseId, caseId), ne(proceedings.phase, "closed")))
      .orderBy(proceedings.id),
  );
}

function clocksOf(caseId: string) {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.select().from(clocks).where(eq(clocks.caseId, caseId)).orderBy(clocks.id),
  );
}

function pick<T>(from: readonly T[], place: number): T {
  return from[place % from.length]!;
}
