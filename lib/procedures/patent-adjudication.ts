import { adjudicationClocks } from "#lib/procedures/adjudication-steps/adjudication-clocks";
import { decisionSteps } from "#lib/procedures/adjudication-steps/decision";
import { examinationSteps } from "#lib/procedures/adjudication-steps/examination";
import { intakeSteps } from "#lib/procedures/adjudication-steps/intake";
import { extendAnswer, serviceSteps } from "#lib/procedures/adjudication-steps/service";
import {
  adjudicationStates,
  decree81,
  heardFromCourt,
  patentLaw65,
  type Variant,
} from "#lib/procedures/adjudication-steps/variant";
import { procedure } from "#lib/proceedings/procedure";

const ordinary: Variant = {
  docket: [decree81("20")],
  serve: [decree81("22")],
  conclude: [decree81("37")],
  conclusions: ["conclude"],
  excludes: [
    "announcement",
    "appraisal",
    "jurisdiction-objection",
    "evidence-extension",
    "settlement",
  ],
  onlyInFull: [],
};

/** 专利侵权纠纷行政裁决(普通程序): CNIPA Decree 81. */
export const patentAdjudication = procedure({
  key: "patent-adjudication",
  version: "2025-02-01",
  ownerKinds: ["ip-office"],
  basis: [decree81("12"), patentLaw65],
  opening: {
    state: "received",
    starts: ["docket-decision"],
    onRequestOf: ["complainant"],
  },
  states: adjudicationStates,
  clocks: adjudicationClocks,
  hears: heardFromCourt,
  actions: {
    ...intakeSteps(ordinary),
    ...serviceSteps(ordinary),
    "extend-answer": extendAnswer,
    ...examinationSteps(ordinary),
    ...decisionSteps(ordinary),
  },
});
