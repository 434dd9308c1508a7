import { coercionLaw, type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { contested } from "#lib/procedures/penalty-steps/remedies";
import { head, officer } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text, yuan } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Execution = {
  /** What runs once the decision is performed. */
  afterwards: readonly string[];
  also: OwnArticles<"serve" | "defer" | "perform" | "urge" | "enforce">;
};

/** A penalty is performed also while it is contested (行政处罚法 73). */
const performing = ["executing", ...contested] as const;

/**
 * Service and performance of a penalty (行政处罚法 61, 66, 67; 行政强制法 53, 54), in the states
 * `decided`, `executing` and those of its remedies.
 */
export function executionSteps({ afterwards, also }: Execution) {
  return {
    "serve-decision": {
      from: ["decided"],
      to: "executing",
      by: [officer],
      input: {
        method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
        servedOn: pastDay,
      },
      audience: "respondent",
      basis: [penaltyLaw("61"), ...(also.serve ?? [])],
      ends: ["serve-decision"],
      starts: ["pay", "reconsideration", "sue"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "defer-payment": {
      from: performing,
      to: "same",
      by: [head],
      input: { days: choice("30", "60", "90", "180"), reason: text(1000) },
      audience: "respondent",
      basis: [penaltyLaw("66"), ...(also.defer ?? [])],
      extends: { clock: "pay", step: 0, amountFrom: "days" },
    },
    "record-performance": {
      from: performing,
      to: "same",
      by: [officer],
      input: { amount: yuan(false), performedOn: pastDay, note: optionalText(500) },
      audience: "respondent",
      basis: [penaltyLaw("67"), ...(also.perform ?? [])],
      needs: [{ is: "clock-running", clock: "pay" }],
      ends: ["pay", "urge"],
      starts: afterwards,
    },
    "urge-performance": {
      from: performing,
      to: "same",
      by: [officer],
      input: { owed: yuan(), servedOn: pastDay },
      audience: "respondent",
      basis: [coercionLaw("54"), ...(also.urge ?? [])],
      needs: [
        { is: "clock-running", clock: "pay" },
        { is: "clock-ended-or-expired", clock: "pay" },
        { is: "clock-not-running", clock: "urge" },
      ],
      starts: ["urge"],
      solemn: true,
    },
    "apply-enforcement": {
      from: ["executing"],
      to: "same",
      by: [officer],
      input: { court: text(200, 2), appliedOn: pastDay },
      audience: "respondent",
      basis: [coercionLaw("53"), ...(also.enforce ?? [])],
      needs: [
        { is: "action-taken", action: "urge-performance" },
        { is: "clock-running", clock: "pay" },
        { is: "clock-ended-or-expired", clock: "urge" },
        { is: "clock-ended-or-expired", clock: "reconsideration" },
        { is: "clock-ended-or-expired", clock: "sue" },
        { is: "clock-ended-or-expired", clock: "sue-after-reconsideration" },
      ],
      ends: ["pay", "urge"],
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
