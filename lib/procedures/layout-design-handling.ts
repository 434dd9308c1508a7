import { answerSteps } from "#lib/procedures/layout-design-steps/answers";
import { measures, regulations } from "#lib/procedures/layout-design-steps/citations";
import { decisionSteps } from "#lib/procedures/layout-design-steps/decision";
import { docketingSteps } from "#lib/procedures/layout-design-steps/docketing";
import { hearingSteps } from "#lib/procedures/layout-design-steps/hearing";
import { procedure } from "#lib/proceedings/procedure";

/**
 * 布图设计侵权纠纷处理: the committee at CNIPA decides; the city's office takes the request in, passes
 * it on and enters here what the committee does. No article has yet been checked against the text.
 */
export const layoutDesignHandling = procedure({
  key: "layout-design-handling",
  version: "2001-11-28",
  ownerKinds: ["ip-office"],
  basis: [measures("2"), measures("5"), regulations],
  opening: { state: "received", starts: ["docket"] },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    "with-committee": { phase: "waiting", stage: "received", waitsFor: "organization" },
    docketed: { phase: "working", stage: "accepted" },
    served: { phase: "waiting", stage: "examination", waitsFor: "respondent" },
    examining: { phase: "working", stage: "examination" },
    "hearing-scheduled": { phase: "working", stage: "examination" },
    suspended: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    decided: { phase: "working", stage: "decision" },
    closed: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    settled: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
    terminated: { phase: "closed", stage: "closed" },
  },
  clocks: {
    docket: { limit: "layout-design.docket", binds: "owner", audience: "complainant" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
    serve: { limit: "layout-design.serve", binds: "owner", audience: "complainant" },
    answer: { limit: "layout-design.answer", binds: "respondent", audience: "parties" },
    "forward-answer": {
      limit: "layout-design.forward-answer",
      binds: "owner",
      audience: "parties",
    },
    sue: { limit: "layout-design.sue", binds: "respondent", outlives: true, audience: "parties" },
  },
  actions: {
    ...docketingSteps,
    ...answerSteps,
    ...hearingSteps,
    ...decisionSteps,
  },
});
