import { act, type Beat, reach } from "#db/seed/demo/plan/story";
import { type Story, story } from "#db/seed/demo/stories/story";
import { serviceOrganizationCredit as table } from "#lib/procedures/service-organization-credit";

const assigned: Beat = { assign: true };
const verifying = [act(table, "accept"), assigned];
const checked = [...verifying, act(table, "record-step", { step: "records" })];
const heard = [...checked, act(table, "ask-statement"), act(table, "submit-statement")];
const breach = [...heard, act(table, "find-breach"), act(table, "publish")];
const abnormal = [...heard, act(table, "list-abnormal"), act(table, "publish")];

/** How reports of dishonest agencies go. */
export const creditStories: readonly Story[] = [
  story("reported", 2),
  story("verifying", 2, checked, { evidence: "owner" }),
  story("awaiting-statement", 2, checked, act(table, "ask-statement")),
  story("heard", 1, heard),
  story("silent", 1, checked, act(table, "proceed-without-statement")),
  story("nothing-found", 1, heard, act(table, "find-nothing")),
  story("refused", 1, act(table, "refuse")),
  story("breach-found", 1, heard, act(table, "find-breach")),
  story("in-term", 2, breach),
  story("objecting", 1, breach, act(table, "object")),
  story("objection-rejected", 1, breach, act(table, "reject-objection")),
  story("revoked", 1, breach, reach(table, "revoked")),
  story("abnormal", 1, abnormal),
  story("abnormal-repaired", 1, abnormal, act(table, "request-repair"), act(table, "grant-repair")),
  story("repair-refused", 1, abnormal, act(table, "refuse-repair")),
  story("serious", 1, heard, act(table, "list-serious", { ground: "suspended" })),
  story("repairing", 1, breach, act(table, "request-repair")),
  story("removed", 1, breach, reach(table, "removed")),
];
