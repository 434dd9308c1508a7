import { choice, optionalText, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const officer = { standing: "owner", roles: ["officer", "reviewer"] } as const;
const complainant = { standing: "complainant", roles: ["filer"] } as const;
const respondent = { standing: "respondent", roles: ["filer"] } as const;
const rules = (article: string) => ({ law: "platform-rules", article, confirmed: false }) as const;

/**
 * 一般办理: what a body runs while its own procedure has no table here. It keeps the case moving and
 * visible; the body's statutory limits stay in its own law and are not counted by it.
 */
export const generalHandling = procedure({
  key: "general-handling",
  version: "2026-11-01",
  ownerKinds: [],
  basis: [rules("3")],
  opening: { state: "received", starts: ["accept"] },
  states: {
    received: { phase: "new", stage: "received" },
    supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
    handling: { phase: "working", stage: "accepted" },
    concluded: { phase: "closed", stage: "closed" },
    refused: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    accept: { limit: "general-handling.accept", binds: "owner", audience: "complainant" },
    supplement: {
      limit: "filing.supplement",
      binds: "complainant",
      audience: "complainant",
      onExpiry: { action: "refuse", how: "proposed" },
    },
  },
  actions: {
    accept: {
      from: ["received"],
      to: "handling",
      by: [officer],
      input: { note: optionalText(1000) },
      audience: "complainant",
      notices: [{ kind: "acceptance", to: "complainant" }],
      basis: [rules("3")],
      ends: ["accept"],
      solemn: true,
    },
    "request-supplement": {
      from: ["received"],
      to: "supplementing",
      by: [officer],
      input: { items: text(2000, 5) },
      audience: "complainant",
      notices: [{ kind: "supplement", to: "complainant" }],
      basis: [rules("3")],
      starts: ["supplement"],
      pauses: { clocks: ["accept"], reason: "supplement" },
      atMost: 1,
    },
    "answer-supplement": {
      from: ["supplementing"],
      to: "received",
      by: [complainant],
      input: { answer: text(4000, 6) },
      audience: "complainant",
      basis: [rules("3")],
      ends: ["supplement"],
      resumes: ["accept"],
    },
    refuse: {
      from: ["received", "supplementing"],
      to: "refused",
      by: [officer],
      input: {
        ground: choice("outside-remit", "facts-unclear", "not-supplemented", "other"),
        reason: text(2000),
      },
      audience: "complainant",
      notices: [{ kind: "refusal", to: "complainant" }],
      basis: [rules("3")],
      needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
      outcome: { fixed: "refused" },
      solemn: true,
    },
    "inform-respondent": {
      from: ["handling"],
      to: "same",
      by: [officer],
      input: { note: text(2000) },
      audience: "parties",
      notices: [{ kind: "service", to: "respondent" }],
      basis: [rules("3")],
      effects: ["serve-respondent"],
      atMost: 1,
      solemn: true,
    },
    "submit-statement": {
      from: ["handling"],
      to: "same",
      by: [complainant, respondent],
      input: { statement: text(8000, 6) },
      audience: "parties",
      basis: [rules("3")],
      needs: [{ is: "respondent-served" }],
    },
    "record-step": {
      from: ["received", "handling"],
      to: "same",
      by: [officer],
      input: { note: text(4000) },
      audience: "organizations",
      basis: [rules("1")],
    },
    conclude: {
      from: ["handling"],
      to: "concluded",
      by: [officer],
      input: {
        result: choice("upheld", "partly-upheld", "not-upheld", "settled"),
        reasons: text(4000, 6),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [rules("3")],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
    withdraw: {
      from: ["received", "supplementing", "handling"],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "complainant",
      basis: [rules("2")],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  },
});
