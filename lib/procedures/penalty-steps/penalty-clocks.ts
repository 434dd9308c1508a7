import type { ClockRule } from "#lib/proceedings/procedure";

/** The limits that 行政处罚法 and 行政强制法 set for every penalty of the ordinary procedure. */
export const penaltyClocks = {
  "report-measure": { limit: "coercion.report", binds: "owner", audience: "organizations" },
  seizure: { limit: "coercion.seize", binds: "owner", audience: "respondent" },
  preservation: { limit: "penalty.preserve", binds: "owner", audience: "respondent" },
  "hearing-request": {
    limit: "penalty.hearing-request",
    binds: "respondent",
    audience: "respondent",
  },
  "serve-decision": { limit: "penalty.serve", binds: "owner", audience: "respondent" },
  pay: { limit: "penalty.pay", binds: "respondent", audience: "respondent" },
} as const satisfies Record<string, ClockRule>;

/** The remedies of whoever is penalized; they go on when the file is closed. */
export const remedyClocks = {
  reconsideration: {
    limit: "reconsideration.apply",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
  sue: {
    limit: "administrative-suit.sue",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
  "sue-after-reconsideration": {
    limit: "reconsideration.sue",
    binds: "respondent",
    outlives: true,
    audience: "respondent",
  },
} as const satisfies Record<string, ClockRule>;
