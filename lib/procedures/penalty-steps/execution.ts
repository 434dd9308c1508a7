import { coercionLaw, type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text, yuan } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Execution = {
  /** What runs once the decision is performed. */
  afterwards: readonly string[];
  also: OwnArticles<"serve" | "defer" | "perform" | "urge" | "enforce" | "judgment">;
};

/**
 * Service, performance and remedies of a penalty (行政处罚法 61, 66, 67, 73; 行政强制法 53, 54), in the
 * states `decided` and `executing`.
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
      from: ["executing"],
      to: "same",
      by: [head],
      input: { days: choice("30", "60", "90", "180"), reason: text(1000) },
      audience: "respondent",
      basis: [penaltyLaw("66"), ...(also.defer ?? [])],
      extends: { clock: "pay", step: 0, amountFrom: "days" },
    },
    "record-performance": {
      from: ["executing"],
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
      from: ["executing"],
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
    "record-reconsideration": reconsiderationStep(["executing"]),
    "record-judgment": {
      from: ["executing"],
      to: "same",
      by: [officer],
      input: {
        result: choice("upheld", "changed", "ended"),
        court: text(200, 2),
        decidedOn: pastDay,
        note: text(2000),
      },
      audience: "parties",
      basis: [penaltyLaw("73"), ...(also.judgment ?? [])],
      ends: ["reconsideration", "sue", "sue-after-reconsideration"],
    },
  } as const satisfies Record<string, ActionRule>;
}

/** What reconsideration made of a penalty; a suit can follow it (行政诉讼法 45). */
export function reconsiderationStep(from: readonly string[]) {
  return {
    from,
    to: "same",
    by: [officer],
    input: {
      result: choice("upheld", "changed", "ended"),
      body: text(200, 2),
      servedOn: pastDay,
      note: text(2000),
    },
    audience: "parties",
    basis: [
      penaltyLaw("73"),
      { law: "administrative-litigation-law", article: "45", confirmed: false },
    ],
    needs: [{ is: "clock-running", clock: "reconsideration" }],
    ends: ["reconsideration", "sue"],
    starts: ["sue-after-reconsideration"],
  } as const satisfies ActionRule;
}
