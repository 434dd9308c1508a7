import { criminalProcedure, decree } from "#lib/procedures/criminal-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** Taking the case in, and whether it becomes a criminal one (Decree 310, 7 and 8). */
export const docketingSteps = {
  accept: {
    from: ["received"],
    to: "accepted",
    by: [officer],
    input: { receipt: text(200, 2), note: optionalText(1000) },
    audience: "organizations",
    basis: [decree("7"), decree("8")],
    ends: ["forward"],
    starts: ["docket"],
  },
  docket: {
    from: ["accepted"],
    to: "investigating",
    by: [head],
    input: {
      offence: choice("213", "214", "215", "216", "217", "218", "219", "other"),
      number: text(200, 2),
      note: optionalText(1000),
    },
    audience: "complainant",
    notices: [{ kind: "acceptance", to: "complainant" }],
    basis: [decree("8"), criminalProcedure("112")],
    ends: ["docket"],
    starts: ["hand-over-goods"],
    solemn: true,
  },
  refuse: {
    from: ["accepted"],
    to: "refused",
    by: [head],
    input: {
      ground: choice("no-criminal-facts", "clearly-minor", "not-to-be-punished"),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "refusal", to: "complainant" }],
    basis: [decree("8"), criminalProcedure("112")],
    ends: ["docket"],
    starts: ["ask-reconsideration"],
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
