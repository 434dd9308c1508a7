import { credit, rules } from "#lib/procedures/credit-steps/citations";
import { officer, complainant as reporter } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** A report is taken in or refused, and verified; whom it concerns is asked for a statement. */
export const verificationSteps = {
  accept: {
    from: ["reported"],
    to: "verifying",
    by: [officer],
    input: { note: optionalText(1000) },
    audience: "complainant",
    notices: [{ kind: "acceptance", to: "complainant" }],
    basis: [credit],
  },
  refuse: {
    from: ["reported"],
    to: "refused",
    by: [officer],
    input: {
      ground: choice("not-a-service-organization", "outside-remit", "too-vague", "known-already"),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "refusal", to: "complainant" }],
    basis: [credit],
    outcome: { fixed: "refused" },
    solemn: true,
  },
  "add-information": {
    from: ["reported", "verifying", "awaiting-statement"],
    to: "same",
    by: [reporter],
    input: { information: text(4000, 6) },
    audience: "complainant",
    basis: [rules("1")],
  },
  "record-step": {
    from: ["reported", "verifying", "awaiting-statement", "objecting", "repairing"],
    to: "same",
    by: [officer],
    input: { step: choice("inspection", "inquiry", "records", "other"), note: text(4000) },
    audience: "organizations",
    basis: [rules("1")],
  },
  "ask-statement": {
    from: ["verifying"],
    to: "awaiting-statement",
    by: [officer],
    input: { facts: text(4000, 6), intended: text(2000) },
    audience: "respondent",
    notices: [{ kind: "intention", to: "respondent" }],
    basis: [credit],
    starts: ["statement"],
    effects: ["serve-respondent"],
    atMost: 1,
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
