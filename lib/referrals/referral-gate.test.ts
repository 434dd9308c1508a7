import assert from "node:assert/strict";
import { test } from "node:test";
import { type Role, roleKeys } from "#lib/access/roles";
import { openReferralActions, type ReferralFacts } from "#lib/referrals/referral-gate";
import {
  ownershipChanges,
  type ReferralKind,
  type ReferralState,
  referralKindKeys,
  referralKinds,
} from "#lib/referrals/referral-kinds";

const states: readonly ReferralState[] = [
  "sent",
  "delivered",
  "acknowledged",
  "accepted",
  "partly-accepted",
  "returned",
  "revoked",
  "expired",
  "done",
];
const handlers: readonly Role[] = ["officer", "reviewer", "head"];

/** What the recipient and the sender may do while it waits, as the platform's rules say it. */
const expected: Record<ReferralKind, { recipient: string[]; sender: string[] }> = {
  consult: { recipient: ["answer", "return"], sender: ["revoke"] },
  refer: { recipient: ["accept", "accept-partly", "return"], sender: ["revoke"] },
  joint: { recipient: ["accept", "return"], sender: ["revoke"] },
  transfer: { recipient: ["accept", "accept-partly", "return"], sender: ["revoke"] },
  takeover: { recipient: ["consent", "refuse"], sender: ["revoke"] },
  entrust: { recipient: ["accept", "return"], sender: ["revoke"] },
  designate: { recipient: ["designate"], sender: [] },
};

/** kind × state × side × role, answered by hand: what is not said to be open is closed. */
function allowed({ kind, state, side, roles, workOpen }: ReferralFacts): string[] {
  if (!roles.some((role) => handlers.includes(role)) || side === "neither") return [];
  if (kind === "entrust" && state === "accepted")
    return side === "recipient" && !workOpen ? ["report"] : [];
  if (state === "sent" || state === "delivered" || state === "acknowledged") {
    if (side === "sender") return expected[kind].sender;
    return state === "acknowledged"
      ? expected[kind].recipient
      : ["acknowledge", ...expected[kind].recipient];
  }
  return [];
}

test("every kind × state × side × role opens what the rules say, and nothing else", () => {
  let tested = 0;
  for (const kind of referralKindKeys)
    for (const state of states)
      for (const side of ["sender", "recipient", "neither"] as const)
        for (const role of roleKeys)
          for (const workOpen of [true, false]) {
            const facts = { kind, state, side, roles: [role], workOpen };
            assert.deepEqual(openReferralActions(facts), allowed(facts), JSON.stringify(facts));
            tested++;
          }
  assert.equal(tested, 7 * 9 * 3 * roleKeys.length * 2);
});

test("what changes the owner never ends by itself: its answer stays owed", () => {
  assert.deepEqual(ownershipChanges, ["transfer", "takeover", "designate"]);
  for (const kind of referralKindKeys) {
    const { endsAfter, changesOwner, gives } = referralKinds[kind];
    if (endsAfter) assert.ok(!changesOwner && gives === "nothing", kind);
  }
});

test("whoever asks for a proceeding does not hold it up, whoever hands one over does", () => {
  const frozen = referralKindKeys.filter((kind) => referralKinds[kind].freezes);
  assert.deepEqual(frozen, ["transfer", "designate"]);
});
