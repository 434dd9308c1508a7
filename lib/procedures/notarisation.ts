import { intake, intakeClocks, intakeStates } from "#lib/procedures/intake";
import { complainant, officer, referrer, respondent } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const law = (article: string) => ({ law: "notarisation-law", article, confirmed: false }) as const;
const reviewed = { law: "notarisation-rules", article: "63", confirmed: false } as const;

/** 公证: evidence is preserved before a notary, who issues a certificate and may review it. */
export const notarisation = procedure({
  key: "notarisation",
  version: "2018-01-01",
  ownerKinds: ["notary"],
  basis: [law("30"), law("39")],
  opening: { state: "received", starts: ["accept"], onRequestOf: ["complainant"] },
  states: {
    ...intakeStates,
    preserving: { phase: "working", stage: "accepted" },
    "awaiting-proof": { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    issued: { phase: "working", stage: "decision" },
    reviewing: { phase: "working", stage: "decision" },
    closed: { phase: "closed", stage: "closed" },
    terminated: { phase: "closed", stage: "closed" },
  },
  clocks: {
    ...intakeClocks,
    certificate: { limit: "notarisation.certificate", binds: "owner", audience: "complainant" },
    "ask-review": {
      limit: "notarisation.ask-review",
      binds: "complainant",
      outlives: true,
      audience: "complainant",
    },
    review: { limit: "notarisation.review", binds: "owner", audience: "parties" },
  },
  actions: {
    ...intake(
      officer,
      law("30"),
      ["preserving", "awaiting-proof"],
      ["certificate"],
      [complainant, referrer],
    ),
    preserve: {
      from: ["preserving"],
      to: "same",
      by: [officer],
      input: {
        method: choice("web-page", "purchase", "on-site", "electronic-data", "statement"),
        note: text(4000),
      },
      audience: "complainant",
      basis: [law("30")],
    },
    "ask-proof": {
      from: ["preserving"],
      to: "awaiting-proof",
      by: [officer],
      input: { items: text(2000, 5) },
      audience: "complainant",
      basis: [law("30")],
      pauses: { clocks: ["certificate"], reason: "supplement" },
    },
    "send-proof": {
      from: ["awaiting-proof"],
      to: "preserving",
      by: [complainant, referrer],
      input: { answer: text(4000, 6) },
      audience: "complainant",
      basis: [law("30")],
      resumes: ["certificate"],
    },
    "proceed-without-proof": {
      from: ["awaiting-proof"],
      to: "preserving",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "complainant",
      basis: [law("30")],
      resumes: ["certificate"],
    },
    "issue-certificate": {
      from: ["preserving"],
      to: "issued",
      by: [officer],
      input: { number: text(100, 1), facts: text(8000, 8) },
      audience: "complainant",
      basis: [law("30")],
      ends: ["certificate"],
      starts: ["ask-review"],
      outcome: { fixed: "issued" },
      solemn: true,
    },
    terminate: {
      from: ["preserving", "awaiting-proof"],
      to: "terminated",
      by: [officer],
      input: {
        ground: choice("no-cooperation", "untrue", "impossible"),
        reason: text(2000),
      },
      audience: "complainant",
      basis: [law("31")],
      outcome: { fixed: "terminated" },
      solemn: true,
    },
    "request-review": {
      from: ["issued"],
      to: "reviewing",
      by: [complainant, respondent, referrer],
      input: { reasons: text(4000, 6) },
      audience: "parties",
      basis: [law("39")],
      needs: [{ is: "clock-in-time", clock: "ask-review" }],
      starts: ["review"],
      atMost: 1,
    },
    "conclude-review": {
      from: ["reviewing"],
      to: "issued",
      by: [officer],
      input: {
        result: choice("certificate-upheld", "certificate-corrected", "certificate-revoked"),
        reasons: text(4000, 6),
      },
      audience: "parties",
      basis: [reviewed],
      ends: ["review"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
    close: {
      from: ["issued"],
      to: "closed",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "complainant",
      basis: [law("30")],
    },
  },
});
