import type { Citation } from "#lib/law/laws";
import { complainant } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { Who } from "#lib/proceedings/procedure";

/** Where every service begins, and the ends that need no work. */
export const intakeStates = {
  received: { phase: "new", stage: "received" },
  supplementing: { phase: "waiting", stage: "supplement", waitsFor: "complainant" },
  refused: { phase: "closed", stage: "closed" },
  withdrawn: { phase: "closed", stage: "closed" },
} as const;

export const intakeClocks = {
  accept: { limit: "general-handling.accept", binds: "owner", audience: "complainant" },
  supplement: { limit: "filing.supplement", binds: "complainant", audience: "complainant" },
} as const;

/**
 * The first steps that all services share: take a request on or not, ask once and in full for what
 * is missing, note what is done, and let the person who asked withdraw.
 * @param owner who acts for the body.
 * @param working the states after acceptance, the first of them right after it.
 * @param starts the clocks that acceptance starts.
 * @param asking who asked and may bring what is missing.
 */
export function intake(
  owner: Who,
  basis: Citation,
  working: readonly [string, ...string[]],
  starts: readonly string[],
  asking: readonly Who[] = [complainant],
) {
  const own = { law: "platform-rules", confirmed: false } as const;
  return {
    accept: {
      from: ["received"],
      to: working[0],
      by: [owner],
      input: { note: optionalText(1000) },
      audience: "complainant",
      notices: [{ kind: "acceptance", to: "complainant" }],
      basis: [basis],
      ends: ["accept"],
      starts,
    },
    "request-supplement": {
      from: ["received"],
      to: "supplementing",
      by: [owner],
      input: { items: text(2000, 5) },
      audience: "complainant",
      notices: [{ kind: "supplement", to: "complainant" }],
      basis: [basis],
      starts: ["supplement"],
      pauses: { clocks: ["accept"], reason: "supplement" },
      atMost: 1,
    },
    "answer-supplement": {
      from: ["supplementing"],
      to: "received",
      by: asking,
      input: { answer: text(4000, 6) },
      audience: "complainant",
      basis: [basis],
      ends: ["supplement"],
      resumes: ["accept"],
    },
    "stop-waiting": {
      from: ["supplementing"],
      to: "received",
      by: [owner],
      input: { note: optionalText(500) },
      audience: "complainant",
      basis: [basis],
      needs: [{ is: "clock-ended-or-expired", clock: "supplement" }],
      ends: ["supplement"],
      resumes: ["accept"],
    },
    refuse: {
      from: ["received"],
      to: "refused",
      by: [owner],
      input: {
        ground: choice("outside-service", "conflict-of-interest", "facts-unclear", "no-material"),
        reason: text(2000),
      },
      audience: "complainant",
      notices: [{ kind: "refusal", to: "complainant" }],
      basis: [basis],
      outcome: { fixed: "refused" },
      solemn: true,
    },
    "record-step": {
      from: ["received", ...working],
      to: "same",
      by: [owner],
      input: { note: text(4000) },
      audience: "organizations",
      basis: [{ ...own, article: "1" }],
    },
    withdraw: {
      from: ["received", "supplementing", ...working],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "complainant",
      basis: [{ ...own, article: "2" }],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  } as const;
}
