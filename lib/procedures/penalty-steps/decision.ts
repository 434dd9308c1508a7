import { type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head } from "#lib/procedures/who";
import { choice, text, yuan } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Deciding = {
  /** The action by which the respondent was told what is intended; no penalty without it. */
  notice: string;
  starts: readonly string[];
  also: OwnArticles<"decide" | "decide-no-penalty">;
};

/** The head's decision (行政处罚法 57), from the states `reviewed` and `deciding`. */
export function decisionSteps({ notice, starts, also }: Deciding) {
  return {
    decide: {
      from: ["reviewed", "deciding"],
      to: "decided",
      by: [head],
      input: {
        penalties: text(2000),
        fine: yuan(false),
        collective: choice("yes", "no"),
        reasons: text(8000, 10),
      },
      audience: "parties",
      notices: [{ kind: "decision", to: "parties" }],
      basis: [penaltyLaw("57"), ...(also.decide ?? [])],
      needs: [
        { is: "action-taken", action: notice },
        { is: "clock-not-running", clock: "report-measure" },
      ],
      ends: ["decide"],
      starts,
      outcome: { fixed: "penalty" },
      solemn: true,
    },
    "decide-no-penalty": {
      from: ["reviewed", "deciding"],
      to: "not-penalized",
      by: [head],
      input: {
        ground: choice("minor-corrected", "first-time", "no-fault", "no-violation", "out-of-time"),
        reasons: text(8000, 8),
      },
      audience: "parties",
      notices: [{ kind: "decision", to: "parties" }],
      basis: [penaltyLaw("33"), penaltyLaw("57"), ...(also["decide-no-penalty"] ?? [])],
      needs: [{ is: "clock-not-running", clock: "seizure" }],
      ends: ["decide"],
      effects: ["serve-respondent"],
      outcome: { byAnswer: "ground" },
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
