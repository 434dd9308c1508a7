import { copyrightLaw, measures } from "#lib/procedures/copyright-steps/citations";
import { investigationSteps } from "#lib/procedures/copyright-steps/investigation";
import { noticeSteps } from "#lib/procedures/copyright-steps/notice";
import { afterDecision, undecided } from "#lib/procedures/copyright-steps/states";
import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import {
  crimeClocks,
  crimeHears,
  crimeStates,
  crimeSteps,
} from "#lib/procedures/penalty-steps/crime";
import { decisionSteps } from "#lib/procedures/penalty-steps/decision";
import { endingSteps } from "#lib/procedures/penalty-steps/endings";
import { executionSteps } from "#lib/procedures/penalty-steps/execution";
import { hearingSteps } from "#lib/procedures/penalty-steps/hearing";
import { measureSteps } from "#lib/procedures/penalty-steps/measures";
import { penaltyClocks } from "#lib/procedures/penalty-steps/penalty-clocks";
import { remedyClocks, remedySteps } from "#lib/procedures/penalty-steps/remedies";
import { decidedStates, hearingStates } from "#lib/procedures/penalty-steps/states";
import { supplementAfresh } from "#lib/procedures/supplement-afresh";
import { complainant, officer } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text, tick } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

/** 著作权行政处罚(普通程序): 著作权行政处罚实施办法, 行政处罚法, 行政强制法. */
export const copyrightPenalty = procedure({
  key: "copyright-penalty",
  version: "2021-07-15",
  ownerKinds: ["copyright-office", "cultural-enforcement"],
  basis: [measures("13"), copyrightLaw("53"), penaltyLaw("54")],
  opening: { state: "received", starts: ["accept"] },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    investigating: { phase: "working", stage: "accepted" },
    appraising: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    "under-review": { phase: "working", stage: "examination" },
    reviewed: { phase: "working", stage: "examination" },
    "notice-signed": { phase: "working", stage: "examination" },
    announcing: { phase: "waiting", stage: "examination", waitsFor: "respondent" },
    ...hearingStates,
    ...crimeStates,
    ...decidedStates,
  },
  clocks: {
    accept: { limit: "copyright.accept", binds: "owner", audience: "complainant" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
    decide: { limit: "penalty.decide-general", binds: "owner", audience: "parties" },
    defend: { limit: "copyright.defend", binds: "respondent", audience: "respondent" },
    "defend-announcement": {
      limit: "copyright.defend-announcement",
      binds: "respondent",
      audience: "respondent",
      onExpiry: { action: "end-announcement", how: "happens" },
    },
    ...penaltyClocks,
    urge: { limit: "coercion.urge", binds: "respondent", audience: "respondent" },
    ...crimeClocks,
    ...remedyClocks,
  },
  hears: crimeHears,
  actions: {
    docket: {
      from: ["received", "supplementing"],
      to: "investigating",
      by: [officer],
      input: { handlers: text(200, 2), approval: text(200, 2), note: optionalText(1000) },
      audience: "complainant",
      notices: [{ kind: "acceptance", to: "complainant" }],
      basis: [measures("13"), penaltyLaw("54")],
      ends: ["accept", "supplement"],
      starts: ["decide"],
      solemn: true,
    },
    ...supplementAfresh("accept", [measures("12", false)], measures("13")),
    refuse: {
      from: ["received", "supplementing"],
      to: "refused",
      by: [officer],
      input: {
        ground: choice(
          "no-prima-facie-evidence",
          "no-standing",
          "no-public-interest",
          "outside-jurisdiction",
          "out-of-time",
          "not-supplemented",
        ),
        approval: text(200, 2),
        reason: text(2000),
      },
      audience: "complainant",
      notices: [{ kind: "refusal", to: "complainant" }],
      basis: [measures("13"), copyrightLaw("53")],
      needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
      outcome: { fixed: "refused" },
      solemn: true,
    },
    ...measureSteps({
      taking: ["investigating"],
      undecided,
      holding: [...undecided, ...afterDecision],
      also: {
        take: [copyrightLaw("55")],
        "take-urgent": [copyrightLaw("55")],
      },
    }),
    ...investigationSteps,
    ...noticeSteps,
    ...hearingSteps({
      undecided,
      lapses: ["defend", "hearing-request"],
      stops: [],
      also: { submit: [measures("27"), measures("28")], proceed: [measures("27")] },
    }),
    "reopen-investigation": {
      from: ["reviewed", "deciding"],
      to: "investigating",
      by: [officer],
      input: { reason: text(2000) },
      audience: "organizations",
      basis: [measures("28"), penaltyLaw("45")],
    },
    ...crimeSteps,
    ...decisionSteps({
      notice: "sign-notice",
      starts: ["serve-decision"],
      also: { decide: [copyrightLaw("53")] },
    }),
    ...executionSteps({ afterwards: [], also: {} }),
    ...remedySteps(["executing"], {}),
    "publish-decision": {
      from: afterDecision,
      to: "same",
      by: [officer],
      input: { publishedOn: pastDay, secretsRemoved: tick },
      audience: "public",
      basis: [penaltyLaw("48")],
      atMost: 1,
    },
    ...endingSteps({
      undecided,
      afterDecision,
      before: [],
      ends: [],
      also: { terminate: [penaltyLaw("27")] },
    }),
    withdraw: {
      from: ["received", "supplementing"],
      to: "same",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "complainant",
      basis: [measures("13")],
      atMost: 1,
      solemn: true,
    },
  },
});
