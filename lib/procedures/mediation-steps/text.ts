import type { Citation } from "#lib/law/laws";
import { negotiating, offered } from "#lib/procedures/mediation-steps/states";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** A text, to which both agree in an action of their own. Whoever proposes another voids what was
 * agreed to before it. A respondent without a seat agrees on paper, and the mediator records that. */
export function textSteps(basis: readonly Citation[]) {
  return {
    "propose-text": {
      from: [...negotiating, "agreed"],
      to: "text-proposed",
      by: [officer],
      input: { terms: text(8000, 10) },
      audience: "parties",
      basis,
    },
    "agree-as-complainant": {
      from: ["text-proposed"],
      to: "agreed-by-complainant",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-as-respondent": {
      from: ["text-proposed"],
      to: "agreed-by-respondent",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-last-as-complainant": {
      from: ["agreed-by-respondent"],
      to: "agreed",
      by: [complainant],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "agree-last-as-respondent": {
      from: ["agreed-by-complainant"],
      to: "agreed",
      by: [respondent, officer],
      input: { note: optionalText(500) },
      audience: "parties",
      basis,
    },
    "reject-text": {
      from: offered,
      to: "mediating",
      by: [complainant, respondent],
      input: { reason: text(2000) },
      audience: "parties",
      basis,
    },
  } as const satisfies Record<string, ActionRule>;
}
