import type { ClockRule } from "#lib/proceedings/procedure";

/** The limits that the ordinary and the simple procedure have alike. */
export const adjudicationClocks = {
  "docket-decision": { limit: "adjudication.docket", binds: "owner", audience: "complainant" },
  supplement: {
    limit: "adjudication.supplement",
    binds: "complainant",
    audience: "complainant",
    onExpiry: { action: "refuse", how: "proposed" },
  },
  serve: { limit: "adjudication.serve", binds: "owner", audience: "complainant" },
  answer: {
    limit: "adjudication.answer",
    limitAbroad: "adjudication.answer-abroad",
    binds: "respondent",
    audience: "parties",
    onExpiry: { action: "proceed-without-answer", how: "happens" },
  },
  "forward-answer": { limit: "adjudication.forward-answer", binds: "owner", audience: "parties" },
  "decide-objection": {
    limit: "adjudication.decide-objection",
    binds: "owner",
    audience: "parties",
  },
  conclude: { limit: "adjudication.conclude", binds: "owner", audience: "parties" },
  publish: { limit: "adjudication.publish", binds: "owner", audience: "parties" },
  sue: { limit: "adjudication.sue", binds: "respondent", outlives: true, audience: "parties" },
} as const satisfies Record<string, ClockRule>;
