import { criminalProcedure, decree, provisions18 } from "#lib/procedures/criminal-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The administrative body that sent the case: an officer of it. */
export const sender = { standing: "referrer", roles: ["officer"] } as const;

/** Refused and not yet for good: the sending body or the procuratorate may still ask. */
const contested = ["refused", "reconsidering", "refusal-upheld", "under-supervision"] as const;

/** What the sending body and the procuratorate may do against a refusal (Decree 310, 9; 刑事诉讼法 113). */
export const refusalSteps = {
  "ask-reconsideration": {
    from: ["refused"],
    to: "reconsidering",
    by: [sender],
    input: { reason: text(4000, 6) },
    audience: "organizations",
    basis: [decree("9")],
    needs: [{ is: "clock-in-time", clock: "ask-reconsideration" }],
    ends: ["ask-reconsideration"],
    starts: ["reconsider"],
    solemn: true,
  },
  "docket-on-reconsideration": {
    from: ["reconsidering"],
    to: "investigating",
    by: [head],
    input: { number: text(200, 2), opinion: text(2000) },
    audience: "complainant",
    basis: [decree("9")],
    ends: ["reconsider", "explain"],
    starts: ["hand-over-goods"],
    solemn: true,
  },
  "uphold-refusal": {
    from: ["reconsidering"],
    to: "refusal-upheld",
    by: [head],
    input: { reason: text(2000) },
    audience: "complainant",
    basis: [decree("9")],
    ends: ["reconsider"],
    starts: ["ask-supervision"],
    solemn: true,
  },
  "await-supervision": {
    from: ["refused", "refusal-upheld"],
    to: "under-supervision",
    by: [],
    input: {},
    audience: "organizations",
    basis: [decree("9")],
    ends: ["ask-reconsideration", "ask-supervision"],
  },
  "be-asked-reasons": {
    from: contested,
    to: "same",
    by: [],
    input: {},
    audience: "organizations",
    basis: [criminalProcedure("113"), provisions18],
    needs: [{ is: "clock-not-running", clock: "explain" }],
    starts: ["explain"],
  },
  "explain-refusal": {
    from: contested,
    to: "same",
    by: [officer],
    input: { reasons: text(8000, 8) },
    audience: "organizations",
    basis: [criminalProcedure("113"), provisions18],
    needs: [{ is: "clock-running", clock: "explain" }],
    ends: ["explain"],
    solemn: true,
  },
  "be-ordered": {
    from: contested,
    to: "ordered",
    by: [],
    input: {},
    audience: "organizations",
    basis: [criminalProcedure("113"), decree("9")],
    ends: ["ask-reconsideration", "reconsider", "ask-supervision", "explain"],
    starts: ["docket-as-ordered"],
  },
  "docket-as-ordered": {
    from: ["ordered"],
    to: "investigating",
    by: [head],
    input: { number: text(200, 2), note: optionalText(1000) },
    audience: "complainant",
    basis: [criminalProcedure("113"), provisions18],
    ends: ["docket-as-ordered"],
    starts: ["hand-over-goods"],
    solemn: true,
  },
  "end-supervised": {
    from: ["under-supervision", "refusal-upheld"],
    to: "not-docketed",
    by: [],
    input: {},
    audience: "complainant",
    basis: [decree("9"), decree("10")],
    outcome: { fixed: "not-docketed" },
  },
  "close-refusal": {
    from: ["refused", "refusal-upheld", "under-supervision"],
    to: "not-docketed",
    by: [officer],
    input: { note: text(1000) },
    audience: "complainant",
    basis: [decree("9"), decree("10")],
    needs: [
      { is: "clock-ended-or-expired", clock: "ask-reconsideration" },
      { is: "clock-ended-or-expired", clock: "ask-supervision" },
      { is: "no-open-proceeding", procedure: "docketing-supervision" },
    ],
    outcome: { fixed: "not-docketed" },
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
