import { commerce } from "#lib/procedures/platform-steps/citations";
import { counterSteps } from "#lib/procedures/platform-steps/counter-statement";
import { endingSteps } from "#lib/procedures/platform-steps/endings";
import { meanwhileSteps } from "#lib/procedures/platform-steps/meanwhile";
import { noticeSteps } from "#lib/procedures/platform-steps/notice";
import { procedure } from "#lib/proceedings/procedure";

/**
 * 通知—反通知: a notice with prima facie evidence, measures at once, the seller's statement that
 * nothing is infringed, and fifteen days from the day it reaches the right holder.
 */
export const platformNotice = procedure({
  key: "platform-notice",
  version: "2019-01-01",
  ownerKinds: ["e-commerce-platform"],
  basis: [commerce("42"), commerce("43")],
  opening: { state: "received", starts: ["act"], onRequestOf: ["complainant"] },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    measured: { phase: "working", stage: "accepted" },
    forwarded: { phase: "waiting", stage: "examination", waitsFor: "respondent" },
    countered: { phase: "working", stage: "examination" },
    "awaiting-holder": { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    maintained: { phase: "waiting", stage: "decision", waitsFor: "organization" },
    kept: { phase: "closed", stage: "closed" },
    lifted: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    act: { limit: "platform-notice.act", binds: "owner", audience: "complainant" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
    "forward-notice": { limit: "platform-notice.forward", binds: "owner", audience: "complainant" },
    counter: { limit: "platform-notice.counter", binds: "respondent", audience: "parties" },
    "forward-statement": {
      limit: "platform-notice.forward",
      binds: "owner",
      audience: "parties",
    },
    "complain-or-sue": {
      limit: "platform-notice.complain-or-sue",
      binds: "complainant",
      audience: "parties",
      onExpiry: { action: "lift-measures", how: "happens" },
    },
  },
  hears: {
    "court-suit/docket": "note-complaint",
    "court-suit/docket-summary": "note-complaint",
    "patent-adjudication/docket": "note-complaint",
    "market-supervision-penalty/docket": "note-complaint",
  },
  actions: {
    ...noticeSteps,
    ...counterSteps,
    ...endingSteps,
    ...meanwhileSteps,
  },
});
