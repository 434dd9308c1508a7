import { measures } from "#lib/procedures/copyright-steps/citations";
import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The respondent is told of the intended penalty, by announcement where nobody is found. */
export const noticeSteps = {
  "sign-notice": {
    from: ["reviewed"],
    to: "notice-signed",
    by: [head],
    input: {
      facts: text(4000, 6),
      intended: text(2000),
      hearingRight: choice("yes", "no"),
    },
    audience: "organizations",
    basis: [measures("26"), penaltyLaw("44")],
  },
  "notify-penalty": {
    from: ["notice-signed"],
    to: "notified",
    by: [officer],
    input: { method: choice("in-person", "left-at-address", "post"), servedOn: pastDay },
    audience: "respondent",
    notices: [{ kind: "intention", to: "respondent" }],
    basis: [measures("26"), measures("27"), penaltyLaw("63")],
    starts: ["defend", "hearing-request"],
    effects: ["serve-respondent"],
    solemn: true,
  },
  "announce-notice": {
    from: ["notice-signed"],
    to: "announcing",
    by: [officer],
    input: { place: text(200, 2), reason: text(1000) },
    audience: "parties",
    basis: [measures("26"), measures("27")],
    starts: ["defend-announcement"],
    effects: ["serve-respondent"],
    solemn: true,
  },
  "end-announcement": {
    from: ["announcing"],
    to: "notified",
    by: [],
    input: {},
    audience: "respondent",
    basis: [measures("27"), penaltyLaw("63")],
    ends: ["defend-announcement"],
    starts: ["hearing-request"],
  },
} as const satisfies Record<string, ActionRule>;
