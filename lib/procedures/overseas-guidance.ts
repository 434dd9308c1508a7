import { intake, intakeClocks, intakeStates } from "#lib/procedures/intake";
import { complainant, officer } from "#lib/procedures/who";
import { choice, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const own = { law: "platform-rules", article: "4", confirmed: false } as const;

/**
 * 海外纠纷应对指导: what may be done about a dispute abroad, and who is good at it there. How
 * organizations are graded is for the center, which publishes it with its version.
 */
export const overseasGuidance = procedure({
  key: "overseas-guidance",
  version: "2026-11-01",
  ownerKinds: ["rights-aid-center"],
  basis: [own],
  opening: { state: "received", starts: ["accept"], onRequestOf: ["complainant"] },
  states: {
    ...intakeStates,
    guiding: { phase: "working", stage: "accepted" },
    following: { phase: "waiting", stage: "examination", waitsFor: "complainant" },
    concluded: { phase: "closed", stage: "closed" },
  },
  clocks: {
    ...intakeClocks,
    guide: { limit: "overseas-guidance.guide", binds: "owner", audience: "complainant" },
  },
  actions: {
    ...intake(officer, own, ["guiding", "following"], ["guide"]),
    "assess-risk": {
      from: ["guiding"],
      to: "same",
      by: [officer],
      input: {
        risk: choice("low", "middle", "high"),
        nextLimit: text(500, 2),
        assessment: text(8000, 8),
      },
      audience: "complainant",
      basis: [own],
    },
    "consult-experts": {
      from: ["guiding", "following"],
      to: "same",
      by: [officer],
      input: { experts: text(500, 2), opinion: text(8000, 8) },
      audience: "complainant",
      basis: [own],
    },
    "recommend-organization": {
      from: ["guiding", "following"],
      to: "same",
      by: [officer],
      input: {
        organization: text(200, 2),
        grade: choice("grade-a", "grade-b", "grade-c", "not-graded"),
        gradingVersion: text(100, 2),
        reason: text(2000),
      },
      audience: "complainant",
      basis: [own],
    },
    "give-guidance": {
      from: ["guiding"],
      to: "following",
      by: [officer],
      input: { guidance: text(8000, 8), nextStep: text(2000) },
      audience: "complainant",
      notices: [{ kind: "opinion", to: "complainant" }],
      basis: [own],
      ends: ["guide"],
      solemn: true,
    },
    "report-progress": {
      from: ["guiding", "following"],
      to: "same",
      by: [complainant],
      input: { information: text(4000, 6) },
      audience: "complainant",
      basis: [own],
    },
    conclude: {
      from: ["guiding", "following"],
      to: "concluded",
      by: [officer],
      input: {
        result: choice("dispute-settled", "represented", "guided", "given-up"),
        reasons: text(4000, 6),
      },
      audience: "complainant",
      notices: [{ kind: "conclusion", to: "complainant" }],
      basis: [own],
      ends: ["guide"],
      outcome: { byAnswer: "result" },
      solemn: true,
    },
  },
});
