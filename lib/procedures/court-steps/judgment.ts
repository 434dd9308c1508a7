import { recalled, seen } from "#lib/procedures/court-steps/citations";
import { conclusions, mediating } from "#lib/procedures/court-steps/states";
import { officer as judge } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text, yuan } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** How the first instance ends. */
export const judgmentSteps = {
  "conclude-by-mediation": {
    from: ["examining", "hearing-scheduled", ...mediating],
    to: "mediated",
    by: [judge],
    input: { signedOn: pastDay, terms: text(4000, 6) },
    audience: "parties",
    notices: [{ kind: "settlement", to: "parties" }],
    basis: [recalled("100")],
    needs: [{ is: "respondent-served" }],
    outcome: { fixed: "mediated" },
    solemn: true,
  },
  dismiss: {
    from: ["docketed", "served", "examining", "hearing-scheduled"],
    to: "dismissed",
    by: [judge],
    input: {
      ground: choice("not-admissible", "right-invalidated", "party-gone", "other"),
      servedOn: pastDay,
      reason: text(2000),
    },
    audience: "parties",
    notices: [{ kind: "conclusion", to: "parties" }],
    basis: [recalled("122"), recalled("154"), recalled("157")],
    starts: ["appeal-ruling"],
    outcome: { fixed: "dismissed" },
    solemn: true,
  },
  judge: {
    from: ["examining"],
    to: "judged",
    by: [judge],
    input: {
      holding: choice("claims-granted", "claims-partly-granted", "claims-rejected"),
      damages: yuan(false),
      orders: optionalText(4000),
      reasons: text(8000, 10),
    },
    audience: "parties",
    notices: [{ kind: "decision", to: "parties" }],
    basis: [recalled("151"), recalled("155")],
    needs: [{ is: "respondent-served" }],
    ends: conclusions,
    outcome: { byAnswer: "holding" },
    solemn: true,
  },
  "serve-judgment": {
    from: ["judged"],
    to: "appealable",
    by: [judge],
    input: {
      method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
      servedOn: pastDay,
    },
    audience: "parties",
    basis: [seen("171")],
    starts: ["appeal"],
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
