import type { ClockRule } from "#lib/proceedings/procedure";

/** The times of a suit before a court of first instance, and of its appeal. */
export const courtClocks = {
  "docket-decision": { limit: "court.docket", binds: "owner", audience: "complainant" },
  supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
  "pre-suit-mediation": {
    limit: "court.pre-suit-mediation",
    binds: "owner",
    audience: "complainant",
    onExpiry: { action: "end-pre-suit-mediation", how: "proposed" },
  },
  serve: { limit: "court.serve", binds: "owner", audience: "complainant" },
  defend: {
    limit: "court.defend",
    limitAbroad: "court.defend-abroad",
    binds: "respondent",
    audience: "parties",
  },
  mediation: {
    limit: "court.mediation",
    binds: "owner",
    audience: "parties",
    onExpiry: { action: "end-mediation", how: "proposed" },
  },
  "mediation-summary": {
    limit: "court.mediation-summary",
    binds: "owner",
    audience: "parties",
    onExpiry: { action: "end-mediation", how: "proposed" },
  },
  "first-instance": { limit: "court.first-instance", binds: "owner", audience: "parties" },
  "first-instance-summary": {
    limit: "court.first-instance-summary",
    binds: "owner",
    audience: "parties",
  },
  appeal: {
    limit: "court.appeal",
    limitAbroad: "court.appeal-abroad",
    binds: "respondent",
    audience: "parties",
    onExpiry: { action: "take-effect", how: "proposed" },
  },
  "appeal-ruling": {
    limit: "court.appeal-ruling",
    binds: "complainant",
    outlives: true,
    audience: "parties",
  },
  "second-instance": { limit: "court.second-instance", binds: "owner", audience: "parties" },
} as const satisfies Record<string, ClockRule>;
