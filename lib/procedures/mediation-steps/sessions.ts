import type { Citation } from "#lib/law/laws";
import { negotiating } from "#lib/procedures/mediation-steps/states";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, comingDay, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Sessions, what is put forward in them, and more time for them. */
export function sessionSteps(basis: readonly Citation[]) {
  return {
    "schedule-session": {
      from: negotiating,
      to: "same",
      by: [officer],
      input: { sessionOn: comingDay(), place: text(200, 2) },
      audience: "parties",
      notices: [{ kind: "hearing", to: "parties" }],
      basis,
    },
    "hold-session": {
      from: negotiating,
      to: "same",
      by: [officer],
      input: { heldOn: pastDay, minutes: text(4000, 6) },
      audience: "parties",
      basis,
    },
    "make-proposal": {
      from: negotiating,
      to: "same",
      by: [complainant, respondent],
      input: { proposal: text(4000, 6) },
      audience: "parties",
      basis,
    },
    "record-step": {
      from: [...negotiating, "agreed", "breached"],
      to: "same",
      by: [officer],
      input: { step: choice("separate-talk", "consultation", "other"), note: text(4000) },
      audience: "own",
      basis,
    },
    "extend-mediation": {
      from: [...negotiating, "agreed"],
      to: "same",
      by: [officer],
      input: { days: choice("7", "15", "30"), consentOn: pastDay, reason: text(500, 3) },
      audience: "parties",
      basis,
      extends: { clock: "conclude", step: 0, amountFrom: "days" },
    },
  } as const satisfies Record<string, ActionRule>;
}
