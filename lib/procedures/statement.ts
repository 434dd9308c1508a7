import type { Citation } from "#lib/law/laws";
import { officer, respondent } from "#lib/procedures/who";
import { optionalText, text } from "#lib/proceedings/fields";

/**
 * What whom a finding would hurt says before it, in the state `awaiting-statement` and the time
 * `statement`; without it the body goes on once that time is over.
 * @param back the state in which the body goes on.
 */
export function statementSteps(basis: Citation, back: string) {
  const step = { from: ["awaiting-statement"], to: back, audience: "respondent" } as const;
  return {
    "submit-statement": {
      ...step,
      by: [respondent],
      input: { statement: text(8000, 6) },
      basis: [basis],
      ends: ["statement"],
    },
    "proceed-without-statement": {
      ...step,
      by: [officer],
      input: { note: optionalText(500) },
      basis: [basis],
      needs: [{ is: "clock-ended-or-expired", clock: "statement" }],
      ends: ["statement"],
    },
  } as const;
}
