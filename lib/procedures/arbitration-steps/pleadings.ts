import { law, rules } from "#lib/procedures/arbitration-steps/citations";
import { contested } from "#lib/procedures/arbitration-steps/states";
import { respondent, officer as secretary } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Service, the answer, a counterclaim and objections to jurisdiction. */
export const pleadingSteps = {
  serve: {
    from: ["accepted"],
    to: "served",
    by: [secretary],
    input: {
      method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
      servedOn: pastDay,
    },
    audience: "parties",
    notices: [{ kind: "service", to: "respondent" }],
    basis: [rules],
    ends: ["serve"],
    starts: ["answer"],
    effects: ["serve-respondent"],
    solemn: true,
  },
  answer: {
    from: ["served"],
    to: "constituting",
    by: [respondent],
    input: { answer: text(8000, 8) },
    audience: "parties",
    basis: [rules],
    ends: ["answer"],
    starts: ["tribunal"],
  },
  "proceed-without-answer": {
    from: ["served"],
    to: "constituting",
    by: [secretary],
    input: { note: optionalText(500) },
    audience: "parties",
    basis: [rules],
    needs: [{ is: "clock-ended-or-expired", clock: "answer" }],
    ends: ["answer"],
    starts: ["tribunal"],
  },
  counterclaim: {
    from: ["served", "constituting"],
    to: "same",
    by: [respondent],
    input: { claims: text(4000, 6) },
    audience: "parties",
    basis: [law, rules],
    atMost: 1,
  },
  "object-to-jurisdiction": {
    from: ["served", "constituting", "examining"],
    to: "same",
    by: [respondent],
    input: { objection: text(4000, 6) },
    audience: "parties",
    basis: [law],
    atMost: 1,
  },
  "reject-objection": {
    from: contested,
    to: "same",
    by: [secretary],
    input: { reasons: text(2000) },
    audience: "parties",
    basis: [law],
    needs: [{ is: "action-taken", action: "object-to-jurisdiction" }],
    atMost: 1,
    solemn: true,
  },
  "uphold-objection": {
    from: contested,
    to: "dismissed",
    by: [secretary],
    input: { reasons: text(2000) },
    audience: "parties",
    notices: [{ kind: "transfer", to: "parties" }],
    basis: [law],
    needs: [{ is: "action-taken", action: "object-to-jurisdiction" }],
    outcome: { fixed: "no-jurisdiction" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
