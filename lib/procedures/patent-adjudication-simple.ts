import { adjudicationClocks } from "#lib/procedures/adjudication-steps/adjudication-clocks";
import { decisionSteps } from "#lib/procedures/adjudication-steps/decision";
import { examinationSteps } from "#lib/procedures/adjudication-steps/examination";
import { intakeSteps } from "#lib/procedures/adjudication-steps/intake";
import { extendAnswer, serviceSteps } from "#lib/procedures/adjudication-steps/service";
import {
  adjudicationStates,
  decree81,
  heardFromCourt,
  open,
  patentLaw65,
  type Variant,
} from "#lib/procedures/adjudication-steps/variant";
import { officer } from "#lib/procedures/who";
import { text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const simple: Variant = {
  docket: [decree81("20")],
  serve: [decree81("22")],
  conclude: [decree81("37")],
  conclusions: ["conclude", "conclude-simple"],
  excludes: [
    "announcement",
    "appraisal",
    "jurisdiction-objection",
    "evidence-extension",
    "settlement",
  ],
  onlyInFull: [{ is: "clock-not-running", clock: "conclude-simple" }],
};

/**
 * 专利侵权纠纷行政裁决(简易程序): clear facts, little in dispute, no hearing. Decree 81's time to conclude
 * binds all the same; the office's own shorter target runs beside it until the case is converted.
 */
export const patentAdjudicationSimple = procedure({
  key: "patent-adjudication-simple",
  version: "2025-02-01",
  ownerKinds: ["ip-office"],
  basis: [decree81("12"), patentLaw65],
  opening: {
    state: "received",
    starts: ["docket-decision"],
    onRequestOf: ["complainant"],
  },
  states: adjudicationStates,
  clocks: {
    ...adjudicationClocks,
    "conclude-simple": {
      limit: "adjudication.conclude-simple",
      binds: "owner",
      audience: "parties",
      onExpiry: { action: "convert-to-ordinary", how: "proposed" },
    },
  },
  hears: heardFromCourt,
  actions: {
    ...intakeSteps(simple),
    ...serviceSteps(simple),
    "extend-answer": extendAnswer,
    "convert-to-ordinary": {
      from: open,
      to: "same",
      by: [officer],
      input: { panel: text(200, 2), reason: text(1000) },
      audience: "parties",
      basis: [decree81("20"), decree81("37")],
      needs: [{ is: "clock-running", clock: "conclude-simple" }],
      ends: ["conclude-simple"],
      solemn: true,
    },
    ...examinationSteps(simple),
    ...decisionSteps(simple),
  },
});
