import { rules } from "#lib/procedures/fast-review-steps/citations";
import { opinionSteps } from "#lib/procedures/fast-review-steps/opinion";
import { requestSteps } from "#lib/procedures/fast-review-steps/request";
import { reviewSteps } from "#lib/procedures/fast-review-steps/review";
import { procedure } from "#lib/proceedings/procedure";

/** 快速维权审查(保护中心): targets are the center's own and are shown as not statutory. */
export const fastReview = procedure({
  key: "fast-review",
  version: "2019-12-01",
  ownerKinds: ["protection-center"],
  basis: [rules("1")],
  opening: { state: "requested", starts: ["decide-request"] },
  states: {
    requested: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    reviewing: { phase: "working", stage: "examination" },
    "awaiting-material": { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    "opinion-issued": { phase: "working", stage: "decision" },
    "handed-over": { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    downgraded: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    "decide-request": { limit: "fast-track.decide", binds: "owner", audience: "complainant" },
    supplement: {
      limit: "fast-review.supplement",
      binds: "complainant",
      audience: "complainant",
      onExpiry: { action: "stop-waiting", how: "proposed" },
    },
    opinion: { limit: "fast-review.opinion", binds: "owner", audience: "complainant" },
    material: {
      limit: "fast-review.supplement",
      binds: "complainant",
      audience: "complainant",
      onExpiry: { action: "proceed-without-material", how: "proposed" },
    },
    "hand-over": { limit: "fast-review.hand-over", binds: "owner", audience: "complainant" },
  },
  actions: {
    ...requestSteps,
    ...reviewSteps,
    ...opinionSteps,
  },
});
