import { criminalProcedure } from "#lib/procedures/criminal-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Before the procuratorate and the court, whose acts the police enter. */
export const prosecutionSteps = {
  "transfer-for-prosecution": {
    from: ["investigating"],
    to: "prosecuting",
    by: [head],
    input: { procuratorate: text(200, 2), opinion: text(4000, 6), transferredOn: pastDay },
    audience: "complainant",
    basis: [criminalProcedure("162")],
    solemn: true,
  },
  "return-for-investigation": {
    from: ["prosecuting"],
    to: "investigating",
    by: [officer],
    input: { reason: text(2000) },
    audience: "organizations",
    basis: [criminalProcedure("175")],
    atMost: 2,
  },
  "record-non-prosecution": {
    from: ["prosecuting"],
    to: "not-prosecuted",
    by: [officer],
    input: {
      kind: choice("statutory", "discretionary", "insufficient-evidence"),
      decidedOn: pastDay,
      note: text(2000),
    },
    audience: "parties",
    basis: [criminalProcedure("177")],
    outcome: { fixed: "not-prosecuted" },
  },
  "record-conviction": {
    from: ["prosecuting"],
    to: "convicted",
    by: [officer],
    input: { court: text(200, 2), sentence: text(2000), finalOn: pastDay },
    audience: "parties",
    basis: [criminalProcedure("200")],
    outcome: { fixed: "convicted" },
  },
  "record-acquittal": {
    from: ["prosecuting"],
    to: "acquitted",
    by: [officer],
    input: { court: text(200, 2), reason: text(2000), finalOn: pastDay },
    audience: "parties",
    basis: [criminalProcedure("200")],
    outcome: { fixed: "acquitted" },
  },
} as const satisfies Record<string, ActionRule>;
