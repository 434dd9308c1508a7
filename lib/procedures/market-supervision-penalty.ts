import { provisions } from "#lib/procedures/market-supervision-steps/citations";
import { docketingSteps } from "#lib/procedures/market-supervision-steps/docketing";
import { investigationSteps } from "#lib/procedures/market-supervision-steps/investigation";
import { reviewSteps } from "#lib/procedures/market-supervision-steps/review";
import { afterDecision, undecided } from "#lib/procedures/market-supervision-steps/states";
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
import { complainant, officer } from "#lib/procedures/who";
import { choice, pastDay, text, tick } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const publication = (article: string) =>
  ({ law: "penalty-publication", article, confirmed: true }) as const;

/** 市场监管行政处罚(普通程序): 市场监督管理行政处罚程序规定, 行政处罚法, 行政强制法. */
export const marketSupervisionPenalty = procedure({
  key: "market-supervision-penalty",
  version: "2021-07-15",
  ownerKinds: ["market-supervision"],
  basis: [provisions("19"), penaltyLaw("54")],
  opening: { state: "received", starts: ["verify"] },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    checking: { phase: "waiting", stage: "received", waitsFor: "complainant" },
    investigating: { phase: "working", stage: "accepted" },
    testing: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    identifying: { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    suspended: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    "under-review": { phase: "working", stage: "examination" },
    reviewed: { phase: "working", stage: "examination" },
    ...hearingStates,
    ...crimeStates,
    ...decidedStates,
  },
  clocks: {
    verify: { limit: "penalty.verify", binds: "owner", audience: "complainant" },
    supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
    "tell-reporter": { limit: "tip.tell-reporter", binds: "owner", audience: "complainant" },
    decide: { limit: "penalty.decide", binds: "owner", audience: "parties" },
    review: { limit: "penalty.review", binds: "owner", audience: "organizations" },
    ...penaltyClocks,
    urge: { limit: "penalty.urge", binds: "respondent", audience: "respondent" },
    publish: { limit: "penalty.publish", binds: "owner", audience: "organizations" },
    "close-file": { limit: "penalty.close", binds: "owner", audience: "organizations" },
    ...crimeClocks,
    ...remedyClocks,
  },
  hears: crimeHears,
  actions: {
    ...docketingSteps,
    ...measureSteps({
      taking: ["investigating"],
      undecided,
      holding: [...undecided, ...afterDecision],
      also: {
        take: [provisions("36")],
        "take-urgent": [provisions("36")],
        approve: [provisions("36")],
        extend: [provisions("38")],
        end: [provisions("42")],
        preserve: [provisions("33")],
        "dispose-preserved": [provisions("35")],
      },
    }),
    ...investigationSteps,
    ...reviewSteps,
    ...hearingSteps({
      undecided,
      lapses: ["hearing-request"],
      stops: ["decide"],
      also: {
        submit: [provisions("58")],
        waive: [provisions("57")],
        proceed: [provisions("57")],
      },
    }),
    "reopen-investigation": {
      from: ["reviewed", "deciding"],
      to: "investigating",
      by: [officer],
      input: { reason: text(2000) },
      audience: "organizations",
      basis: [penaltyLaw("45"), provisions("58")],
    },
    ...crimeSteps,
    ...decisionSteps({
      notice: "notify-penalty",
      starts: ["serve-decision", "publish"],
      also: {
        decide: [provisions("60"), provisions("62")],
        "decide-no-penalty": [provisions("60")],
      },
    }),
    ...executionSteps({
      afterwards: ["close-file"],
      also: {
        serve: [provisions("81"), provisions("82")],
        defer: [provisions("74")],
        perform: [provisions("72")],
        urge: [provisions("75"), provisions("76")],
        enforce: [provisions("76")],
      },
    }),
    ...remedySteps(["executing"], { judgment: [provisions("71")] }),
    "publish-decision": {
      from: afterDecision,
      to: "same",
      by: [officer],
      input: { publishedOn: pastDay, secretsRemoved: tick },
      audience: "public",
      basis: [publication("9"), provisions("63")],
      needs: [{ is: "clock-running", clock: "publish" }],
      ends: ["publish"],
    },
    "exempt-publication": {
      from: afterDecision,
      to: "same",
      by: [officer],
      input: { ground: choice("warning-only", "secrecy"), reason: text(1000) },
      audience: "organizations",
      basis: [publication("2"), publication("5")],
      needs: [{ is: "clock-running", clock: "publish" }],
      ends: ["publish"],
    },
    ...endingSteps({
      undecided,
      afterDecision,
      before: ["publish"],
      ends: ["close-file"],
      also: {
        close: [provisions("77")],
        revoke: [provisions("63")],
        terminate: [provisions("47"), provisions("60"), provisions("77")],
      },
    }),
    withdraw: {
      from: ["received", "supplementing"],
      to: "received",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "complainant",
      basis: [provisions("18"), provisions("19")],
      ends: ["supplement"],
      atMost: 1,
      solemn: true,
    },
  },
});
