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
