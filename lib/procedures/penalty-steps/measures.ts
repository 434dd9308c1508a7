import { coercionLaw, type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Places = {
  /** Where a measure may be taken. */
  taking: readonly string[];
  /** As long as nothing is decided. */
  undecided: readonly string[];
  /** Wherever goods may still be held. */
  holding: readonly string[];
  also: OwnArticles<
    "take" | "take-urgent" | "approve" | "extend" | "end" | "preserve" | "dispose-preserved"
  >;
};

/** Sealing and seizing (行政强制法 18–28), and registration and preservation (行政处罚法 56). */
export function measureSteps({ taking, undecided, holding, also }: Places) {
  return {
    "take-measure": {
      from: taking,
      to: "same",
      by: [officer],
      input: {
        measure: choice("seal", "seize"),
        goods: text(2000),
        takenOn: pastDay,
        approval: text(200, 2),
      },
      audience: "respondent",
      notices: [{ kind: "measure", to: "respondent" }],
      basis: [coercionLaw("18"), coercionLaw("25"), ...(also.take ?? [])],
      needs: [{ is: "clock-not-running", clock: "seizure" }],
      starts: ["seizure"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "take-urgent-measure": {
      from: taking,
      to: "same",
      by: [officer],
      input: { measure: choice("seal", "seize"), goods: text(2000), urgency: text(1000) },
      audience: "respondent",
      notices: [{ kind: "measure", to: "respondent" }],
      basis: [coercionLaw("19"), coercionLaw("25"), ...(also["take-urgent"] ?? [])],
      needs: [{ is: "clock-not-running", clock: "seizure" }],
      starts: ["seizure", "report-measure"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "approve-measure": {
      from: undecided,
      to: "same",
      by: [head],
      input: { note: optionalText(500) },
      audience: "organizations",
      basis: [coercionLaw("19"), ...(also.approve ?? [])],
      needs: [{ is: "clock-running", clock: "report-measure" }],
      ends: ["report-measure"],
    },
    "disapprove-measure": {
      from: undecided,
      to: "same",
      by: [head],
      input: { reason: text(1000), releasedOn: pastDay },
      audience: "respondent",
      basis: [coercionLaw("19"), ...(also.approve ?? [])],
      needs: [{ is: "clock-running", clock: "report-measure" }],
      ends: ["report-measure", "seizure"],
      solemn: true,
    },
    "extend-measure": {
      from: undecided,
      to: "same",
      by: [head],
      input: { reason: text(500, 3) },
      audience: "respondent",
      notices: [{ kind: "measure", to: "respondent" }],
      basis: [coercionLaw("25"), ...(also.extend ?? [])],
      extends: { clock: "seizure", step: 0 },
    },
    "end-measure": {
      from: holding,
      to: "same",
      by: [officer],
      input: {
        disposal: choice("returned", "confiscated", "destroyed", "handed-over"),
        approval: text(200, 2),
        note: text(1000),
      },
      audience: "respondent",
      basis: [coercionLaw("27"), coercionLaw("28"), ...(also.end ?? [])],
      needs: [{ is: "clock-running", clock: "seizure" }],
      ends: ["seizure", "report-measure"],
      solemn: true,
    },
    "preserve-evidence": {
      from: taking,
      to: "same",
      by: [officer],
      input: { items: text(2000), takenOn: pastDay, approval: text(200, 2) },
      audience: "respondent",
      notices: [{ kind: "measure", to: "respondent" }],
      basis: [penaltyLaw("56"), ...(also.preserve ?? [])],
      needs: [{ is: "clock-not-running", clock: "preservation" }],
      starts: ["preservation"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "dispose-preserved": {
      from: undecided,
      to: "same",
      by: [officer],
      input: {
        disposal: choice("copied", "sent-for-testing", "seized", "confiscated", "released"),
        approval: text(200, 2),
        note: text(1000),
      },
      audience: "respondent",
      basis: [penaltyLaw("56"), ...(also["dispose-preserved"] ?? [])],
      needs: [{ is: "clock-running", clock: "preservation" }],
      ends: ["preservation"],
    },
  } as const satisfies Record<string, ActionRule>;
}
