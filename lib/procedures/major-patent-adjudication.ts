import { adjudicationClocks } from "#lib/procedures/adjudication-steps/adjudication-clocks";
import { decisionSteps } from "#lib/procedures/adjudication-steps/decision";
import { examinationSteps } from "#lib/procedures/adjudication-steps/examination";
import { intakeSteps } from "#lib/procedures/adjudication-steps/intake";
import { serviceSteps } from "#lib/procedures/adjudication-steps/service";
import {
  adjudicationStates,
  heardFromCourt,
  open,
  patentLaw65,
  type Variant,
} from "#lib/procedures/adjudication-steps/variant";
import { officer } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const major = (article: string) =>
  ({ law: "major-patent-disputes", article, confirmed: false }) as const;

const variant: Variant = {
  docket: [major("6")],
  serve: [major("10")],
  conclude: [major("22")],
  conclusions: ["conclude"],
  excludes: ["announcement", "appraisal"],
  onlyInFull: [],
};

/**
 * 重大专利侵权纠纷行政裁决: at the national office. Its time to conclude starts anew when the request is
 * changed or a party is added. Where its own measures say nothing, Decree 81 is followed.
 */
export const majorPatentAdjudication = procedure({
  key: "major-patent-adjudication",
  version: "2021-06-01",
  ownerKinds: ["ip-office"],
  basis: [major("6"), patentLaw65],
  opening: { state: "received", starts: ["docket-decision"], onRequestOf: ["complainant"] },
  states: adjudicationStates,
  clocks: {
    ...adjudicationClocks,
    "docket-decision": {
      limit: "major-adjudication.docket",
      binds: "owner",
      audience: "complainant",
    },
    serve: { limit: "major-adjudication.serve", binds: "owner", audience: "complainant" },
    answer: {
      limit: "major-adjudication.answer",
      limitAbroad: "adjudication.answer-abroad",
      binds: "respondent",
      audience: "parties",
    },
    conclude: { limit: "major-adjudication.conclude", binds: "owner", audience: "parties" },
  },
  hears: heardFromCourt,
  actions: {
    ...intakeSteps(variant),
    ...serviceSteps(variant),
    "restart-conclusion": {
      from: open,
      to: "same",
      by: [officer],
      input: { ground: choice("request-changed", "party-added"), reason: text(1000) },
      audience: "parties",
      basis: [major("22")],
      ends: ["conclude"],
      starts: ["conclude"],
      solemn: true,
    },
    ...examinationSteps(variant),
    ...decisionSteps(variant),
  },
});
