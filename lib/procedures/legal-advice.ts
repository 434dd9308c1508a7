import { intake, intakeClocks, intakeStates } from "#lib/procedures/intake";
import { complainant, officer } from "#lib/procedures/who";
import { choice, text, tick } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const own = { law: "platform-rules", article: "5", confirmed: false } as const;
const shared = intake(officer, own, ["advising", "offered", "engaged"], ["advise"]);

/** 律师服务: advice, and a mandate if the client signs one. The other side sees nothing of it. */
export const legalAdvice = procedure({
  key: "legal-advice",
  version: "2026-11-01",
  ownerKinds: ["law-firm", "patent-agency"],
  basis: [own],
  opening: { state: "received", starts: ["accept"], onRequestOf: ["complainant"] },
  states: {
    ...intakeStates,
    advising: { phase: "working", stage: "accepted" },
    offered: { phase: "waiting", stage: "accepted", waitsFor: "complainant" },
    engaged: { phase: "working", stage: "examination" },
    concluded: { phase: "closed", stage: "closed" },
  },
  clocks: {
    ...intakeClocks,
    advise: { limit: "legal-advice.advise", binds: "owner", audience: "complainant" },
  },
  actions: {
    ...shared,
    "record-step": { ...shared["record-step"], audience: "own" },
    advise: {
      from: ["advising"],
      to: "same",
      by: [officer],
      input: { advice: text(8000, 8) },
      audience: "complainant",
      basis: [own],
    },
    "offer-mandate": {
      from: ["advising"],
      to: "offered",
      by: [officer],
      input: { scope: text(2000), fee: text(500, 2) },
      audience: "complainant",
      basis: [own],
      ends: ["advise"],
    },
    "sign-mandate": {
      from: ["offered"],
      to: "engaged",
      by: [complainant],
      input: { agreed: tick },
      audience: "complainant",
      basis: [own],
      solemn: true,
    },
    "end-offer": {
      from: ["offered"],
      to: "concluded",
      by: [officer, complainant],
      input: { reason: text(500, 3) },
      audience: "complainant",
      basis: [own],
      outcome: { fixed: "no-mandate" },
      solemn: true,
    },
    "report-to-client": {
      from: ["engaged"],
      to: "same",
      by: [officer],
      input: { report: text(4000, 6) },
      audience: "complainant",
      basis: [own],
    },
    conclude: {
      from: ["advising", "engaged"],
      to: "concluded",
      by: [officer],
      input: {
        result: choice("advised", "mandate-fulfilled", "mandate-ended"),
        reasons: text(4000, 6),
      },
      audience: "complainant",
      notices: [{ kind: "conclusion", to: "complainant" }],
      basis: [own],
      ends: ["advise"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
  },
});
