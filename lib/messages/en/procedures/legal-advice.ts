import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { legalAdvice as zh } from "#lib/messages/zh/procedures/legal-advice";

export const legalAdvice: Messages<typeof zh> = {
  name: "Legal advice",
  about:
    "Law firms and patent or trademark agencies advise and, if both wish, take a mandate. The other side sees nothing of it, but the bodies on the case do: talk elsewhere about what they should not read. The times are targets.",
  states: {
    ...intake.states,
    advising: { name: "Being advised", about: "Advice is being given." },
    offered: { name: "Mandate offered", about: "The client is to decide." },
    engaged: { name: "Engaged", about: "The mandate is signed; the firm acts." },
    concluded: { name: "Concluded", about: "The service is over." },
  },
  clocks: {
    ...intake.clocks,
    advise: { name: "Target for advice", onExpiry: "If the target is missed, it is supervised." },
  },
  actions: {
    ...intake.actions,
    "record-step": {
      ...intake.actions["record-step"],
      consequence: "Only this firm sees it. No time changes.",
    },
    advise: {
      label: "Give advice",
      done: "Advice was given",
      consequence: "The client receives it. No time changes.",
      fields: { advice: field("Advice") },
    },
    "offer-mandate": {
      label: "Offer a mandate",
      done: "A mandate was offered",
      consequence: "The client receives the offer and decides; the target for advice ends.",
      fields: { scope: field("Matter and powers"), fee: field("Fee") },
    },
    "sign-mandate": {
      label: "Sign the mandate",
      done: "The client signed the mandate",
      consequence:
        "The mandate stands and the firm acts. Give the authority on this platform under Authorities.",
      fields: { agreed: field("I agree to the matter, the powers and the fee") },
    },
    "end-offer": {
      label: "No mandate",
      done: "No mandate came about; the service is over",
      consequence: "This procedure ends. Others are not touched.",
      fields: { reason: field("Why") },
    },
    "report-to-client": {
      label: "Report to the client",
      done: "The client was told how it goes",
      consequence: "The client receives it; the bodies on the case can read it, too.",
      fields: { report: field("Progress") },
    },
    conclude: {
      label: "Conclude",
      done: "The service is concluded",
      consequence: "This procedure ends and the client is told.",
      fields: {
        result: pick("Result", {
          advised: "Advised",
          "mandate-fulfilled": "Mandate fulfilled",
          "mandate-ended": "Mandate ended early",
        }),
        reasons: field("Explanation"),
      },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "no-mandate": "No mandate",
    advised: "Advised",
    "mandate-fulfilled": "Mandate fulfilled",
    "mandate-ended": "Mandate ended early",
  },
};
