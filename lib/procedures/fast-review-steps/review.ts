import { rules } from "#lib/procedures/fast-review-steps/citations";
import { complainant, reviewer } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The review, what it waits for, and its end without an opinion. */
export const reviewSteps = {
  "withdraw-fast-track": {
    from: ["reviewing", "awaiting-material", "opinion-issued"],
    to: "downgraded",
    by: [reviewer],
    input: {
      ground: choice("right-unstable", "false-statement", "other-field", "facts-unclear"),
      reason: text(2000),
    },
    audience: "complainant",
    notices: [{ kind: "conclusion", to: "complainant" }],
    basis: [rules("5")],
    needs: [{ is: "fast-track", state: "granted" }],
    effects: ["withdraw-fast-track"],
    outcome: { fixed: "downgraded" },
    solemn: true,
  },
  "record-step": {
    from: ["requested", "reviewing"],
    to: "same",
    by: [reviewer],
    input: {
      step: choice("claim-chart", "prior-art", "consultation", "other"),
      note: text(4000),
    },
    audience: "organizations",
    basis: [{ law: "platform-rules", article: "1" }],
  },
  "note-invalidation": {
    from: ["requested", "supplementing", "reviewing", "awaiting-material", "opinion-issued"],
    to: "same",
    by: [reviewer],
    input: {
      number: text(200, 2),
      stage: choice("filed", "accepted", "maintained", "partly-invalid", "invalid"),
      notedOn: pastDay,
    },
    audience: "complainant",
    basis: [rules("3")],
  },
  "request-material": {
    from: ["reviewing"],
    to: "awaiting-material",
    by: [reviewer],
    input: { items: text(2000, 5) },
    audience: "complainant",
    notices: [{ kind: "supplement", to: "complainant" }],
    basis: [rules("3")],
    starts: ["material"],
    pauses: { clocks: ["opinion"], reason: "supplement" },
    atMost: 1,
  },
  "submit-material": {
    from: ["awaiting-material"],
    to: "reviewing",
    by: [complainant],
    input: { answer: text(4000, 6) },
    audience: "complainant",
    basis: [rules("3")],
    ends: ["material"],
    resumes: ["opinion"],
  },
  "proceed-without-material": {
    from: ["awaiting-material"],
    to: "reviewing",
    by: [reviewer],
    input: { note: optionalText(500) },
    audience: "complainant",
    basis: [rules("3")],
    needs: [{ is: "clock-ended-or-expired", clock: "material" }],
    ends: ["material"],
    resumes: ["opinion"],
  },
} as const satisfies Record<string, ActionRule>;
