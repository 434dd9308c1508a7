import type { Citation } from "#lib/law/laws";
import { penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, choices, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule, ClockRule, StateRule } from "#lib/proceedings/procedure";

const decree = (article: string): Citation => ({
  law: "criminal-transfer",
  article,
  confirmed: true,
});

/** Nobody is warned of what the police may still be looking for. */
const asInvestigating = { toldAs: "investigating" } as const;

/** Where a penalty's proceeding stands while a suspected crime is handed to the police. */
export const crimeStates = {
  "crime-reported": { phase: "working", stage: "examination", ...asInvestigating },
  "transfer-approved": { phase: "working", stage: "examination", ...asInvestigating },
  transferred: {
    phase: "waiting",
    stage: "examination",
    waitsFor: "organization",
    ...asInvestigating,
  },
  "with-police": {
    phase: "waiting",
    stage: "examination",
    waitsFor: "organization",
    ...asInvestigating,
  },
  convicted: { phase: "working", stage: "examination" },
} as const satisfies Record<string, StateRule>;

export const crimeStateKeys = Object.keys(crimeStates) as (keyof typeof crimeStates)[];

export const crimeClocks = {
  "decide-transfer": { limit: "criminal.decide", binds: "owner", audience: "organizations" },
  "transfer-case": { limit: "criminal.transfer", binds: "owner", audience: "organizations" },
} as const satisfies Record<string, ClockRule>;

/** What the police and the courts do to a penalty's proceeding of the same case. */
export const crimeHears = {
  "criminal-transfer/docket": "learn-of-docketing",
  "criminal-transfer/docket-on-reconsideration": "learn-of-docketing",
  "criminal-transfer/docket-as-ordered": "learn-of-docketing",
  "criminal-transfer/uphold-refusal": "resume-after-refusal",
  "criminal-transfer/close-refusal": "resume-after-refusal",
  "criminal-transfer/withdraw-case": "resume-after-return",
  "criminal-transfer/record-non-prosecution": "resume-after-return",
  "criminal-transfer/record-acquittal": "resume-after-return",
  "criminal-transfer/record-conviction": "learn-of-conviction",
} as const;

/** Nothing but the time to decide runs here, so the case can be laid aside and taken up again. */
const quiet = ["investigating", "reviewed", "deciding"] as const;

/**
 * A suspected crime goes to the police (Decree 310, 3–13; 行政处罚法 27, 35). Until they docket it the
 * penalty's own time runs on; while they have it, it stands still, since its result is needed.
 */
export const crimeSteps = {
  "report-crime": {
    from: quiet,
    to: "crime-reported",
    by: [officer],
    input: {
      offence: choice("213", "214", "215", "216", "217", "218", "219", "other"),
      handlers: text(200, 2),
      report: text(8000, 8),
    },
    audience: "organizations",
    basis: [decree("3"), decree("5"), penaltyLaw("27")],
    starts: ["decide-transfer"],
  },
  "approve-transfer": {
    from: ["crime-reported"],
    to: "transfer-approved",
    by: [head],
    input: { opinion: text(1000) },
    audience: "organizations",
    basis: [decree("5")],
    ends: ["decide-transfer"],
    starts: ["transfer-case"],
    solemn: true,
  },
  "refuse-transfer": {
    from: ["crime-reported"],
    to: "suspended-from",
    by: [head],
    input: { reason: text(2000) },
    audience: "organizations",
    basis: [decree("5")],
    ends: ["decide-transfer"],
    solemn: true,
  },
  "record-transfer": {
    from: ["transfer-approved"],
    to: "transferred",
    by: [officer],
    input: {
      police: text(200, 2),
      transferredOn: pastDay,
      dossier: choices("transfer-letter", "report", "goods-list", "test-report", "other"),
    },
    audience: "organizations",
    basis: [decree("5"), decree("6")],
    ends: ["transfer-case"],
  },
  "learn-of-docketing": {
    from: [...quiet, "transferred"],
    to: "with-police",
    by: [officer],
    input: { note: optionalText(1000) },
    audience: "complainant",
    basis: [decree("8"), penaltyLaw("27")],
    pauses: { clocks: ["decide"], reason: "suspension" },
  },
  "resume-after-refusal": {
    from: ["transferred"],
    to: "investigating",
    by: [officer],
    input: { note: optionalText(1000) },
    audience: "complainant",
    basis: [decree("10")],
  },
  "resume-after-return": {
    from: ["with-police", "convicted"],
    to: "investigating",
    by: [officer],
    input: { note: optionalText(1000) },
    audience: "complainant",
    basis: [decree("13"), penaltyLaw("27")],
    resumes: ["decide"],
  },
  "learn-of-conviction": {
    from: ["with-police"],
    to: "convicted",
    by: [officer],
    input: { note: optionalText(1000) },
    audience: "parties",
    basis: [penaltyLaw("35")],
  },
} as const satisfies Record<string, ActionRule>;
