import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import {
  crimeClocks,
  crimeHears,
  crimeStateKeys,
  crimeStates,
  crimeSteps,
} from "#lib/procedures/penalty-steps/crime";
import { decisionSteps } from "#lib/procedures/penalty-steps/decision";
import { endingSteps } from "#lib/procedures/penalty-steps/endings";
import { executionSteps } from "#lib/procedures/penalty-steps/execution";
import { hearingSteps } from "#lib/procedures/penalty-steps/hearing";
import { measureSteps } from "#lib/procedures/penalty-steps/measures";
import { penaltyClocks } from "#lib/procedures/penalty-steps/penalty-clocks";
import { contested, remedyClocks, remedySteps } from "#lib/procedures/penalty-steps/remedies";
import { decidedStates, hearingStates } from "#lib/procedures/penalty-steps/states";
import { supplementAfresh } from "#lib/procedures/supplement-afresh";
import { complainant, head, officer } from "#lib/procedures/who";
import { choice, comingDay, optionalText, pastDay, text, tick } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const measures = (article: string, confirmed = true) =>
  ({ law: "copyright-penalty-measures", article, confirmed }) as const;
const copyrightLaw = (article: string) =>
  ({ law: "copyright-law", article, confirmed: false }) as const;

/** From acceptance until the decision. */
const undecided = [
  "investigating",
  "appraising",
  "under-review",
  "reviewed",
  "notice-signed",
  "announcing",
  "notified",
  "hearing-requested",
  "hearing-scheduled",
  "heard",
  "deciding",
  ...crimeStateKeys,
] as const;
const afterDecision = ["decided", "executing", ...contested] as const;

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
    "send-for-appraisal": {
      from: ["investigating"],
      to: "appraising",
      by: [officer],
      input: { body: text(200, 2), question: text(2000), expectedOn: comingDay() },
      audience: "respondent",
      basis: [measures("24")],
      pauses: { clocks: ["seizure"], reason: "testing" },
    },
    "receive-appraisal": {
      from: ["appraising"],
      to: "investigating",
      by: [officer],
      input: { result: choice("infringing", "licensed", "inconclusive"), note: text(2000) },
      audience: "respondent",
      basis: [measures("24")],
      resumes: ["seizure"],
    },
    "add-information": {
      from: ["received", ...undecided],
      to: "same",
      by: [complainant],
      input: { information: text(4000, 6) },
      audience: "complainant",
      basis: [measures("12", false)],
    },
    "record-step": {
      from: ["received", ...undecided, ...afterDecision],
      to: "same",
      by: [officer],
      input: {
        step: choice(
          "inspection",
          "questioning",
          "sampling",
          "online-evidence",
          "entrusted-investigation",
          "recheck",
          "other",
        ),
        note: text(4000),
      },
      audience: "organizations",
      basis: [measures("23"), measures("28"), penaltyLaw("55")],
    },
    "submit-for-review": {
      from: ["investigating", "heard", "deciding"],
      to: "under-review",
      by: [officer],
      input: { report: text(8000, 8) },
      audience: "organizations",
      basis: [measures("25"), penaltyLaw("58")],
    },
    "complete-review": {
      from: ["under-review"],
      to: {
        byAnswer: "result",
        states: {
          agreed: "reviewed",
          correct: "investigating",
          "investigate-more": "investigating",
        },
      },
      by: [head],
      input: {
        result: choice("agreed", "correct", "investigate-more"),
        reviewer: text(200, 2),
        opinion: text(4000, 6),
      },
      audience: "organizations",
      basis: [penaltyLaw("58")],
    },
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
