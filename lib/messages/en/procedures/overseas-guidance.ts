import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { overseasGuidance as zh } from "#lib/messages/zh/procedures/overseas-guidance";

export const overseasGuidance: Messages<typeof zh> = {
  name: "Guidance for disputes abroad",
  about:
    "For those accused abroad, or whose rights are infringed there: the center weighs the risk, points out limits, calls in experts and recommends graded organizations. The times are targets.",
  states: {
    ...intake.states,
    guiding: { name: "Being guided", about: "Risk and ways are being assessed." },
    following: { name: "Followed up", about: "Guidance was given; news is awaited." },
    concluded: { name: "Concluded", about: "The guidance is concluded." },
  },
  clocks: {
    ...intake.clocks,
    guide: { name: "Target for guidance", onExpiry: "If the target is missed, it is supervised." },
  },
  actions: {
    ...intake.actions,
    "assess-risk": {
      label: "Assess the risk",
      done: "The risk was assessed",
      consequence: "Only the person who asked and the bodies on the case see it. No time changes.",
      fields: {
        risk: pick("Risk", { low: "Low", middle: "Middling", high: "High" }),
        nextLimit: field(
          "Next limit there",
          "Such as the last day for an answer; to be confirmed by counsel there.",
        ),
        assessment: field("Assessment"),
      },
    },
    "consult-experts": {
      label: "Call in experts",
      done: "Experts were called in",
      consequence: "The person who asked receives their opinion. It binds nobody.",
      fields: { experts: field("Experts"), opinion: field("Their opinion") },
    },
    "recommend-organization": {
      label: "Recommend an organization",
      done: "A service organization was recommended",
      consequence: "The person who asked receives it and decides whether to engage it.",
      fields: {
        organization: field("Organization", "With its country or region."),
        grade: pick("Grade", {
          "grade-a": "Grade A",
          "grade-b": "Grade B",
          "grade-c": "Grade C",
          "not-graded": "Not graded",
        }),
        gradingVersion: field("Version of the grading", "As the center has published it."),
        reason: field("Why this one"),
      },
    },
    "give-guidance": {
      label: "Give guidance",
      done: "Guidance was given",
      consequence: "The person who asked receives it and its target ends; news is then awaited.",
      fields: { guidance: field("Guidance"), nextStep: field("Next step advised") },
    },
    "report-progress": {
      label: "Report progress",
      done: "The person guided reported progress",
      consequence: "The center can read it.",
      fields: { information: field("News", "Where it stands there, and the next limit.") },
    },
    conclude: {
      label: "Conclude",
      done: "The guidance is concluded",
      consequence: "This procedure ends and the result goes to the person who asked.",
      fields: {
        result: pick("Result", {
          "dispute-settled": "The dispute abroad is settled",
          represented: "An organization there was engaged",
          guided: "Guided; the rest is done by the person who asked",
          "given-up": "Given up",
        }),
        reasons: field("Explanation"),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "dispute-settled": "The dispute abroad is settled",
    represented: "Represented there",
    guided: "Guided",
    "given-up": "Given up",
  },
};
